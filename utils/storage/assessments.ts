import { corrected, submitted, withAnswer } from '../assessment/answering';
import {
  type Answer,
  type AnswerChange,
  type Assessment,
  answerTo,
  blankAnswer,
} from '../assessment/assessment';
import type { Edition } from '../assessment/edition';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { holdsSecrecyMark } from '../privacy/private-text';
import { fail, ok, type Result } from '../problems';
import type { ActContext } from './act';
import { db } from './db';
import type { AssessmentRow } from './rows';
import { write } from './write';

/** The assessment alone, as the domain knows it and as it leaves the database. */
export function plainAssessment({ revision: _, ...one }: AssessmentRow): Assessment {
  return one;
}

/** Which assessment: a checklist and a period, with what is needed to begin it. */
export interface AssessmentPlace {
  edition: Edition;
  period: Period;
  /** The items of a daily set; null for the whole edition. */
  asked: string[] | null;
}

/** The assessment of a checklist for a period; undefined when none was begun. */
export function readAssessment(checklist: string, key: string): Promise<AssessmentRow | undefined> {
  return db.assessments.where(PLACE).equals([checklist, key]).first();
}

/** All assessments of a checklist, oldest first. */
export function listAssessments(checklist: string): Promise<AssessmentRow[]> {
  return db.assessments.where(PLACE).between([checklist, ''], [checklist, '\uffff']).toArray();
}

/** The assessments of one kind of period from one key to another, both included, oldest first. */
function assessmentsBetween(
  kind: Period['kind'],
  from: string,
  to: string,
): Promise<AssessmentRow[]> {
  return db.assessments
    .where('[period.kind+period.key]')
    .between([kind, from], [kind, to], true, true)
    .toArray();
}

/** Daily sets from one day to another, of all checklists. */
export function dailyAssessments(from: Day, to: Day): Promise<AssessmentRow[]> {
  return assessmentsBetween('day', from, to);
}

/** All reviews of longer periods, the newest period of each kind first. */
export async function listReviews(): Promise<AssessmentRow[]> {
  const kinds = ['week', 'month', 'quarter', 'year'] as const;
  const rows = await Promise.all(kinds.map((kind) => assessmentsBetween(kind, '', '\uffff')));
  return rows.flatMap((list) => list.reverse());
}

const PLACE = '[checklist+period.key]';

/**
 * Saves what was said to one item, beginning the assessment when there is none. Only the fields
 * given change, so that two windows never take each other's words away.
 *
 * @returns `text.secrecyMark` when a text carries a mark of secrecy, `assessment.submitted` when it
 *   was submitted: then an answer is corrected
 */
export function saveAnswer(
  place: AssessmentPlace,
  itemId: string,
  change: AnswerChange,
  ctx: ActContext,
): Promise<Result<AssessmentRow>> {
  return write<AssessmentRow>(['assessments'], async (draft) => {
    if (isSecret(change)) return fail({ code: 'text.secrecyMark' });
    const before = await rowAt(place, ctx);
    if (before.state === 'submitted') return fail({ code: 'assessment.submitted' });
    const answer = changedAnswer(before, itemId, change, ctx.now);
    const after = { ...before, ...withAnswer(before, answer), revision: before.revision + 1 };
    draft.put('assessments', after);
    return ok(after);
  });
}

async function rowAt(
  { edition, period, asked }: AssessmentPlace,
  { now, newId }: ActContext,
): Promise<AssessmentRow> {
  const known = await readAssessment(edition.checklist, period.key);
  return (
    known ?? {
      id: newId(),
      editionId: edition.id,
      checklist: edition.checklist,
      period: { kind: period.kind, key: period.key },
      asked,
      answers: [],
      state: 'draft',
      startedAt: now,
      submittedAt: null,
      corrections: [],
      position: null,
      revision: 0,
    }
  );
}

function changedAnswer(
  row: Assessment,
  itemId: string,
  { unsure, ...change }: AnswerChange,
  now: number,
): Answer {
  const before = answerTo(row, itemId) ?? blankAnswer(itemId, now);
  const { unsure: wasUnsure, ...rest } = before;
  const isUnsure = unsure ?? wasUnsure ?? false;
  const after = { ...rest, ...change, at: now };
  return isUnsure ? { ...after, unsure: true } : after;
}

const isSecret = ({ note = '', reason = '' }: AnswerChange) =>
  holdsSecrecyMark(note) || holdsSecrecyMark(reason);

/** Remembers the item at which the person stands; harmless when nothing was begun. */
export function keepPosition(id: string, position: string): Promise<Result<void>> {
  return write(['assessments'], async (draft) => {
    const row = await db.assessments.get(id);
    if (row && row.position !== position) draft.put('assessments', { ...row, position });
    return ok(undefined);
  });
}

/**
 * Submits an assessment that is whole. Submitting twice changes nothing.
 *
 * @returns `assessment.notFound` or `assessment.incomplete`
 */
export function submitAssessment(
  id: string,
  edition: Edition,
  { now }: Pick<ActContext, 'now'>,
): Promise<Result<AssessmentRow>> {
  return change(id, (row) => submitted(edition, row, now));
}

/**
 * Changes an answer after submission; the earlier one is kept.
 *
 * @returns `assessment.notFound`, `assessment.incomplete` or `text.secrecyMark`
 */
export function correctAnswer(
  id: string,
  answer: Answer,
  { now }: Pick<ActContext, 'now'>,
): Promise<Result<AssessmentRow>> {
  if (isSecret(answer)) return Promise.resolve(fail({ code: 'text.secrecyMark' }));
  return change(id, (row) => corrected(row, { ...answer, at: now }, now));
}

function change(
  id: string,
  work: (row: Assessment) => Result<Assessment>,
): Promise<Result<AssessmentRow>> {
  return write<AssessmentRow>(['assessments'], async (draft) => {
    const row = await db.assessments.get(id);
    if (!row) return fail({ code: 'assessment.notFound' });
    const done = work(plainAssessment(row));
    if (!done.ok) return done;
    const after = { ...done.value, revision: row.revision + 1 };
    if (JSON.stringify(done.value) !== JSON.stringify(plainAssessment(row))) {
      draft.put('assessments', after);
    }
    return ok(after);
  });
}
