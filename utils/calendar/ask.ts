import { addDays, type Day } from './day';
import type { HolidayPack } from './holiday-pack';
import type { Postponed } from './own-days';
import { undecidedDays, type WorkCalendar } from './work-calendar';

/** A day further away is not asked about yet: its notice may still come. */
const ASK_AHEAD = 30;
/** Later nobody remembers, and what was counted by then stands. */
const ASK_BEHIND = 92;
/** How long "ask me later" lasts, in days. */
const LATER = 7;

/**
 * The undecided days that the person should be asked about on that day, earliest first: those near
 * enough that nobody has settled and that were not put off.
 */
export function daysToAsk(
  calendar: WorkCalendar,
  postponed: readonly Postponed[],
  today: Day,
): HolidayPack['undecided'] {
  const [first, last] = [addDays(today, -ASK_BEHIND), addDays(today, ASK_AHEAD)];
  const quiet = new Set(postponed.flatMap((one) => (today < one.until ? [one.day] : [])));
  const years = new Set([Number(first.slice(0, 4)), Number(last.slice(0, 4))]);
  return [...years]
    .flatMap((year) => undecidedDays(calendar, year))
    .filter(({ day }) => first <= day && day <= last && !quiet.has(day));
}

/** The list after one more day was put off; a day stands in it once. */
export function postpone(list: readonly Postponed[], day: Day, today: Day): Postponed[] {
  return [...list.filter((one) => one.day !== day), { day, until: addDays(today, LATER) }];
}
