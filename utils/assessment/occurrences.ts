import { addDays, type Day, startOfDay } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { daysIn, type Period, periodOf } from '../calendar/period';
import type { WorkCalendar } from '../calendar/work-calendar';
import { closeOfDay, openFrom } from '../calendar/working-time';
import type { Action } from './action';
import { PERIOD_OF_CADENCE } from './cadence';
import type { Edition, Words } from './edition';
import { cadenceOf, type Offering } from './offered';
import { surpriseAt } from './surprise';
import { isWorkDay } from './work-days';

/**
 * A word that is due once: its id follows from checklist and period, or from action and date, alone.
 */
export interface AssessmentOccurrence {
  id: string;
  kind: 'checklist' | 'surprise' | 'action';
  title: Words;
  /** Checklist or action. */
  subject: string;
  period: Period | null;
  /** The earliest instant at which it may be given; the office is open then. */
  at: Instant;
  /** When it is too late. */
  dueAt: Instant;
}

/** Working days before the end of a longer period at which one is reminded. */
const DAYS_BEFORE_END: Record<Period['kind'], number> = {
  day: 0,
  week: 0,
  month: 3,
  quarter: 5,
  year: 10,
};

/** What reminders are counted by. */
export interface OccurrenceRules {
  offering: Offering;
  calendar: WorkCalendar;
}

/**
 * The reminders of checklists whose periods end from one day to another. A daily one comes in the
 * last working hour of a working day, longer ones some working days before their period ends, a
 * surprise at its own moment. Days without work have none.
 *
 * @param editions - those offered to the person
 * @see RULES.md#reminders
 */
export function checklistOccurrences(
  editions: readonly Edition[],
  { from, to }: { from: Day; to: Day },
  rules: OccurrenceRules,
): AssessmentOccurrence[] {
  return editions
    .flatMap((edition) =>
      periodsBetween(edition, from, to, rules.offering).map((period) =>
        occurrenceOf(edition, period, rules),
      ),
    )
    .filter((one) => one !== null)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function periodsBetween(edition: Edition, from: Day, to: Day, offering: Offering): Period[] {
  const kind = PERIOD_OF_CADENCE[cadenceOf(edition, offering)];
  const periods: Period[] = [];
  for (let day = from; day <= to; day = addDays(daysIn(periodOf(day, kind)).to, 1)) {
    periods.push(periodOf(day, kind));
  }
  return periods;
}

function occurrenceOf(
  edition: Edition,
  period: Period,
  { offering, calendar }: OccurrenceRules,
): AssessmentOccurrence | null {
  const { from, to } = daysIn(period);
  const isSurprise = cadenceOf(edition, offering) === 'surprise';
  const last = lastWorkingDay(from, to, calendar);
  if (!last) return null;
  const at = isSurprise
    ? surpriseAt(offering.assessment.seed, from, calendar)
    : remindAt(period, from, last, calendar);
  if (at === null) return null;
  return {
    id: `checklist/${edition.checklist}/${period.key}`,
    kind: isSurprise ? 'surprise' : 'checklist',
    title: edition.title,
    subject: edition.checklist,
    period,
    at,
    dueAt: closeOfDay(calendar, last),
  };
}

/** One hour before the close, or at the opening some working days before the last one. */
function remindAt(period: Period, from: Day, last: Day, calendar: WorkCalendar): Instant {
  if (period.kind === 'day' || period.kind === 'week') {
    return openFrom(calendar, closeOfDay(calendar, last) - 60 * MINUTE);
  }
  let day = last;
  for (let left = DAYS_BEFORE_END[period.kind]; left > 0 && day > from; ) {
    day = addDays(day, -1);
    if (isWorkDay(calendar, day)) left -= 1;
  }
  return openFrom(calendar, startOfDay(day));
}

function lastWorkingDay(from: Day, to: Day, calendar: WorkCalendar): Day | null {
  for (let day = to; day >= from; day = addDays(day, -1)) {
    if (isWorkDay(calendar, day)) return day;
  }
  return null;
}

/**
 * The reminders of things to mend: at the opening of the day on which they are due, or of the last
 * working day before it.
 */
export function actionOccurrences(
  actions: readonly Action[],
  calendar: WorkCalendar,
): AssessmentOccurrence[] {
  return actions
    .filter((action) => action.done === null)
    .map((action) => {
      const day = lastWorkingDay(addDays(action.dueDay, -30), action.dueDay, calendar);
      const at = openFrom(calendar, startOfDay(day ?? action.dueDay));
      return {
        id: `action/${action.id}/${action.dueDay}`,
        kind: 'action' as const,
        title: { vi: action.text, en: action.text },
        subject: action.id,
        period: null,
        at,
        dueAt: closeOfDay(calendar, action.dueDay),
      };
    })
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
