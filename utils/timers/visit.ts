import type { Instant } from '../calendar/instant';
import { nextStart, startEntry, stopEntry } from './entry';
import { PARKED_AT_MOST, type Parked, type TimeEntry } from './time-entry';

/** What making entries needs from outside. */
interface Making {
  now: Instant;
  newId: () => string;
  seq: number;
}

/** Somebody came: what ran has ended, and the visit runs. */
export interface Arrival {
  parked: TimeEntry | null;
  visit: TimeEntry;
}

/**
 * Parks what runs and begins a visit at the same instant, without a gap or an overlap. What was
 * parked before stays parked beneath it.
 *
 * @param running - null when nothing runs
 * @param receptionId - the case of this visit
 * @see RULES.md#visits
 */
export function arrive(
  running: TimeEntry | null,
  receptionId: string,
  { now, newId, seq }: Making,
): Arrival {
  const parked = running && stopEntry(running, now);
  const at = parked ? nextStart(parked, now) : now;
  const visit = startEntry(receptionId, { id: newId(), now: at, seq });
  const waiting: Parked[] = running
    ? [...(running.visit?.parked ?? []), { caseId: running.caseId, visit: running.visit !== null }]
    : [];
  return { parked, visit: { ...visit, visit: { parked: waiting.slice(-PARKED_AT_MOST) } } };
}

/** The visit is over: it has ended, and what was parked runs again. */
export interface Departure {
  ended: TimeEntry;
  /** null when nothing was parked, or nothing of it is there any more. */
  resumed: TimeEntry | null;
}

/**
 * Ends a visit and goes on with exactly what was parked, at the same instant.
 *
 * @param visit - the running visit
 * @param canResume - whether that case can be worked on; those that cannot are passed over
 */
export function leave(
  visit: TimeEntry,
  canResume: (caseId: string) => boolean,
  { now, newId, seq }: Making,
): Departure {
  const ended = stopEntry(visit, now);
  const waiting = (visit.visit?.parked ?? []).filter((one) => canResume(one.caseId));
  const nearest = waiting.at(-1);
  if (!nearest) return { ended, resumed: null };
  const rest = waiting.slice(0, -1);
  const again = startEntry(nearest.caseId, { id: newId(), now: nextStart(ended, now), seq });
  const resumed = nearest.visit ? { ...again, visit: { parked: rest } } : again;
  return { ended, resumed };
}

/** The case that waits for the end of the visit; null when none does. */
export function parkedCase(entry: TimeEntry): string | null {
  return entry.visit?.parked.at(-1)?.caseId ?? null;
}
