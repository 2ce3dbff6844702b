import { addDays, type Day } from '../calendar/day';
import { isOnLeave, sessionsOn, type WorkCalendar } from '../calendar/work-calendar';

/** Whether the person works on that day: the office is open and the person is not on leave. */
export function isWorkDay(calendar: WorkCalendar, day: Day): boolean {
  return sessionsOn(calendar, day).length > 0 && !isOnLeave(calendar, day);
}

/** The days from one to another, both included, on which the person works. */
export function workDays(calendar: WorkCalendar, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkDay(calendar, day)) days.push(day);
  }
  return days;
}
