import { describe, expect, it, test } from 'vitest';
import { workingMinutesBetween } from '@/utils/calendar/working-time';
import { dueOf } from '@/utils/cases/due';
import type { Limit } from '@/utils/cases/limit';
import { caseWith, received as receivedAt } from '../cases/written-case';
import { dueAfter, minutesBetween } from './oracle';
import { CALENDARS } from './scenarios';
import { DUE_VECTORS, type DueVector, type LimitText, SPAN_VECTORS } from './vectors';
import { at, clock } from './viet-nam';

const UNITS = { d: 'workingDays', c: 'calendarDays', h: 'workingHours' } as const;

function limitOf(text: LimitText): Limit {
  const sign = text.at(-1) as keyof typeof UNITS;
  return { amount: Number(text.slice(0, -1)), unit: UNITS[sign] };
}

const dueIn = ({ calendar, received, limit }: DueVector) =>
  dueOf(caseWith([receivedAt(received)], { limit: limitOf(limit) }), CALENDARS[calendar]);

/** As the table writes it: a day where the limit is in days. */
const written = (instant: number, limit: LimitText) =>
  limit.endsWith('h') ? clock(instant) : clock(instant).slice(0, 10);

test('the table has more than two hundred rows, each with its sentence and no row twice', () => {
  const rows = [...DUE_VECTORS, ...SPAN_VECTORS];
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(rows.every((row) => row.why.length > 5)).toBe(true);
  const keys = rows.map(({ why: _, ...row }) => JSON.stringify(row));
  expect(new Set(keys).size).toBe(rows.length);
});

describe('a case is due when the table says', () => {
  it.each(DUE_VECTORS)('$calendar: received $received, $limit: $due, $why', (row) => {
    const due = dueIn(row);
    if (due.basis === 'none') throw new Error('no due date');
    expect(written(due.at, row.limit)).toBe(row.due);
    expect(due.when.precision).toBe(row.limit.endsWith('h') ? 'minute' : 'day');
    expect(due.provisional).toBe(row.provisional);
  });
});

describe('working minutes are those of the table', () => {
  it.each(SPAN_VECTORS)('$calendar: $from to $to: $minutes, $why', (row) => {
    const { calendar, from, to, minutes } = row;
    expect(workingMinutesBetween(CALENDARS[calendar], at(from), at(to))).toBe(minutes);
  });
});

describe('walking over the minutes one by one gives every row of the table again', () => {
  it.each(DUE_VECTORS)('$calendar: received $received, $limit', (row) => {
    const instant = dueAfter(row.calendar, row.received, row.limit);
    expect(written(instant, row.limit)).toBe(row.due);
    // To the minute, not only to the day.
    const due = dueIn(row);
    expect(due.basis === 'none' ? null : clock(due.at)).toBe(clock(instant));
  });

  it.each(SPAN_VECTORS)('$calendar: $from to $to', ({ calendar, from, to, minutes }) => {
    expect(minutesBetween(calendar, from, to)).toBe(minutes);
  });
});
