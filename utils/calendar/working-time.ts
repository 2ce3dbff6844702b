import { type Day, dayNumber, dayOfNumber, startOfDay } from './day';
import { sessionsOfDay, type YearStart, yearOfNumber, yearStart } from './day-table';
import { DAY, type Instant, MINUTE, VIET_NAM_OFFSET } from './instant';
import type { WorkCalendar } from './work-calendar';

/** 8 working hours count as one working day, whatever the office hours of a season add up to. */
export const MINUTES_PER_WORKING_DAY = 480;

/**
 * Working minutes from one instant to another; negative when `to` is earlier. Both are first cut
 * down to the whole minute, so that a span and its parts always agree.
 *
 * @see RULES.md#working-time
 * @example workingMinutesBetween(calendar, friday16h, monday8h) // → 120, with 07:30–11:30, 13:30–17:30
 */
export function workingMinutesBetween(calendar: WorkCalendar, from: Instant, to: Instant): number {
  return minutesUpTo(calendar, to) - minutesUpTo(calendar, from);
}

/**
 * The instant after which that much working time has passed since `from`: the earliest such instant
 * for a positive number, the latest for a negative one, `from` itself for 0. So a day's work ends at
 * the close of the day and not at the next opening, and a day before the close is an opening.
 *
 * @param minutes - whole working minutes, negative to go back
 * @throws RangeError when the calendar has no such working time before the year 9999
 * @example addWorkingMinutes(calendar, friday16h, 120) // → Monday 08:00
 */
export function addWorkingMinutes(calendar: WorkCalendar, from: Instant, minutes: number): Instant {
  if (minutes === 0) return from;
  const target = minutesUpTo(calendar, from) + minutes;
  return minutes > 0 ? earliestWith(calendar, from, target) : latestWith(calendar, from, target);
}

/**
 * The last day of a limit in working days: day 1 is the first working day after `day`.
 *
 * @param count - whole working days from 1
 */
export function addWorkingDays(calendar: WorkCalendar, day: Day, count: number): Day {
  const number = dayNumber(day);
  let start = yearStart(calendar, yearOfNumber(number));
  const target = daysUpTo(start, number + 1) + count;
  while (daysUpToEnd(start) < target) start = yearStart(calendar, start.year + 1);
  const index = firstAtLeast(start.table.workingDaysBefore, target - start.workingDays);
  return dayOfNumber(start.firstDay + index - 1);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  return (
    workingDaysUpTo(calendar, dayNumber(to) + 1) - workingDaysUpTo(calendar, dayNumber(from) + 1)
  );
}

/** The end of the last session of the day; on a day off 24:00, because only the day is known. */
export function closeOfDay(calendar: WorkCalendar, day: Day): Instant {
  const last = sessionsOfDay(calendar, day).at(-1);
  return startOfDay(day) + (last ? last.to * MINUTE : DAY);
}

/** The first day after `day` on which the office works. */
export function nextWorkingDay(calendar: WorkCalendar, day: Day): Day {
  return addWorkingDays(calendar, day, 1);
}

/** Whether the office is open at that instant; the last minute of a session is, its end is not. */
export function isOpen(calendar: WorkCalendar, at: Instant): boolean {
  const number = numberOf(at);
  const start = yearStart(calendar, yearOfNumber(number));
  const minute = Math.floor((at - instantOf(number, 0)) / MINUTE);
  const sessions = start.table.sessions[number - start.firstDay] ?? [];
  return sessions.some((one) => one.from <= minute && minute < one.to);
}

/** `at` when the office is open then, otherwise the next opening. */
export function openFrom(calendar: WorkCalendar, at: Instant): Instant {
  if (isOpen(calendar, at)) return at;
  return addWorkingMinutes(calendar, at, 1) - MINUTE;
}

/**
 * Whether working time around that instant may still change, because no official pack settles the
 * days off of its year. The screen then says "tạm tính".
 */
export function isProvisional(calendar: WorkCalendar, at: Instant): boolean {
  return !yearStart(calendar, yearOfNumber(numberOf(at))).isOfficial;
}

function minutesUpTo(calendar: WorkCalendar, at: Instant): number {
  const number = Math.floor((at + VIET_NAM_OFFSET) / DAY);
  const start = yearStart(calendar, yearOfNumber(number));
  const index = number - start.firstDay;
  const minute = Math.floor((at + VIET_NAM_OFFSET - number * DAY) / MINUTE);
  let sum = start.minutes + (start.table.minutesBefore[index] ?? 0);
  for (const one of start.table.sessions[index] ?? []) {
    if (minute <= one.from) break;
    sum += Math.min(minute, one.to) - one.from;
  }
  return sum;
}

function earliestWith(calendar: WorkCalendar, from: Instant, target: number): Instant {
  let start = yearStart(calendar, yearOfNumber(numberOf(from)));
  while (minutesUpToEnd(start) < target) start = yearStart(calendar, start.year + 1);
  const index = firstAtLeast(start.table.minutesBefore, target - start.minutes) - 1;
  let rest = target - start.minutes - (start.table.minutesBefore[index] ?? 0);
  for (const one of start.table.sessions[index] ?? []) {
    const length = one.to - one.from;
    if (rest <= length) return instantOf(start.firstDay + index, one.from + rest);
    rest -= length;
  }
  throw new Error('the sums of a day do not fit its sessions');
}

function latestWith(calendar: WorkCalendar, from: Instant, target: number): Instant {
  let start = yearStart(calendar, yearOfNumber(numberOf(from)));
  while (start.minutes > target) start = yearStart(calendar, start.year - 1);
  const index = firstAtLeast(start.table.minutesBefore, target - start.minutes + 1) - 1;
  let rest = target - start.minutes - (start.table.minutesBefore[index] ?? 0);
  for (const one of start.table.sessions[index] ?? []) {
    const length = one.to - one.from;
    if (rest < length) return instantOf(start.firstDay + index, one.from + rest);
    rest -= length;
  }
  throw new Error('the sums of a day do not fit its sessions');
}

const numberOf = (at: Instant) => Math.floor((at + VIET_NAM_OFFSET) / DAY);
const instantOf = (number: number, minute: number) =>
  number * DAY - VIET_NAM_OFFSET + minute * MINUTE;

function minutesUpToEnd(start: YearStart): number {
  return start.minutes + (start.table.minutesBefore.at(-1) ?? 0);
}

function daysUpToEnd(start: YearStart): number {
  return start.workingDays + (start.table.workingDaysBefore.at(-1) ?? 0);
}

function daysUpTo(start: YearStart, number: number): number {
  return start.workingDays + (start.table.workingDaysBefore[number - start.firstDay] ?? 0);
}

function workingDaysUpTo(calendar: WorkCalendar, number: number): number {
  return daysUpTo(yearStart(calendar, yearOfNumber(number)), number);
}

/** Index of the first sum that reaches `target`; the sums never fall. */
function firstAtLeast(sums: Int32Array, target: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}
