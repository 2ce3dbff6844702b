import { type Instant, MINUTE } from '../calendar/instant';
import type { Gap, TimeEntry } from './time-entry';

/** A beat comes every minute; three without one mean that nobody knows what happened. */
const LONGEST_SILENCE = 3 * MINUTE;
/** Clocks are put right by seconds all the time; beyond this somebody or something has set it. */
export const CLOCK_TOLERANCE = 2 * MINUTE;
/** An entry can hold 2,000; the rest is left to the person who divides them. */
const GAPS_AT_MOST = 1_900;

/** What an entry that begins now needs from outside. */
export interface Beginning {
  id: string;
  now: Instant;
  /** Higher than that of every entry before. */
  seq: number;
}

/** An entry that begins now. */
export function startEntry(caseId: string, { id, now, seq }: Beginning): TimeEntry {
  return {
    id,
    caseId,
    startedAt: now,
    endedAt: null,
    lastBeatAt: now,
    gaps: [],
    seq,
    note: '',
    visit: null,
    tags: [],
    confirmedAt: null,
    clock: null,
    shared: [],
    history: [],
  };
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

/**
 * The entry ended now; an entry that has ended stays as it is. It never ends before it began, and is
 * marked when the clock stands more than two minutes before its last beat.
 */
export function stopEntry(entry: TimeEntry, now: Instant): TimeEntry {
  if (entry.endedAt !== null) return entry;
  const last = beatEntry(entry, now);
  const by = now - last.lastBeatAt;
  const clock = by < -CLOCK_TOLERANCE ? { at: now, by } : last.clock;
  return { ...last, endedAt: last.lastBeatAt, clock };
}

/**
 * Where an entry may begin that follows on this one: they abut, however few seconds the clock was
 * put back. After a clock that was really set it begins when the clock says so.
 */
export function nextStart(ended: TimeEntry, now: Instant): Instant {
  const end = endOfEntry(ended);
  return end - now <= CLOCK_TOLERANCE ? Math.max(now, end) : now;
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

/** What of an entry a person can move. */
export interface Move {
  caseId?: string | undefined;
  startedAt?: Instant | undefined;
  /** Of an entry that has ended; one that runs has no end yet. */
  endedAt?: Instant | undefined;
  note?: string | undefined;
}

/** The entry with another case, start, end or note; gaps are cut to what remains. */
export function moveEntry(entry: TimeEntry, move: Move): TimeEntry {
  const startedAt = move.startedAt ?? entry.startedAt;
  const endedAt = entry.endedAt === null ? null : (move.endedAt ?? entry.endedAt);
  const lastBeatAt = endedAt ?? entry.lastBeatAt;
  const gaps = cutGaps(entry.gaps, startedAt, lastBeatAt);
  const { caseId = entry.caseId, note = entry.note } = move;
  return { ...entry, caseId, note, startedAt, endedAt, lastBeatAt, gaps };
}

/** The running entry ended at an instant of the past, as the person remembers it. */
export function endEntryAt(entry: TimeEntry, at: Instant, now: Instant): TimeEntry {
  const stopped = stopEntry(entry, now);
  return moveEntry(stopped, { endedAt: Math.min(Math.max(at, stopped.startedAt), now) });
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

function cutGaps(gaps: readonly Gap[], from: Instant, to: Instant): Gap[] {
  return gaps
    .map((gap) => ({ ...gap, from: Math.max(gap.from, from), to: Math.min(gap.to, to) }))
    .filter((gap) => gap.from < gap.to);
}

/** When there are too many gaps the last two become one: shown as unknown, never counted silently. */
function withGap(gaps: readonly Gap[], { from, to }: { from: Instant; to: Instant }): Gap[] {
  const last = gaps.at(-1);
  if (gaps.length < GAPS_AT_MOST || !last) return [...gaps, { from, to, verdict: 'unknown' }];
  return [...gaps.slice(0, -1), { from: last.from, to, verdict: 'unknown' }];
}
