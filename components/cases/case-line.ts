import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { type Clock, clocksOf, nextClock } from '@/utils/cases/clocks';
import { type Due, dueOf } from '@/utils/cases/due';
import { type CaseStatus, statusOf } from '@/utils/cases/status';
import { type Timeliness, timelinessOf } from '@/utils/cases/timeliness';

/** A case with all that a row of the list says about it. */
export interface CaseLine {
  one: Case;
  /** Number of its last change; null for a case that is not a row. */
  revision: number | null;
  status: CaseStatus;
  due: Due;
  timeliness: Timeliness;
  /** The clock that ends before the main one, or the acceptance; null when the main one is next. */
  urgent: Clock | null;
  /** Its timer runs. */
  running: boolean;
}

/** Works out what a row says. */
export function lineOf(
  one: Case & { revision?: number },
  calendar: WorkCalendar,
  now: Instant,
  runningCaseId: string | null,
): CaseLine {
  return {
    one,
    revision: one.revision ?? null,
    status: statusOf(one),
    due: dueOf(one, calendar),
    timeliness: timelinessOf(one, calendar, now),
    urgent: urgentIn(one, calendar, now),
    running: one.id === runningCaseId,
  };
}

function urgentIn(one: Case, calendar: WorkCalendar, now: Instant): Clock | null {
  const next = nextClock(clocksOf(one, calendar, now));
  return next?.kind === 'main' ? null : next;
}

/** What a case is called in a sentence: its code, else its title, else an empty text. */
export function nameOf(one: Case): string {
  return one.code ?? one.title;
}
