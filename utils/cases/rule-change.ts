import { type Day, dayOf } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import { ruleOn } from '../legal/find-rule';
import type { LegalRule } from '../legal/rule';
import type { Case } from './case';
import { type DueTime, dueTimeOf } from './due-time';
import type { Limit } from './limit';
import { readingOf } from './reading';
import { timelineOf } from './timeline';

/** A new version of a rule, or of a procedure in the catalogue. */
export interface RuleChange {
  id: string;
  /** Its first day, by which the version is named. */
  effectiveFrom: Day;
  /** Its last day; null while no end is known. */
  effectiveTo: Day | null;
  limit: Limit;
}

/** What a new version would mean for an open case that the rule governs. */
export interface RulePreview {
  caseId: string;
  /**
   * `moves`: the date would be another; `same`: it would not; `promised`: a date given in writing
   * holds; `otherVersion`: received when another version was in force, which keeps governing it.
   */
  effect: 'moves' | 'same' | 'promised' | 'otherVersion';
  before: DueTime;
  /** The same as before where nothing moves. */
  after: DueTime;
}

/**
 * Which open cases a new version of a rule would move, and from where to where. Nothing is changed:
 * a case keeps its limit until the person applies the version to it with `underRule`. Closed cases
 * and cases that the rule does not govern are left out.
 *
 * @param governs - tells the cases of the rule; by the rule that they keep when left out
 * @see RULES.md#rule-changes
 */
export function previewRuleChange(
  cases: readonly Case[],
  calendar: WorkCalendar,
  change: RuleChange,
  governs: (one: Case) => boolean = (one) => one.rule?.id === change.id,
): RulePreview[] {
  return cases.flatMap((one) => {
    const line = timelineOf(one.events);
    if (line.closing || !governs(one)) return [];
    const before = dueFor(one, calendar);
    const stays = (effect: RulePreview['effect']) => [
      { caseId: one.id, effect, before, after: before },
    ];
    if (!isInForce(change, receptionDay(one))) return stays('otherVersion');
    if (line.promise) return stays('promised');
    const after = dueFor(underRule(one, change), calendar);
    return isSame(before, after)
      ? stays('same')
      : [{ caseId: one.id, effect: 'moves', before, after }];
  });
}

/**
 * The version that was in force at the reception of a case, where it came to be known only after the
 * case had taken an earlier one.
 *
 * @returns null when the case keeps the version it should, or no rule of law gave it its limit
 * @see RULES.md#rule-changes
 */
export function laterVersionOf(one: Case, rules: readonly LegalRule[]): RuleChange | null {
  if (!one.rule) return null;
  const rule = ruleOn(rules, one.rule.id, receptionDay(one));
  if (rule?.content.kind !== 'limit' || rule.effectiveFrom <= one.rule.version) return null;
  const { id, effectiveFrom, effectiveTo, content } = rule;
  return { id, effectiveFrom, effectiveTo, limit: content.limit };
}

/** The case under that version of the rule. */
export function underRule(one: Case, { id, effectiveFrom, limit }: RuleChange): Case {
  return { ...one, limit, rule: { id, version: effectiveFrom } };
}

/** A case without a reception counts from the day on which it was written down. */
function receptionDay(one: Case): Day {
  return dayOf(timelineOf(one.events).received?.when.at ?? one.createdAt);
}

function isInForce({ effectiveFrom, effectiveTo }: RuleChange, day: Day): boolean {
  return effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);
}

function dueFor(one: Case, calendar: WorkCalendar): DueTime {
  const { line, limit } = readingOf(one);
  return dueTimeOf(line, limit, calendar);
}

function isSame(one: DueTime, other: DueTime): boolean {
  if (one.basis === 'none' || other.basis === 'none') return one.basis === other.basis;
  return one.at === other.at && one.when.precision === other.when.precision;
}
