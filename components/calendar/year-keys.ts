import { addDays, type Day, monthOf, weekday } from '@/utils/calendar/day';

/**
 * Where a key leads in the year, or null when it is no key of the calendar. It never leaves the
 * year.
 *
 * @example stepOf('PageDown', false, '2026-01-31') // → '2026-02-28'
 */
export function stepOf(key: string, withCtrl: boolean, from: Day): Day | null {
  const to = target(key, withCtrl, from);
  if (to === null) return null;
  const year = from.slice(0, 4);
  if (to < `${year}-01-01`) return `${year}-01-01` as Day;
  return to > `${year}-12-31` ? (`${year}-12-31` as Day) : to;
}

function target(key: string, withCtrl: boolean, from: Day): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1);
    case 'ArrowRight':
      return addDays(from, 1);
    case 'ArrowUp':
      return addDays(from, -7);
    case 'ArrowDown':
      return addDays(from, 7);
    case 'Home':
      return withCtrl ? (`${from.slice(0, 4)}-01-01` as Day) : addDays(from, 1 - weekday(from));
    case 'End':
      return withCtrl ? (`${from.slice(0, 4)}-12-31` as Day) : addDays(from, 7 - weekday(from));
    case 'PageUp':
      return inOtherMonth(from, -1);
    case 'PageDown':
      return inOtherMonth(from, 1);
    default:
      return null;
  }
}

/** The same date a month away, or the last day of that month when it is shorter. */
function inOtherMonth(from: Day, step: -1 | 1): Day {
  const middle = `${monthOf(from)}-15` as Day;
  const month = monthOf(addDays(middle, step * 30));
  let day = addDays(`${month}-01` as Day, Number(from.slice(8)) - 1);
  while (monthOf(day) !== month) day = addDays(day, -1);
  return day;
}
