import { workDays } from '@/utils/assessment/work-days';
import { addDays, dayOf, startOfDay } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { Period } from '@/utils/calendar/period';
import { daysIn } from '@/utils/calendar/period';
import { caseFacts } from '@/utils/evidence/case-facts';
import type { Evidence } from '@/utils/evidence/evidence';
import type { WorkFact } from '@/utils/evidence/fact';
import { actionsFact, dailyFact } from '@/utils/evidence/own-facts';
import { listActions } from '@/utils/storage/actions';
import { dailyAssessments } from '@/utils/storage/assessments';
import { evidenceBetween } from '@/utils/storage/evidence';
import { casesSince } from '@/utils/storage/period-cases';
import { readCalendar } from '@/utils/storage/settings';

/** What the notebook knows of a period, and what the person decided on so far. */
export interface PeriodFacts {
  facts: WorkFact[];
  log: Evidence[];
}

const DAILY = 'daily-discipline';

/** Reads it; a period that is not over is looked at as it stands now. */
export async function readFacts(period: Period, now: Instant): Promise<PeriodFacts> {
  const days = daysIn(period);
  const last = dayOf(now) < days.to ? dayOf(now) : days.to;
  const [calendar, cases, sets, actions, log] = await Promise.all([
    readCalendar(),
    casesSince(days.from),
    dailyAssessments(days.from, days.to),
    listActions(),
    evidenceBetween(days.from, days.to),
  ]);
  const asOf = Math.min(now, startOfDay(addDays(days.to, 1)) - 1);
  const daily = sets.filter((one) => one.checklist === DAILY);
  const due = workDays(calendar, days.from, last);
  return {
    facts: [
      ...caseFacts(cases, days, { calendar, asOf }),
      ...(daily.length > 0 ? [dailyFact(daily, due, days)] : []),
      actionsFact(actions, days),
    ],
    log,
  };
}
