import { dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { isAway, isOwn } from '../cases/custody';
import type { CaseEvent } from '../cases/event';
import type { ClosingEventType } from '../cases/event-types';
import { statusOf } from '../cases/status';
import { timelinessOf } from '../cases/timeliness';
import type { Deduction, Product } from './product';

/**
 * Assigned tasks as products of a period: a task that was solved or returned is done, one that is
 * late has one delay, waived only when somebody confirmed its objective cause.
 *
 * @param tasks - cases of kind `task` of the period; other kinds and tasks that ended otherwise are
 *   left out, for they are no longer assigned
 * @see RULES.md#tasks
 */
export function productsOfTasks(
  tasks: readonly Case[],
  calendar: WorkCalendar,
  now: Instant,
): Product[] {
  return tasks.filter(isOwn).flatMap((one) => {
    const { closedBy } = statusOf(one);
    if (one.kind !== 'task' || (closedBy !== null && !DONE.includes(closedBy))) return [];
    const { kind } = timelinessOf(one, calendar, now);
    // In other hands nobody here knows whether it is late by now.
    const isOverdue = kind === 'overdue' && !isAway(one);
    return [productOf(one, closedBy !== null, kind === 'late' || isOverdue)];
  });
}

const DONE: readonly ClosingEventType[] = ['solved', 'returned'];

function productOf(one: Case, isDone: boolean, isLate: boolean): Product {
  const detail = one.detail?.kind === 'task' ? one.detail : null;
  const assigned = detail?.quantity ?? 1;
  return {
    id: one.id,
    name: detail?.product || one.title.slice(0, 200),
    coefficient: detail?.coefficient ?? 1,
    assigned,
    done: isDone ? assigned : 0,
    faults: [],
    delays: isLate ? [delayOf(one)] : [],
  };
}

/** The delay of a late task, with the confirmation of its cause where the last word on it has one. */
function delayOf(one: Case): Deduction {
  const explained = one.events
    .filter((event) => event.type === 'delayExplained')
    .sort((a, b) => a.recordedAt - b.recordedAt)
    .at(-1);
  return {
    id: `${one.id}/late`,
    day: explained ? dayOf(explained.when.at) : null,
    note: explained?.note?.slice(0, 500) ?? '',
    waiver: explained ? waiverOf(explained) : null,
  };
}

function waiverOf({ cause, confirmedBy, when }: Explained): Deduction['waiver'] {
  if (cause !== 'objective' || !confirmedBy) return null;
  return { confirmedBy, day: dayOf(when.at) };
}

type Explained = Extract<CaseEvent, { type: 'delayExplained' }>;
