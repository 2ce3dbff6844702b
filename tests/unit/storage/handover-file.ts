import { NO_UNIT } from '@/utils/exchange/head';
import type { LedgerEntry } from '@/utils/exchange/ledger';
import type { HandoverRow } from '@/utils/storage/exchange-rows';
import type { HandoverFile } from '@/utils/storage/handovers';
import { NOW } from './support';

export const ME = '11111111-1111-4111-8111-111111111111';
export const PACK_HASH = 'a'.repeat(64);

/** A file as it is written down, without its content: the content is read before. */
export function handoverFile(verifyKey: string, change: Partial<HandoverRow> = {}): HandoverFile {
  const row: HandoverRow = {
    hash: PACK_HASH,
    way: 'out',
    kind: 'handover',
    pack: PACK_HASH,
    memberId: ME,
    verifyKey,
    seq: 1,
    who: 'Trần Thị Bích',
    text: '{}',
    at: NOW,
    ...change,
  };
  const { hash, way, kind, memberId, seq } = row;
  const line = { hash, way, kind, memberId, verifyKey, seq, prev: null, at: NOW };
  const entry: LedgerEntry = { ...line, unitId: NO_UNIT, period: null };
  return { entry, row };
}
