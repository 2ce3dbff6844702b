import { ok, type Result } from '../problems';
import type { Settings } from '../settings';
import type { ActContext } from './act';
import { readSettings } from './settings';
import { type Draft, write } from './write';

/** Changes for which unit files are. */
export function saveUnitId(unitId: string): Promise<Result<void>> {
  return write(['settings'], async (draft) => {
    await putExchange(draft, { unitId });
    return ok(undefined);
  });
}

/** Changes of which unit the person is the head. */
export function saveHeadOf(headOf: string): Promise<Result<void>> {
  return write(['settings'], async (draft) => {
    await putExchange(draft, { headOf });
    return ok(undefined);
  });
}

/** The same inside a transaction over `settings`. */
export async function putExchange(
  draft: Draft,
  change: Partial<Settings['exchange']>,
): Promise<void> {
  const settings = await readSettings();
  draft.put('settings', { ...settings, exchange: { ...settings.exchange, ...change }, id: 'me' });
}

/**
 * Makes the id by which this notebook is named in files, once.
 *
 * @returns the settings of exchange as they are now
 */
export function ensureMemberId({
  newId,
}: Pick<ActContext, 'newId'>): Promise<Result<Settings['exchange']>> {
  return write<Settings['exchange']>(['settings'], async (draft) => {
    const settings = await readSettings();
    if (settings.exchange.memberId !== '') return ok(settings.exchange);
    const exchange = { ...settings.exchange, memberId: newId() };
    draft.put('settings', { ...settings, exchange, id: 'me' });
    return ok(exchange);
  });
}
