import { dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { CaseEvent } from './event';

type Paused = Extract<CaseEvent, { type: 'paused' }>;
/** The beginning or the end of a pause. */
export type PauseMark = Paused | Extract<CaseEvent, { type: 'resumed' }>;

/** A stretch in which the legal clock stands still. */
export interface Pause {
  from: Moment;
  /** null while it lasts. */
  to: Moment | null;
  reason: Paused['reason'];
  slip: string | null;
  /** When its beginning was written down. */
  recordedAt: Instant;
}

/**
 * Pairs the beginnings and ends of pauses, in order and without overlaps. A second beginning within
 * a pause and an end without a beginning say nothing new and are passed over.
 *
 * @param until - the case was closed; what begins from then on does not count
 * @see RULES.md#pauses
 */
export function pausesOf(marks: readonly PauseMark[], until: Instant): Pause[] {
  if (marks.length === 0) return [];
  const rest = inOrder(marks.filter((mark) => mark.when.at < until));
  const pauses: Pause[] = [];
  while (rest.length > 0) {
    const last = pauses.at(-1);
    const running = last && !last.to ? last : null;
    const mark = takeNext(rest, running ? 'resumed' : 'paused');
    if (mark?.type === 'resumed' && running) running.to = mark.when;
    if (mark?.type === 'paused' && !running) pauses.push(pauseFrom(mark));
  }
  return pauses;
}

function pauseFrom(event: Paused): Pause {
  const { when, recordedAt, reason, slip } = event;
  return { from: when, to: null, reason, slip: slip ?? null, recordedAt };
}

/**
 * By the time it happened. Of a mark that is known only by its day the hour is not known: within the
 * day it stands before the first mark that was written down later.
 */
function inOrder(marks: readonly PauseMark[]): PauseMark[] {
  const list = marks.filter((mark) => mark.when.precision === 'minute');
  list.sort((a, b) => a.when.at - b.when.at || byRecord(a, b));
  const dayMarks = marks.filter((mark) => mark.when.precision === 'day');
  dayMarks.sort((a, b) => a.when.at - b.when.at || byRecord(a, b));
  for (const mark of dayMarks) list.splice(placeOf(mark, list), 0, mark);
  return list;
}

function placeOf(mark: PauseMark, list: readonly PauseMark[]): number {
  const day = dayOf(mark.when.at);
  const index = list.findIndex((other) => {
    const otherDay = dayOf(other.when.at);
    return otherDay > day || (otherDay === day && byRecord(other, mark) > 0);
  });
  return index === -1 ? list.length : index;
}

function byRecord(one: PauseMark, other: PauseMark): number {
  if (one.recordedAt !== other.recordedAt) return one.recordedAt - other.recordedAt;
  if (one.type !== other.type) return one.type === 'paused' ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Takes the next mark; of several that nothing tells apart, the one that makes sense now. */
function takeNext(rest: PauseMark[], wanted: PauseMark['type']): PauseMark | undefined {
  const [head] = rest;
  const index = rest.findIndex(
    (mark) =>
      mark.type === wanted &&
      mark.when.at === head?.when.at &&
      mark.when.precision === head.when.precision &&
      mark.recordedAt === head.recordedAt,
  );
  return rest.splice(Math.max(index, 0), 1)[0];
}
