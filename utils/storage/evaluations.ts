import { type Evaluation, emptyEvaluation } from '../evaluation/evaluation';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import type { EvaluationRow } from './rows';
import { write } from './write';

/** What was entered for a period; nothing entered when nobody has. @param period - such as `2026-Q4` */
export async function readEvaluation(period: string): Promise<EvaluationRow> {
  return (await db.evaluations.get(period)) ?? { ...emptyEvaluation, period, revision: 0 };
}

/** The periods for which something was entered, oldest first. */
export function evaluatedPeriods(): Promise<string[]> {
  return db.evaluations.orderBy('period').primaryKeys();
}

/**
 * Keeps what was entered for a period.
 *
 * @param revision - of the row that the person saw when editing began
 * @returns the new revision, or `evaluation.changed` when another window saved meanwhile
 */
export function saveEvaluation(
  period: string,
  evaluation: Evaluation,
  revision: number,
): Promise<Result<number>> {
  return write<number>(['evaluations'], async (draft) => {
    const row = await db.evaluations.get(period);
    if ((row?.revision ?? 0) !== revision) return fail({ code: 'evaluation.changed' });
    draft.put('evaluations', { ...evaluation, period, revision: revision + 1 });
    return ok(revision + 1);
  });
}
