import { HOUR, type Instant } from '../calendar/instant';
import { CLOCK_TOLERANCE, startEntry } from './entry';
import type { TimeEntry } from './time-entry';

/** A leap of the clock within one session of the browser that sleep rarely explains. */
const LEAP = 12 * HOUR;
/** How many moves are remembered. */
const MOVES_AT_MOST = 20;

/** The clock of the machine was set, as far as can be seen. */
export interface ClockMove {
  /** What it showed before and after. */
  from: Instant;
  to: Instant;
  /** The person has seen it. */
  seen: boolean;
}

/** What is remembered of the clock of this machine. */
export interface ClockWitness {
  /** What it showed when it was last looked at. */
  lastSeen: Instant;
  /** The latest it has ever shown, as far as the person did not say that this was wrong. */
  highest: Instant;
  /** The session of the browser in which it was looked at. */
  session: string;
  /** The latest moves, the oldest first. */
  moves: ClockMove[];
}

/**
 * Looks at the clock once more. More than two minutes back is a move; more than twelve hours ahead
 * is one when the browser was not started in between, because only then it should have been seen.
 *
 * @param before - null at the first look
 * @param session - another text for every start of the browser
 * @see RULES.md#the-clock
 */
export function witnessClock(
  before: ClockWitness | null,
  now: Instant,
  session: string,
): { after: ClockWitness; move: ClockMove | null } {
  if (!before) {
    return { after: { lastSeen: now, highest: now, session, moves: [] }, move: null };
  }
  const by = now - before.lastSeen;
  const isLeap = by > LEAP && session === before.session;
  const move =
    by < -CLOCK_TOLERANCE || isLeap ? { from: before.lastSeen, to: now, seen: isLeap } : null;
  const after: ClockWitness = {
    lastSeen: now,
    highest: Math.max(before.highest, now),
    session,
    moves: move ? [...before.moves, move].slice(-MOVES_AT_MOST) : before.moves,
  };
  return { after, move };
}

/**
 * By how many milliseconds the clock is behind what it has shown before; 0 while it is not, and for
 * differences of up to two minutes. Whoever deletes or tells by the clock waits meanwhile.
 */
export function clockBehind(witness: ClockWitness | null, now: Instant): number {
  const by = (witness?.highest ?? now) - now;
  return by > CLOCK_TOLERANCE ? by : 0;
}

/** The moves that the person has not seen yet. A leap ahead asks by its gap and not by itself. */
export function unseenMoves(witness: ClockWitness | null): ClockMove[] {
  return (witness?.moves ?? []).filter((move) => !move.seen);
}

/** The person has seen the moves and says that the clock is right now. */
export function trustClock(witness: ClockWitness, now: Instant): ClockWitness {
  const moves = witness.moves.map((move) => ({ ...move, seen: true }));
  return { ...witness, lastSeen: now, highest: now, moves };
}

/**
 * Carries a running entry over a clock that was set back: it ends at its last beat and another one
 * goes on from what the clock shows now. Both are marked. Nothing of either is lost or counted twice
 * by itself; a clock that was not set back leaves it as it is.
 *
 * @returns null when there is nothing to carry over
 */
export function carryOver(
  entry: TimeEntry,
  now: Instant,
  { id, seq }: { id: string; seq: number },
): { ended: TimeEntry; next: TimeEntry } | null {
  const by = now - entry.lastBeatAt;
  if (entry.endedAt !== null || by >= -CLOCK_TOLERANCE) return null;
  const clock = { at: now, by };
  const { caseId, note, visit, tags, confirmedAt, lastBeatAt } = entry;
  const next = { ...startEntry(caseId, { id, now, seq }), note, visit, tags, confirmedAt, clock };
  return { ended: { ...entry, endedAt: lastBeatAt, clock }, next };
}

/**
 * Entries in the order of what happened: by their beginning, but one that was begun by a clock that
 * had been set stands behind the one that was made before it.
 */
export function inOrder<Entry extends TimeEntry>(entries: readonly Entry[]): Entry[] {
  const byStart = (a: Entry, b: Entry) => a.startedAt - b.startedAt || a.seq - b.seq;
  const list = entries.filter((one) => !isBegunBehind(one)).sort(byStart);
  const moved = entries.filter(isBegunBehind).sort((a, b) => a.seq - b.seq);
  for (const one of moved) {
    const before = list.findLastIndex((other) => other.seq < one.seq);
    list.splice(before + 1, 0, one);
  }
  return list;
}

const isBegunBehind = (entry: TimeEntry) =>
  entry.clock !== null && entry.clock.by < 0 && entry.clock.at === entry.startedAt;
