import type { Instant } from '../calendar/instant';
import type { Gap, TimeEntry } from './time-entry';
import { type Stretch, workedStretches } from './worked-time';

/** Two entries in which the same time counts twice. */
export interface Overlap {
  /** The one that began first. */
  earlier: TimeEntry;
  later: TimeEntry;
  /** What both count, in order. */
  stretches: Stretch[];
  milliseconds: number;
  /** Why it may stay so, as the person has said; null when nobody has. */
  reason: string | null;
}

/**
 * Every pair of entries that count the same time, in the order of their beginning. Time that one of
 * the two dropped or left open is not counted twice and is no overlap.
 *
 * @see RULES.md#overlaps
 */
export function overlapsIn(entries: readonly TimeEntry[], now: Instant): Overlap[] {
  const inOrder = [...entries].sort((a, b) => a.startedAt - b.startedAt || a.seq - b.seq);
  const found: Overlap[] = [];
  for (const [at, earlier] of inOrder.entries()) {
    for (const later of inOrder.slice(at + 1)) {
      if (later.startedAt >= lastOf(earlier, now)) break;
      const stretches = sharedStretches(earlier, later, now);
      if (stretches.length > 0) found.push(overlap(earlier, later, stretches));
    }
  }
  return found;
}

/** When the entry ended, or how far it has come. */
const lastOf = (entry: TimeEntry, now: Instant) => entry.endedAt ?? Math.max(entry.lastBeatAt, now);

/** The stretches that count in both entries. */
export function sharedStretches(one: TimeEntry, other: TimeEntry, now: Instant): Stretch[] {
  const theirs = workedStretches(other, now);
  return workedStretches(one, now).flatMap((mine) =>
    theirs.flatMap((its) => {
      const from = Math.max(mine.from, its.from);
      const to = Math.min(mine.to, its.to);
      return from < to ? [{ from, to }] : [];
    }),
  );
}

/**
 * The entry without these stretches: cut where they stand at its ends, left out where they stand
 * within. Afterwards none of them counts in it.
 *
 * @returns null when nothing of it would be left
 * @see RULES.md#overlaps
 */
export function without(entry: TimeEntry, stretches: readonly Stretch[]): TimeEntry | null {
  let left: TimeEntry = entry;
  for (const one of stretches) left = { ...left, gaps: leaveOut(left.gaps, one) };
  return cutEnds(left);
}

/** The gaps with one more stretch left out; gaps within it go, those at its edges are cut. */
function leaveOut(gaps: readonly Gap[], { from, to }: Stretch): Gap[] {
  const others = gaps.flatMap((gap): Gap[] => {
    const before = { ...gap, to: Math.min(gap.to, from) };
    const after = { ...gap, from: Math.max(gap.from, to) };
    return [before, after].filter((part) => part.from < part.to);
  });
  return [...others, { from, to, verdict: 'dropped' as const }].sort((a, b) => a.from - b.from);
}

/** Dropped stretches at an end are not part of the entry any more. One that runs keeps its end. */
function cutEnds(entry: TimeEntry): TimeEntry | null {
  let { startedAt, endedAt } = entry;
  const gaps = [...entry.gaps];
  while (gaps[0]?.verdict === 'dropped' && gaps[0].from <= startedAt) {
    startedAt = Math.max(startedAt, gaps.shift()?.to ?? startedAt);
  }
  while (endedAt !== null && endsWith(gaps.at(-1), endedAt)) endedAt = gaps.pop()?.from ?? endedAt;
  const lastBeatAt = endedAt ?? entry.lastBeatAt;
  if (startedAt >= lastBeatAt && endedAt !== null) return null;
  return { ...entry, startedAt: Math.min(startedAt, lastBeatAt), endedAt, lastBeatAt, gaps };
}

const endsWith = (gap: Gap | undefined, end: Instant) =>
  gap?.verdict === 'dropped' && gap.to >= end;

function overlap(earlier: TimeEntry, later: TimeEntry, stretches: Stretch[]): Overlap {
  const milliseconds = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  return { earlier, later, stretches, milliseconds, reason: reasonOf(earlier, later) };
}

function reasonOf(one: TimeEntry, other: TimeEntry): string | null {
  const said =
    one.shared.find(({ entryId }) => entryId === other.id) ??
    other.shared.find(({ entryId }) => entryId === one.id);
  return said?.reason ?? null;
}
