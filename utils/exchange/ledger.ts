import type { Instant } from '../calendar/instant';
import type { FileKind } from './file-kind';
import type { Head } from './head';

/**
 * One file that went out or came in. Lines are added and never changed; they hold no content, so
 * they outlive it.
 */
export interface LedgerEntry {
  /** SHA-256 of the signed content. */
  hash: string;
  way: 'in' | 'out';
  kind: FileKind;
  unitId: string;
  memberId: string;
  verifyKey: string;
  period: string | null;
  seq: number;
  prev: string | null;
  /** When it was written down here. */
  at: Instant;
}

/** The line of a file. */
export function ledgerEntry(
  { payload, hash }: { payload: Head & { kind: FileKind }; hash: string },
  { way, at }: Pick<LedgerEntry, 'way' | 'at'>,
): LedgerEntry {
  const { kind, author, aud, period, seq, prev } = payload;
  const { memberId, verifyKey } = author;
  return { hash, way, kind, unitId: aud.unitId, memberId, verifyKey, period, seq, prev, at };
}

/**
 * Where a file stands among those known of its author. `first`: none of its period is known;
 * `newer`: takes the place of what is known; `same`: known already; `older`: kept and counted
 * nowhere; `conflict`: the author signed two contents with one number, nothing is merged.
 */
export type Place = 'first' | 'newer' | 'same' | 'older' | 'conflict';

/**
 * Compares by the author's own numbers, never by time. Numbers count within one kind, unit and key:
 * whoever has a new key may begin anew.
 *
 * @param known - lines of any authors; those of others are left out of account
 * @see RULES.md#order
 */
export function placeOf(known: readonly LedgerEntry[], entry: LedgerEntry): Place {
  const own = known.filter((one) => isOfSameRow(one, entry));
  if (own.some((one) => one.hash === entry.hash)) return 'same';
  if (own.some((one) => one.verifyKey === entry.verifyKey && one.seq === entry.seq)) {
    return 'conflict';
  }
  const ofPeriod = own.filter((one) => one.period === entry.period);
  if (ofPeriod.length === 0) return 'first';
  const isOlder = ofPeriod.some((one) => one.verifyKey === entry.verifyKey && one.seq > entry.seq);
  return isOlder ? 'older' : 'newer';
}

/** Whether a file before this one was made and is not known here. */
export function missesOneBefore(known: readonly LedgerEntry[], entry: LedgerEntry): boolean {
  const { prev } = entry;
  return prev !== null && !known.some((one) => isOfSameRow(one, entry) && one.hash === prev);
}

function isOfSameRow(one: LedgerEntry, other: LedgerEntry): boolean {
  return one.kind === other.kind && one.unitId === other.unitId && one.memberId === other.memberId;
}
