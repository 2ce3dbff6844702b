import type { Commitment } from '../assessment/action';
import { holdsSecrecyMark } from '../privacy/private-text';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import { write } from './write';

/** The commitment of a year; undefined when none was entered. */
export function readCommitment(year: number): Promise<Commitment | undefined> {
  return db.commitments.get(year);
}

/**
 * Keeps the commitment of its year in the place of the one before; without a line there is none.
 *
 * @returns `text.secrecyMark` when a line carries a mark of secrecy
 */
export function saveCommitment(commitment: Commitment): Promise<Result<void>> {
  const lines = commitment.lines.map((line) => line.trim()).filter((line) => line !== '');
  if (lines.some(holdsSecrecyMark)) return Promise.resolve(fail({ code: 'text.secrecyMark' }));
  return write(['commitments'], async (draft) => {
    if (lines.length === 0) draft.remove('commitments', commitment.year);
    else draft.put('commitments', { ...commitment, lines });
    return ok(undefined);
  });
}
