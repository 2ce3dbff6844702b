import type { Action } from '../assessment/action';
import type { Assessment } from '../assessment/assessment';
import type { Day } from '../calendar/day';
import type { Days } from './case-facts';
import type { WorkFact } from './fact';

/**
 * How many working days of the span the daily checklist was answered.
 *
 * @param daily - the sets of single days of one checklist
 * @param workDays - the days of the span on which a set was due
 */
export function dailyFact(
  daily: readonly Pick<Assessment, 'period' | 'state'>[],
  workDays: readonly Day[],
  days: Days,
): WorkFact {
  const kept = new Set(
    daily.filter((one) => one.state === 'submitted').map((one) => one.period.key),
  );
  return {
    kind: 'daily',
    ...days,
    kept: workDays.filter((day) => kept.has(day)).length,
    due: workDays.length,
  };
}

/** Actions of mending that were due in the span: done, or still open. */
export function actionsFact(actions: readonly Action[], days: Days): WorkFact {
  const due = actions.filter((one) => one.dueDay >= days.from && one.dueDay <= days.to);
  const done = due.filter((one) => one.done !== null).length;
  return { kind: 'actions', ...days, done, open: due.length - done };
}
