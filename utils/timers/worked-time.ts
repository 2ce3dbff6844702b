import { addDays, type Day, dayOf, startOfDay } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { beatEntry, endOfEntry } from './entry';
import type { TimeEntry } from './time-entry';

/**
 * Time worked so far, in milliseconds: the span less the gaps that are unknown or dropped. For a
 * running entry it is what stopping now would leave, so what is shown is what is kept.
 *
 * @see RULES.md#worked-time
 */
export function workedMilliseconds(entry: TimeEntry, now: Instant): number {
  return workedStretches(entry, now).reduce((sum, one) => sum + one.to - one.from, 0);
}

/** A part of an entry that lies in one Viet Nam day. */
export interface DayPart {
  day: Day;
  milliseconds: number;
}

/**
 * Time worked by Viet Nam day, split at midnight, days in order and none empty. The parts add up to
 * `workedMilliseconds`.
 *
 * @example splitByDay(entry22hTo2h, now) // → [{ day: '2026-11-20', … 2 h }, { day: '2026-11-21', … 2 h }]
 */
export function splitByDay(entry: TimeEntry, now: Instant): DayPart[] {
  const days = new Map<Day, number>();
  for (const { from, to } of workedStretches(entry, now)) {
    let start = from;
    while (start < to) {
      const day = dayOf(start);
      const end = Math.min(to, startOfDay(addDays(day, 1)));
      days.set(day, (days.get(day) ?? 0) + end - start);
      start = end;
    }
  }
  return [...days].map(([day, milliseconds]) => ({ day, milliseconds }));
}

/** From one instant up to another. */
export interface Stretch {
  from: Instant;
  to: Instant;
}

/** The stretches that count, in order. */
export function workedStretches(entry: TimeEntry, now: Instant): Stretch[] {
  const upToNow = beatEntry(entry, now);
  const stretches: Stretch[] = [];
  let from = upToNow.startedAt;
  for (const gap of upToNow.gaps) {
    if (gap.verdict === 'kept') continue;
    if (gap.from > from) stretches.push({ from, to: gap.from });
    from = Math.max(from, gap.to);
  }
  const to = endOfEntry(upToNow);
  if (to > from) stretches.push({ from, to });
  return stretches;
}
