import { NO_LEVELS } from '../evidence/party-levels';
import { holdsSecrecyMark } from '../privacy/private-text';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import type { PaperDraft } from './rows';
import { write } from './write';

/** What the person rewrote in a paper; nothing when they have not. @param id - kind and period */
export async function readPaperDraft(id: string): Promise<PaperDraft> {
  return (await db.drafts.get(id)) ?? { id, edits: {}, levels: NO_LEVELS, at: 0 };
}

/**
 * Changes one paragraph or the boxes of a paper and leaves the rest, so that two windows never take
 * each other's words away.
 *
 * @param change - `text: null` brings the suggested words back
 * @returns `text.secrecyMark` when the text carries a mark of secrecy
 */
export function savePaperDraft(
  id: string,
  change: { paragraph: string; text: string | null } | { levels: Partial<PaperDraft['levels']> },
  now: number,
): Promise<Result<void>> {
  const text = 'text' in change ? (change.text ?? '') : '';
  if (holdsSecrecyMark(text)) return Promise.resolve(fail({ code: 'text.secrecyMark' }));
  return write(['drafts'], async (draft) => {
    const row = await readPaperDraft(id);
    draft.put('drafts', { ...row, ...changed(row, change), at: now });
    return ok(undefined);
  });
}

function changed(
  { edits, levels }: PaperDraft,
  change: Parameters<typeof savePaperDraft>[1],
): Partial<PaperDraft> {
  if ('levels' in change) return { levels: { ...levels, ...change.levels } };
  const { [change.paragraph]: _, ...others } = edits;
  const text = change.text;
  return { edits: text === null ? others : { ...others, [change.paragraph]: text } };
}
