import type { CalendarName, LimitText } from './vectors';
import { at } from './viet-nam';

/**
 * A second opinion on the table: it knows nothing of packs, sums or years. It walks over the minutes
 * one by one, asks the zone data of the platform what the wall clock in Viet Nam shows, and looks the
 * date up in plain lists written from the notices.
 */
const OFF = `
  2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29 2024-04-30
  2024-05-01 2024-09-02 2024-09-03
  2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01
  2025-05-02 2025-09-01 2025-09-02
  2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30
  2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24
  2027-01-01 2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-04-16 2027-04-30 2027-05-03
  2027-09-02 2027-11-24`;
const WORKED = '2024-05-04 2025-04-26 2026-01-10 2026-08-22';

const offIn: Partial<Record<CalendarName, string>> = {
  U: '2026-12-03 2026-12-04',
  OFF: '2026-11-23',
};
const workedIn: Partial<Record<CalendarName, string>> = { U: '2026-12-12' };

const STANDARD_HOURS = ['07:30', '11:30', '13:30', '17:30'];
const SUMMER = ['07:00', '11:30', '13:30', '17:00'];
const WINTER = ['07:30', '12:00', '13:00', '16:30'];

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

interface Wall {
  date: string;
  isWeekend: boolean;
  hour: string;
}

const hours = new Map<number, Wall>();

/** The wall clock of the hour; minutes are the same in every zone that is whole hours away. */
function wallOf(instant: number): Wall {
  const number = Math.floor(instant / 3_600_000);
  const known = hours.get(number);
  if (known) return known;
  const parts = Object.fromEntries(
    wallClock.formatToParts(number * 3_600_000).map(({ type, value }) => [type, value]),
  );
  const wall = {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    isWeekend: parts.weekday === 'Sat' || parts.weekday === 'Sun',
    hour: parts.hour ?? '',
  };
  hours.set(number, wall);
  return wall;
}

function hoursOn(name: CalendarName, date: string): readonly string[] {
  if (name !== 'N') return STANDARD_HOURS;
  const monthDay = date.slice(5);
  return monthDay >= '04-16' && monthDay < '10-16' ? SUMMER : WINTER;
}

function isWorkedDate(name: CalendarName, { date, isWeekend }: Wall): boolean {
  if (OFF.includes(date) || offIn[name]?.includes(date)) return false;
  return !isWeekend || WORKED.includes(date) || workedIn[name]?.includes(date) === true;
}

function isWorkedMinute(name: CalendarName, instant: number): boolean {
  const wall = wallOf(instant);
  if (!isWorkedDate(name, wall)) return false;
  const minute = Math.floor(instant / 60_000) % 60;
  const time = `${wall.hour}:${String(minute).padStart(2, '0')}`;
  const [open = '', noon = '', again = '', close = ''] = hoursOn(name, wall.date);
  return (time >= open && time < noon) || (time >= again && time < close);
}

/** Worked minutes, one by one. */
export function minutesBetween(name: CalendarName, from: string, to: string): number {
  const [first, last] = [at(from), at(to)];
  if (last < first) return -minutesBetween(name, to, from);
  let count = 0;
  for (let instant = first; instant < last; instant += 60_000) {
    if (isWorkedMinute(name, instant)) count += 1;
  }
  return count;
}

/** The last minute of the limit, walked to from the moment of receipt. */
export function dueAfter(name: CalendarName, received: string, limit: LimitText): number {
  const amount = Number(limit.slice(0, -1));
  const from = at(received.length === 10 ? `${received} 00:00` : received);
  if (limit.endsWith('h')) return afterMinutes(name, from, amount * 60);
  if (limit.endsWith('d') && amount > 0) return closeAfterDays(name, from, amount);
  if (amount > 0) return closeFrom(name, midnightAfter(from, amount));
  return closeFrom(name, from);
}

function afterMinutes(name: CalendarName, from: number, minutes: number): number {
  let [instant, rest] = [from, minutes];
  for (; rest > 0; instant += 60_000) if (isWorkedMinute(name, instant)) rest -= 1;
  return instant;
}

/** Midnight in Viet Nam that many dates later, found by watching the date change. */
function midnightAfter(from: number, dates: number): number {
  let [instant, rest] = [from, dates];
  while (rest > 0) {
    const { date } = wallOf(instant);
    while (wallOf(instant).date === date) instant += 60_000;
    rest -= 1;
  }
  return instant;
}

function closeAfterDays(name: CalendarName, from: number, days: number): number {
  let [midnight, rest] = [from, days];
  while (rest > 0) {
    midnight = midnightAfter(midnight, 1);
    if (isWorkedDate(name, wallOf(midnight))) rest -= 1;
  }
  return closeFrom(name, midnight);
}

/** The close of the first day, from that moment on, that still has work in it. */
function closeFrom(name: CalendarName, from: number): number {
  let instant = from;
  while (!isWorkedMinute(name, instant)) instant += 60_000;
  const { date } = wallOf(instant);
  let close = instant;
  for (; wallOf(instant).date === date; instant += 60_000) {
    if (isWorkedMinute(name, instant)) close = instant + 60_000;
  }
  return close;
}
