import type { Day } from './day';
import { sessionsOfDay } from './day-table';
import type { HolidayPack } from './holiday-pack';
import type { OfficeHours, Session } from './office-hours';
import { type DaySpan, type Decision, spanWith, type UnitWorkedDay } from './own-days';

/**
 * When the office works. A plain value that is never changed: whoever changes hours or days off
 * makes a new one, and what was worked out for the old one is dropped with it.
 */
export interface WorkCalendar {
  readonly officeHours: OfficeHours;
  /** A later pack replaces an earlier one of the same year. */
  readonly packs: readonly HolidayPack[];
  /** The unit is off: these days have no sessions. */
  readonly unitDaysOff: readonly DaySpan[];
  /** The person alone is away: no session is taken away, no due date moves. */
  readonly leave: readonly DaySpan[];
  readonly workedDays: readonly UnitWorkedDay[];
  /** Holds only while the pack of the year lists the day as undecided. */
  readonly decisions: readonly Decision[];
}

/** What a calendar is made of; what is left out is empty. */
export type CalendarParts = Pick<WorkCalendar, 'officeHours' | 'packs'> & Partial<WorkCalendar>;

/** Puts a calendar together. @example makeCalendar({ officeHours, packs: HOLIDAY_PACKS }) */
export function makeCalendar(parts: CalendarParts): WorkCalendar {
  return Object.freeze({
    officeHours: parts.officeHours,
    packs: [...parts.packs],
    unitDaysOff: [...(parts.unitDaysOff ?? [])],
    leave: [...(parts.leave ?? [])],
    workedDays: [...(parts.workedDays ?? [])],
    decisions: [...(parts.decisions ?? [])],
  });
}

/** The stretches of work on that day in order; none on a day off. */
export function sessionsOn(calendar: WorkCalendar, day: Day): readonly Session[] {
  return sessionsOfDay(calendar, day);
}

/** What kind of day it is, and its name where it has one. */
export interface DayKind {
  /**
   * `worked`: a rest day on which offices, or this unit, work; `unit`: a day off of the unit;
   * `decided`: an undecided day of which the person said that offices were off.
   */
  kind: 'working' | 'weekend' | 'holiday' | 'worked' | 'unit' | 'decided';
  name?: { vi: string; en: string } | string;
}

/**
 * The kind of a day. A day off of the unit comes before everything else, then its worked day, then
 * the pack; a holiday on a weekend is a holiday. Leave changes no kind.
 *
 * @see RULES.md#working-time
 * @example dayKindOf(calendar, day('2026-08-22')) // → { kind: 'worked', name: { vi: 'Làm bù …' } }
 */
export function dayKindOf(calendar: WorkCalendar, day: Day): DayKind {
  return unitKindOf(calendar, day) ?? packKindOf(calendar, day) ?? ordinaryKindOf(calendar, day);
}

function unitKindOf(calendar: WorkCalendar, day: Day): DayKind | null {
  const off = spanWith(calendar.unitDaysOff, day);
  if (off) return { kind: 'unit', name: off.name };
  const worked = calendar.workedDays.find((one) => one.day === day);
  return worked ? { kind: 'worked', name: worked.name } : null;
}

function packKindOf(calendar: WorkCalendar, day: Day): DayKind | null {
  const pack = packOf(calendar, yearOf(day));
  if (!pack) return null;
  const open = pack.undecided.find((one) => one.day === day);
  if (open && decisionOn(calendar, day)?.working === false)
    return { kind: 'decided', name: open.name };
  const worked = pack.workedDays.find((one) => one.day === day);
  if (worked) return { kind: 'worked', name: worked.name };
  const off = pack.daysOff.find((one) => one.day === day);
  return off ? { kind: 'holiday', name: off.name } : null;
}

function ordinaryKindOf(calendar: WorkCalendar, day: Day): DayKind {
  return { kind: sessionsOfDay(calendar, day).length > 0 ? 'working' : 'weekend' };
}

/** The pack that governs a year, or null when there is none. */
export function packOf(calendar: WorkCalendar, year: number): HolidayPack | null {
  return calendar.packs.findLast((pack) => pack.year === year) ?? null;
}

/** How well the days off of a year are known: `none` is "chưa có lịch nghỉ". */
export type YearCertainty = 'official' | 'expected' | 'none';

/** @example certaintyOf(calendar, 2027) // → 'expected', until a notice is taken in */
export function certaintyOf(calendar: WorkCalendar, year: number): YearCertainty {
  return packOf(calendar, year)?.status ?? 'none';
}

/** Whether the days off of that year are settled by an official pack. */
export function isOfficial(calendar: WorkCalendar, year: number): boolean {
  return certaintyOf(calendar, year) === 'official';
}

/** The person's answer about a day, or null. It holds while the pack lists the day as undecided. */
export function decisionOn(calendar: WorkCalendar, day: Day): Decision | null {
  return calendar.decisions.findLast((one) => one.day === day) ?? null;
}

/** Days of a year that nobody has settled: no answer, and nothing of the unit on them. */
export function undecidedDays(calendar: WorkCalendar, year: number): HolidayPack['undecided'] {
  const open = packOf(calendar, year)?.undecided ?? [];
  return open.filter(({ day }) => !decisionOn(calendar, day) && unitKindOf(calendar, day) === null);
}

/**
 * The stretch of leave that holds the day, or null. For reminders, heatmaps and streaks: a day of
 * leave is a working day of the office, and every due date counts it.
 */
export function leaveOf(calendar: Pick<WorkCalendar, 'leave'>, day: Day): DaySpan | null {
  return spanWith(calendar.leave, day);
}

/** Whether the person is away on that day. @example isOnLeave(calendar, dayOf(now)) */
export function isOnLeave(calendar: Pick<WorkCalendar, 'leave'>, day: Day): boolean {
  return leaveOf(calendar, day) !== null;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
