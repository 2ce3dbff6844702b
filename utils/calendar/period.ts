import { addDays, type Day, parseDay, weekday } from './day';

/** From the shortest to the longest. */
export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * A stretch of days that is looked back at: `2026-11-24`, `2026-W48` (from Monday, as in ISO 8601),
 * `2026-11`, `2026-Q4`, `2026`. Keys of one kind sort in the order of time.
 */
export interface Period {
  kind: PeriodKind;
  key: string;
}

/**
 * The period in which a day lies.
 *
 * @example periodOf(day('2026-11-24'), 'quarter') // → { kind: 'quarter', key: '2026-Q4' }
 */
export function periodOf(day: Day, kind: PeriodKind): Period {
  return { kind, key: keyOf(day, kind) };
}

function keyOf(day: Day, kind: PeriodKind): string {
  const year = day.slice(0, 4);
  switch (kind) {
    case 'day':
      return day;
    case 'week':
      return weekKey(day);
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'year':
      return year;
  }
}

/** A week belongs to the year of its Thursday. */
function weekKey(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  let number = 1;
  for (let one = addDays(thursday, -7); one.startsWith(year); one = addDays(one, -7)) number += 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

const SHAPES: readonly [PeriodKind, RegExp][] = [
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['week', /^\d{4}-W\d{2}$/],
  ['month', /^\d{4}-\d{2}$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['year', /^\d{4}$/],
];

/** Reads the key of a period. @returns null for any other shape and for days that do not exist */
export function parsePeriod(key: string): Period | null {
  const shape = SHAPES.find(([, pattern]) => pattern.test(key));
  if (!shape) return null;
  const period = { kind: shape[0], key };
  return firstDayOf(period) ? period : null;
}

/**
 * The first and the last day of a period, both included.
 *
 * @throws RangeError when the key names no period
 * @example daysIn({ kind: 'quarter', key: '2026-Q4' }) // → 2026-10-01 to 2026-12-31
 */
export function daysIn(period: Period): { from: Day; to: Day } {
  const from = firstDayOf(period);
  if (!from) throw new RangeError(`no period: ${period.key}`);
  return { from, to: addDays(firstOfNext(period.kind, from), -1) };
}

function firstDayOf({ kind, key }: Period): Day | null {
  const year = key.slice(0, 4);
  if (kind === 'day') return parseDay(key);
  if (kind === 'month') return parseDay(`${key}-01`);
  if (kind === 'year') return parseDay(`${year}-01-01`);
  if (kind === 'quarter') {
    return parseDay(`${year}-${String(Number(key.slice(6)) * 3 - 2).padStart(2, '0')}-01`);
  }
  // 4 January always lies in the first week.
  const fourth = parseDay(`${year}-01-04`);
  if (!fourth) return null;
  const monday = addDays(fourth, 1 - weekday(fourth) + 7 * (Number(key.slice(6)) - 1));
  return weekKey(monday) === key ? monday : null;
}

const LENGTH_AT_MOST: Record<PeriodKind, number> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};

/** The longest length leads into the next period, never beyond it; then back to where it begins. */
function firstOfNext(kind: PeriodKind, from: Day): Day {
  const within = addDays(from, LENGTH_AT_MOST[kind]);
  return firstDayOf(periodOf(within, kind)) ?? within;
}

/** The period before. @example previousPeriod({ kind: 'month', key: '2026-01' }).key // → '2025-12' */
export function previousPeriod(period: Period): Period {
  return periodOf(addDays(daysIn(period).from, -1), period.kind);
}

/** The period after. */
export function nextPeriod(period: Period): Period {
  return periodOf(addDays(daysIn(period).to, 1), period.kind);
}

/**
 * The month that is handed in on a day: until the tenth that of the month before.
 *
 * @example handedInOn(day('2026-12-10')).key // → '2026-11'
 */
export function handedInOn(today: Day): Period {
  const month = periodOf(today, 'month');
  return Number(today.slice(8)) <= 10 ? previousPeriod(month) : month;
}
