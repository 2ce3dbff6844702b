import type { LedgerEntry } from '../exchange/ledger';
import { db } from './db';

/** The lines of one author for one unit, in the order of their numbers. */
export async function ledgerOf(
  row: Pick<LedgerEntry, 'kind' | 'unitId' | 'memberId'>,
): Promise<LedgerEntry[]> {
  const lines = await db.ledger.where('memberId').equals(row.memberId).toArray();
  return lines
    .filter((one) => one.kind === row.kind && one.unitId === row.unitId)
    .sort((a, b) => a.seq - b.seq);
}

/** Every line, the newest first. */
export async function listLedger(way: LedgerEntry['way']): Promise<LedgerEntry[]> {
  const lines = await db.ledger.toArray();
  return lines.filter((one) => one.way === way).sort((a, b) => b.at - a.at || b.seq - a.seq);
}
