import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from './case';
import { type DueTime, dueTimeOf } from './due-time';
import { readingOf } from './reading';

/** An open case whose due date another calendar would move. */
export interface MovedDue {
  one: Case;
  before: DueTime;
  after: DueTime;
}

/**
 * What another calendar would mean for an open case; nothing is changed. A closed case never moves.
 *
 * @returns null when the due date stays, to the minute and in how exactly it is known
 */
export function movedDueOf(one: Case, before: WorkCalendar, after: WorkCalendar): MovedDue | null {
  const { line, limit } = readingOf(one);
  if (line.closing) return null;
  const [was, is] = [dueTimeOf(line, limit, before), dueTimeOf(line, limit, after)];
  if (was.basis === 'none' || is.basis === 'none') return null;
  const isSame = was.at === is.at && was.when.precision === is.when.precision;
  return isSame ? null : { one, before: was, after: is };
}
