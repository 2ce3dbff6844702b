import type { Instant } from '../calendar/instant';
import type { LedgerEntry } from '../exchange/ledger';
import type { Sealing } from '../exchange/read-file';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import type { SummaryRow } from './exchange-rows';
import { readSigningKey } from './keys';
import { ledgerOf } from './ledger';
import { type Draft, write } from './write';

/** The place of the next file in the author's own order. */
export interface NextNumber {
  seq: number;
  prev: string | null;
}

type Row = Pick<LedgerEntry, 'kind' | 'unitId' | 'memberId'>;

/**
 * The number of the next file. It goes on from what was sent and from what the key remembers, so
 * that restoring an old backup never makes one number serve twice.
 */
export async function nextNumber(row: Row): Promise<NextNumber> {
  const sent = (await ledgerOf(row)).filter((one) => one.way === 'out');
  const key = await readSigningKey();
  const signed = key?.signed.find((one) => one.unitId === row.unitId && one.kind === row.kind);
  const last = [...sent, ...(signed ? [signed] : [])].reduce<{ seq: number; hash: string } | null>(
    (found, one) => (found && found.seq >= one.seq ? found : one),
    null,
  );
  return { seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? null };
}

/** A file that was made, read back and is about to be handed to the person. */
export interface SentFile {
  entry: LedgerEntry;
  sealing: Sealing;
  text: string;
}

/**
 * Writes down what goes out: the line, the content, and the number in the key, all or none.
 *
 * @returns `exchange.numberTaken` when another window used the number meanwhile; nothing is written
 *   and the file must not be given out
 */
export function recordSent(file: SentFile, now: Instant): Promise<Result<void>> {
  return write(['ledger', 'summaries', 'keys'], async (draft) => {
    const { entry, sealing, text } = file;
    const numbered = await takeNumber(draft, entry, now);
    if (!numbered.ok) return numbered;
    const { unitId, kind, hash, seq, period, memberId } = entry;
    if (kind === 'member-summary' && period !== null) {
      draft.put('summaries', {
        hash,
        way: 'out',
        unitId,
        period,
        memberId,
        seq,
        sealing,
        text,
        at: now,
      });
    }
    return ok(undefined);
  });
}

/**
 * Uses up the number of a file that goes out: its line, and the number in the key. Inside a
 * transaction over `ledger` and `keys`.
 *
 * @returns `exchange.numberTaken`
 */
export async function takeNumber(
  draft: Draft,
  entry: LedgerEntry,
  now: Instant,
): Promise<Result<void>> {
  const next = await nextNumber(entry);
  const key = await readSigningKey();
  if (!key || next.seq !== entry.seq || next.prev !== entry.prev) {
    return fail({ code: 'exchange.numberTaken' });
  }
  const { unitId, kind, hash, seq } = entry;
  const others = key.signed.filter((one) => one.unitId !== unitId || one.kind !== kind);
  draft.put('keys', { ...key, signed: [...others, { unitId, kind, seq, hash }] });
  draft.put('ledger', { ...entry, way: 'out', at: now });
  return ok(undefined);
}

/** The summaries that went out, the newest first. */
export async function listSent(): Promise<SummaryRow[]> {
  const rows = await db.summaries.toArray();
  return rows.filter((row) => row.way === 'out').sort((a, b) => b.at - a.at || b.seq - a.seq);
}
