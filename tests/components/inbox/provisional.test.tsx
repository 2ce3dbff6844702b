import { expect, it } from 'vitest';
import { CaseRows } from '@/components/inbox/CaseRows';
import { NoticeList } from '@/components/inbox/NoticeList';
import { isProvisional } from '@/utils/calendar/working-time';
import type { NoticeRow } from '@/utils/storage/rows';
import { CALENDAR, moment, NOW, sampleCase, sampleLine, uuid } from '../cases/sample';
import { show } from '../ui/show';

const notice = (dueAt: number): NoticeRow => ({
  id: `case ${dueAt}`,
  kind: 'before',
  at: NOW,
  until: null,
  level: 'badge',
  dueAt,
  ref: { type: 'case', id: uuid(1), code: null, clock: 'main', step: null, minutesBefore: 480 },
  title: 'Đăng ký khai sinh',
  deliveredAt: NOW,
  unread: 1,
  log: [{ at: NOW, what: 'delivered' }],
});
const inbox = (dueAt: number) =>
  show(
    <NoticeList
      notices={[notice(dueAt)]}
      now={NOW}
      choices={[]}
      isProvisional={(at) => isProvisional(CALENDAR, at)}
      casesOf={() => null}
      onKnow={() => undefined}
      onSnooze={() => undefined}
      onFinish={() => undefined}
    />,
  ).textContent;

it('a line says "tạm tính" beside a due date of a year without official days off, and no other', () => {
  expect(inbox(moment('2027-01-15T17:30').at)).toContain('15/01/2027 17:30 tạm tính');
  expect(inbox(moment('2026-11-27T17:30').at)).not.toContain('tạm tính');
});

it('so do the cases behind the line of the morning', () => {
  const lines = (due: string) => [sampleLine(sampleCase(1, { due }))];
  expect(show(<CaseRows lines={lines('2027-01-15')} />).textContent).toContain('tạm tính');
  expect(show(<CaseRows lines={lines('2026-11-27')} />).textContent).not.toContain('tạm tính');
});
