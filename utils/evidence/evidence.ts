import type { Day } from '../calendar/day';
import { instantSchema } from '../calendar/schemas';
import { z } from '../zod';
import { factSchema } from './fact';

/**
 * A dated fact that the person accepted for some items, or refused. Accepted, it is frozen: its
 * figures stay as they were that day, whatever happens to the rows behind them. One log serves month,
 * quarter and year, and the papers of both the State and the Party.
 */
export const evidenceSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  fact: factSchema,
  /** The items for which it was accepted or refused. */
  itemIds: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(50)),
  state: z.enum(['accepted', 'refused']),
  /** When the person decided. */
  at: instantSchema,
});
export type Evidence = z.output<typeof evidenceSchema>;

/** The last day a fact speaks of: by it evidence belongs to a period. */
export function dayOfFact({ fact }: Pick<Evidence, 'fact'>): Day {
  return 'day' in fact ? fact.day : fact.to;
}
