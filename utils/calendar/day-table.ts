import { type Day, dayNumber, dayOfNumber } from './day';
import type { OfficeHours, Season, Session } from './office-hours';
import { daysOf } from './own-days';
import type { WorkCalendar } from './work-calendar';

/**
 * One year of a calendar, added up: entry i of the sums covers the days before the i-th day of the
 * year, so any span is one subtraction.
 */
interface YearTable {
  sessions: readonly (readonly Session[])[];
  minutesBefore: Int32Array;
  workingDaysBefore: Int32Array;
}

/** Sums from an arbitrary beginning; only differences mean something. */
export interface YearStart {
  year: number;
  /** Number of 1 January, see `dayNumber`. */
  firstDay: number;
  minutes: number;
  workingDays: number;
  /** An official pack settles its days off. */
  isOfficial: boolean;
  table: YearTable;
}

interface CalendarTables {
  special: Map<number, Map<string, readonly Session[]>>;
  /** Years without special days look alike when they begin on the same weekday and are as long. */
  plain: Map<string, YearTable>;
  years: Map<number, YearStart>;
  first: number;
  last: number;
}

const tablesOf = new WeakMap<WorkCalendar, CalendarTables>();
const FIRST_YEAR = 2020;

/** The stretches of work on a day. */
export function sessionsOfDay(calendar: WorkCalendar, day: Day): readonly Session[] {
  const start = yearStart(calendar, Number(day.slice(0, 4)));
  return start.table.sessions[dayNumber(day) - start.firstDay] ?? [];
}

/** The year in Viet Nam of a day given by its number. */
export function yearOfNumber(number: number): number {
  // The mean length of a year puts it at most one year beside the right one.
  const year = 1970 + Math.floor(number / 365.2425);
  if (number < firstDayOf(year)) return year - 1;
  return number < firstDayOf(year + 1) ? year : year + 1;
}

/**
 * A year with the sums up to its first day; tables are made when first asked for.
 *
 * @throws RangeError outside the years 1 to 9999, where days cannot be written
 */
export function yearStart(calendar: WorkCalendar, year: number): YearStart {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`no calendar for the year ${year}`);
  const tables = tablesFor(calendar);
  while (tables.last < year) {
    const before = knownYear(tables, tables.last);
    tables.last += 1;
    addYear(calendar, tables, tables.last, sumAfter(before));
  }
  while (tables.first > year) {
    const after = knownYear(tables, tables.first);
    tables.first -= 1;
    addYear(calendar, tables, tables.first, after, -1);
  }
  return knownYear(tables, year);
}

function tablesFor(calendar: WorkCalendar): CalendarTables {
  const known = tablesOf.get(calendar);
  if (known) return known;
  const tables: CalendarTables = {
    special: specialDays(calendar),
    plain: new Map(),
    years: new Map(),
    first: FIRST_YEAR,
    last: FIRST_YEAR,
  };
  addYear(calendar, tables, FIRST_YEAR, { minutes: 0, workingDays: 0 });
  tablesOf.set(calendar, tables);
  return tables;
}

function knownYear(tables: CalendarTables, year: number): YearStart {
  const start = tables.years.get(year);
  if (!start) throw new Error(`the table of ${year} was not made`);
  return start;
}

function sumAfter(start: YearStart): { minutes: number; workingDays: number } {
  return {
    minutes: start.minutes + (start.table.minutesBefore.at(-1) ?? 0),
    workingDays: start.workingDays + (start.table.workingDaysBefore.at(-1) ?? 0),
  };
}

/** @param direction - 1 when `sums` is what lies before the year, -1 when it is what lies after */
function addYear(
  calendar: WorkCalendar,
  tables: CalendarTables,
  year: number,
  sums: { minutes: number; workingDays: number },
  direction: 1 | -1 = 1,
): void {
  const table = tableOfYear(calendar, tables, year);
  const own = direction === 1 ? 0 : 1;
  tables.years.set(year, {
    year,
    firstDay: firstDayOf(year),
    isOfficial: calendar.packs.findLast((pack) => pack.year === year)?.status === 'official',
    minutes: sums.minutes - own * (table.minutesBefore.at(-1) ?? 0),
    workingDays: sums.workingDays - own * (table.workingDaysBefore.at(-1) ?? 0),
    table,
  });
}

