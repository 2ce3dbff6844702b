import { daySchema } from '../calendar/schemas';
import { z } from '../zod';

const wordsSchema = z.strictObject({
  vi: z.string().check(z.minLength(1), z.maxLength(300)),
  en: z.string().check(z.minLength(1), z.maxLength(300)),
});

/** One general criterion: scored by the person from 0 to `max` points. */
const criterionSchema = z.strictObject({
  /** Permanent; answers name it. */
  id: z.string().check(z.regex(/^[a-z]+(\.[a-zA-Z0-9]+)+$/)),
  title: wordsSchema,
  max: z.number().check(z.gt(0), z.lte(100)),
});

/**
 * How civil servants are scored, as data: one version of a decree's arithmetic. Versions are never
 * edited; a change of the decree is another one. Words are our own.
 */
export const schemeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{3,60}$/)),
  title: wordsSchema,
  source: z.string().check(z.minLength(1), z.maxLength(300)),
  issued: z.nullable(daySchema),
  effectiveFrom: daySchema,
  effectiveTo: z.nullable(daySchema),
  /** Every figure below was read in a source that quotes the decree. */
  verified: z.boolean(),
  groups: z.array(
    z.strictObject({ id: z.string(), title: wordsSchema, items: z.array(criterionSchema) }),
  ),
  /** Points of the results of tasks at most; the general criteria give the rest of 100. */
  taskPoints: z.number().check(z.gt(0), z.lte(100)),
});
export type EvaluationScheme = z.output<typeof schemeSchema>;
export type Criterion = z.output<typeof criterionSchema>;

/** All criteria of a scheme in their order. */
export function criteriaOf(scheme: EvaluationScheme): Criterion[] {
  return scheme.groups.flatMap((group) => group.items);
}

/** Points that the general criteria give at most. @example generalPoints(DECREE_335) // → 30 */
export function generalPoints(scheme: EvaluationScheme): number {
  return criteriaOf(scheme).reduce((sum, one) => sum + one.max, 0);
}
