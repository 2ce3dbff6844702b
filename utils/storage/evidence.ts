import type { Day } from '../calendar/day';
import { dayOfFact, type Evidence } from '../evidence/evidence';
import { holdsSecrecyMark } from '../privacy/private-text';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import type { EvidenceRow } from './rows';
import { write } from './write';

/** The evidence alone, as the domain knows it and as it leaves the database. */
export function plainEvidence({ day: _, ...one }: EvidenceRow): Evidence {
  return one;
}

/** The row of an evidence; its day follows from its fact. */
export function evidenceRow(one: Evidence): EvidenceRow {
  return { ...one, day: dayOfFact(one) };
}

/** What was accepted or refused of some days, both ends included, the newest day first. */
export async function evidenceBetween(from: Day, to: Day): Promise<Evidence[]> {
  const rows = await db.evidence.where('day').between(from, to, true, true).toArray();
  return rows
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.at - a.at))
    .map(plainEvidence);
}

/** The newest decisions, by the last day that their facts speak of. */
export async function newestEvidence(limit: number): Promise<Evidence[]> {
  return (await db.evidence.orderBy('day').reverse().limit(limit).toArray()).map(plainEvidence);
}

/** Evidence by id, in the order asked for; what is gone is left out. */
export async function evidenceByIds(ids: readonly string[]): Promise<Evidence[]> {
  const rows = await db.evidence.bulkGet([...ids]);
  return rows.flatMap((row) => (row ? [plainEvidence(row)] : []));
}

/**
 * Keeps a decision. The same fact decided again for one more item is one evidence with both items.
 *
 * @returns `text.secrecyMark` when a text carries a mark of secrecy
 */
export function saveEvidence(evidence: Evidence): Promise<Result<void>> {
  const { fact } = evidence;
  const texts = 'text' in fact ? [fact.text, 'place' in fact ? fact.place : ''] : [];
  if (texts.some(holdsSecrecyMark)) return Promise.resolve(fail({ code: 'text.secrecyMark' }));
  return write(['evidence'], async (draft) => {
    const known = await db.evidence.get(evidence.id);
    const itemIds = [...new Set([...(known?.itemIds ?? []), ...evidence.itemIds])];
    draft.put('evidence', evidenceRow({ ...evidence, itemIds }));
    return ok(undefined);
  });
}

/** Takes a decision back: what was accepted is no longer, what was refused is offered again. */
export function removeEvidence(id: string): Promise<Result<void>> {
  return write(['evidence'], async (draft) => {
    draft.remove('evidence', id);
    return ok(undefined);
  });
}