/** The number of 1 January: every fourth year is longer, but of the hundredth only each fourth. */
function firstDayOf(year: number): number {
  const leapDays =
    Math.floor((year - 1969) / 4) -
    Math.floor((year - 1901) / 100) +
    Math.floor((year - 1601) / 400);
  return 365 * (year - 1970) + leapDays;
}

function tableOfYear(calendar: WorkCalendar, tables: CalendarTables, year: number): YearTable {
  const special = tables.special.get(year);
  const first = firstDayOf(year);
  const length = firstDayOf(year + 1) - first;
  const key = `${((first % 7) + 7) % 7}/${length}`;
  const plain = special ? undefined : tables.plain.get(key);
  if (plain) return plain;
  const table = addUp(calendar.officeHours, first, length, special ?? new Map());
  if (!special) tables.plain.set(key, table);
  return table;
}

function addUp(
  hours: OfficeHours,
  first: number,
  length: number,
  special: ReadonlyMap<string, readonly Session[]>,
): YearTable {
  const sessions: (readonly Session[])[] = [];
  const minutesBefore = new Int32Array(length + 1);
  const workingDaysBefore = new Int32Array(length + 1);
  for (let i = 0; i < length; i += 1) {
    const day = dayOfNumber(first + i);
    const list = special.get(day) ?? ordinarySessions(hours, day, weekdayOfNumber(first + i));
    const minutes = list.reduce((sum, one) => sum + one.to - one.from, 0);
    sessions.push(list);
    minutesBefore[i + 1] = (minutesBefore[i] ?? 0) + minutes;
    workingDaysBefore[i + 1] = (workingDaysBefore[i] ?? 0) + (minutes > 0 ? 1 : 0);
  }
  return { sessions, minutesBefore, workingDaysBefore };
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
function weekdayOfNumber(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The season is that of the day itself; before the first season of the year the last one runs on. */
function ordinarySessions(hours: OfficeHours, day: Day, weekday: number): readonly Session[] {
  return seasonOf(hours, day.slice(5))?.week[weekday] ?? [];
}

function seasonOf(hours: OfficeHours, monthDay: string): Season | undefined {
  let latest: Season | undefined;
  let current: Season | undefined;
  for (const season of hours.seasons) {
    if (!latest || season.from > latest.from) latest = season;
    if (season.from <= monthDay && (!current || season.from > current.from)) current = season;
  }
  return current ?? latest;
}

/** The days of the unit and of the packs, by year; what is put last holds. */
function specialDays(calendar: WorkCalendar): Map<number, Map<string, readonly Session[]>> {
  const years = new Map<number, Map<string, readonly Session[]>>();
  const put = (day: Day, sessions: readonly Session[]) => {
    const year = Number(day.slice(0, 4));
    const days = years.get(year) ?? new Map<string, readonly Session[]>();
    years.set(year, days.set(day, sessions));
  };
  const hours = calendar.officeHours;
  const packs = new Map(calendar.packs.map((pack) => [pack.year, pack]));
  const off = new Set(calendar.decisions.flatMap((one) => (one.working ? [] : [one.day])));
  for (const pack of packs.values()) {
    for (const { day } of pack.daysOff) put(day, []);
    for (const { day, insteadOf } of pack.workedDays)
      put(day, workedSessions(hours, day, insteadOf));
    for (const { day } of pack.undecided) if (off.has(day)) put(day, []);
  }
  for (const { day, insteadOf } of calendar.workedDays) {
    put(day, workedSessions(hours, day, insteadOf));
  }
  for (const span of calendar.unitDaysOff) for (const day of daysOf(span)) put(day, []);
  return years;
}

/**
 * The hours of a worked rest day: those of the weekday it makes up for, in the season of the day on
 * which it is worked; those of the first working weekday when there is no such day.
 */
function workedSessions(hours: OfficeHours, day: Day, insteadOf: Day | null): readonly Session[] {
  const made = insteadOf && ordinarySessions(hours, day, weekdayOfNumber(dayNumber(insteadOf)));
  if (made && made.length > 0) return made;
  return seasonOf(hours, day.slice(5))?.week.find((sessions) => sessions.length > 0) ?? [];
}
