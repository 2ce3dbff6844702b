import type { DBCore, DBCoreTable } from 'dexie';
import { type Database, db } from '@/utils/storage/db';

/** Makes one call to the database fail: the first, the second, the third … since it was armed. */
export const failing = {
  /** Calls left before the one that fails; Infinity lets all pass. */
  left: Infinity,
  failed: false,
  how: 'quota' as 'quota' | 'unknown' | 'abort',
  arm(k: number, how: 'quota' | 'unknown' | 'abort'): void {
    this.left = k;
    this.failed = false;
    this.how = how;
  },
  disarm(): void {
    this.left = Infinity;
  },
};

const ERRORS = {
  quota: () => new DOMException('the disk is full', 'QuotaExceededError'),
  unknown: () => new DOMException('something went wrong', 'UnknownError'),
  abort: () => new DOMException('given up', 'AbortError'),
};

function fails(trans: { abort(): void }): boolean {
  failing.left -= 1;
  if (failing.left !== 0) return false;
  failing.failed = true;
  if (failing.how === 'abort') trans.abort();
  return true;
}

const refuse = <T>(): Promise<T> => Promise.reject(ERRORS[failing.how]());

function wrapped(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) => (fails(request.trans) ? refuse() : table.mutate(request)),
    get: (request) => (fails(request.trans) ? refuse() : table.get(request)),
    getMany: (request) => (fails(request.trans) ? refuse() : table.getMany(request)),
    query: (request) => (fails(request.trans) ? refuse() : table.query(request)),
    count: (request) => (fails(request.trans) ? refuse() : table.count(request)),
    openCursor: (request) => (fails(request.trans) ? refuse() : table.openCursor(request)),
  };
}

/** Puts the failing layer under a database; before it is opened. */
export function installFailures(database: Database = db): void {
  database.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core: DBCore) => ({ ...core, table: (name) => wrapped(core.table(name)) }),
  });
}
