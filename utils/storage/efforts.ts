import { procedureKeyOf } from '../cases/procedure-key';
import type { Effort } from '../timers/effort';
import { plainCase } from './bench';
import { db } from './db';
import { readEfforts } from './effort-counts';

/** The person's effort for one procedure. */
export interface ProcedureEffort extends Effort {
  /** See `procedureKeyOf`. */
  key: string;
  /** The procedure as one of its dossiers calls it. */
  title: string;
}

/**
 * How long finished dossiers took by procedure, those measured most often first. The figures are kept
 * with every write; only the names are read from the cases that were worked on.
 */
export async function effortsByProcedure(): Promise<ProcedureEffort[]> {
  const efforts = await readEfforts();
  if (efforts.size === 0) return [];
  const titles = await titlesOf(efforts);
  return [...efforts]
    .map(([key, effort]) => ({ key, title: titles.get(key) ?? key, ...effort }))
    .sort((a, b) => b.n - a.n || (a.title < b.title ? -1 : 1));
}

async function titlesOf(wanted: ReadonlyMap<string, Effort>): Promise<Map<string, string>> {
  const ids = await db.entries.orderBy('caseId').uniqueKeys();
  const rows = await db.cases.bulkGet(ids.map(String));
  const titles = new Map<string, string>();
  for (const row of rows) {
    const key = row ? procedureKeyOf(plainCase(row)) : null;
    if (row && key !== null && wanted.has(key)) titles.set(key, row.title);
  }
  return titles;
}
