import type { Instant } from '../calendar/instant';
import type { LedgerEntry } from '../exchange/ledger';
import type { Pin } from '../exchange/pins';
import { fail, ok, type Problem, type Result } from '../problems';
import { readPins } from './cards';
import { db } from './db';
import type { RollUpRow } from './exchange-rows';
import { write } from './write';

/**
 * Keeps the figures of units that came from below, with the key that was seen. The same file again
 * changes nothing.
 *
 * @param meet - the keys of the author after the file, from those before; a problem refuses it
 */
export function keepRollUp(
  { entry, text }: { entry: LedgerEntry; text: string },
  meet: (pins: readonly Pin[]) => Pin[] | Problem,
  now: Instant,
): Promise<Result<void>> {
  return write(['rollUps', 'ledger', 'pins'], async (draft) => {
    const { hash, unitId, period, memberId, seq } = entry;
    const known = await db.rollUps.get(['in', hash]);
    if (known || period === null) return ok(undefined);
    const pins = meet(await readPins({ role: 'member', subject: memberId }));
    if ('code' in pins) return fail(pins);
    for (const pin of pins) {
      draft.put('pins', { id: `${pin.role} ${pin.subject} ${pin.verifyKey}`, ...pin });
    }
    draft.put('ledger', { ...entry, way: 'in', at: now });
    draft.put('rollUps', { hash, way: 'in', unitId, period, memberId, seq, text, at: now });
    return ok(undefined);
  });
}

/** What came from below for a unit and a period. */
export async function listRollUps(unitId: string, period: string): Promise<RollUpRow[]> {
  const rows = await db.rollUps.where('[unitId+period]').equals([unitId, period]).toArray();
  return rows.filter((row) => row.way === 'in');
}
