import type { Day } from './day';
import { sessionsOfDay } from './day-table';
import type { HolidayPack } from './holiday-pack';
import type { OfficeHours, Session } from './office-hours';

/** A day off that the person or the unit has besides the packs. */
export interface OwnDayOff {
  day: Day;
  name: string;
}

/**
 * When the office works. A plain value that is never changed: whoever changes hours or days off
 * makes a new one, and what was worked out for the old one is dropped with it.
 */
export interface WorkCalendar {
  readonly officeHours: OfficeHours;
  readonly ownDaysOff: readonly OwnDayOff[];
  /** A later pack replaces an earlier one of the same year. */
  readonly packs: readonly HolidayPack[];
}

/** Puts a calendar together. @example makeCalendar({ ...settings, packs: HOLIDAY_PACKS }) */
export function makeCalendar(parts: {
  officeHours: OfficeHours;
  ownDaysOff: readonly OwnDayOff[];
  packs: readonly HolidayPack[];
}): WorkCalendar {
  return Object.freeze({
    officeHours: parts.officeHours,
    ownDaysOff: [...parts.ownDaysOff],
    packs: [...parts.packs],
  });
}

/** The stretches of work on that day in order; none on a day off. */
export function sessionsOn(calendar: WorkCalendar, day: Day): readonly Session[] {
  return sessionsOfDay(calendar, day);
}

/** What kind of day it is, and its name where it has one. */
export interface DayKind {
  /** `worked`: a rest day on which offices work; `own`: a day off of the person or the unit. */
  kind: 'working' | 'weekend' | 'holiday' | 'worked' | 'own';
  name?: { vi: string; en: string } | string;
}

/**
 * The kind of a day. An own day off comes before the pack; a holiday on a weekend is a holiday.
 *
 * @example dayKindOf(calendar, day('2026-08-22')) // → { kind: 'worked', name: { vi: 'Làm bù …' } }
 */
export function dayKindOf(calendar: WorkCalendar, day: Day): DayKind {
  const own = calendar.ownDaysOff.find((one) => one.day === day);
  if (own) return { kind: 'own', name: own.name };
  const pack = packOf(calendar, Number(day.slice(0, 4)));
  const worked = pack?.workedDays.find((one) => one.day === day);
  if (worked) return { kind: 'worked', name: worked.name };
  const off = pack?.daysOff.find((one) => one.day === day);
  if (off) return { kind: 'holiday', name: off.name };
  return { kind: sessionsOfDay(calendar, day).length > 0 ? 'working' : 'weekend' };
}

/** The pack that governs a year, or null when there is none. */
export function packOf(calendar: WorkCalendar, year: number): HolidayPack | null {
  return calendar.packs.findLast((pack) => pack.year === year) ?? null;
}

/**
 * The last day that an official pack settles; later days are provisional. Without any official pack
 * it is the last day before 1970, so that every day is provisional.
 */
export function knownUntil(calendar: WorkCalendar): Day {
  const years = calendar.packs.map((pack) => pack.year);
  const official = years.filter((year) => isOfficial(calendar, year));
  return `${Math.max(1969, ...official)}-12-31` as Day;
}

/** Whether the days off of that year are settled by an official pack. */
export function isOfficial(calendar: WorkCalendar, year: number): boolean {
  return packOf(calendar, year)?.status === 'official';
}

/** Days of a year that the person should be asked about; an own day off settles one. */
export function undecidedDays(calendar: WorkCalendar, year: number): HolidayPack['undecided'] {
  const own = new Set(calendar.ownDaysOff.map((one) => one.day));
  const pack = packOf(calendar, year);
  return (pack?.undecided ?? []).filter((one) => !own.has(one.day));
}
