import { type Day, dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { fold } from '../fold';
import type { RemindPlan } from '../settings';
import type { Case } from './case';
import { besideDue } from './clocks';
import { isAway, isOwn } from './custody';
import { dueTimeOf } from './due-time';
import { isUnreturned } from './national-status';
import { readingOf } from './reading';
import { reminderTimesOf } from './reminder-times';
import { type CaseStatus, statusFrom } from './status';
import { type Outcome, outcomeOf } from './timeliness';

/** What lists, alarms and counts need of a case without reading its events. */
export interface CaseIndex {
  state: CaseStatus['state'];
  /**
   * Due instant; Infinity when there is none, or somebody else works on it, so that such cases sort
   * last and nothing presses for them.
   */
  due: number;
  /** `out`: an open case in other hands; `in`: one that was taken from somebody and is here. */
  handed?: 'out' | 'in';
  /** When a clock beside the main one ends before `due`; only of open cases that have one. */
  sooner?: Instant;
  /** Since when a solved dossier waits for its result to be returned; only of those that do. */
  unreturned?: Instant;
  /** When the case must be looked at for a reminder; absent when there is nothing to remind of. */
  remindAt?: Instant;
  /** Reminders up to here have been dealt with; handed to the next `indexOf` of the case. */
  remindedTo: Instant;
  /** Only of closed cases. */
  outcome?: Outcome;
  /** Viet Nam day on which it was closed; only of closed cases. */
  closedDay?: Day;
  /** When it came in; when that is not known, when it was written down. */
  receivedAt: number;
  /** Folded words of code and title for searching by their beginnings; at most 40, all different. */
  words: string[];
}

const WORDS_AT_MOST = 40;

/**
 * Works out the index of a case. The same arguments give the same index.
 *
 * `remindAt` is the first reminder of the case after `after`; it may already have passed. Hand over
 * - `now` when the case is made, and when its due reminder has just been delivered;
 * - `index.remindedTo` of the row in every other write, so that a reminder held back by the running
 *   timer or by the night stays due.
 *
 * @param plan - when the person is reminded, see settings
 * @see ../reminders/RULES.md#remind-at
 */
export function indexOf(
  one: Case,
  calendar: WorkCalendar,
  plan: RemindPlan,
  after: Instant,
): CaseIndex {
  const { line, limit } = readingOf(one);
  const due = dueTimeOf(line, limit, calendar);
  const remindAt = reminderTimesOf(one, calendar, plan)
    .map((time) => time.at)
    .find((at) => at > after);
  const status = statusFrom(line, one.createdAt);
  const dueAt = due.basis === 'none' ? Number.POSITIVE_INFINITY : due.at;
  const isHere = status.state === 'closed' || !isAway(one);
  const beside = status.state === 'open' && isHere ? besideDue(one, line, calendar) : null;
  return {
    state: status.state,
    due: isHere ? dueAt : Number.POSITIVE_INFINITY,
    ...handedOf(one, isHere),
    ...(beside !== null && beside < dueAt ? { sooner: beside } : {}),
    ...(status.solved && isUnreturned(one, status) && !isAway(one)
      ? { unreturned: status.solved.at }
      : {}),
    ...(remindAt === undefined ? {} : { remindAt }),
    remindedTo: after,
    ...(line.closing
      ? {
          outcome: isOwn(one) ? outcomeOf(line.closing, due) : 'outside',
          closedDay: dayOf(line.closing.when.at),
        }
      : {}),
    receivedAt: line.received?.when.at ?? one.createdAt,
    words: wordsOf(`${one.code ?? ''} ${one.title}`),
  };
}

function handedOf(one: Case, isHere: boolean): Pick<CaseIndex, 'handed'> {
  if (!isHere) return { handed: 'out' };
  const { takenFrom } = one;
  return takenFrom && takenFrom.returnedAt === undefined ? { handed: 'in' } : {};
}

/**
 * The folded words of a text, first those with their separators, then their parts.
 *
 * @example wordsOf('H49.22-261116-0003 Khai sinh') // → ['h49.22-261116-0003', 'khai', 'sinh', 'h49', …]
 */
export function wordsOf(text: string): string[] {
  const wholes = fold(text).split(' ');
  const parts = wholes.flatMap((whole) => whole.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...wholes, ...parts])].filter((word) => word !== '').slice(0, WORDS_AT_MOST);
}
