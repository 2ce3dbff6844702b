import { dayOf } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import { ruleOn } from '../legal/find-rule';
import type { LegalRule } from '../legal/rule';
import { LEGAL_RULES } from '../legal/rules';
import type { CaseDetail } from './detail';

type Petition = Extract<CaseDetail, { kind: 'petition' }>;

/**
 * The rule that gives a new case of that detail its limit, in the version in force at its reception.
 *
 * @returns null when the law gives none that we know: the date stands in the conclusion, the
 *   assignment or on the slip, and the person enters it
 * @see RULES.md#kinds
 */
export function offeredRule(detail: CaseDetail | null, received: Moment): LegalRule | null {
  const id = detail?.kind === 'petition' ? petitionRuleId(detail) : null;
  return id === null ? null : ruleOn(LEGAL_RULES, id, dayOf(received.at));
}

function petitionRuleId({ type, instance, remote, complex }: Petition): string {
  if (type === 'denunciation') return 'denunciation.settle';
  if (type !== 'complaint') return 'petition.process';
  const turn = instance === 1 ? 'complaint.first' : 'complaint.second';
  if (remote) return complex ? `${turn}.remoteComplex` : `${turn}.remote`;
  return complex ? `${turn}.complex` : turn;
}
