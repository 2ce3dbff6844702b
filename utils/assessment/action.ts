import { daySchema, instantSchema } from '../calendar/schemas';
import { z } from '../zod';

/** A thing to do after a reflection, with a date: "tự sửa". */
export const actionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** The item it mends. */
  itemId: z.string().check(z.minLength(1), z.maxLength(80)),
  checklist: z.string().check(z.minLength(1), z.maxLength(80)),
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  dueDay: daySchema,
  /** null while it is open; the outcome appears in the next review. */
  done: z.nullable(
    z.strictObject({ at: instantSchema, outcome: z.string().check(z.maxLength(1000)) }),
  ),
  /** The assessment from which it came; null when it was written by itself. */
  fromAssessmentId: z.nullable(z.string().check(z.maxLength(64))),
  createdAt: instantSchema,
});
export type Action = z.output<typeof actionSchema>;

/** What the person commits to for a year, entered once and shown beside each review. */
export const commitmentSchema = z.strictObject({
  year: z.int().check(z.gte(2000), z.lte(2999)),
  lines: z
    .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)))
    .check(z.minLength(1), z.maxLength(30)),
  at: instantSchema,
});
export type Commitment = z.output<typeof commitmentSchema>;
