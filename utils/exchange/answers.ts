import { fail, ok, type Problem, type Result } from '../problems';
import type { LedgerEntry } from './ledger';
import type { PinState } from './pins';
import type { OpenedFile } from './read-file';

export type OpenedAnswer = OpenedFile<'return'> | OpenedFile<'receipt'>;

/**
 * Why an answer cannot be sealed for the key that its summary names. `noKey`: it names none, as files
 * of version 1; `retired`: its author has a newer key, so the older one may lie on a machine that is
 * gone; `notCompared`: another key than the one that is known, and nobody compared the digits yet.
 */
export type NotSealed = 'noKey' | 'retired' | 'notCompared';

/**
 * The key for which the answer to a summary is sealed. It is worth as much as the key that signed it:
 * nothing goes to a changed key before two people compared the digits.
 *
 * @param answerTo - as the summary names it
 * @param trust - in the key that signed the summary
 * @see RULES.md#answers
 * @example answerKeyOf('age1…', 'changed') // → { not: 'notCompared' }
 */
export function answerKeyOf(
  answerTo: string | null,
  trust: PinState | 'new',
): { recipient: string } | { not: NotSealed } {
  if (trust === 'retired') return { not: 'retired' };
  if (trust !== 'pinned' && trust !== 'verified') return { not: 'notCompared' };
  return answerTo === null ? { not: 'noKey' } : { recipient: answerTo };
}

/** The notebook to which an answer comes. */
export interface AnsweredNotebook {
  memberId: string;
  /** Lines of files that went out. */
  sent: readonly LedgerEntry[];
  /** Digits of the key for its answers; null while it has none. */
  keyDigits: string | null;
}

/**
 * Whether an answer is for this notebook and for a file that it really sent. What a head signs for
 * somebody else, or of a file nobody knows here, is refused; so is one that was sealed again for this
 * key, because the key stands inside the signature.
 *
 * @returns `answer.otherPerson`, `answer.unknownFile`
 */
export function checkAnswer(
  { payload, sealing }: Pick<OpenedAnswer, 'payload' | 'sealing'>,
  { memberId, sent, keyDigits }: AnsweredNotebook,
): Result<void> {
  const { body, aud } = payload;
  const isMine = body.memberId === memberId;
  const isForKey = sealing !== 'recipients' || aud.recipientFp === keyDigits;
  if (!isMine || !isForKey) return fail(OTHER);
  const isKnown = sent.some(
    (one) =>
      one.hash === body.payloadHash && one.unitId === aud.unitId && one.kind === 'member-summary',
  );
  return isKnown ? ok(undefined) : fail({ code: 'answer.unknownFile' });
}

const OTHER: Problem = { code: 'answer.otherPerson' };
