import { daySchema, instantSchema } from '../calendar/schemas';
import { caseKindSchema } from '../cases/case';
import { PETITION_TYPES } from '../cases/detail';
import { BANDS } from '../evaluation/band';
import { lineSchema, textSchema } from '../plain-text';
import { z } from '../zod';
import { replySchema } from './reply';

/** The version of the shape of a summary: since 2 it names the key for its answer and may hold replies. */
export const SUMMARY_SCHEMA = 2;

/** Events beside which a note may stand. */
export const NOTED_EVENTS = [
  'paused',
  'extended',
  'refused',
  'stopped',
  'transferred',
  'delayExplained',
] as const;

const count = z.int().check(z.gte(0), z.lte(1_000_000));
const minutes = z.int().check(z.gte(0), z.lte(10_000_000));

/**
 * Figures of some cases in a period. `received` to `outside` count what happened in the period,
 * `running` to `undated` how things stood at its end, or when the summary was made.
 *
 * @see RULES.md#figures
 */
export const caseFiguresSchema = z.strictObject({
  received: count,
  early: count,
  onTime: count,
  late: count,
  /** Refused, withdrawn, stopped, transferred, or closed without a due date. */
  outside: count,
  running: count,
  overdue: count,
  paused: count,
  undated: count,
});
export type CaseFigures = z.output<typeof caseFiguresSchema>;

/** Why cases were late or are overdue, as far as anybody said. */
export const delaysSchema = z.strictObject({
  objective: count,
  subjective: count,
  coordination: count,
  unexplained: count,
  /** Of those with a cause, how many somebody confirmed. */
  confirmed: count,
});

/** Products of assigned tasks. `weighted` is the converted amount, in thousandths of the unit. */
const productsSchema = z.strictObject({
  tasks: count,
  quantity: z.int().check(z.gte(0), z.lte(1_000_000_000)),
  weighted: z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER)),
});

/** How the short checklists within the period were answered. `due` is null where none was fixed. */
const checklistSchema = z.strictObject({
  edition: lineSchema(80),
  title: lineSchema(200),
  due: z.nullable(count),
  done: count,
  asked: count,
  answered: count,
});

/** What a person answered to one item. Grades run from `xuatSac`, the best, to `kem`. */
export const ratingValueSchema = z.enum(['xuatSac', 'tot', 'trungBinh', 'kem', 'yes', 'no', 'na']);
export type RatingValue = z.output<typeof ratingValueSchema>;

/** Answers to one edition of a checklist for the period; the words come along, so anybody can read it. */
const ratingsSchema = z.strictObject({
  edition: lineSchema(80),
  title: lineSchema(200),
  /** Best and least of the scale, for reading the scores. */
  scale: z.enum(['grade4', 'yesNoNa']),
  submitted: z.boolean(),
  standards: z
    .array(
      z.strictObject({
        id: lineSchema(80),
        title: lineSchema(200),
        /** Mean of what was answered, in hundredths; null when nothing counts. */
        score: z.nullable(z.int().check(z.gte(0), z.lte(400))),
        items: z
          .array(
            z.strictObject({
              id: lineSchema(80),
              text: lineSchema(600),
              value: z.nullable(ratingValueSchema),
              /** How many pieces of evidence the person accepted; the evidence itself stays. */
              evidence: count,
              noted: z.boolean(),
            }),
          )
          .check(z.maxLength(60)),
      }),
    )
    .check(z.maxLength(20)),
});

/** Hundredths of a point or of a percent. */
const hundredths = z.int().check(z.gte(0), z.lte(100_000));

/** The person's own arithmetic by Decree 335/2025; for orientation, never a decision. */
const evaluationSchema = z.strictObject({
  /** Points of the general criteria that were scored. */
  general: hundredths,
  /** a, b and c: quantity, quality and progress, in percent; null while nothing was assigned. */
  quantity: z.nullable(hundredths),
  quality: z.nullable(hundredths),
  progress: z.nullable(hundredths),
  /** d, đ and e, in percent; null for whoever is no leader. */
  unit: z.nullable(hundredths),
  organising: z.nullable(hundredths),
  uniting: z.nullable(hundredths),
  /** Points of the results, and of all; null while something is missing. */
  tasks: z.nullable(hundredths),
  total: z.nullable(hundredths),
  band: z.nullable(z.enum(BANDS)),
  /** How many deductions stand in it. */
  deductions: count,
});

