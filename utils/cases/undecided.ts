import { dayOf } from '../calendar/day';
import type { HolidayPack } from '../calendar/holiday-pack';
import type { Moment } from '../calendar/moment';
import { makeCalendar, undecidedDays, type WorkCalendar } from '../calendar/work-calendar';
import { movedDueOf } from './calendar-change';
import type { Case } from './case';

import { dueTimeOf } from './due-time';
import { readingOf } from './reading';

/** A day that nobody has settled, and the due date if it should be a day off. */
export interface OpenDay {
  open: HolidayPack['undecided'][number];
  due: Moment;
}

/**
 * The days that nobody has settled and on which the due date of an open case hangs, each taken alone,
 * in order. They are counted as ordinary days until somebody answers.
 *
 * @see ../calendar/RULES.md
 */
export function openDaysOf(one: Case, calendar: WorkCalendar): OpenDay[] {
  const { line, limit } = readingOf(one);
  const due = dueTimeOf(line, limit, calendar);
  if (due.basis === 'none') return [];
  const last = yearOf(due.at);
  const found: OpenDay[] = [];
  for (let year = Math.min(last, yearOf(line.start?.when.at ?? due.at)); year <= last; year += 1) {
    for (const open of undecidedDays(calendar, year)) {
      const moved = movedDueOf(one, calendar, withDayOff(calendar, open.day));
      // A date given in writing for that very day stays that day, whatever its hours.
      if (moved?.after.basis === 'computed') found.push({ open, due: moved.after.when });
    }
  }
  return found;
}

function withDayOff(calendar: WorkCalendar, day: HolidayPack['undecided'][number]['day']) {
  return makeCalendar({
    ...calendar,
    decisions: [...calendar.decisions, { day, working: false }],
  });
}

const yearOf = (at: number) => Number(dayOf(at).slice(0, 4));
