import { z } from '../zod';
import { productSchema } from './product';

const percent = z.nullable(z.number().check(z.gte(0), z.lte(100)));

/**
 * What a leader is scored by besides, in percent; null where nothing was entered. `subordinates`
 * counts how the people of the unit were rated in the period.
 */
export const leaderPartSchema = z.strictObject({
  subordinates: z.nullable(
    z.strictObject({
      /** Rated "completed" or better. */
      completed: z.int().check(z.gte(0), z.lte(10_000)),
      notCompleted: z.int().check(z.gte(0), z.lte(10_000)),
    }),
  ),
  /** đ: ability to organise the work. */
  organising: percent,
  /** e: ability to bring people together. */
  uniting: percent,
});
export type LeaderPart = z.output<typeof leaderPartSchema>;

/** What by itself means "not completed", whatever the points. The person ticks it; we never do. */
export const barSchema = z.enum(['degradation', 'discipline', 'unitCorruption']);
export type Bar = z.output<typeof barSchema>;

/** Everything from which the score of one period is worked out. The score itself is never kept. */
export const evaluationSchema = z.strictObject({
  /** Points by criterion; an id that is missing was not scored. */
  general: z.record(z.string(), z.number().check(z.gte(0), z.lte(100))),
  products: z.array(productSchema).check(z.maxLength(2_000)),
  /** Only of leaders. */
  leader: z.nullable(leaderPartSchema),
  bars: z.array(barSchema),
});
export type Evaluation = z.output<typeof evaluationSchema>;

/** Nothing entered yet. */
export const emptyEvaluation: Evaluation = { general: {}, products: [], leader: null, bars: [] };
