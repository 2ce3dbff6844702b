import { type Day, dayOf, type Month, monthOf } from '../calendar/day';
import { ruleOn } from '../legal/find-rule';
import type { LegalRule } from '../legal/rule';
import { LEGAL_RULES } from '../legal/rules';
import type { Case } from './case';
import { detailOf } from './detail-of';
import { timelineOf } from './timeline';

/** On how many days of a month the head received citizens, against how many must be. */
export interface ReceptionMonth {
  month: Month;
  /** Days on which the head received citizens in person, in order. */
  days: Day[];
  /** The receptions by which those days count, in order. */
  held: { day: Day; one: Case }[];
  /** The rule of that month; null when none was in force. */
  rule: LegalRule | null;
  /** Days still missing, 0 when there are enough; null without a rule. */
  missing: number | null;
}

/**
 * The reception days of the head in a month. Several receptions on one day are one day.
 *
 * @see RULES.md#receptions
 */
export function receptionMonth(cases: readonly Case[], month: Month): ReceptionMonth {
  const held: ReceptionMonth['held'] = [];
  for (const one of cases) {
    const received = timelineOf(one.events).received;
    if (!received || !detailOf(one, 'reception')?.byHead) continue;
    const day = dayOf(received.when.at);
    if (monthOf(day) === month) held.push({ day, one });
  }
  held.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const days = [...new Set(held.map(({ day }) => day))];
  const rule = ruleOn(LEGAL_RULES, 'reception.head', `${month}-01` as Day);
  const wanted = rule?.content.kind === 'daysAMonth' ? rule.content.count : null;
  const missing = wanted === null ? null : Math.max(0, wanted - days.length);
  return { month, days, held, rule, missing };
}
