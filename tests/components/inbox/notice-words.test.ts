import { describe, expect, it } from 'vitest';
import { aboutText, markText, occasionText, snoozeText } from '@/components/inbox/notice-words';
import type { Day } from '@/utils/calendar/day';
import type { Occurrence } from '@/utils/reminders/occurrence';
import type { SnoozeChoice } from '@/utils/reminders/snooze';
import { moment } from '../cases/sample';

type CaseRef = Extract<Occurrence['ref'], { type: 'case' }>;

function about(kind: Occurrence['kind'], ref: Partial<CaseRef> = {}, until: number | null = null) {
  const base = { id: 'x', code: null, clock: 'main', step: null, minutesBefore: null } as const;
  return { kind, until, ref: { type: 'case' as const, ...base, ...ref } };
}

describe('why a reminder comes', () => {
  it.each<[string, string, ReturnType<typeof about>]>([
    [
      'Còn 3 ngày làm việc',
      '3 days of working time left',
      about('before', { minutesBefore: 1440 }),
    ],
    ['Đã quá hạn', 'Overdue', about('overdue')],
    [
      'Còn 30 phút để tiếp nhận hồ sơ trực tuyến',
      '30 minutes left to answer the online dossier',
      about('before', { clock: 'intake', minutesBefore: 30 }),
    ],
    [
      'Còn 4 giờ để quyết định thụ lý',
      '4 hours left to decide on acceptance',
      about('before', { clock: 'accept', minutesBefore: 240 }),
    ],
    [
      'Quá hạn bước “Thẩm định”',
      'Overdue: step “Thẩm định”',
      about('overdue', { clock: 'step', step: 'Thẩm định' }),
    ],
    [
      'Còn kịp làm văn bản xin lỗi, đến 20/11/2026 07:30',
      'A letter of apology is in time until 20/11/2026 07:30',
      about('apology', { minutesBefore: 120 }, moment('2026-11-20T07:30').at),
    ],
  ])('%s', (vi, en, one) => {
    expect(occasionText(one, 'vi')).toBe(vi);
    expect(occasionText(one, 'en')).toBe(en);
  });
});

describe('what a line about several cases says', () => {
  const cases = (groups: { name: 'overdue' | 'today' | 'week' | 'away'; count: number }[]) => ({
    type: 'cases' as const,
    from: '2026-11-28' as Day,
    to: '2026-12-01' as Day,
    groups: groups.map((group) => ({ ...group, ids: [] })),
  });

  it('each number of the morning', () => {
    const ref = cases([
      { name: 'overdue', count: 1 },
      { name: 'today', count: 3 },
    ]);
    expect(aboutText({ kind: 'digest', ref, title: '' }, 'vi')).toBe(
      '1 quá hạn · 3 đến hạn hôm nay',
    );
  });

  it('the days off and what falls due in them', () => {
    const ref = cases([{ name: 'away', count: 1 }]);
    expect(aboutText({ kind: 'away', ref, title: '' }, 'en')).toBe(
      '1 case falls due while you are off from 28/11/2026 to 01/12/2026',
    );
  });

  it('a thing with a date by its own name in the language of the page', () => {
    const ref = { type: 'place' as const, path: '/assessment' };
    const title = { vi: 'Tự đánh giá tháng 11', en: 'Self-assessment of November' };
    expect(aboutText({ kind: 'dated', ref, title }, 'vi')).toBe('Tự đánh giá tháng 11');
    expect(aboutText({ kind: 'dated', ref, title }, 'en')).toBe('Self-assessment of November');
  });
});

describe('a moment to be reminded again', () => {
  const NOW = moment('2026-11-18T09:05').at;
  it.each<[string, SnoozeChoice['name'], string]>([
    ['1 giờ làm việc nữa, 10:05', 'hour', '2026-11-18T10:05'],
    ['1 giờ làm việc nữa, 19/11/2026 08:10', 'hour', '2026-11-19T08:10'],
    ['Đầu giờ chiều, 13:30', 'afternoon', '2026-11-18T13:30'],
    ['Sáng mai, 07:30', 'nextDay', '2026-11-19T07:30'],
    ['Sáng Thứ Sáu 20/11, 07:30', 'nextDay', '2026-11-20T07:30'],
    ['Thứ Hai tuần sau 23/11, 07:30', 'nextWeek', '2026-11-23T07:30'],
  ])('%s', (text, name, at) => {
    expect(snoozeText({ name, at: moment(at).at }, NOW, 'vi')).toBe(text);
  });
});

it('the record never claims that a notification was seen', () => {
  const text = markText({ at: moment('2026-11-18T09:05').at, what: 'told' }, 'vi');
  expect(text).toBe(
    '18/11/2026 09:05: đã giao thông báo cho máy; máy có hiện hay không thì không rõ',
  );
});
