import type { CardBody } from '@/utils/exchange/card';
import type { PinState } from '@/utils/exchange/pins';

/** A unit card as it is shown and chosen. */
export interface CardView {
  hash: string;
  unitId: string;
  body: CardBody;
  /** The key that signs it, base64. */
  verifyKey: string;
  /** Its 24 digits. */
  digits: string;
  /** Digits of the head's key, named in files sealed for it. */
  headDigits: string;
  trust: PinState | 'new';
  validity: 'valid' | 'notYet' | 'over';
}

/** Whether files may be sealed for a card. */
export function isUsable({ trust, validity }: CardView): boolean {
  return validity === 'valid' && (trust === 'pinned' || trust === 'verified');
}

/** Whether comparing the digits of a card's key would change anything. */
export function isComparable({ trust }: CardView): boolean {
  return trust !== 'verified' && trust !== 'revoked';
}
