import type { Transaction } from 'dexie';

/**
 * v2 knows the codes of the unit that files are for and of the one that is headed, and by which id the person's notebook is named in
 * them. The id is made with the first file.
 *
 * Frozen: nothing is imported from the domain.
 */
export async function exchangeToV2(tx: Transaction): Promise<void> {
  await tx
    .table('settings')
    .toCollection()
    .modify((row: Record<string, unknown>) => {
      row.exchange = { memberId: '', unitId: '', headOf: '' };
    });
}
