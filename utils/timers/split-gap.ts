import { type Instant, MINUTE } from '../calendar/instant';
import { settleGap, startEntry } from './entry';
import type { Gap, TimeEntry } from './time-entry';

/** How many parts an absence can have: a meeting, a visit, lunch, and what came between. */
export const PARTS_AT_MOST = 5;

/** One part of a stretch that nobody knew about. */
export interface GapPart {
  /** The case that was worked on; null for a break. */
  caseId: string | null;
  /** Whole minutes from 1. */
  minutes: number;
}

/** Whole minutes of a gap; the seconds beyond them go to its last part. */
export function gapMinutes({ from, to }: Pick<Gap, 'from' | 'to'>): number {
  return Math.floor((to - from) / MINUTE);
}

/** Whether the parts are one to five, none empty, and add up to the gap to the minute. */
export function fillsGap(gap: Pick<Gap, 'from' | 'to'>, parts: readonly GapPart[]): boolean {
  const sum = parts.reduce((total, { minutes }) => total + minutes, 0);
  const areWhole = parts.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 1);
  return parts.length >= 1 && parts.length <= PARTS_AT_MOST && areWhole && sum === gapMinutes(gap);
}

/** The entry with its gap decided part by part, and the entries of the other cases in it. */
export interface SplitGap {
  entry: TimeEntry;
  others: TimeEntry[];
}

/**
 * Divides a gap over several cases and breaks, one after the other from its beginning. What belongs
 * to the case of the entry counts there; the rest is dropped there and stands in entries of its own.
 * The parts add up to the gap exactly.
 *
 * @param parts - fill the gap, see `fillsGap`
 * @param make - gives the id and the number of each further entry
 * @throws RangeError when there is no such gap or the parts do not fill it
 * @see RULES.md#gaps
 */
export function splitGap(
  entry: TimeEntry,
  index: number,
  parts: readonly GapPart[],
  make: () => { id: string; seq: number },
): SplitGap {
  const gap = entry.gaps[index];
  if (!gap) throw new RangeError(`the entry has no gap ${index}`);
  if (!fillsGap(gap, parts)) throw new RangeError('the parts do not fill the gap');
  const placed = placeIn(gap, parts);
  const others = placed.flatMap(({ caseId, from, to }) =>
    caseId === null || caseId === entry.caseId ? [] : [endedEntry(caseId, { from, to }, make())],
  );
  const gaps = placed.map(({ caseId, from, to }): Gap => {
    const verdict = caseId === entry.caseId ? 'kept' : 'dropped';
    return { from, to, verdict };
  });
  const settled = settleGap(entry, index, 'dropped');
  settled.gaps.splice(index, 1, ...joined(gaps));
  return { entry: settled, others };
}

/** An entry over a stretch of the past. */
export function endedEntry(
  caseId: string,
  { from, to }: { from: Instant; to: Instant },
  { id, seq }: { id: string; seq: number },
): TimeEntry {
  return { ...startEntry(caseId, { id, now: from, seq }), endedAt: to, lastBeatAt: to };
}

interface Placed {
  caseId: string | null;
  from: Instant;
  to: Instant;
}

function placeIn(gap: Gap, parts: readonly GapPart[]): Placed[] {
  let from = gap.from;
  return parts.map(({ caseId, minutes }, at) => {
    const to = at === parts.length - 1 ? gap.to : from + minutes * MINUTE;
    const placed = { caseId, from, to };
    from = to;
    return placed;
  });
}

/** Neighbours with one verdict become one. */
function joined(gaps: readonly Gap[]): Gap[] {
  const list: Gap[] = [];
  for (const gap of gaps) {
    const last = list.at(-1);
    if (last?.verdict === gap.verdict) list[list.length - 1] = { ...last, to: gap.to };
    else list.push(gap);
  }
  return list;
}
