import { addDays, dayOf, startOfDay, weekday } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { openFrom } from '../calendar/working-time';
import { type Candidate, type Present, type Slack, slackOf } from './slack';

/** A case that will probably be late, and why. */
export interface Risk extends Slack {
  /**
   * `own`: such work takes longer than the time left; `queue`: it does not fit behind what is due
   * before it.
   */
  because: 'own' | 'queue';
  /** Minutes that the work due before it usually takes. */
  aheadMinutes: number;
  /** How many cases due before it that time is known of. */
  aheadCases: number;
}

/**
 * The cases due before an instant that will probably be late, by due time.
 *
 * @param open - open cases; those due before the earliest at risk count as work ahead of it
 * @see RULES.md#late-risk
 */
export function lateRisks(open: readonly Candidate[], present: Present, until: Instant): Risk[] {
  const due = open
    .filter((one) => one.due < until)
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
  const risks: Risk[] = [];
  let [aheadMinutes, aheadCases] = [0, 0];
  for (const one of due) {
    const slack = slackOf(one, present);
    const because = causeOf(slack, aheadMinutes);
    if (because && one.due > present.now) {
      risks.push({ ...slack, because, aheadMinutes, aheadCases });
    }
    if (!slack.effort) continue;
    aheadMinutes += slack.effort.medianMinutes;
    aheadCases += 1;
  }
  return risks;
}

function causeOf({ slackMinutes }: Slack, aheadMinutes: number): Risk['because'] | null {
  if (slackMinutes < 0) return 'own';
  return slackMinutes < aheadMinutes ? 'queue' : null;
}

/** The end of the week in which the office is open next: 24:00 of its Sunday in Viet Nam. */
export function endOfWorkingWeek(calendar: WorkCalendar, now: Instant): Instant {
  const day = dayOf(openFrom(calendar, now));
  return startOfDay(addDays(day, 8 - weekday(day)));
}
