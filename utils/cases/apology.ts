import { type Day, dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { WorkCalendar } from '../calendar/work-calendar';
import {
  addWorkingDays,
  addWorkingMinutes,
  MINUTES_PER_WORKING_DAY,
} from '../calendar/working-time';
import type { Case } from './case';
import { dueTimeOf } from './due-time';
import type { CaseEvent } from './event';
import { readingOf } from './reading';
import { timelinessFrom } from './timeliness';

/** With how much working time left the letter of apology is first offered: 3 working days. */
const OFFERED_FROM = 3 * MINUTES_PER_WORKING_DAY;
/** The letter goes out at the latest 1 working day before the due time. */
const BEFORE_DUE = MINUTES_PER_WORKING_DAY;

/** How a letter of apology stands to the due time of a case. */
export interface ApologyWindow {
  /** `ahead`: in time for the letter; `missed`: the case is in time, the letter is not; `late`. */
  state: 'ahead' | 'missed' | 'late';
  /** Until when the letter is in time. */
  latestAt: Instant;
  due: Moment;
}

/**
 * Whether a letter of apology is called for: the case is late or has at most 3 working days left.
 *
 * @returns null when it has more time, is paused or closed, or has no due time
 * @see RULES.md#apology
 */
export function apologyWindow(
  one: Case,
  calendar: WorkCalendar,
  now: Instant,
): ApologyWindow | null {
  const { line, limit } = readingOf(one);
  const due = dueTimeOf(line, limit, calendar);
  const { kind, leftMinutes } = timelinessFrom(line, due, calendar, now);
  if (due.basis === 'none' || leftMinutes === null) return null;
  if (kind !== 'overdue' && (kind !== 'running' || leftMinutes > OFFERED_FROM)) return null;
  const latestAt = latestApologyAt(due.at, calendar);
  const state = kind === 'overdue' ? 'late' : now <= latestAt ? 'ahead' : 'missed';
  return { state, latestAt, due: due.when };
}

/** Until when a letter of apology for that due time is in time. @see RULES.md#apology */
export function latestApologyAt(dueAt: Instant, calendar: WorkCalendar): Instant {
  return addWorkingMinutes(calendar, dueAt, -BEFORE_DUE);
}

/**
 * The new date to be asked for: so many working days after the due day, or after today when that has
 * passed; it ends with the office hours of the day.
 *
 * @param workingDays - whole days from 1
 */
export function newDueDay(
  due: Moment,
  calendar: WorkCalendar,
  now: Instant,
  workingDays: number,
): Day {
  const [dueDay, today] = [dayOf(due.at), dayOf(now)];
  return addWorkingDays(calendar, today > dueDay ? today : dueDay, workingDays);
}

/** Why a case is late, as recorded last; null while nobody has said. */
export function delayOf(one: Case): Extract<CaseEvent, { type: 'delayExplained' }> | null {
  let last: Extract<CaseEvent, { type: 'delayExplained' }> | null = null;
  for (const event of one.events) {
    if (event.type !== 'delayExplained') continue;
    const isLater =
      !last ||
      event.recordedAt > last.recordedAt ||
      (event.recordedAt === last.recordedAt && event.id > last.id);
    if (isLater) last = event;
  }
  return last;
}
