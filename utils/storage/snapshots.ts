import { browser } from 'wxt/browser';
import { type Instant, MINUTE } from '../calendar/instant';
import { fail, ok, type Result } from '../problems';
import { type Backup, isNearlyEmpty, makeBackup } from './backup';
import { db, EPOCH, emptyMeta } from './db';
import { casesIn } from './sentinel';

/** A safety copy beside the database, in the extension's own store: it survives a lost database. */
export interface Snapshot {
  /** Where it lies; `snapshot.beforeRestore` is the one that a restoration left behind. */
  id: string;
  at: Instant;
  cases: number;
  /** Number of the last write that is in it. */
  writes: number;
  /** Everything was too large: only cases that are not closed, and their time entries. */
  partial: boolean;
}

const INDEX = 'snapshots';
const BEFORE_RESTORE = 'snapshot.beforeRestore';
const KEPT = 3;
const REST = 15 * MINUTE;
/** Reading and writing more each quarter of an hour would be felt. In characters, most one byte. */
const CHARACTERS_AT_MOST = 8_000_000;
/** Some 500 characters a case: above this nobody need try. */
const CASES_AT_MOST = 15_000;

/** The snapshots there are, the newest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const { [INDEX]: kept } = await browser.storage.local.get(INDEX);
  return Array.isArray(kept) ? kept.filter(isSnapshot) : [];
}

function isSnapshot(kept: unknown): kept is Snapshot {
  if (typeof kept !== 'object' || kept === null) return false;
  return 'id' in kept && 'at' in kept && 'cases' in kept && 'writes' in kept;
}

/** The backup in a snapshot as text; null when there is none. */
export async function readSnapshot(id: string): Promise<string | null> {
  if (!(await listSnapshots()).some((one) => one.id === id)) return null;
  const { [id]: text } = await browser.storage.local.get(id);
  return typeof text === 'string' ? text : null;
}

/**
 * Takes a snapshot and lets the oldest of three go, at most every 15 minutes and only when something
 * was written since. An empty or nearly empty database is never taken: it must not push out a full one.
 * Call it only when `checkHealth` says that all is well.
 *
 * @returns whether one was taken
 */
export async function takeSnapshot(now: Instant): Promise<boolean> {
  const meta = (await db.meta.get('database')) ?? emptyMeta(EPOCH);
  const cases = casesIn(meta);
  const ring = (await listSnapshots()).filter((one) => one.id !== BEFORE_RESTORE);
  const [last] = ring;
  if (cases === 0) return false;
  if (last && (last.writes === meta.writes || Math.abs(now - last.at) < REST)) return false;
  if (last && isNearlyEmpty(cases, last.cases)) return false;
  return (await keep(`snapshot.${meta.writes}`, now)).ok;
}

/** Keeps what a restoration is about to replace, in a place of its own. */
export async function keepBeforeRestore(now: Instant): Promise<Result<void>> {
  const meta = (await db.meta.get('database')) ?? emptyMeta(EPOCH);
  return casesIn(meta) === 0 ? ok(undefined) : keep(BEFORE_RESTORE, now);
}

/** New copy, read again, then the list, and only then the oldest goes. */
async function keep(id: string, now: Instant): Promise<Result<void>> {
  const { text, snapshot } = await describe(id, now);
  const isTooLarge = text.length > CHARACTERS_AT_MOST && id !== BEFORE_RESTORE;
  if (isTooLarge) return fail({ code: 'storage.full' });
  try {
    await browser.storage.local.set({ [id]: text });
    const { [id]: again } = await browser.storage.local.get(id);
    if (again !== text) return fail({ code: 'storage.failed' });
    await turnOver(snapshot);
    return ok(undefined);
  } catch {
    // The browser's own words for a full disk differ; whatever it was, nothing was taken away.
    return fail({ code: 'storage.full' });
  }
}

async function turnOver(snapshot: Snapshot): Promise<void> {
  const others = (await listSnapshots()).filter((one) => one.id !== snapshot.id);
  const all = [snapshot, ...others].sort((a, b) => b.at - a.at);
  const ring = all.filter((one) => one.id !== BEFORE_RESTORE);
  const gone = new Set(ring.slice(KEPT).map((one) => one.id));
  await browser.storage.local.set({ [INDEX]: all.filter((one) => !gone.has(one.id)) });
  await browser.storage.local.remove([...gone]);
}

async function describe(id: string, now: Instant): Promise<{ text: string; snapshot: Snapshot }> {
  const { writes, cases: counts } = (await db.meta.get('database')) ?? emptyMeta(EPOCH);
  const isSmall = counts.open + counts.paused + counts.closed <= CASES_AT_MOST;
  const whole = isSmall ? await makeBackup(now) : null;
  const text = whole ? JSON.stringify(whole) : '';
  if (whole && text.length <= CHARACTERS_AT_MOST) {
    return { text, snapshot: snapshotOf(id, whole, { writes, partial: false }) };
  }
  const open = await makeBackup(now, ['open', 'paused']);
  return {
    text: JSON.stringify(open),
    snapshot: snapshotOf(id, open, { writes, partial: true }),
  };
}

function snapshotOf(
  id: string,
  { madeAt, tables }: Backup,
  rest: { writes: number; partial: boolean },
): Snapshot {
  return { id, at: madeAt, cases: tables.cases.length, ...rest };
}
