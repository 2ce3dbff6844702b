import { checkAudience } from '@/utils/exchange/audience';
import { utf8 } from '@/utils/exchange/bytes';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { LIMITS } from '@/utils/exchange/limits';
import { readPayload } from '@/utils/exchange/payload';
import { meetKey, trustIn } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { fail, type Problem, type Result } from '@/utils/problems';
import { keepRollUp, listRollUps } from '@/utils/storage/roll-ups';
import { mergeRollUps, type RollUp, rollUpOf } from '@/utils/team/roll-up';
import { ageWork } from '../../keys/age';
import { clock } from '../clock';

/** The units from below for a period, whatever the order and the way of their files. */
export async function readUnits(unitId: string, period: string): Promise<RollUp> {
  const rows = await listRollUps(unitId, period);
  return rows.reduce<RollUp>((merged, { text }) => {
    const read = readPayload('unit-summary', utf8(text));
    return read.ok ? mergeRollUps(merged, rollUpOf(read.value.body.units)) : merged;
  }, new Map());
}

/** Takes in the figures of units from one file. */
export async function takeUnits(file: File, unitId: string): Promise<Result<void>> {
  if (file.size > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return fail({ code: 'exchange.cutOff' });
  const opened = await readExchangeFile(new Uint8Array(bytes), {
    kinds: ['unit-summary'] as const,
    keys: [],
    work: ageWork,
  });
  if (!opened.ok) return opened;
  const one = opened.value;
  const meant = checkAudience(one, { unitId, fingerprints: [] });
  if (!meant.ok) return meant;
  const { units, period } = one.payload.body;
  const gone = units.find(({ unit }) => unit.until !== null && unit.until < period.from);
  if (gone) return fail({ code: 'rollUp.endedBefore', name: gone.unit.name });
  const now = clock();
  const entry = ledgerEntry(one, { way: 'in', at: now });
  const who = { role: 'member', subject: entry.memberId } as const;
  return keepRollUp(
    { entry, text: one.text },
    (pins) => {
      const trust = trustIn(pins, entry.verifyKey);
      const name = one.payload.body.unitName;
      const refused: Problem = { code: 'rollUp.keyChanged', name };
      return trust === 'changed' || trust === 'revoked'
        ? refused
        : meetKey(pins, who, entry.verifyKey, now);
    },
    now,
  );
}
