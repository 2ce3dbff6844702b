import { instantSchema } from '../calendar/schemas';
import { z } from '../zod';
import { hashSchema } from './head';
import { instantTextSchema } from './moment-text';

/** The version of the shape of a receipt: since 2 it says whether the period was locked. */
export const RECEIPT_SCHEMA = 2;

/** What a head says of a file that arrived: exactly these bytes were there at that time. */
export const receiptBodySchema = z.strictObject({
  payloadHash: hashSchema,
  /** Whose file it was. */
  memberId: z.uuid(),
  seq: z.int().check(z.gte(1), z.lte(1_000_000)),
  receivedAt: instantTextSchema,
  /** When the period was locked; absent while it was open. */
  lockedAt: z.exactOptional(instantSchema),
});
export type ReceiptBody = z.output<typeof receiptBodySchema>;
