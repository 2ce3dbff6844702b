import Dexie, { type Transaction } from 'dexie';
import { fail, type Problem, type Result } from '../problems';
import { isStale, newerThanKnown, openDatabase } from './connection';
import { db, EPOCH, emptyMeta } from './db';
import { doubtJournal } from './journal';
import type { MetaRow, Rows, TableName } from './rows';

type RowKey = string | number | [string, string];
type Puts = { [Name in TableName]: Rows[Name][] };

/**
 * What a piece of work wants written. It is collected and written in one go at the end, so work that
 * waits for anything but the database loses its transaction before the first row, not between two.
 */
export class Draft {
  readonly puts: Puts = {
    cases: [],
    entries: [],
    notices: [],
    tallies: [],
    efforts: [],
    changes: [],
    settings: [],
    procedures: [],
    clock: [],
    meta: [],
    assessments: [],
    editions: [],
    actions: [],
    commitments: [],
    evidence: [],
    evaluations: [],
    drafts: [],
    keys: [],
    cards: [],
    pins: [],
    ledger: [],
    summaries: [],
    roster: [],
    reviews: [],
    locks: [],
    rollUps: [],
    answers: [],
    replies: [],
    handovers: [],
    folders: [],
  };
  readonly removals: { table: TableName; key: RowKey }[] = [];
  /** Tables emptied before anything else is written. */
  readonly cleared: TableName[] = [];

  put<Name extends TableName>(table: Name, row: Rows[Name]): void {
    this.puts[table].push(row);
  }

  remove(table: TableName, key: RowKey): void {
    this.removals.push({ table, key });
  }

  clear(...tables: TableName[]): void {
    this.cleared.push(...tables);
  }

  get isEmpty(): boolean {
    const isTouched = this.cleared.length > 0 || this.removals.length > 0;
    return !isTouched && Object.values(this.puts).every((rows) => rows.length === 0);
  }
}

/**
 * The only door for writes: one transaction over the tables named and `meta`. The work reads by
 * Dexie, computes, and leaves in the draft what is to be written; nothing else may be awaited in it.
 *
 * @param work - its failure is handed on and nothing is written
 * @returns `storage.newer`, `storage.stale`, `storage.full`, `storage.blocked` or `storage.failed`,
 *   each with nothing written
 * @throws what the work throws, when it is a bug and not a failure of the database
 * @example
 * await write(['settings'], async (draft) => {
 *   const row = await db.settings.get('me');
 *   draft.put('settings', change(row));
 *   return ok(undefined);
 * });
 */
export async function write<T>(
  tables: readonly TableName[],
  work: (draft: Draft, meta: MetaRow) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await ready();
  if (!opened.ok) return opened;
  try {
    return await db.transaction('rw', [...new Set([...tables, 'meta'])], async (tx) => {
      const meta = (await db.meta.get('database')) ?? emptyMeta(EPOCH);
      const newer = newerThanKnown(meta.epoch);
      if (newer) return fail(newer);
      const draft = new Draft();
      const result = await work(draft, meta);
      if (result.ok && !draft.isEmpty) await flush(tx, draft, meta);
      return result;
    });
  } catch (error) {
    const problem = problemOf(error);
    await doubtJournal();
    return fail(problem);
  }
}

async function ready(): Promise<Result<void>> {
  if (isStale()) return fail({ code: 'storage.stale' });
  return db.isOpen() ? { ok: true, value: undefined } : openDatabase();
}

/**
 * All requests are made before the first is waited for. Emptying and removals come first, and rows of entries
 * that no longer run before the one that does: the unique index allows one running row at a time.
 */
async function flush(tx: Transaction, draft: Draft, meta: MetaRow): Promise<void> {
  draft.puts.entries.sort((a, b) => (a.running ?? 0) - (b.running ?? 0));
  const { writes } = meta;
  draft.put('meta', { ...(draft.puts.meta.pop() ?? meta), writes: writes + 1 });
  const names = Object.keys(draft.puts).filter(isTableName);
  await Promise.all([
    ...draft.cleared.map((name) => tx.table(name).clear()),
    ...names.flatMap((name) => {
      const keys = draft.removals.flatMap((one) => (one.table === name ? [one.key] : []));
      return keys.length > 0 ? [tx.table(name).bulkDelete(keys)] : [];
    }),
    ...names.flatMap((name) =>
      draft.puts[name].length > 0 ? [tx.table(name).bulkPut(draft.puts[name])] : [],
    ),
  ]);
}

const TABLES: Record<TableName, true> = {
  cases: true,
  entries: true,
  notices: true,
  tallies: true,
  efforts: true,
  changes: true,
  settings: true,
  procedures: true,
  clock: true,
  meta: true,
  assessments: true,
  editions: true,
  actions: true,
  commitments: true,
  evidence: true,
  evaluations: true,
  drafts: true,
  keys: true,
  cards: true,
  pins: true,
  ledger: true,
  summaries: true,
  roster: true,
  reviews: true,
  locks: true,
  rollUps: true,
  answers: true,
  replies: true,
  handovers: true,
  folders: true,
};
const isTableName = (name: string): name is TableName => name in TABLES;

/**
 * The problem behind an error of the database.
 *
 * @throws the error itself when it does not come from the database: that is a bug
 */
export function problemOf(error: unknown): Problem {
  const chain = causesOf(error);
  if (chain.some((one) => one.name === 'QuotaExceededError')) return { code: 'storage.full' };
  if (isStale()) return { code: 'storage.stale' };
  if (chain.some(isFromDatabase)) return { code: 'storage.failed' };
  throw error;
}

const isFromDatabase = (error: Error) =>
  error instanceof Dexie.DexieError || error instanceof DOMException;

/** The error, what it wraps, and what those wrap: Dexie hides a full disk inside an abort. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inner = 'inner' in error ? causesOf(error.inner, depth + 1) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [error, ...inner, ...failures.slice(0, 5).flatMap((one) => causesOf(one, depth + 1))];
}
