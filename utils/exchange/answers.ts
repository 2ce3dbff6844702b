import { fail, ok, type Problem, type Result } from '../problems';
import type { LedgerEntry } from './ledger';
import type { OpenedFile } from './read-file';

export type OpenedAnswer = OpenedFile<'return'> | OpenedFile<'receipt'>;

/**
 * Whether an answer is for this notebook and for a file that it really sent. What a head signs for
 * somebody else, or of a file nobody knows here, is refused.
 *
 * @param sent - lines of files that went out
 * @returns `answer.otherPerson`, `answer.unknownFile`
 */
export function checkAnswer(
  { payload }: OpenedAnswer,
  memberId: string,
  sent: readonly LedgerEntry[],
): Result<void> {
  const { body, aud } = payload;
  if (body.memberId !== memberId) return fail(OTHER);
  const isKnown = sent.some(
    (one) =>
      one.hash === body.payloadHash && one.unitId === aud.unitId && one.kind === 'member-summary',
  );
  return isKnown ? ok(undefined) : fail({ code: 'answer.unknownFile' });
}

const OTHER: Problem = { code: 'answer.otherPerson' };
