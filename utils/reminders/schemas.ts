import { daySchema, instantSchema } from '../calendar/schemas';
import { REMIND_LEVELS } from '../settings';
import { z } from '../zod';
import { GROUP_NAMES, OCCURRENCE_KINDS, type Occurrence } from './occurrence';

const idSchema = z.string().check(z.minLength(1), z.maxLength(64));
const titleSchema = z.string().check(z.maxLength(500));

const refSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('case'),
    id: idSchema,
    code: z.nullable(z.string().check(z.maxLength(64))),
    clock: z.enum(['main', 'accept', 'intake', 'step']),
    step: z.nullable(z.string().check(z.maxLength(500))),
    minutesBefore: z.nullable(z.int()),
  }),
  z.strictObject({
    type: z.literal('cases'),
    from: daySchema,
    to: daySchema,
    groups: z
      .array(
        z.strictObject({
          name: z.enum(GROUP_NAMES),
          count: z.int().check(z.gte(0)),
          ids: z.array(idSchema).check(z.maxLength(100)),
        }),
      )
      .check(z.maxLength(4)),
  }),
  z.strictObject({ type: z.literal('place'), path: z.string().check(z.maxLength(300)) }),
]);

/** An occurrence as it comes back from a file. */
export const occurrenceSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(700)),
  kind: z.enum(OCCURRENCE_KINDS),
  at: instantSchema,
  until: z.nullable(instantSchema),
  level: z.enum(REMIND_LEVELS),
  dueAt: z.nullable(instantSchema),
  ref: refSchema,
  title: z.union([titleSchema, z.strictObject({ vi: titleSchema, en: titleSchema })]),
}) satisfies z.ZodMiniType<Occurrence>;
