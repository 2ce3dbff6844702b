import { dayOf } from '../calendar/day';
import { refOf, ruleOn } from '../legal/find-rule';
import type { RuleRef } from '../legal/rule';
import { LEGAL_RULES } from '../legal/rules';
import type { Case } from './case';
import { detailOf } from './detail-of';
import type { Limit } from './limit';
import { type Timeline, timelineOf } from './timeline';

/** What one clock of a case counts: from where, how much, by which rule. */
export interface Reading {
  line: Timeline;
  limit: Limit | null;
  /** null when the person gave the limit, or the portal the date. */
  rule: RuleRef | null;
  /** Name of the step that the clock belongs to; null for clocks of the whole case. */
  step: string | null;
}

/**
 * The main clock of a case. Complaints and denunciations have two, one after the other: until the
 * decision on acceptance, then from the acceptance on. All other cases count from their reception.
 *
 * @see RULES.md#main-clock
 */
export function readingOf(one: Case): Reading {
  const line = timelineOf(one.events);
  const main: Reading = { line, limit: one.limit, rule: one.rule ?? null, step: null };
  const accept = acceptanceRuleOf(one);
  if (accept === null) return main;
  if (line.accepted) return { ...main, line: { ...line, start: line.accepted } };
  // Closed without a word on its acceptance: nobody can say that the first clock governed it.
  return line.closing ? main : (acceptanceReading(one, line) ?? main);
}

/** The clock until the decision on acceptance; null where there is none, or no rule is known. */
export function acceptanceReading(one: Case, line: Timeline): Reading | null {
  const id = acceptanceRuleOf(one);
  if (id === null || !line.received) return null;
  const rule = ruleOn(LEGAL_RULES, id, dayOf(line.received.when.at));
  if (rule?.content.kind !== 'limit') return null;
  const fromReceipt = { ...line, start: line.received };
  return { line: fromReceipt, limit: rule.content.limit, rule: refOf(rule), step: null };
}

/** The rule for the acceptance of a case; null when its clock does not wait for one. */
function acceptanceRuleOf(one: Case): string | null {
  const type = detailOf(one, 'petition')?.type;
  if (type === 'complaint') return 'complaint.accept';
  return type === 'denunciation' ? 'denunciation.accept' : null;
}
