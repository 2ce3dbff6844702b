import { at } from './viet-nam';

/**
 * A second way to count working minutes, written to be obvious and not fast: it walks over the
 * minutes one by one and asks the zone data of the platform what the wall clock in Viet Nam shows.
 * The days off are written down again from the notices, not read from the packs.
 */
const WEEKDAYS_OFF = `
  2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29 2024-04-30
  2024-05-01 2024-09-02 2024-09-03
  2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01
  2025-05-02 2025-09-01 2025-09-02
  2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30
  2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24`
  .trim()
  .split(/\s+/);
const SATURDAYS_WORKED = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});
const wallWeekday = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'short',
});

/** Whether the minute that begins at the instant is worked, 07:30–11:30 and 13:30–17:30. */
export function isWorkedMinute(instant: number): boolean {
  const [date = '', time = ''] = wallClock.format(instant).split(' ');
  const inSession = (time >= '07:30' && time < '11:30') || (time >= '13:30' && time < '17:30');
  if (!inSession || WEEKDAYS_OFF.includes(date)) return false;
  const isWeekend = ['Sat', 'Sun'].includes(wallWeekday.format(instant));
  return !isWeekend || SATURDAYS_WORKED.includes(date);
}

/** Worked minutes from one instant up to a later one; both must be whole minutes. */
export function countWorkedMinutes(from: number, to: number): number {
  let count = 0;
  for (let instant = from; instant < to; instant += 60_000) {
    if (isWorkedMinute(instant)) count += 1;
  }
  return count;
}

/** First and last minute of the years whose days off are known. */
export const KNOWN_YEARS = { from: at('2024-01-01 00:00'), to: at('2027-01-01 00:00') };