/** A note that the person ticked. */
const noteSchema = z.discriminatedUnion('of', [
  /** Written beside something that happened to a case; without its code, unless that is ticked. */
  z.strictObject({
    of: z.literal('case'),
    kind: caseKindSchema,
    event: z.enum(NOTED_EVENTS),
    on: daySchema,
    caseCode: z.nullable(lineSchema(64)),
    text: textSchema(2_000),
  }),
  /** Written beside an answer. */
  z.strictObject({
    of: z.literal('item'),
    edition: lineSchema(80),
    item: lineSchema(80),
    text: textSchema(4_000),
  }),
]);

/** Evidence that the person ticked. */
const evidenceSchema = z.strictObject({
  item: lineSchema(80),
  on: z.nullable(daySchema),
  text: textSchema(2_000),
});

/** A case that the person named by its code. */
const namedCaseSchema = z.strictObject({
  kind: caseKindSchema,
  code: lineSchema(64),
  state: z.enum(['early', 'onTime', 'late', 'outside', 'running', 'overdue', 'paused', 'undated']),
});

const list = <Part extends z.core.$ZodType>(part: Part, most: number) =>
  z.array(part).check(z.maxLength(most));

/**
 * What a member sends to the head of the unit (tệp tổng hợp): figures, and of the rest only what was
 * ticked. There is no place in it for a citizen.
 *
 * @see RULES.md#summary
 */
export const summaryBodySchema = z.strictObject({
  member: z.strictObject({ position: lineSchema(120), unitName: lineSchema(200) }),
  period: z.strictObject({ from: daySchema, to: daySchema }),
  /** The instant at which what runs was looked at. */
  asOf: instantSchema,
  /** One for each kind of which there is anything, in the order of `CASE_KINDS`. */
  cases: list(z.extend(caseFiguresSchema, { kind: caseKindSchema }), 5),
  petitions: list(z.extend(caseFiguresSchema, { type: z.enum(PETITION_TYPES) }), 5),
  /** Recommendations after inspections, by who concluded. */
  inspections: list(
    z.extend(caseFiguresSchema, { body: z.enum(['inspection', 'audit', 'check']) }),
    3,
  ),
  receptions: z.strictObject({
    count,
    online: count,
    byHead: count,
    /** Days on which the head received in person. */
    headDays: count,
  }),
  tasks: z.strictObject({
    received: productsSchema,
    /** Finished early or on time. */
    inTime: productsSchema,
    late: productsSchema,
  }),
  delays: delaysSchema,
  work: z.strictObject({
    /** Days with any working time. */
    days: count,
    /** Time that nobody knows about; it is in no other figure. */
    unknownMinutes: minutes,
    /** Most time first. `procedure` is null for what has no public name. */
    rows: list(
      z.strictObject({
        kind: caseKindSchema,
        procedure: z.nullable(lineSchema(500)),
        cases: count,
        minutes,
      }),
      300,
    ),
  }),
  checklists: z.exactOptional(list(checklistSchema, 20)),
  ratings: z.exactOptional(list(ratingsSchema, 10)),
  evaluation: z.exactOptional(evaluationSchema),
  notes: list(noteSchema, 200),
  evidence: list(evidenceSchema, 200),
  namedCases: list(namedCaseSchema, 500),
  /** What the person said to answers of the head. */
  replies: z.exactOptional(list(replySchema, 20)),
  /** What the person wrote to the head. May be empty. */
  message: textSchema(2_000),
});
export type SummaryBody = z.output<typeof summaryBodySchema>;
export type Checklists = NonNullable<SummaryBody['checklists']>;
export type Ratings = NonNullable<SummaryBody['ratings']>;
export type Evaluation = NonNullable<SummaryBody['evaluation']>;
