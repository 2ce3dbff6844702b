import { describe, expect, it } from 'vitest';
import { groupByDay } from '@/components/inbox/group-by-day';
import { NoticeList } from '@/components/inbox/NoticeList';
import type { NoticeRow } from '@/utils/storage/rows';
import { moment, NOW, uuid } from '../cases/sample';
import { show } from '../ui/show';

function caseRef(number: number): NoticeRow['ref'] {
  const code = `H49.22-261116-000${number}`;
  return { type: 'case', id: uuid(number), code, clock: 'main', step: null, minutesBefore: 480 };
}

function notice(number: number, deliveredAt: string, more: Partial<NoticeRow> = {}): NoticeRow {
  return {
    id: `${uuid(number)}/1/480`,
    caseId: uuid(number),
    ref: caseRef(number),
    title: 'Đăng ký khai sinh',
    kind: 'before',
    level: 'notify',
    until: null,
    log: [{ at: moment(deliveredAt).at, what: 'delivered' }],
    dueAt: moment('2026-11-20T17:30').at,
    at: moment(deliveredAt).at,
    deliveredAt: moment(deliveredAt).at,
    ...more,
  };
}

describe('the inbox', () => {
  it('puts reminders together by the day in Viet Nam on which they came', () => {
    const days = groupByDay([
      notice(1, '2026-11-19T08:00'),
      notice(2, '2026-11-19T00:10'),
      notice(3, '2026-11-18T23:50'),
    ]);
    expect(days.map(({ day, notices }) => [day, notices.length])).toEqual([
      ['2026-11-19', 2],
      ['2026-11-18', 1],
    ]);
  });

  it('marks what is unread with a word, says how late it is and leads to the case', () => {
    const page = show(
      <NoticeList
        notices={[
          notice(1, '2026-11-19T08:00', { unread: 1 }),
          notice(2, '2026-11-18T08:00', { kind: 'overdue' }),
        ]}
        now={NOW}
        choices={[]}
        isProvisional={() => false}
        casesOf={() => null}
        onKnow={() => undefined}
        onSnooze={() => undefined}
        onFinish={() => undefined}
      />,
    );
    const [first, second] = [...page.querySelectorAll('.notices__item')];
    expect(first?.textContent).toContain('Mới');
    expect(first?.textContent).toContain('Còn 1 ngày làm việc');
    expect(second?.textContent).not.toContain('Mới');
    expect(second?.textContent).toContain('Đã quá hạn');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe(`#/cases/${uuid(1)}`);
    expect(page.textContent).toContain('Hôm nay, 19/11/2026');
    expect(page.textContent).toContain('Hôm qua, 18/11/2026');
  });
});
