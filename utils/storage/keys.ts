import type { Instant } from '../calendar/instant';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import type { KeyRow } from './exchange-rows';
import { putExchange } from './exchange-settings';
import { write } from './write';

/** The key by which this notebook signs. */
export type SigningRow = Extract<KeyRow, { id: 'sign' }>;
/** A key that opens what is sent to a unit. */
export type OpeningRow = Extract<KeyRow, { unitId: string }>;
/** The key for which answers to this notebook are sealed. */
export type AnswerKeyRow = Extract<KeyRow, { id: 'answers' }>;

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

/** @returns undefined until the first summary was made on this machine */
export async function readAnswerKey(): Promise<AnswerKeyRow | undefined> {
  const row = await db.keys.get('answers');
  return row?.id === 'answers' ? row : undefined;
}

/**
 * Keeps the key for answers, unless there is one: summaries made in two windows name the same key.
 *
 * @returns the key that is kept
 */
export function keepAnswerKey(
  key: Pick<AnswerKeyRow, 'privateKey' | 'recipient'>,
  now: Instant,
): Promise<Result<AnswerKeyRow>> {
  return write<AnswerKeyRow>(['keys'], async (draft) => {
    const known = await readAnswerKey();
    if (known) return ok(known);
    const row: AnswerKeyRow = { id: 'answers', ...key, since: now };
    draft.put('keys', row);
    return ok(row);
  });
}

/** The keys that open files here, of all units, the newest first. */
export async function listOpeningKeys(): Promise<OpeningRow[]> {
  const rows = await db.keys.toArray();
  return rows.filter((row) => 'unitId' in row).sort((a, b) => b.since - a.since);
}

/** A key that was just brought from its recovery file, as it is kept. */
export function openingRow(key: NewOpeningKey, now: Instant): OpeningRow {
  return { id: `open ${key.unitId} ${key.recipient}`, ...key, since: now, checkedAt: now };
}

export type NewOpeningKey = Pick<OpeningRow, 'privateKey' | 'recipient' | 'unitId'>;

/**
 * Keeps a key that was brought from its recovery file. Keys that the unit had before stay: members
 * may still send files that were sealed for an older card.
 */
export function keepOpeningKey(key: NewOpeningKey, now: Instant): Promise<Result<void>> {
  return write(['keys', 'settings'], async (draft) => {
    draft.put('keys', openingRow(key, now));
    await putExchange(draft, { headOf: key.unitId });
    return ok(undefined);
  });
}

/**
 * Writes down that a recovery file was opened again and holds a key that is kept here.
 *
 * @returns `exchange.otherRecovery` when it holds a key that is not kept here; nothing changes
 */
export function markRecovered(recipient: string, now: Instant): Promise<Result<void>> {
  return write(['keys'], async (draft) => {
    const rows = (await listOpeningKeys()).filter((row) => row.recipient === recipient);
    if (rows.length === 0) return fail({ code: 'exchange.otherRecovery' });
    for (const row of rows) draft.put('keys', { ...row, checkedAt: now });
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
