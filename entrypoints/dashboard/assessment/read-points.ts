import { type Day, dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { daysIn, type Period, parsePeriod } from '@/utils/calendar/period';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { dueOf } from '@/utils/cases/due';
import { statusOf } from '@/utils/cases/status';
import type { Product } from '@/utils/evaluation/product';
import { productsOfTasks } from '@/utils/evaluation/products-of-tasks';
import { evaluatedPeriods, readEvaluation } from '@/utils/storage/evaluations';
import { casesSince } from '@/utils/storage/period-cases';
import type { EvaluationRow } from '@/utils/storage/rows';
import { readCalendar } from '@/utils/storage/settings';

/** What the page of points shows of a period. */
export interface PointsView {
  row: EvaluationRow;
  /** Products of the tasks that were due in the period. */
  tasks: Product[];
  /** Products entered for the months or quarters within the period. */
  shorter: Product[];
}

export async function readPoints(period: Period, now: Instant): Promise<PointsView> {
  const days = daysIn(period);
  const [row, calendar, cases, shorter] = await Promise.all([
    readEvaluation(period.key),
    readCalendar(),
    casesSince(days.from),
    readShorter(period),
  ]);
  const tasks = cases.filter((one) => one.kind === 'task' && isOf(one, days, calendar));
  return { row, tasks: productsOfTasks(tasks, calendar, now), shorter };
}

/** What was entered for the longest periods within this one: quarters of a year, months of a quarter. */
async function readShorter(period: Period): Promise<Product[]> {
  const days = daysIn(period);
  const inside = (await evaluatedPeriods())
    .flatMap((key) => parsePeriod(key) ?? [])
    .filter((one) => one.key !== period.key && isInside(daysIn(one), days));
  // A month within a quarter that was entered is already in it.
  const chosen = inside.filter(
    (one) => !inside.some((other) => other !== one && isInside(daysIn(one), daysIn(other))),
  );
  const rows = await Promise.all(chosen.map((one) => readEvaluation(one.key)));
  return rows.flatMap((one) => one.products);
}

const isInside = (one: { from: Day; to: Day }, other: { from: Day; to: Day }) =>
  one.from >= other.from && one.to <= other.to;

/** A task belongs to the period in which it is due; without a due date, to that of its reception. */
function isOf(one: Case, { from, to }: { from: Day; to: Day }, calendar: WorkCalendar): boolean {
  const due = dueOf(one, calendar);
  const { receivedAt } = statusOf(one);
  const at = due.basis === 'none' ? (receivedAt?.at ?? one.createdAt) : due.at;
  return dayOf(at) >= from && dayOf(at) <= to;
}
