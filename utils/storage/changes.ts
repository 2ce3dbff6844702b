import { fail, ok, type Problem, type Result } from '../problems';
import { ACT_TABLES, type ActContext } from './act';
import { type Bench, settle } from './bench';
import { db } from './db';
import type { CaseRow, ChangeRow, EntryRow } from './rows';
import { openBench } from './settings';
import { type Draft, write } from './write';

/** One act by its number, while it is kept. */
export function readChange(seq: number): Promise<ChangeRow | undefined> {
  return db.changes.get(seq);
}

/**
 * Takes an act back: its rows are as before, with their indexes, tallies and counts. Taking it back
 * twice is harmless.
 *
 * @returns `change.notFound` when it is too long ago, `change.movedOn` when one of its rows was
 *   changed since, or would stand in the way of another
 */
export function undo(seq: number, ctx: ActContext): Promise<Result<{ seq: number }>> {
  return write<{ seq: number }>([...ACT_TABLES, 'procedures'], async (draft, meta) => {
    const change = await db.changes.get(seq);
    if (!change) return fail({ code: 'change.notFound' });
    if (change.undone) return ok({ seq });
    const images = imagesOf(change);
    const now = await currentRows(images);
    const problem = (await movedOn(change)) ?? (await obstacle(images));
    if (problem) return fail(problem);
    const bench = await openBench(ctx.now);
    putBack(bench, images, now);
    bench.removeNotices(await noticesOfRemoved(images));
    await settle(bench, draft, meta);
    putProceduresBack(draft, change);
    draft.put('changes', { ...change, undone: true });
    return ok({ seq });
  });
}

interface Image<Row> {
  id: string;
  row: Row | null;
}
interface Images {
  cases: Image<CaseRow>[];
  entries: Image<EntryRow>[];
}
interface Current {
  cases: Map<string, CaseRow>;
  entries: Map<string, EntryRow>;
}

function imagesOf(change: ChangeRow): Images {
  const images: Images = { cases: [], entries: [] };
  for (const one of change.before) {
    if (one.table === 'cases') images.cases.push({ id: one.id, row: one.row });
    else images.entries.push({ id: one.id, row: one.row });
  }
  return images;
}

async function currentRows(images: Images): Promise<Current> {
  const cases = await db.cases.bulkGet(images.cases.map((one) => one.id));
  const entries = await db.entries.bulkGet(images.entries.map((one) => one.id));
  return { cases: byId(cases), entries: byId(entries) };
}

function byId<Row extends { id: string }>(rows: readonly (Row | undefined)[]): Map<string, Row> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** A later act on the same rows that still stands comes first. */
async function movedOn({ seq, touched }: ChangeRow): Promise<Problem | null> {
  const seqs = await db.changes.where('touched').anyOf(touched).primaryKeys();
  const later = await db.changes.bulkGet([...new Set(seqs.filter((one) => one > seq))]);
  return later.some((one) => one && !one.undone) ? { code: 'change.movedOn' } : null;
}

/** What came since and leaves no room: work on a case that would go, another timer, the code taken. */
async function obstacle(images: Images): Promise<Problem | null> {
  const gone = images.cases.flatMap((one) => (one.row === null ? [one.id] : []));
  const ours = new Set(images.entries.map((one) => one.id));
  const work = await db.entries.where('caseId').anyOf(gone).primaryKeys();
  const running = await db.entries.where('running').equals(1).first();
  const runs = images.entries.some((one) => one.row?.running === 1);
  const codes = images.cases.flatMap(({ row }) =>
    row && row.code !== null ? [[row.kind, row.code]] : [],
  );
  const holders = await db.cases.where('[kind+code]').anyOf(codes).primaryKeys();
  const cases = new Set(images.cases.map((one) => one.id));
  const owners = images.entries.flatMap(({ row }) =>
    row && !cases.has(row.caseId) ? [row.caseId] : [],
  );
  const found = await db.cases.bulkGet(owners);
  const stands =
    work.some((id) => !ours.has(id)) ||
    (runs && running !== undefined && !ours.has(running.id)) ||
    holders.some((id) => !cases.has(id)) ||
    found.includes(undefined);
  return stands ? { code: 'change.movedOn' } : null;
}

function putBack(bench: Bench, images: Images, now: Current): void {
  for (const { id, row } of images.cases) {
    const current = now.cases.get(id) ?? null;
    if (row) bench.restoreCase(current, row);
    else if (current) bench.removeCase(current);
  }
  for (const { id, row } of images.entries) {
    const current = now.entries.get(id) ?? null;
    if (row) bench.restoreEntry(current, row);
    else if (current) bench.removeEntry(current);
  }
}

function putProceduresBack(draft: Draft, { procedures = [] }: ChangeRow): void {
  for (const { key, row } of procedures) {
    if (row) draft.put('procedures', row);
    else draft.remove('procedures', key);
  }
}

async function noticesOfRemoved(images: Images): Promise<string[]> {
  const gone = images.cases.flatMap((one) => (one.row === null ? [one.id] : []));
  return db.notices.where('caseId').anyOf(gone).primaryKeys();
}
