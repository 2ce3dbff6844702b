import { z } from '../zod';
import { holdsPersonalNumber } from './personal-number';

export const PETITION_TYPES = [
  'complaint',
  'denunciation',
  'recommendation',
  'reflection',
  'other',
] as const;
export type PetitionType = (typeof PETITION_TYPES)[number];

const plainText = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => !holdsPersonalNumber(text), 'holds a number of a person'),
  );

/** A post or body, never the name of a person. @example 'Trưởng phòng chuyên môn' */
export const roleSchema = plainText(120);
/** The name of a step, a product or a conclusion. */
export const labelSchema = plainText(200);

/**
 * What a case of one kind has besides its events: it decides by which rule its clock runs. A case
 * whose detail is of another kind counts as one without.
 */
export const caseDetailSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('petition'),
    type: z.enum(PETITION_TYPES),
    /** Settled for the first or the second time; of complaints only. */
    instance: z.union([z.literal(1), z.literal(2)]),
    /** In a remote area that is hard to reach. */
    remote: z.boolean(),
    complex: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('reception'),
    online: z.boolean(),
    /** By the head in person: counts for the days of the month. */
    byHead: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('inspection'),
    /** Who concluded: an inspection, or the State Audit. */
    body: z.enum(['inspection', 'audit', 'check']),
    /** Number of the conclusion. May be empty. */
    conclusion: labelSchema,
  }),
  z.strictObject({
    kind: z.literal('task'),
    /** What is to be delivered. May be empty. */
    product: labelSchema,
    /** How many of it. */
    quantity: z.int().check(z.gte(1), z.lte(100_000)),
    /** Conversion coefficient of the product, as the unit has set it. */
    coefficient: z.number().check(z.gt(0), z.lte(1_000)),
  }),
]);
export type CaseDetail = z.output<typeof caseDetailSchema>;
