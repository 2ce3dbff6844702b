import { daySchema } from '../calendar/schemas';
import { z } from '../zod';

const count = z.int().check(z.gte(0), z.lte(1_000_000));
const span = { from: daySchema, to: daySchema };

/**
 * What the notebook itself knows of a stretch of days, with its figures. `from` and `to` are both
 * part of it and are the query by which its rows are found again.
 */
export const workFactSchema = z.discriminatedUnion('kind', [
  /** Dossiers closed in those days, as far as they count. */
  z.strictObject({
    ...span,
    kind: z.literal('dossiers'),
    early: count,
    onTime: count,
    late: count,
  }),
  /** Dossiers received in those days: how many were sent back once, and how many again. */
  z.strictObject({ ...span, kind: z.literal('supplements'), once: count, again: count }),
  /** Dossiers that were late or given a new date, and how many of them had a letter of apology. */
  z.strictObject({ ...span, kind: z.literal('apologies'), needed: count, written: count }),
  /** Receptions of citizens and the days on which the head received. */
  z.strictObject({ ...span, kind: z.literal('receptions'), count, headDays: count }),
  z.strictObject({
    ...span,
    kind: z.literal('petitions'),
    early: count,
    onTime: count,
    late: count,
  }),
  /** Follow-ups of inspections: done in those days, and still open at their end. */
  z.strictObject({
    ...span,
    kind: z.literal('inspections'),
    done: count,
    late: count,
    open: count,
  }),
  z.strictObject({ ...span, kind: z.literal('tasks'), early: count, onTime: count, late: count }),
  /** Working days on which the daily checklist was answered, of those on which it was due. */
  z.strictObject({ ...span, kind: z.literal('daily'), kept: count, due: count }),
  /** Actions of mending that were due in those days. */
  z.strictObject({ ...span, kind: z.literal('actions'), done: count, open: count }),
]);
export type WorkFact = z.output<typeof workFactSchema>;
export type WorkFactKind = WorkFact['kind'];

/** What the person writes down: a note, a paper or address where something stands, one case. */
export const ownFactSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('note'),
    day: daySchema,
    text: z.string().check(z.minLength(1), z.maxLength(2_000)),
  }),
  z.strictObject({
    kind: z.literal('paper'),
    day: daySchema,
    text: z.string().check(z.minLength(1), z.maxLength(500)),
    /** Number of the paper, or where it lies. May be empty. */
    place: z.string().check(z.maxLength(500)),
  }),
  z.strictObject({
    kind: z.literal('case'),
    day: daySchema,
    caseId: z.uuid(),
    /** As it was called then; null for a case without a code. */
    code: z.nullable(z.string().check(z.maxLength(64))),
    title: z.string().check(z.maxLength(500)),
  }),
]);
export type OwnFact = z.output<typeof ownFactSchema>;

export const factSchema = z.union([workFactSchema, ownFactSchema]);
export type Fact = z.output<typeof factSchema>;

/** Whether a fact says anything: figures that are all nothing are no evidence. */
export function saysSomething(fact: WorkFact): boolean {
  switch (fact.kind) {
    case 'dossiers':
    case 'petitions':
    case 'tasks':
      return fact.early + fact.onTime + fact.late > 0;
    case 'supplements':
      return fact.once + fact.again > 0;
    case 'apologies':
      return fact.needed > 0;
    case 'receptions':
      return fact.count > 0;
    case 'inspections':
      return fact.done + fact.open > 0;
    case 'daily':
      return fact.due > 0;
    case 'actions':
      return fact.done + fact.open > 0;
  }
}
