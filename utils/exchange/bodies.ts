import { GIVE_BACK_SCHEMA, returnBodySchema } from '../handover/give-back';
import { HANDOVER_SCHEMA, packBodySchema } from '../handover/pack';
import { ANSWER_SCHEMA, answerBodySchema } from '../team/answer';
import { ROLL_UP_SCHEMA, rollUpBodySchema } from '../team/roll-up';
import { SUMMARY_SCHEMA, summaryBodySchema } from '../team/summary';
import { z } from '../zod';
import { CARD_SCHEMA, cardBodySchema } from './card';
import { RECEIPT_SCHEMA, receiptBodySchema } from './receipt';
import { recipientSchema } from './recipient';

/**
 * A summary as it goes out: what was shown, and the public name of the key for which its answer is
 * sealed. Files of version 1 name none.
 */
const summaryFileSchema = z.extend(summaryBodySchema, {
  answerTo: z.exactOptional(recipientSchema),
});

/** What each kind of file holds, and the version of its shape. A kind without a body is not read. */
export const BODIES = {
  'member-summary': { schema: summaryFileSchema, version: SUMMARY_SCHEMA },
  'unit-card': { schema: cardBodySchema, version: CARD_SCHEMA },
  receipt: { schema: receiptBodySchema, version: RECEIPT_SCHEMA },
  return: { schema: answerBodySchema, version: ANSWER_SCHEMA },
  handover: { schema: packBodySchema, version: HANDOVER_SCHEMA },
  'handover-return': { schema: returnBodySchema, version: GIVE_BACK_SCHEMA },
  'unit-summary': { schema: rollUpBodySchema, version: ROLL_UP_SCHEMA },
} as const;

export type ReadableKind = keyof typeof BODIES;
export type BodyOf<Kind extends ReadableKind> = z.output<(typeof BODIES)[Kind]['schema']>;
