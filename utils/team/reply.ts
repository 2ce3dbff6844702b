import { plainText, textSchema } from '../plain-text';
import { z } from '../zod';

/** Characters of what is said to an answer as a whole, and to each remark in it. */
export const REPLY_LONGEST = { whole: 2_000, item: 1_000 } as const;

const shortId = z.string().check(z.minLength(1), z.maxLength(80));

/**
 * What a member says to one answer (ý kiến của tôi). It goes out with a later summary and is bound to
 * the very answer it speaks of, so it is never read beside other remarks. No figure follows from it.
 *
 * @see RULES.md#replies
 */
export const replySchema = z.strictObject({
  /** Hash of the answer. */
  answer: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Number of the answer, to be read by people. */
  seq: z.int().check(z.gte(1), z.lte(1_000_000)),
  /** To the answer as a whole; '' for nothing. */
  text: textSchema(REPLY_LONGEST.whole),
  /** To single remarks; only those to which something was said. */
  items: z
    .array(
      z.strictObject({
        edition: shortId,
        item: shortId,
        text: textSchema(REPLY_LONGEST.item).check(z.minLength(1)),
      }),
    )
    .check(z.maxLength(300)),
});
export type Reply = z.output<typeof replySchema>;

/** Which remark is spoken of. */
export type RemarkOf = Pick<Reply['items'][number], 'edition' | 'item'>;

/** A reply to which nothing was said yet. */
export const noReply = ({ answer, seq }: Pick<Reply, 'answer' | 'seq'>): Reply => ({
  answer,
  seq,
  text: '',
  items: [],
});

/**
 * The reply after something was said to the whole or to one remark; with nothing said, nothing is kept.
 *
 * @param of - null for the answer as a whole
 */
export function withSaid(reply: Reply, of: RemarkOf | null, text: string): Reply {
  if (of === null) return { ...reply, text };
  const others = reply.items.filter((one) => !isOf(one, of));
  const { edition, item } = of;
  return { ...reply, items: text.trim() === '' ? others : [...others, { edition, item, text }] };
}

/** What was said to one remark, or to the whole; '' for nothing. */
export function saidIn({ text, items }: Reply, of: RemarkOf | null): string {
  return of === null ? text : (items.find((one) => isOf(one, of))?.text ?? '');
}

const isOf = (one: RemarkOf, other: RemarkOf) =>
  one.edition === other.edition && one.item === other.item;

export const isEmptyReply = ({ text, items }: Reply): boolean =>
  text.trim() === '' && items.length === 0;

/** The reply as it may leave. */
export function plainReply({ answer, seq, text, items }: Reply): Reply {
  const said = items.map((one) => ({
    edition: one.edition,
    item: one.item,
    text: plainText(one.text, REPLY_LONGEST.item),
  }));
  return {
    answer,
    seq,
    text: plainText(text, REPLY_LONGEST.whole),
    items: said.filter((one) => one.text !== ''),
  };
}

/** What was said last to a remark, and to the answer of which number. */
export interface SaidTo {
  seq: number;
  text: string;
}

/**
 * What a summary says to one remark of the head, or to answers as a whole.
 *
 * @returns that of the latest answer; null when nothing was said
 */
export function latestSaid(replies: readonly Reply[], of: RemarkOf | null): SaidTo | null {
  return replies.reduce<SaidTo | null>((latest, one) => {
    const text = saidIn(one, of);
    const isLater = text !== '' && (latest === null || one.seq > latest.seq);
    return isLater ? { seq: one.seq, text } : latest;
  }, null);
}
