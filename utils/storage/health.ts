import type { Problem } from '../problems';
import { openDatabase } from './connection';
import { db } from './db';
import type { MetaRow } from './rows';
import { casesIn, readSentinel, type Sentinel } from './sentinel';

/** Whether the database is the one that was here last, and whole. */
export type Health =
  | { state: 'fine' }
  /** Emptied, replaced or older than what is remembered of it. */
  | { state: 'emptied'; casesRemembered: number; casesFound: number }
  /** Written by a newer version: to be read, not written. */
  | { state: 'newer'; problem: Problem }
  | { state: 'stale' | 'blocked' | 'failed'; problem: Problem };

/**
 * Compares the database with what is remembered of it outside. Until this says `fine`, no safety
 * copy may be turned over and nothing new remembered.
 */
export async function checkHealth(): Promise<Health> {
  const opened = await openDatabase();
  if (!opened.ok) return { state: stateOf(opened.problem), problem: opened.problem };
  try {
    // The sentinel first: it may only grow with the database, never run ahead of what is read next.
    const kept = await readSentinel();
    const meta = await db.meta.get('database');
    if (!kept || (isTheSame(meta, kept) && (await hasItsCases(meta)))) return { state: 'fine' };
    const casesFound = await db.cases.count();
    return { state: 'emptied', casesRemembered: kept.cases, casesFound };
  } catch {
    // Opened, and yet not to be read: the same to the person as one that does not open.
    return { state: 'failed', problem: { code: 'storage.failed' } };
  }
}

function stateOf({ code }: Problem): 'newer' | 'stale' | 'blocked' | 'failed' {
  if (code === 'storage.newer') return 'newer';
  if (code === 'storage.stale') return 'stale';
  return code === 'storage.blocked' ? 'blocked' : 'failed';
}

/** Each write makes `writes` grow, so a smaller number is an older or another database. */
function isTheSame(meta: MetaRow | undefined, kept: Sentinel): boolean {
  const isOwn = kept.databaseId === null || meta?.databaseId === kept.databaseId;
  return isOwn && (meta?.writes ?? 0) >= kept.writes;
}

/** One table may be lost while another is left. */
async function hasItsCases(meta: MetaRow | undefined): Promise<boolean> {
  if (!meta || casesIn(meta) === 0) return true;
  // `count` would go through the whole table; a key is enough.
  return (await db.cases.limit(1).primaryKeys()).length > 0;
}
