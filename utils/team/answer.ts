import { instantSchema } from '../calendar/schemas';
import { BANDS } from '../evaluation/band';
import { lineSchema, textSchema } from '../plain-text';
import { z } from '../zod';
import type { Pair, Review } from './review';
import { ratingValueSchema } from './summary';

/** The version of the shape of an answer: since 2 it says whether the period was locked. */
export const ANSWER_SCHEMA = 2;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * What a head sends back (phiếu phản hồi): remarks on the very summary that it names. It says as well
 * that this summary arrived.
 *
 * @see RULES.md#answers
 */
export const answerBodySchema = z.strictObject({
  /** Of the summary that is answered. */
  payloadHash: hash,
  memberId: z.uuid(),
  seq: z.int().check(z.gte(1), z.lte(1_000_000)),
  /** The head asks for a mended summary. */
  asks: z.boolean(),
  /** When the period was locked; absent while it was open. */
  lockedAt: z.exactOptional(instantSchema),
  /** Hundredths; null while none were given. */
  points: z.nullable(z.int().check(z.gte(0), z.lte(10_000))),
  band: z.nullable(z.enum(BANDS)),
  remark: textSchema(4_000),
  /** Only items of which the head said something. */
  items: z
    .array(
      z.strictObject({
        edition: lineSchema(80),
        item: lineSchema(80),
        text: lineSchema(600),
        self: z.nullable(ratingValueSchema),
        head: z.nullable(ratingValueSchema),
        remark: textSchema(2_000),
      }),
    )
    .check(z.maxLength(300)),
});
export type AnswerBody = z.output<typeof answerBodySchema>;

/** The summary that is answered. */
export type Answered = Pick<AnswerBody, 'payloadHash' | 'memberId' | 'seq' | 'lockedAt'>;

/** An answer from the head's review; nothing is in it that the head did not say. */
export function answerOf(answered: Answered, review: Review, pairs: readonly Pair[]): AnswerBody {
  const said = pairs.filter((one) => one.head !== null || one.remark !== '');
  return {
    ...answered,
    asks: review.asked !== null && review.asked >= answered.seq,
    points: review.points,
    band: review.band,
    remark: review.remark,
    items: said.map(({ edition, item, text, self, head, remark }) => ({
      edition,
      item,
      text,
      self,
      head,
      remark,
    })),
  };
}
