import { z } from '../zod';

const share = z.number().check(z.gte(0), z.lte(1));

/**
 * What the decree fixes or leaves open, as settings with the decree's figures as defaults: places
 * apply stricter rules, and tools in use disagree on some.
 */
export const evaluationSettingsSchema = z
  .strictObject({
    /** Lowest totals of the three upper bands, in points of 100. */
    excellentFrom: z.number().check(z.gt(0), z.lte(100)),
    goodFrom: z.number().check(z.gt(0), z.lte(100)),
    completedFrom: z.number().check(z.gt(0), z.lte(100)),
    /** What one occurrence takes off the points of its product, 0 to 1. */
    deduction: share,
    /**
     * `line`: off the whole line of the product, as the words say; `piece`: off one piece of it,
     * which differs when more than one was assigned.
     */
    deductFrom: z.enum(['line', 'piece']),
    /** The most of a group that may be rated excellent, and in outstanding organisations. */
    excellentCap: share,
    excellentCapOutstanding: share,
    /** What the cap is a share of: those rated good or better, or all. */
    capOf: z.enum(['good', 'all']),
    /** Stricter places: anything under 100 % of the assigned work is "not completed". */
    allOrNothing: z.boolean(),
  })
  .check(
    z.refine(
      (one) => one.completedFrom < one.goodFrom && one.goodFrom < one.excellentFrom,
      'the bands do not rise',
    ),
  );
export type EvaluationSettings = z.output<typeof evaluationSettingsSchema>;

/** The figures of Decree 335/2025/NĐ-CP. @see RULES.md#bands */
export const DECREE_335_SETTINGS: EvaluationSettings = {
  excellentFrom: 90,
  goodFrom: 70,
  completedFrom: 50,
  deduction: 0.25,
  deductFrom: 'line',
  excellentCap: 0.2,
  excellentCapOutstanding: 0.25,
  capOf: 'good',
  allOrNothing: false,
};
