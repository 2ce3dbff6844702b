import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dayOfNumber, weekday } from '@/utils/calendar/day';
import { sessionsOn } from '@/utils/calendar/work-calendar';
import { dueOf, type Occurrence } from '@/utils/reminders/occurrence';
import { type Every, lastOpeningOf, periodOf } from '@/utils/reminders/periods';
import { at, clock, day, STANDARD } from '../calendar/viet-nam';

describe('a period', () => {
  it.each<[Every, string, string, string, string]>([
    ['day', '2026-11-24', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['week', '2026-11-24', '2026-W48', '2026-11-23', '2026-11-29'],
    // ISO 8601: the week of 1 January 2027, a Friday, still belongs to 2026.
    ['week', '2027-01-01', '2026-W53', '2026-12-28', '2027-01-03'],
    ['week', '2027-01-04', '2027-W01', '2027-01-04', '2027-01-10'],
    ['month', '2024-02-10', '2024-02', '2024-02-01', '2024-02-29'],
    ['month', '2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-11-24', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['year', '2026-11-24', '2026', '2026-01-01', '2026-12-31'],
  ])('by the %s around %s is %s', (every, today, id, first, last) => {
    expect(periodOf(every, day(today))).toEqual({ id, first, last });
  });

  test('has one name for all its days, and every day lies in exactly one', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber);
    const kinds = fc.constantFrom<Every>('day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(kinds, days, (every, today) => {
        const period = periodOf(every, today);
        expect(period.first <= today && today <= period.last).toBe(true);
        expect(periodOf(every, period.first)).toEqual(period);
        expect(periodOf(every, period.last)).toEqual(period);
        const next = periodOf(every, addDays(period.last, 1));
        expect(next.first).toBe(addDays(period.last, 1));
        expect(next.id).not.toBe(period.id);
        if (every === 'week') expect(weekday(period.first)).toBe(1);
      }),
    );
  });

  test('is spoken of at the opening of its last day of work', () => {
    const opening = (id: string, before: number) => {
      const found = lastOpeningOf(periodOf('month', day(id)), STANDARD, before);
      return found === null ? null : clock(found);
    };
    // 31 October 2026 is a Saturday.
    expect(opening('2026-10-05', 0)).toBe('2026-10-30 07:30');
    expect(opening('2026-10-05', 2)).toBe('2026-10-28 07:30');
    expect(opening('2026-10-05', 40)).toBeNull();
    expect(sessionsOn(STANDARD, day('2026-10-30')).length).toBeGreaterThan(0);
  });
});

describe('sources together', () => {
  const review: Occurrence = {
    id: 'review/2026-11',
    kind: 'dated',
    at: at('2026-11-30 07:30'),
    until: at('2026-12-05 00:00'),
    level: 'notify',
    dueAt: null,
    ref: { type: 'place', path: '/assess/2026-11' },
    title: { vi: 'Tự đánh giá tháng 11', en: 'Self-assessment of November' },
  };
  const action: Occurrence = {
    ...review,
    id: 'action/1',
    at: at('2026-11-27 07:30'),
    until: null,
    dueAt: at('2026-11-27 17:30'),
  };
  const saidAt = (now: string) =>
    dueOf([() => [review], () => [action, review]], {
      calendar: STANDARD,
      now: at(now),
      isOut: false,
    }).map(({ id }) => id);

  it.each([
    ['nothing before its time', '2026-11-27 07:29', []],
    ['what has come', '2026-11-27 07:30', ['action/1']],
    ['each id once, what is due first first', '2026-11-30 08:00', ['action/1', 'review/2026-11']],
    ['nothing while the office is closed', '2026-11-30 12:00', []],
    ['what has gone stale no more', '2026-12-07 08:00', ['action/1']],
  ])('%s', (_, now, expected) => {
    expect(saidAt(now)).toEqual(expected);
  });
});
