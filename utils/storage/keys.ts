import type { Instant } from '../calendar/instant';
import { ok, type Result } from '../problems';
import { db } from './db';
import type { KeyRow } from './rows';
import { write } from './write';

/** The key by which this notebook signs. */
export type SigningRow = Extract<KeyRow, { id: 'sign' }>;
/** A key that opens what is sent to a unit. */
export type OpeningRow = Exclude<KeyRow, { id: 'sign' }>;

/** @returns undefined until the first file was made on this machine */
export async function readSigningKey(): Promise<SigningRow | undefined> {
  const row = await db.keys.get('sign');
  return row?.id === 'sign' ? row : undefined;
}

/**
 * Keeps a key that was just made, unless there is one: two windows that begin at once go on with the
 * same key.
 *
 * @returns the key that is kept
 */
export function keepSigningKey(
  key: Pick<SigningRow, 'privateKey' | 'verifyKey'>,
  now: Instant,
): Promise<Result<SigningRow>> {
  return write<SigningRow>(['keys'], async (draft) => {
    const known = await readSigningKey();
    if (known) return ok(known);
    const row: SigningRow = { id: 'sign', ...key, since: now, signed: [] };
    draft.put('keys', row);
    return ok(row);
  });
}

/** The keys that open files here, of all units. */
export async function listOpeningKeys(): Promise<OpeningRow[]> {
  const rows = await db.keys.toArray();
  return rows.filter((row) => row.id !== 'sign');
}

/** Keeps a key that was brought from its recovery file; it takes the place of the unit's before. */
export function keepOpeningKey(
  key: Pick<OpeningRow, 'privateKey' | 'recipient' | 'unitId'>,
  now: Instant,
): Promise<Result<void>> {
  return write(['keys'], async (draft) => {
    draft.put('keys', { id: `open ${key.unitId}`, ...key, since: now });
    return ok(undefined);
  });
}

/** Deletes every key; what was sealed for them can then be opened only by recovery files. */
export function forgetKeys(): Promise<Result<void>> {
  return write(['keys'], async (draft) => {
    draft.clear('keys');
    return ok(undefined);
  });
}
