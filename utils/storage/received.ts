import type { Instant } from '../calendar/instant';
import type { LedgerEntry } from '../exchange/ledger';
import type { Pin } from '../exchange/pins';
import type { Sealing } from '../exchange/read-file';
import { ok, type Result } from '../problems';
import { SUMMARY_SCHEMA } from '../team/summary';
import { readPins } from './cards';
import { db } from './db';
import type { LockRow, SummaryRow } from './exchange-rows';
import { write } from './write';

/** A member's file that was read, judged and is taken. */
export interface TakenFile {
  entry: LedgerEntry;
  sealing: Sealing;
  text: string;
}

/**
 * Takes in files, all or none: their lines, their contents, and the keys that were seen first. What
 * is there already is left as it is, so doing it again changes nothing.
 *
 * @param meet - the keys of a member after a file was seen, from those before; pure
 * @returns how many are new
 */
export function takeIn(
  files: readonly TakenFile[],
  meet: (pins: readonly Pin[], entry: LedgerEntry) => Pin[],
  now: Instant,
): Promise<Result<number>> {
  return write<number>(['ledger', 'summaries', 'pins'], async (draft) => {
    const keys = files.map(({ entry }): [string, string] => ['in', entry.hash]);
    const known = new Set((await db.ledger.bulkGet(keys)).flatMap((one) => (one ? one.hash : [])));
    const fresh = files.filter(({ entry }) => !known.has(entry.hash));
    const pins = new Map<string, Pin[]>();
    for (const { entry, sealing, text } of fresh) {
      const { hash, unitId, period, memberId, seq } = entry;
      draft.put('ledger', { ...entry, way: 'in', at: now });
      if (period === null) continue;
      draft.put('summaries', {
        hash,
        way: 'in',
        unitId,
        period,
        memberId,
        seq,
        sealing,
        text,
        checked: SUMMARY_SCHEMA,
        at: now,
      });
      const who = { role: 'member', subject: memberId } as const;
      const before = pins.get(memberId) ?? (await readPins(who));
      pins.set(memberId, meet(before, entry));
    }
    for (const pin of [...pins.values()].flat()) {
      draft.put('pins', { id: `${pin.role} ${pin.subject} ${pin.verifyKey}`, ...pin });
    }
    return ok(fresh.length);
  });
}

/** The summaries that came in for a unit and a period. */
export async function listReceived(unitId: string, period: string): Promise<SummaryRow[]> {
  const rows = await db.summaries.where('[unitId+period]').equals([unitId, period]).toArray();
  return rows.filter((row) => row.way === 'in');
}

/** The summaries that came in from one notebook for a unit, of all periods. */
export async function listReceivedOf(unitId: string, memberId: string): Promise<SummaryRow[]> {
  const rows = await db.summaries.where('memberId').equals(memberId).toArray();
  return rows.filter((row) => row.way === 'in' && row.unitId === unitId);
}

/**
 * The lines of the summaries that came in for a unit and a period, without their contents: enough to
 * say which of them count, however many and large they are.
 */
export async function listArrived(unitId: string, period: string): Promise<LedgerEntry[]> {
  const keys = await db.summaries.where('[unitId+period]').equals([unitId, period]).primaryKeys();
  const lines = await db.ledger.bulkGet(keys.filter(([way]) => way === 'in'));
  return lines.flatMap((line) => line ?? []);
}

/** Some of the summaries that came in, by their hashes; those that are not there are left out. */
export async function readReceived(hashes: readonly string[]): Promise<SummaryRow[]> {
  const keys = hashes.map((hash): [string, string] => ['in', hash]);
  return (await db.summaries.bulkGet(keys)).flatMap((row) => row ?? []);
}

/** The locked periods of a unit. */
export function listLocks(unitId: string): Promise<LockRow[]> {
  return db.locks.where('unitId').equals(unitId).toArray();
}

/** Locks a period: exactly these summaries count until it is opened again. */
export function lockPeriod(
  { unitId, period, hashes }: Pick<LockRow, 'unitId' | 'period' | 'hashes'>,
  now: Instant,
): Promise<Result<void>> {
  return write(['locks'], async (draft) => {
    const id = `${unitId} ${period}`;
    const known = await db.locks.get(id);
    if (!known) draft.put('locks', { id, unitId, period, at: now, hashes });
    return ok(undefined);
  });
}

/** Opens a period again; what came after the lock counts from now on. */
export function openPeriod({ unitId, period }: Pick<LockRow, 'unitId' | 'period'>) {
  return write<void>(['locks'], async (draft) => {
    draft.remove('locks', `${unitId} ${period}`);
    return ok(undefined);
  });
}
