import { fail, ok, type Problem, type Result } from '../problems';
import { type Database, db, EPOCH } from './db';
import { doubtJournal } from './journal';

const TRIES = 3;
/** Waits between tries, in milliseconds. */
const PAUSES = [100, 400];
/** How long another page may hold back the step to a new version, in milliseconds. */
const BLOCKED_LIMIT = 10_000;

type Listener = () => void;

const staleListeners = new Set<Listener>();
const blockedListeners = new Set<Listener>();
let stale = false;

/** Another page brought a newer version, or the database is being deleted: this page must reload. */
export const isStale = (): boolean => stale;

/**
 * Tells when this page became stale; tells at once when it is already.
 *
 * @returns stops telling
 */
export function onStale(listener: Listener): () => void {
  if (stale) listener();
  staleListeners.add(listener);
  return () => staleListeners.delete(listener);
}

/**
 * Tells when another open page holds back the step to a new version, so that the person can close it.
 *
 * @returns stops telling
 */
export function onBlocked(listener: Listener): () => void {
  blockedListeners.add(listener);
  return () => blockedListeners.delete(listener);
}

/** Follows the events of a connection. Called once for the one database of the extension. */
function followConnection(database: Database): void {
  database.on('versionchange', () => {
    // Without `disableAutoOpen` the next call would open the new database with this old code.
    database.close({ disableAutoOpen: true });
    stale = true;
    for (const listener of staleListeners) listener();
    // Dexie's own listener comes next and would let the database open itself again.
    return false;
  });
  // Mostly not by us: what the browser was writing when it lost the database may be there by half.
  database.on('close', () => void doubtJournal());
  database.on('blocked', () => {
    for (const listener of blockedListeners) listener();
  });
}

followConnection(db);

/**
 * Opens the database, three times when the browser says that it cannot: that heals what an antivirus
 * or a slow disk held for a moment. Never deletes anything.
 *
 * @returns `storage.blocked` when an open page holds back a new version for ten seconds,
 *   `storage.newer` when the data come from a newer version (they can be read, not written),
 *   `storage.failed` when the database does not open
 */
export async function openDatabase(): Promise<Result<void>> {
  if (stale) return fail({ code: 'storage.stale' });
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await pause(PAUSES[tries - 1] ?? 0);
    const opened = await openOnce();
    if (opened === 'open') return checkVersion();
    if (opened === 'blocked') return fail({ code: 'storage.blocked' });
  }
  return fail({ code: 'storage.failed' });
}

async function checkVersion(): Promise<Result<void>> {
  const meta = await db.meta.get('database').catch(() => undefined);
  const newer = newerThanKnown(meta?.epoch ?? 0);
  return newer ? fail(newer) : ok(undefined);
}

/**
 * The problem of data from a newer version, or null. Dexie opens a newer database with older code
 * without a word, so both our own number and the browser's are looked at.
 */
export function newerThanKnown(epoch: number): Problem | null {
  // Dexie counts in tenths.
  const native = db.isOpen() ? Math.floor(db.backendDB().version / 10) : 0;
  const found = Math.max(epoch, native);
  return found > EPOCH ? { code: 'storage.newer', found, known: EPOCH } : null;
}

type Opened = 'open' | 'blocked' | 'failed';

function openOnce(): Promise<Opened> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onBlocked(() => {
      timer ??= setTimeout(() => resolve('blocked'), BLOCKED_LIMIT);
    });
    const end = (how: Opened) => {
      clearTimeout(timer);
      stop();
      resolve(how);
    };
    db.open().then(
      () => end('open'),
      () => end('failed'),
    );
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
