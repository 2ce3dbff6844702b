import { PERIOD_KINDS, parsePeriod } from '../calendar/period';
import { instantSchema } from '../calendar/schemas';
import { z } from '../zod';
import { gradeSchema } from './edition';

/** Longest note, reason and outcome. */
export const NOTE_LIMIT = 4000;
export const REASON_LIMIT = 500;

export const answerValueSchema = z.enum([...gradeSchema.options, 'yes', 'no', 'na']);
export type AnswerValue = z.output<typeof answerValueSchema>;

/** What the person said to one item. */
export const answerSchema = z.strictObject({
  itemId: z.string().check(z.minLength(1), z.maxLength(80)),
  /** null while only a note was written, or the person is not sure. */
  value: z.nullable(answerValueSchema),
  note: z.string().check(z.maxLength(NOTE_LIMIT)),
  /** Accepted evidence, by id. */
  evidenceIds: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(50)),
  /** Why the item does not apply; only of `na`. */
  reason: z.string().check(z.maxLength(REASON_LIMIT)),
  at: instantSchema,
  /** The person was not sure: the daily minute asks again sooner. */
  unsure: z.exactOptional(z.literal(true)),
});
export type Answer = z.output<typeof answerSchema>;

export const periodSchema = z
  .strictObject({ kind: z.enum(PERIOD_KINDS), key: z.string().check(z.maxLength(10)) })
  .check(z.refine((period) => parsePeriod(period.key)?.kind === period.kind, 'no such period'));

/** The answers to one edition for one period; there is one for each checklist and period. */
export const assessmentSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  editionId: z.string().check(z.minLength(1), z.maxLength(80)),
  checklist: z.string().check(z.minLength(1), z.maxLength(80)),
  period: periodSchema,
  /** The items of a daily set; null when the whole edition was asked. */
  asked: z.nullable(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200))),
  answers: z.array(answerSchema).check(z.maxLength(1200)),
  state: z.enum(['draft', 'submitted']),
  startedAt: instantSchema,
  submittedAt: z.nullable(instantSchema),
  /** Answers as they were before they were corrected after submission, oldest first. */
  corrections: z.array(z.strictObject({ at: instantSchema, before: answerSchema })),
  /** The item at which the form is reopened. */
  position: z.nullable(z.string().check(z.maxLength(80))),
});
export type Assessment = z.output<typeof assessmentSchema>;
export type Correction = Assessment['corrections'][number];

/** The answer to one item; null when there is none. */
export function answerTo(assessment: Pick<Assessment, 'answers'>, itemId: string): Answer | null {
  return assessment.answers.find((one) => one.itemId === itemId) ?? null;
}

/** A part of an answer that is being given; what is left out stays as it is. */
export type AnswerChange = Partial<Omit<Answer, 'itemId' | 'at' | 'unsure'>> & {
  unsure?: boolean;
};

/** An answer to which nothing was said yet. */
export const blankAnswer = (itemId: string, at: number): Answer => ({
  itemId,
  value: null,
  note: '',
  evidenceIds: [],
  reason: '',
  at,
});
