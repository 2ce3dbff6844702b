import { dayOf, startOfDay } from '../calendar/day';
import { HOUR, type Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingMinutes, isOpen, nextWorkingDay, openFrom } from '../calendar/working-time';
import type { Case } from './case';
import { type Due, dueOf } from './due';
import type { CaseEvent } from './event';

/** A request for a supplement that has not been made. */
export interface Supposed {
  supplementAskedAt: Instant;
  /** Working minutes until the citizen has answered; left out: no answer yet, the clock stands. */
  answeredAfter?: number;
}

/**
 * When a case would be due if a supplement were asked for at that moment. Nothing is changed.
 *
 * @see RULES.md#what-if
 * @example whatIf(one, calendar, { supplementAskedAt: today16h, answeredAfter: 2 * 480 })
 */
export function whatIf(one: Case, calendar: WorkCalendar, supposed: Supposed): Due {
  return dueOf(supposedCase(one, calendar, supposed), calendar);
}

/** The case as it would be then. */
export function supposedCase(one: Case, calendar: WorkCalendar, supposed: Supposed): Case {
  const { supplementAskedAt: asked, answeredAfter } = supposed;
  const mark = { recordedAt: asked, source: 'person' as const };
  const when = (at: Instant): Moment => ({ at, precision: 'minute' });
  const events: CaseEvent[] = [
    ...one.events,
    { ...mark, id: 'supposed-1', type: 'paused', when: when(asked), reason: 'supplement' },
  ];
  if (answeredAfter !== undefined) {
    const at = addWorkingMinutes(calendar, asked, answeredAfter);
    events.push({ ...mark, id: 'supposed-2', type: 'resumed', when: when(at), recordedAt: at });
  }
  return { ...one, events };
}

/** A moment at which a supplement might be asked for. */
export interface Suggestion {
  kind: 'today16' | 'next8';
  at: Instant;
}

/**
 * Today at 16:00, while that lies ahead and the office is open then; 8:00 on the next working day,
 * or the opening when the office opens later.
 */
export function suggestionsAt(calendar: WorkCalendar, now: Instant): Suggestion[] {
  const today = dayOf(now);
  const afternoon = startOfDay(today) + 16 * HOUR;
  const morning = startOfDay(nextWorkingDay(calendar, today)) + 8 * HOUR;
  const next: Suggestion = { kind: 'next8', at: openFrom(calendar, morning) };
  const isAhead = afternoon > now && isOpen(calendar, afternoon);
  return isAhead ? [{ kind: 'today16', at: afternoon }, next] : [next];
}
