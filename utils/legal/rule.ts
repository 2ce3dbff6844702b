import { daySchema } from '../calendar/schemas';
import { z } from '../zod';

const wordsSchema = z.strictObject({
  vi: z.string().check(z.minLength(1), z.maxLength(600)),
  en: z.string().check(z.minLength(1), z.maxLength(600)),
});

/** A time allowed, shaped like the limit of a case, which stands a floor above. */
const spanSchema = z.strictObject({
  amount: z.int().check(z.gte(0), z.lte(3650)),
  unit: z.enum(['workingDays', 'calendarDays', 'workingHours']),
});

/** What a rule fixes. */
const contentSchema = z.discriminatedUnion('kind', [
  /** A time within which something must be done. */
  z.strictObject({ kind: z.literal('limit'), limit: spanSchema }),
  /** By how much a limit may be lengthened at most. */
  z.strictObject({ kind: z.literal('extension'), limit: spanSchema }),
  /** How long before the due time something must be done at the latest. */
  z.strictObject({ kind: z.literal('before'), limit: spanSchema }),
  /** How often something may be done at most. */
  z.strictObject({ kind: z.literal('atMost'), count: z.int().check(z.gte(0), z.lte(100)) }),
  /** On how many days of a month something must be done at least. */
  z.strictObject({ kind: z.literal('daysAMonth'), count: z.int().check(z.gte(1), z.lte(31)) }),
]);

/**
 * One version of a rule of law, in force from one day to another. Versions are never edited: a
 * change of the law is another version, so that what was counted by the old one can be counted
 * again. The words are our own; the official text is named in `source`.
 */
export const legalRuleSchema = z
  .strictObject({
    /** What is regulated; shared by the versions that follow one another. */
    id: z.string().check(z.regex(/^[a-z]+(\.[a-zA-Z]+)+$/), z.maxLength(60)),
    title: wordsSchema,
    /** What it says, in our own words. */
    text: wordsSchema,
    /** The official text, and where in it, as far as known. */
    source: z.string().check(z.minLength(1), z.maxLength(300)),
    /** Day of the official text; null when it is not known to us. */
    issued: z.nullable(daySchema),
    effectiveFrom: daySchema,
    /** The last day on which it is in force; null while no end is known. */
    effectiveTo: z.nullable(daySchema),
    /**
     * Read in a published source that quotes the law. False: from practice or from a second hand;
     * the screen then says that it must be compared with the official text.
     */
    verified: z.boolean(),
    content: contentSchema,
  })
  .check(
    z.refine(
      (rule) => rule.effectiveTo === null || rule.effectiveTo >= rule.effectiveFrom,
      'ends before it begins',
    ),
  );
export type LegalRule = z.output<typeof legalRuleSchema>;
/** As it is written down, before the check. */
export type LegalRuleInput = z.input<typeof legalRuleSchema>;

/**
 * A rule that governs a case: which one, and the day from which its version takes effect. It is kept
 * with the case, whose limit a later version does not move.
 */
export const ruleRefSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  version: daySchema,
});
export type RuleRef = z.output<typeof ruleRefSchema>;
