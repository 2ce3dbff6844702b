import type { LegalRule, LegalRuleInput } from '../rule';

/**
 * Rules written in the source. They are checked by the schema in the tests and not again whenever a
 * window opens.
 */
export function written(rules: readonly LegalRuleInput[]): readonly LegalRule[] {
  return rules as readonly LegalRule[];
}
