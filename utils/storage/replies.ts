import type { Instant } from '../calendar/instant';
import { holdsSecrecyMark } from '../privacy/private-text';
import { fail, ok, type Result } from '../problems';
import { noReply, type RemarkOf, withSaid } from '../team/reply';
import { db } from './db';
import type { ReplyRow } from './exchange-rows';
import { write } from './write';

/** The answer that is spoken of. */
export type RepliedAnswer = Pick<ReplyRow, 'answer' | 'seq' | 'unitId' | 'period'>;

/** What was said to answers, of all periods or of one. */
export function listReplies(period?: string): Promise<ReplyRow[]> {
  return period === undefined
    ? db.replies.toArray()
    : db.replies.where('period').equals(period).toArray();
}

/**
 * Keeps what is said to an answer as a whole or to one remark in it, and leaves the rest, so that two
 * windows never take each other's words away.
 *
 * @param said - `of` is null for the answer as a whole
 * @returns `text.secrecyMark` when the text carries a mark of secrecy
 */
export function saveReply(
  { answer, seq, unitId, period }: RepliedAnswer,
  { of, text }: { of: RemarkOf | null; text: string },
  now: Instant,
): Promise<Result<void>> {
  if (holdsSecrecyMark(text)) return Promise.resolve(fail({ code: 'text.secrecyMark' }));
  return write(['replies'], async (draft) => {
    const known = (await db.replies.get(answer)) ?? noReply({ answer, seq });
    draft.put('replies', { ...withSaid(known, of, text), unitId, period, at: now });
    return ok(undefined);
  });
}
