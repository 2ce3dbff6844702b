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
import { endOf, type Pause, type Timeline } from './timeline';

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
      /** The days off of its year are not settled by an official pack. */
      provisional: boolean;
    };

/** How much a pause moves the due time: working minutes, or time by the calendar on the wall. */
export interface Slip {
  pause: Pause;
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
    provisional: isProvisional(calendar, moved.at),
  };
}

/** The due time before any pause; null when nothing was promised and nothing can be counted. */
export function firstDue(
  line: Timeline,
  limit: Limit | null,
  calendar: WorkCalendar,
): { at: Instant; when: Moment } | null {
  if (line.promise) return dueAt(line.promise.due, calendar);
  if (!line.received || !limit) return null;
  const from = line.received.when;
  if (limit.unit === 'workingHours') {
    const at = addWorkingMinutes(calendar, from.at, limit.amount * 60);
    return { at, when: { at, precision: 'minute' } };
  }
  const day = lastDay(dayOf(from.at), limit, calendar);
  return dueAt({ at: startOfDay(day), precision: 'day' }, calendar);
}

/**
 * The last day of a limit in days; the day of receipt is not counted. A limit in calendar days that
 * ends on a day off ends on the next working day.
 *
 * @see RULES.md#limits
 */
export function lastDay(received: Day, limit: Limit, calendar: WorkCalendar): Day {
  if (limit.unit === 'workingDays') return addWorkingDays(calendar, received, limit.amount);
  return workingDayFrom(addDays(received, limit.amount), calendar);
}

/** The pauses that move the due time, with how much each moves it. */
export function slipsOf(line: Timeline, limit: Limit | null, calendar: WorkCalendar): Slip[] {
  const start = (line.promise ?? line.received)?.when.at ?? 0;
  const end = line.closing ? endOf(line.closing.when) : Number.POSITIVE_INFINITY;
  return line.pauses.flatMap((pause) => {
    // A promise already allows for what was paused before it was made.
    if (line.promise && pause.from.at < start) return [];
    const from = Math.max(pause.from.at, start);
    const to = Math.min(pause.to?.at ?? pauseEnd(pause, end), end);
    if (to <= from) return [];
    const amount = isByCalendar(limit) ? to - from : workingMinutesBetween(calendar, from, to);
    return [{ pause, amount }];
  });
}

/** A pause that lasts moves nothing yet, unless the case was closed in it. */
function pauseEnd(pause: Pause, closed: Instant): Instant {
  return Number.isFinite(closed) ? closed : pause.from.at;
}

function isByCalendar(limit: Limit | null): boolean {
  return limit?.unit === 'calendarDays';
}

function moveBy(
  first: { at: Instant; when: Moment },
  slips: readonly Slip[],
  limit: Limit | null,
  calendar: WorkCalendar,
): { at: Instant; when: Moment } {
  const amount = slips.reduce((sum, slip) => sum + slip.amount, 0);
  if (amount === 0) return first;
  if (isByCalendar(limit)) return moveByCalendar(first, amount, calendar);
  const at = addWorkingMinutes(calendar, first.at, amount);
  const day = dayOf(at - 1);
  const isWholeDay = first.when.precision === 'day' && at === closeOfDay(calendar, day);
  const when: Moment = isWholeDay
    ? { at: startOfDay(day), precision: 'day' }
    : { at, precision: 'minute' };
  return { at, when };
}

/** Whole days on the wall, rounded up so that nobody loses time, ending on a working day. */
function moveByCalendar(
  first: { at: Instant; when: Moment },
  amount: number,
  calendar: WorkCalendar,
): { at: Instant; when: Moment } {
  const day = addDays(dayOf(first.at - 1), Math.ceil(amount / DAY));
  return dueAt({ at: startOfDay(workingDayFrom(day, calendar)), precision: 'day' }, calendar);
}

function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
  return sessionsOn(calendar, day).length > 0 ? day : nextWorkingDay(calendar, day);
}

function dueAt(when: Moment, calendar: WorkCalendar): { at: Instant; when: Moment } {
  if (when.precision === 'minute') return { at: when.at, when };
  return { at: closeOfDay(calendar, dayOf(when.at)), when };
}
