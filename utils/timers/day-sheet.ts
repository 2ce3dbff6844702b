import { addDays, type Day, startOfDay } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { inOrder } from './clock-witness';
import { beatEntry, endOfEntry } from './entry';
import type { TimeEntry } from './time-entry';
import { type Stretch, splitByDay } from './worked-time';

/** What a day holds of one entry. */
export interface EntryOfDay<Entry extends TimeEntry = TimeEntry> extends Stretch {
  kind: 'entry';
  entry: Entry;
  /** Worked on that day; the rest of an entry over midnight counts on its own day. */
  milliseconds: number;
  /** Of which nobody knows yet whether it was work; not in `milliseconds`. */
  unknown: number;
  /** It began on an earlier day, or goes on into a later one. */
  fromBefore: boolean;
  goesOn: boolean;
}

/** A stretch between two entries of which nothing was written down. */
export interface Hole extends Stretch {
  kind: 'hole';
}

/** One day as it was worked. */
export interface DaySheet<Entry extends TimeEntry = TimeEntry> {
  day: Day;
  /** Entries in the order of what happened, with the holes between them. */
  rows: (EntryOfDay<Entry> | Hole)[];
  /** The sum over the entries. */
  milliseconds: number;
  unknown: number;
  /** Of `milliseconds`, what was spent on visits. */
  visits: number;
}

/**
 * The entries of a day in order, with what was worked and what is open. The days of an entry add up
 * to the whole of it, so days add up to weeks.
 *
 * @param entries - all that touch the day; others are left out
 */
export function daySheet<Entry extends TimeEntry>(
  entries: readonly Entry[],
  day: Day,
  now: Instant,
): DaySheet<Entry> {
  const parts = inOrder(entries)
    .map((entry) => partOf(entry, day, now))
    .filter((part) => part !== null);
  const rows = parts.flatMap((part, at) => {
    const hole = holeBefore(part, parts.slice(0, at));
    return hole ? [hole, part] : [part];
  });
  return {
    day,
    rows,
    milliseconds: sum(parts, (part) => part.milliseconds),
    unknown: sum(parts, (part) => part.unknown),
    visits: sum(parts, (part) => (part.entry.visit ? part.milliseconds : 0)),
  };
}

function partOf<Entry extends TimeEntry>(
  entry: Entry,
  day: Day,
  now: Instant,
): EntryOfDay<Entry> | null {
  const [start, end] = [startOfDay(day), startOfDay(addDays(day, 1))];
  const upToNow = beatEntry(entry, now);
  const last = endOfEntry(upToNow);
  const isHere = entry.startedAt < end && (last > start || entry.startedAt >= start);
  if (!isHere) return null;
  const milliseconds = splitByDay(entry, now).find((one) => one.day === day)?.milliseconds ?? 0;
  const open = upToNow.gaps.filter((gap) => gap.verdict === 'unknown');
  return {
    kind: 'entry',
    entry,
    from: Math.max(start, entry.startedAt),
    to: Math.min(end, last),
    milliseconds,
    unknown: sum(open, (gap) => Math.max(0, Math.min(end, gap.to) - Math.max(start, gap.from))),
    fromBefore: entry.startedAt < start,
    goesOn: last > end,
  };
}

/** Time between what came before and this entry; seconds are nobody's question. */
function holeBefore(part: EntryOfDay, before: readonly EntryOfDay[]): Hole | null {
  if (before.length === 0) return null;
  const from = Math.max(...before.map((one) => one.to));
  return part.from - from >= MINUTE ? { kind: 'hole', from, to: part.from } : null;
}

/** The days from one up to another, both of them. */
export function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What some entries count within some days, by case, the longest first. */
export function workByCase(
  entries: readonly TimeEntry[],
  { from, to }: { from: Day; to: Day },
  now: Instant,
): { caseId: string; milliseconds: number }[] {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const here = splitByDay(entry, now).filter(({ day }) => from <= day && day <= to);
    const milliseconds = sum(here, (part) => part.milliseconds);
    if (milliseconds > 0) sums.set(entry.caseId, (sums.get(entry.caseId) ?? 0) + milliseconds);
  }
  return [...sums]
    .map(([caseId, milliseconds]) => ({ caseId, milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds || (a.caseId < b.caseId ? -1 : 1));
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
