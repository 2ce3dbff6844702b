import { daysIn, type Period } from '@/utils/assessment/period';
import { type Day, dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { dueOf } from '@/utils/cases/due';
import { statusOf } from '@/utils/cases/status';
import type { Product } from '@/utils/evaluation/product';
import { productsOfTasks } from '@/utils/evaluation/products-of-tasks';
import { readEvaluation } from '@/utils/storage/evaluations';
import { casesSince } from '@/utils/storage/period-cases';
import type { EvaluationRow } from '@/utils/storage/rows';
import { readCalendar } from '@/utils/storage/settings';

/** What the page of points shows of a period. */
export interface PointsView {
  row: EvaluationRow;
  /** Products of the tasks that were due in the period. */
  tasks: Product[];
}

export async function readPoints(period: Period, now: Instant): Promise<PointsView> {
  const days = daysIn(period);
  const [row, calendar, cases] = await Promise.all([
    readEvaluation(period.key),
    readCalendar(),
    casesSince(days.from),
  ]);
  const tasks = cases.filter((one) => one.kind === 'task' && isOf(one, days, calendar));
  return { row, tasks: productsOfTasks(tasks, calendar, now) };
}

/** A task belongs to the period in which it is due; without a due date, to that of its reception. */
function isOf(one: Case, { from, to }: { from: Day; to: Day }, calendar: WorkCalendar): boolean {
  const due = dueOf(one, calendar);
  const { receivedAt } = statusOf(one);
  const at = due.basis === 'none' ? (receivedAt?.at ?? one.createdAt) : due.at;
  return dayOf(at) >= from && dayOf(at) <= to;
}
