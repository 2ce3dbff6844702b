import type { State } from '@/utils/cases/standing';
import type { VerdictKind } from '@/utils/exchange/verdict';
import type { MemberStanding } from '@/utils/team/standing';

/** How a verdict is drawn; a signature alone makes nothing green. */
export const VERDICT_STATE: Record<VerdictKind, State> = {
  accepted: 'neutral',
  otherEdition: 'near',
  afterLock: 'paused',
  older: 'paused',
  duplicate: 'neutral',
  unknownSender: 'near',
  needsPassphrase: 'near',
  changedKey: 'late',
  conflicting: 'late',
  wrongUnit: 'late',
  altered: 'late',
  tooNew: 'near',
  notOurs: 'neutral',
};

export const STANDING_STATE: Record<MemberStanding, State> = {
  missing: 'late',
  early: 'near',
  sent: 'neutral',
  toMend: 'near',
  sentAgain: 'neutral',
  locked: 'paused',
};
