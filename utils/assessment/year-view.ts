import { addDays, type Day, weekday } from '../calendar/day';
import { isOnLeave, sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import type { Assessment } from './assessment';

/**
 * What a day looks like in the year at a glance. `leave` is a working day on which the
 * person was away, `rest` a day on which the office was closed, `none` a working day without an answer, `ahead` not yet over.
 */
export type DayLook = 'full' | 'weak' | 'part' | 'none' | 'leave' | 'rest' | 'ahead';

export interface YearCell {
  day: Day;
  look: DayLook;
  answered: number;
  asked: number;
  /** Answers "no", "Kém" and those that were unsure. */
  weak: number;
}

/** 52 whole weeks and the one of today, each from Monday to Sunday. */
export const WEEKS = 53;

/**
 * The last 52 weeks and this one, week by week.
 *
 * @param rows - assessments with period kind `day`, of one or more checklists
 */
export function yearView(
  rows: readonly Assessment[],
  today: Day,
  calendar: WorkCalendar,
): YearCell[][] {
  const byDay = Map.groupBy(rows, (row) => row.period.key);
  const monday = addDays(today, 1 - weekday(today) - 7 * (WEEKS - 1));
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = addDays(monday, 7 * week + at);
      return cellOf(day, byDay.get(day) ?? [], today, calendar);
    }),
  );
}

function cellOf(
  day: Day,
  rows: readonly Assessment[],
  today: Day,
  calendar: WorkCalendar,
): YearCell {
  const answers = rows.flatMap((row) =>
    row.answers.filter((one) => one.value !== null || one.unsure),
  );
  const asked = rows.reduce((sum, row) => sum + (row.asked?.length ?? row.answers.length), 0);
  const weak = answers.filter(
    ({ value, unsure }) => value === 'no' || value === 'kem' || unsure,
  ).length;
  const isWhole = rows.length > 0 && rows.every((row) => row.state === 'submitted');
  return {
    day,
    look: lookOf(day, { answered: answers.length, weak, isWhole }, today, calendar),
    answered: answers.length,
    asked,
    weak,
  };
}

function lookOf(
  day: Day,
  { answered, weak, isWhole }: { answered: number; weak: number; isWhole: boolean },
  today: Day,
  calendar: WorkCalendar,
): DayLook {
  if (isWhole) return weak > 0 ? 'weak' : 'full';
  if (answered > 0) return 'part';
  if (day > today) return 'ahead';
  if (sessionsOn(calendar, day).length === 0) return 'rest';
  if (isOnLeave(calendar, day)) return 'leave';
  return day === today ? 'ahead' : 'none';
}
