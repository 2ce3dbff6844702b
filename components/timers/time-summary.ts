import type { Day } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { beatEntry } from '@/utils/timers/entry';
import type { Gap, TimeEntry } from '@/utils/timers/time-entry';
import { splitByDay, workedMilliseconds } from '@/utils/timers/worked-time';

/** Time worked on a case. */
export interface TimeSummary {
  /** Days with work, the latest first. */
  days: { day: Day; milliseconds: number }[];
  /** Sum over all entries; the days add up to it. */
  total: number;
  /** Time of which nobody knows yet whether it was work; not in the total. */
  unknown: number;
}

/** Adds up the entries of a case. */
export function summaryOf(entries: readonly TimeEntry[], now: Instant): TimeSummary {
  const days = new Map<Day, number>();
  for (const { day, milliseconds } of entries.flatMap((entry) => splitByDay(entry, now)))
    days.set(day, (days.get(day) ?? 0) + milliseconds);
  const unknown = entries
    .flatMap((entry) => beatEntry(entry, now).gaps)
    .filter((gap) => gap.verdict === 'unknown')
    .reduce((sum, gap) => sum + lengthOf(gap), 0);
  return {
    days: [...days]
      .map(([day, milliseconds]) => ({ day, milliseconds }))
      .sort((a, b) => (a.day < b.day ? 1 : -1)),
    total: entries.reduce((sum, entry) => sum + workedMilliseconds(entry, now), 0),
    unknown,
  };
}

/** Length of a gap in milliseconds. */
export function lengthOf(gap: Gap): number {
  return gap.to - gap.from;
}
