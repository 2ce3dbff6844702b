import { addDays, type Day, dayOf, startOfDay } from '../calendar/day';
import { DAY, type Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import { sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import {
  addWorkingDays,
  addWorkingMinutes,
  closeOfDay,
  isProvisional,
  nextWorkingDay,
  workingMinutesBetween,
} from '../calendar/working-time';
import type { Limit } from './limit';
import type { Pause } from './pauses';
import { endOf, type Timeline } from './timeline';

/** When a case is due and how we know. */
export type DueTime =
  | { basis: 'none' }
  | {
      /** `printed`: as the portal, the slip or the apology says; `computed`: worked out by us. */
      basis: 'printed' | 'computed';
      /** The instant after which it is late; a day ends with its office hours. */
      at: Instant;
      /** As far as it is known: a day when only a day was promised or counted. */
      when: Moment;
      /**
       * `at`, or the end of a pause that began in time when that lies later without working time
       * in between: what is closed until then is not late.
       */
      graceUntil: Instant;
      /** The days off of its year are not settled by an official pack. */
      provisional: boolean;
    };

interface DueAt {
  at: Instant;
  when: Moment;
}

/** A pause and the stretch of it that moves the due time. */
export interface Slip {
  pause: Pause;
  /** null when the promise in force was made later and already allows for the pause. */
  counted: { from: Instant; to: Instant } | null;
  /** Working minutes of that stretch; for limits in calendar days its milliseconds on the wall. */
  amount: number;
}

/**
 * The due time of a case without its explanation; `dueOf` gives both.
 *
 * @see RULES.md#due
 */
export function dueTimeOf(line: Timeline, limit: Limit | null, calendar: WorkCalendar): DueTime {
  const first = firstDue(line, limit, calendar);
  if (!first) return { basis: 'none' };
  const slips = slipsOf(line, limit, calendar);
  const moved = moveBy(first, slips, limit, calendar);
  const isPrinted = line.promise !== null && moved === first;
  return {
    basis: isPrinted ? 'printed' : 'computed',
    ...moved,
    graceUntil: isByCalendar(limit) ? moved.at : graceOf(first, slips, calendar),
    provisional: isProvisional(calendar, moved.at) || startsUnknown(line, isPrinted, calendar),
  };
}

function startsUnknown(line: Timeline, isPrinted: boolean, calendar: WorkCalendar): boolean {
  return !isPrinted && !line.promise && isProvisional(calendar, line.start?.when.at ?? 0);
}

/** The due time before any pause; null when nothing was promised and nothing can be counted. */
export function firstDue(
  line: Timeline,
  limit: Limit | null,
  calendar: WorkCalendar,
): DueAt | null {
  if (line.promise) return dueAt(line.promise.due, calendar);
  if (!line.start || !limit) return null;
  const from = line.start.when;
  if (limit.unit === 'workingHours') {
    const at = addWorkingMinutes(calendar, from.at, limit.amount * 60);
    return { at, when: { at, precision: 'minute' } };
  }
  const day = lastDay(countedFrom(from, limit, calendar), limit, calendar);
  return dueAt({ at: startOfDay(day), precision: 'day' }, calendar);
}

/** The day of receipt; for a limit that ends on it the next working day once the office has closed. */
function countedFrom(received: Moment, limit: Limit, calendar: WorkCalendar): Day {
  const day = dayOf(received.at);
  const isClosed = received.precision === 'minute' && received.at >= closeOfDay(calendar, day);
  return limit.amount === 0 && isClosed ? nextWorkingDay(calendar, day) : day;
}

/**
 * The last day of a limit in days; the day of receipt is not counted. A limit in calendar days that
 * ends on a day off ends on the next working day.
 *
 * @see RULES.md#limits
 */
function lastDay(received: Day, limit: Limit, calendar: WorkCalendar): Day {
  if (limit.unit === 'workingDays' && limit.amount > 0) {
    return addWorkingDays(calendar, received, limit.amount);
  }
  return workingDayFrom(addDays(received, limit.amount), calendar);
}

/** The pauses of a case with how much each moves the due time. */
export function slipsOf(line: Timeline, limit: Limit | null, calendar: WorkCalendar): Slip[] {
  const closed = line.closing ? endOf(line.closing.when) : null;
  return line.pauses.map((pause) => {
    const from = countsFrom(pause, line);
    if (from === null) return { pause, counted: null, amount: 0 };
    // A pause that lasts moves nothing yet, unless the case was closed in it.
    const end = Math.min(pause.to?.at ?? closed ?? from, closed ?? Number.POSITIVE_INFINITY);
    const to = Math.max(from, end);
    const amount = isByCalendar(limit) ? to - from : workingMinutesBetween(calendar, from, to);
    return { pause, counted: { from, to }, amount };
  });
}

/**
 * From when on a pause stops the clock: not before the clock began to run.
 *
 * @returns null when the promise in force was made within or after the pause and allows for it
 * @see RULES.md#pauses
 */
export function countsFrom(pause: Pause, line: Timeline): Instant | null {
  const { promise } = line;
  const start = promise ? Math.min(promise.when.at, promise.recordedAt) : line.start?.when.at;
  if (start === undefined || pause.from.at >= start) return pause.from.at;
  if (!promise) return start;
  // Only the day is known and it is the day of the promise: what was written down later came later.
  const isSameDay = pause.from.precision === 'day' && dayOf(pause.from.at) === dayOf(start);
  return isSameDay && pause.recordedAt > promise.recordedAt ? start : null;
}

function isByCalendar(limit: Limit | null): boolean {
  return limit?.unit === 'calendarDays';
}

function moveBy(
  first: DueAt,
  slips: readonly Slip[],
  limit: Limit | null,
  calendar: WorkCalendar,
): DueAt {
  if (isByCalendar(limit)) return moveByCalendar(first, slips, calendar);
  const amount = slips.reduce((sum, slip) => sum + slip.amount, 0);
  if (amount === 0) return first;
  const at = addWorkingMinutes(calendar, first.at, amount);
  const day = dayOf(at - 1);
  const isWholeDay = first.when.precision === 'day' && at === closeOfDay(calendar, day);
  return isWholeDay
    ? { at, when: { at: startOfDay(day), precision: 'day' } }
    : { at, when: { at, precision: 'minute' } };
}

/** The clock stands still in a pause, so what was in time when it began is not late before its end. */
function graceOf(first: DueAt, slips: readonly Slip[], calendar: WorkCalendar): Instant {
  let due = first.at;
  let grace = first.at;
  for (const { counted, amount } of slips) {
    due = addWorkingMinutes(calendar, due, amount);
    const isInTime = counted !== null && counted.from <= grace;
    const isOver = !isInTime || workingMinutesBetween(calendar, due, counted.to) !== 0;
    grace = isOver ? due : Math.max(due, counted.to);
  }
  return grace;
}

/** Whole days on the wall, rounded up so that nobody loses time, ending on a working day. */
function moveByCalendar(first: DueAt, slips: readonly Slip[], calendar: WorkCalendar): DueAt {
  const amount = slips.reduce((sum, slip) => sum + slip.amount, 0);
  if (amount === 0) return first;
  const day = addDays(dayOf(first.at - 1), Math.ceil(amount / DAY));
  return dueAt({ at: startOfDay(workingDayFrom(day, calendar)), precision: 'day' }, calendar);
}

function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
  return sessionsOn(calendar, day).length > 0 ? day : nextWorkingDay(calendar, day);
}

function dueAt(when: Moment, calendar: WorkCalendar): DueAt {
  if (when.precision === 'minute') return { at: when.at, when };
  return { at: closeOfDay(calendar, dayOf(when.at)), when };
}
