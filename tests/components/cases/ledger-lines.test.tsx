import { describe, expect, it } from 'vitest';
import { ledgerLines, ledgerText } from '@/components/cases/ledger-lines';
import type { Day } from '@/utils/calendar/day';
import type { Moment } from '@/utils/calendar/moment';
import { parseMoment } from '@/utils/calendar/moment';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { dueOf } from '@/utils/cases/due';
import type { CaseEvent } from '@/utils/cases/event';
import { statusOf } from '@/utils/cases/status';
import { openDaysOf } from '@/utils/cases/undecided';
import { defaultSettings, type Language } from '@/utils/settings';

const CALENDAR = makeCalendar({ ...defaultSettings, packs: HOLIDAY_PACKS });
const MONDAY_OFF = makeCalendar({
  ...CALENDAR,
  decisions: [{ day: '2026-11-23' as Day, working: false }],
});

function moment(text: string): Moment {
  const read = parseMoment(text);
  if (!read) throw new Error(`not a moment: ${text}`);
  return read;
}

const at = (text: string, order = 0) => ({
  id: `00000000-0000-4000-8000-00000000000${order}`,
  when: moment(text),
  recordedAt: moment(text).at,
  source: 'person' as const,
});

function explain(
  events: CaseEvent[],
  limit: Case['limit'],
  language: Language = 'vi',
  calendar = CALENDAR,
): string[] {
  const one: Case = {
    id: '00000000-0000-4000-8000-0000000000aa',
    kind: 'dossier',
    code: 'H49.22-261119-0001',
    title: 'Đăng ký khai sinh',
    limit,
    events,
    portal: null,
    createdAt: 0,
  };
  const explained = {
    due: dueOf(one, calendar),
    status: statusOf(one),
    limit,
    openDays: openDaysOf(one, calendar),
  };
  const lines = ledgerLines(explained, language);
  return lines.map((line) => line.text);
}

const RECEIVED: CaseEvent = { ...at('2026-11-19T08:27'), type: 'received' };

describe('why this date', () => {
  // Worked out by hand on a wall calendar: 19/11/2026 is a Thursday, 24/11 is Culture Day.
  it('counts each day, names each day off and adds up to the limit', () => {
    expect(explain([RECEIVED], { amount: 4, unit: 'workingDays' })).toEqual([
      'Tiếp nhận 19/11/2026 08:27.',
      'Thời hạn 4 ngày làm việc, không tính ngày nhận.',
      'Thứ Sáu 20/11/2026: tính 1 ngày. Cộng dồn 1/4.',
      'Thứ Bảy 21/11/2026 đến Chủ nhật 22/11/2026: nghỉ cuối tuần, không tính.',
      'Thứ Hai 23/11/2026: tính 1 ngày. Cộng dồn 2/4.',
      'Thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam, không tính.',
      'Thứ Tư 25/11/2026 đến Thứ Năm 26/11/2026: tính 2 ngày. Cộng dồn 4/4.',
      'Hạn: hết giờ làm việc ngày Thứ Năm 26/11/2026.',
      'Đây là hạn ước tính do Tự Soi tính.',
      'Chưa rõ Thứ Hai 23/11/2026 nghỉ hay làm việc, đang tính là ngày làm việc; nếu ngày đó nghỉ thì hạn là 27/11/2026.',
    ]);
  });

  it('says the same in English', () => {
    const lines = explain([RECEIVED], { amount: 1, unit: 'workingDays' }, 'en');
    expect(lines).toEqual([
      'Received 19/11/2026 08:27.',
      'Time allowed: 1 working day, the day of receipt not counted.',
      'Friday 20/11/2026: 1 day counted. So far 1 of 1.',
      'Due: at the close of office hours on Friday 20/11/2026.',
      'This is an estimate worked out by Tự Soi.',
    ]);
  });

  it('trusts a printed date and says where it was read', () => {
    const promised: CaseEvent = {
      ...at('2026-11-19T09:00', 1),
      type: 'promised',
      source: 'portal',
      due: moment('2026-11-26T16:30'),
    };
    expect(explain([RECEIVED, promised], null)).toEqual([
      'Tiếp nhận 19/11/2026 08:27.',
      'Cổng in hạn 26/11/2026 16:30, đọc lúc 19/11/2026 09:00. Hạn in được tin dùng.',
      'Hạn: 26/11/2026 16:30.',
    ]);
  });

  it('adds the working time of a pause with its slip', () => {
    const paused: CaseEvent = {
      ...at('2026-11-20T08:30', 2),
      type: 'paused',
      reason: 'supplement',
      slip: '12/PYC',
    };
    const resumed: CaseEvent = { ...at('2026-11-20T10:00', 3), type: 'resumed' };
    const lines = explain([RECEIVED, paused, resumed], { amount: 1, unit: 'workingDays' });
    expect(lines).toContain(
      'Tạm dừng 20/11/2026 08:30 đến 20/11/2026 10:00 (chờ bổ sung giấy tờ, phiếu 12/PYC): cộng thêm 1 giờ 30 phút.',
    );
    // Friday 17:30 and 90 minutes: Monday 07:30 and 90 minutes.
    expect(lines).toContain('Hạn: 23/11/2026 09:00.');
  });

  it('says that a pause which lasts will move the date', () => {
    const paused: CaseEvent = { ...at('2026-11-20T08:30', 2), type: 'paused', reason: 'fee' };
    expect(explain([RECEIVED, paused], { amount: 3, unit: 'workingDays' })).toContain(
      'Đang tạm dừng từ 20/11/2026 08:30 (chờ nghĩa vụ tài chính): khi tiếp tục, thời gian dừng được cộng vào hạn.',
    );
  });

  it('invents nothing without a date or a limit', () => {
    expect(explain([RECEIVED], null)).toEqual([
      'Tiếp nhận 19/11/2026 08:27.',
      'Cổng không in hạn và chưa có thời hạn để tính. Ghi hạn trên phiếu hẹn nếu có.',
    ]);
  });

  it('marks a date beyond the known holidays as provisional', () => {
    const lines = explain([{ ...at('2027-03-01T08:00'), type: 'received' }], {
      amount: 5,
      unit: 'workingDays',
    });
    expect(lines.at(-1)).toMatch(/tạm tính/);
  });

  it('says of a day that was left out by the person’s answer that it was', () => {
    const received: CaseEvent = { ...at('2026-11-20T16:00'), type: 'received' };
    const lines = explain([received], { amount: 1, unit: 'workingDays' }, 'vi', MONDAY_OFF);
    expect(lines).toContain('Thứ Hai 23/11/2026: được nghỉ theo bạn đã trả lời, không tính.');
    expect(lines.at(-2)).toBe('Hạn: hết giờ làm việc ngày Thứ Tư 25/11/2026.');
  });

  it('can be pasted as text', () => {
    const text = ledgerText('Hạn của H49', [
      { kind: 'step', text: 'Một.' },
      { kind: 'result', text: 'Hai.' },
    ]);
    expect(text).toBe('Hạn của H49\n- Một.\n- Hai.');
  });
});
