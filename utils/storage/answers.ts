import { ok, type Result } from '../problems';
import { db } from './db';
import type { AnswerRow } from './exchange-rows';
import { write } from './write';

/**
 * Keeps an answer or a receipt. The same again changes nothing; a newer one takes the place of none:
 * all are kept, and the highest number of a summary is the one that holds.
 */
export function keepAnswer(answer: AnswerRow): Promise<Result<void>> {
  return write(['answers'], async (draft) => {
    const known = await db.answers.get([answer.way, answer.hash]);
    if (!known) draft.put('answers', answer);
    return ok(undefined);
  });
}

/** Answers and receipts for a unit and a period. */
export async function listAnswersTo(
  way: AnswerRow['way'],
  { unitId, period }: Pick<AnswerRow, 'unitId' | 'period'>,
): Promise<AnswerRow[]> {
  const rows = await db.answers.where('[unitId+period]').equals([unitId, period]).toArray();
  return rows.filter((row) => row.way === way);
}

/** Answers and receipts that came in or went out, the newest first. */
export async function listAnswers(way: AnswerRow['way']): Promise<AnswerRow[]> {
  const rows = await db.answers.toArray();
  return rows.filter((row) => row.way === way).sort((a, b) => b.at - a.at || b.seq - a.seq);
}
