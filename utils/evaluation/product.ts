import { daySchema } from '../calendar/schemas';
import { labelSchema, roleSchema } from '../cases/detail';
import { z } from '../zod';

/**
 * One fault of content or one delay of a product. It takes points off unless the competent level has
 * confirmed an objective cause: a cause that nobody confirmed waives nothing.
 */
export const deductionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  /** When it was noted; null when not known. */
  day: z.nullable(daySchema),
  /** In the person's own words. May be empty. */
  note: z.string().check(z.maxLength(500)),
  /** The post that confirmed an objective cause, and when; null while nobody has. */
  waiver: z.nullable(z.strictObject({ confirmedBy: roleSchema, day: z.nullable(daySchema) })),
});
export type Deduction = z.output<typeof deductionSchema>;

const quantity = z.number().check(z.gte(0), z.lte(100_000));

/** A product or piece of work of a period: how much was assigned and how much is done. */
export const productSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  name: labelSchema,
  /** Conversion coefficient K, as the unit's catalogue has it. */
  coefficient: z.number().check(z.gt(0), z.lte(1_000)),
  assigned: quantity,
  done: quantity,
  /** Serious faults of content ("not acceptable"). */
  faults: z.array(deductionSchema).check(z.maxLength(100)),
  delays: z.array(deductionSchema).check(z.maxLength(100)),
});
export type Product = z.output<typeof productSchema>;

/** Quantity times coefficient: what products of different kinds are added up in. */
export function converted(product: Pick<Product, 'coefficient'>, count: number): number {
  return count * product.coefficient;
}
