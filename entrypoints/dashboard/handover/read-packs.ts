import type { GivenPack, TakenPack } from '@/components/handover/PackList';
import type { HandoverRow } from '@/utils/storage/exchange-rows';
import { casesInHands, listHandovers } from '@/utils/storage/handovers';
import { packOf } from './open-file';

export interface Packs {
  given: GivenPack[];
  taken: TakenPack[];
}

/** Every pack of this notebook with what became of its cases, the newest first. */
export async function readPacks(): Promise<Packs> {
  const rows = await listHandovers();
  const [out, here] = [await casesInHands('out'), await casesInHands('in')];
  const packs = rows.filter((row) => row.kind === 'handover');
  const lastReturn = (pack: string, way: HandoverRow['way']) =>
    rows.find((row) => row.kind === 'handover-return' && row.pack === pack && row.way === way)
      ?.at ?? null;
  return {
    given: packs
      .filter((row) => row.way === 'out')
      .flatMap((row) => {
        const body = packOf(row);
        const away = out.filter((one) => one.givenTo?.pack === row.hash);
        const isHeardOf = away.length > 0 && away.every((one) => one.givenTo?.remind);
        const ids = away.map((one) => one.id);
        const base = {
          hash: row.hash,
          who: row.who,
          at: row.at,
          lastReturn: lastReturn(row.hash, 'in'),
        };
        return body ? [{ ...base, body, ids, remind: isHeardOf }] : [];
      }),
    taken: packs
      .filter((row) => row.way === 'in')
      .flatMap((row) => {
        const body = packOf(row);
        const ids = here.flatMap((one) => (one.takenFrom?.pack === row.hash ? [one.id] : []));
        const base = {
          hash: row.hash,
          who: row.who,
          at: row.at,
          lastReturn: lastReturn(row.hash, 'out'),
        };
        return body ? [{ ...base, body, ids }] : [];
      }),
  };
}

/** One row of the record. */
export async function readPackRow(
  hash: string,
  way: HandoverRow['way'],
): Promise<HandoverRow | null> {
  const rows = await listHandovers();
  return rows.find((row) => row.hash === hash && row.way === way) ?? null;
}
