import { answerKeyOf, type NotSealed } from '@/utils/exchange/answers';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { trustIn } from '@/utils/exchange/pins';
import { readPins } from '@/utils/storage/cards';
import { listOpeningKeys } from '@/utils/storage/keys';
import type { ReceivedSummary } from '@/utils/team/team-view';
import type { SealedFor } from './make-answer';

/** For which keys the answer to a summary is sealed, or why it cannot be. */
export type AnswerSeal = { keys: SealedFor } | { not: NotSealed };

/**
 * Reads for which keys an answer is sealed: that of its reader, and the newest of the unit here, so
 * that the head can open her own copy.
 */
export async function readAnswerSeal(
  { memberId, verifyKey, answerTo }: ReceivedSummary,
  unitId: string,
): Promise<AnswerSeal> {
  const pins = await readPins({ role: 'member', subject: memberId });
  const found = answerKeyOf(answerTo, trustIn(pins, verifyKey));
  if ('not' in found) return found;
  const { recipient } = found;
  const own = (await listOpeningKeys()).find((row) => row.unitId === unitId);
  const recipients = own ? [recipient, own.recipient] : [recipient];
  return { keys: { recipients, digits: await fingerprintOfRecipient(recipient) } };
}
