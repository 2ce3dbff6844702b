import { MINUTE } from '../calendar/instant';
import type { Case } from '../cases/case';
import { procedureKeyOf } from '../cases/procedure-key';
import { statusOf } from '../cases/status';
import type { Effort } from '../timers/effort';
import { effortOfCounts } from '../timers/effort-counts';
import type { TimeEntry } from '../timers/time-entry';
import { workedMilliseconds } from '../timers/worked-time';
import type { Bench } from './bench';
import { db } from './db';
import type { CaseRow, EffortRow, EntryRow } from './rows';
import type { Draft } from './write';

/** How long each kind of work took the person so far, by `procedureKeyOf`. */
export async function readEfforts(): Promise<Map<string, Effort>> {
  const rows = await db.efforts.toArray();
  return new Map(rows.map(({ procedure, counts }) => [procedure, effortOfCounts(counts)]));
}

/** What a finished case says about its procedure; null when it says nothing. */
function sampleOf(
  one: Case,
  entries: readonly TimeEntry[],
): { procedure: string; minutes: number } | null {
  const procedure = procedureKeyOf(one);
  const { closedBy } = statusOf(one);
  if (procedure === null || (closedBy !== 'solved' && closedBy !== 'returned')) return null;
  // An ended entry is worth the same whenever it is looked at.
  const worked = entries
    .filter((entry) => entry.endedAt !== null)
    .reduce((sum, entry) => sum + workedMilliseconds(entry, entry.endedAt ?? 0), 0);
  return worked > 0 ? { procedure, minutes: Math.ceil(worked / MINUTE) } : null;
}

/** Leaves in the draft the counts of all procedures of which a finished case or its time changed. */
export async function settleEfforts(bench: Bench, draft: Draft): Promise<void> {
  const changes = await sampleChanges(bench, draft);
  if (changes.size === 0) return;
  const names = [...changes.keys()];
  const isAnew = draft.cleared.includes('efforts');
  const rows = isAnew ? [] : await db.efforts.bulkGet(names);
  for (const [at, procedure] of names.entries()) {
    const counts = addCounts(rows[at]?.counts ?? [], changes.get(procedure) ?? new Map());
    if (counts.length > 0) draft.put('efforts', { procedure, counts });
    else if (rows[at]) draft.remove('efforts', procedure);
  }
}

type Changes = Map<string, Map<number, number>>;

async function sampleChanges(bench: Bench, draft: Draft): Promise<Changes> {
  const sides = await casesAround(bench);
  const isAnew = draft.cleared.includes('entries');
  const known = isAnew || sides.size === 0 ? [] : await entriesOfCases([...sides.keys()]);
  const before = groupByCase(known);
  const after = groupByCase(entriesAfter(known, bench));
  const changes: Changes = new Map();
  for (const [id, side] of sides) {
    if (side.before && !isAnew) count(changes, sampleOf(side.before, before.get(id) ?? []), -1);
    if (side.after) count(changes, sampleOf(side.after, after.get(id) ?? []), 1);
  }
  return changes;
}

interface Sides {
  before: CaseRow | null;
  after: CaseRow | null;
}

/** The cases that may count otherwise than before: closed on one side at least. */
async function casesAround(bench: Bench): Promise<Map<string, Sides>> {
  const sides = new Map<string, Sides>();
  for (const { id, before, after } of bench.cases) sides.set(id, { before, after });
  const others = bench.entries.flatMap((one) => {
    const caseIds = [one.before?.caseId, one.after?.caseId];
    return caseIds.filter((id): id is string => id !== undefined && !sides.has(id));
  });
  const beside = others.length > 0 ? await db.cases.bulkGet([...new Set(others)]) : [];
  for (const row of beside) {
    if (row) sides.set(row.id, { before: row, after: row });
  }
  for (const [id, { before, after }] of sides) {
    if (before?.index.state !== 'closed' && after?.index.state !== 'closed') sides.delete(id);
  }
  return sides;
}

function entriesOfCases(ids: readonly string[]): Promise<EntryRow[]> {
  return db.entries.where('caseId').anyOf(ids).toArray();
}

/** Those that were there, with the changes of the bench laid over them. */
function entriesAfter(known: readonly EntryRow[], bench: Bench): EntryRow[] {
  const rows = new Map(known.map((row) => [row.id, row]));
  for (const { id, after } of bench.entries) {
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return [...rows.values()];
}

function groupByCase(entries: readonly EntryRow[]): Map<string, EntryRow[]> {
  const groups = new Map<string, EntryRow[]>();
  for (const entry of entries) {
    const group = groups.get(entry.caseId);
    if (group) group.push(entry);
    else groups.set(entry.caseId, [entry]);
  }
  return groups;
}

function count(changes: Changes, sample: ReturnType<typeof sampleOf>, step: 1 | -1): void {
  if (!sample) return;
  const { procedure, minutes } = sample;
  const change = changes.get(procedure) ?? new Map<number, number>();
  const next = (change.get(minutes) ?? 0) + step;
  if (next === 0) change.delete(minutes);
  else change.set(minutes, next);
  if (change.size === 0) changes.delete(procedure);
  else changes.set(procedure, change);
}

function addCounts(
  counts: EffortRow['counts'],
  change: ReadonlyMap<number, number>,
): EffortRow['counts'] {
  const sum = new Map(counts);
  for (const [minutes, step] of change) sum.set(minutes, (sum.get(minutes) ?? 0) + step);
  return [...sum].filter(([, cases]) => cases > 0).sort(([a], [b]) => a - b);
}
