import { type Instant, MINUTE } from '../calendar/instant';
import type { Gap, TimeEntry } from './time-entry';

/** A beat comes every minute; three without one mean that nobody knows what happened. */
export const LONGEST_SILENCE = 3 * MINUTE;
const GAPS_AT_MOST = 2_000;

/** An entry that begins now. */
export function startEntry(caseId: string, { id, now }: { id: string; now: Instant }): TimeEntry {
  return { id, caseId, startedAt: now, endedAt: null, lastBeatAt: now, gaps: [] };
}

/**
 * The entry after a sign of life. More than three minutes since the last one become a gap that
 * counts only when the person says so. A clock that was set back changes nothing until it has
 * caught up.
 *
 * @see RULES.md#beats
 */
export function beatEntry(entry: TimeEntry, now: Instant): TimeEntry {
  if (entry.endedAt !== null || now <= entry.lastBeatAt) return entry;
  const isSilent = now - entry.lastBeatAt > LONGEST_SILENCE;
  const gaps = isSilent ? withGap(entry.gaps, { from: entry.lastBeatAt, to: now }) : entry.gaps;
  return { ...entry, lastBeatAt: now, gaps };
}

/** The entry ended now; an entry that has ended stays as it is. It never ends before it began. */
export function stopEntry(entry: TimeEntry, now: Instant): TimeEntry {
  if (entry.endedAt !== null) return entry;
  const last = beatEntry(entry, now);
  return { ...last, endedAt: last.lastBeatAt };
}

/**
 * The entry with one gap decided.
 *
 * @throws RangeError when there is no such gap
 */
export function settleGap(entry: TimeEntry, index: number, verdict: Gap['verdict']): TimeEntry {
  if (!entry.gaps[index]) throw new RangeError(`the entry has no gap ${index}`);
  const gaps = entry.gaps.map((gap, i) => (i === index ? { ...gap, verdict } : gap));
  return { ...entry, gaps };
}

/** The stretch that two entries share, or null. A running entry lasts until its last beat. */
export function overlapOf(one: TimeEntry, other: TimeEntry): { from: Instant; to: Instant } | null {
  const from = Math.max(one.startedAt, other.startedAt);
  const to = Math.min(endOfEntry(one), endOfEntry(other));
  return from < to ? { from, to } : null;
}

/** When the entry ended, or until when it is known to have run. */
export function endOfEntry(entry: TimeEntry): Instant {
  return entry.endedAt ?? entry.lastBeatAt;
}

/** When there are too many gaps the last two become one: shown as unknown, never counted silently. */
function withGap(gaps: readonly Gap[], { from, to }: { from: Instant; to: Instant }): Gap[] {
  const last = gaps.at(-1);
  if (gaps.length < GAPS_AT_MOST || !last) return [...gaps, { from, to, verdict: 'unknown' }];
  return [...gaps.slice(0, -1), { from: last.from, to, verdict: 'unknown' }];
}
