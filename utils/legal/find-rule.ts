import type { Day } from '../calendar/day';
import type { LegalRule, RuleRef } from './rule';

/** The name by which a case keeps this version. */
export function refOf(rule: Pick<LegalRule, 'id' | 'effectiveFrom'>): RuleRef {
  return { id: rule.id, version: rule.effectiveFrom };
}

/**
 * The version of a rule that is in force on a day.
 *
 * @returns null when none is: before the first version, after the last, or an unknown rule
 * @example ruleOn(LEGAL_RULES, 'complaint.accept', day('2026-07-01')) // → the version of that day
 */
export function ruleOn(rules: readonly LegalRule[], id: string, day: Day): LegalRule | null {
  let found: LegalRule | null = null;
  for (const rule of rules) {
    if (rule.id !== id || rule.effectiveFrom > day) continue;
    if (rule.effectiveTo !== null && rule.effectiveTo < day) continue;
    if (!found || rule.effectiveFrom > found.effectiveFrom) found = rule;
  }
  return found;
}

/** The version that a case keeps the name of; null when it is not among the rules. */
export function ruleByRef(rules: readonly LegalRule[], ref: RuleRef): LegalRule | null {
  return rules.find((rule) => rule.id === ref.id && rule.effectiveFrom === ref.version) ?? null;
}
