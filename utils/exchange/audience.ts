import { fail, ok, type Result } from '../problems';
import type { OpenedFile } from './read-file';

/** The unit on the screen, and the keys that may open what is sent to it. */
export interface Audience {
  unitId: string;
  /** Fingerprints of the keys on the unit's cards, deputies' included. */
  fingerprints: readonly string[];
}

/**
 * Whether a file was meant for this unit and these keys. It stands inside the signature, so a head
 * who seals a member's file again for somebody else is found out.
 *
 * @returns `exchange.otherUnit` with the unit it names, `exchange.otherRecipient`
 */
export function checkAudience(
  { payload, sealing }: Pick<OpenedFile, 'payload' | 'sealing'>,
  mine: Audience,
): Result<void> {
  const { unitId, recipientFp } = payload.aud;
  if (unitId !== mine.unitId) return fail({ code: 'exchange.otherUnit', unit: unitId });
  const isNamed = recipientFp !== null && mine.fingerprints.includes(recipientFp);
  // A file for a key names it; one that is open, or opened by a passphrase, may name none.
  const isMeant = isNamed || (recipientFp === null && sealing !== 'recipients');
  return isMeant ? ok(undefined) : fail({ code: 'exchange.otherRecipient' });
}
