import { addDays, dayOf, startOfDay, weekday } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import { addWorkingMinutes } from '../calendar/working-time';
import { heardFrom, nextOwnWorkingDay, openingOf, worksOn } from './quiet';

/** A moment to be reminded again. */
export interface SnoozeChoice {
  /** `hour`: 1 working hour on. `afternoon`: today's next session. `nextDay`, `nextWeek`: openings. */
  name: 'hour' | 'afternoon' | 'nextDay' | 'nextWeek';
  at: Instant;
}

/**
 * The moments to which a reminder can be put off, in order and each once; the office is open at all
 * of them, and the person not on leave.
 *
 * @see RULES.md#snooze
 * @example snoozeChoices(calendar, friday10h) // → 11:00, 13:30, Monday 07:30
 */
export function snoozeChoices(calendar: WorkCalendar, now: Instant): SnoozeChoice[] {
  const hour = heardFrom(calendar, addWorkingMinutes(calendar, heardFrom(calendar, now), 60));
  const afternoon = afternoonOf(calendar, now);
  const nextDay = openingOf(calendar, nextOwnWorkingDay(calendar, dayOf(now)));
  const sunday = addDays(dayOf(now), 7 - weekday(dayOf(now)));
  const nextWeek = openingOf(calendar, nextOwnWorkingDay(calendar, sunday));
  const choices: SnoozeChoice[] = [
    { name: 'hour', at: hour },
    ...(afternoon === null ? [] : [{ name: 'afternoon' as const, at: afternoon }]),
    // On a Friday the next day of work is the first of the next week.
    ...(nextDay === nextWeek ? [] : [{ name: 'nextDay' as const, at: nextDay }]),
    { name: 'nextWeek', at: nextWeek },
  ];
  return choices
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, index, all) => all.findIndex((one) => one.at === at) === index);
}

/** The beginning of a later session of today; null when there is none. */
function afternoonOf(calendar: WorkCalendar, now: Instant): Instant | null {
  const day = dayOf(now);
  if (!worksOn(calendar, day)) return null;
  const later = sessionsOn(calendar, day)
    .slice(1)
    .map((session) => startOfDay(day) + session.from * MINUTE);
  return later.find((at) => at > now) ?? null;
}
