import type { Instant } from '../calendar/instant';
import { ok, type Result } from '../problems';
import { type Bench, settle } from './bench';
import { db } from './db';
import type { ChangeAct, ChangeRow, ImageBefore, Outcome, TableName } from './rows';
import { openBench } from './settings';
import { type Draft, write } from './write';

/** What every act is given from outside. */
export interface ActContext {
  now: Instant;
  newId: () => string;
  /** Name of the person's click; the same name again changes nothing and gets the same answer. */
  key?: string | undefined;
}

/** What an act did. */
export interface Acted extends Outcome {
  /** By this number the act can be taken back; null when nothing was changed. */
  seq: number | null;
}

/** How many acts can be taken back. */
const CHANGES_KEPT = 200;

/** What an act may read and write. */
export const ACT_TABLES: readonly TableName[] = [
  'cases',
  'entries',
  'notices',
  'tallies',
  'efforts',
  'changes',
  'clock',
  'settings',
];

/**
 * One act of a person in one transaction: the rows, what follows from them, and the change by which
 * it can be taken back, or nothing of it.
 *
 * @param work - reads by Dexie and lays rows on the bench; it awaits nothing else. What it leaves in
 *   the draft is written with them and stays when the act is taken back
 * @param more - tables that the work reads and writes besides
 */
export function act(
  name: ChangeAct,
  ctx: ActContext,
  work: (bench: Bench, draft: Draft) => Promise<Result<Outcome>>,
  more: readonly TableName[] = [],
): Promise<Result<Acted>> {
  return write<Acted>([...ACT_TABLES, ...more], async (draft, meta) => {
    const repeated = ctx.key === undefined ? undefined : await db.changes.get({ key: ctx.key });
    if (repeated) return ok({ ...repeated.outcome, seq: repeated.seq });
    const bench = await openBench(ctx.now);
    const done = await work(bench, draft);
    if (!done.ok) return done;
    if (bench.isUntouched) return ok({ ...done.value, seq: null });
    const seq = meta.writes + 1;
    // The database gets its id with the first write that has a source of ids.
    await settle(bench, draft, { ...meta, databaseId: meta.databaseId ?? ctx.newId() });
    draft.put('changes', changeOf(name, ctx, seq, bench, done.value));
    await dropOldChanges(draft);
    return ok({ ...done.value, seq });
  });
}

function changeOf(
  name: ChangeAct,
  { now, key }: ActContext,
  seq: number,
  bench: Bench,
  outcome: Outcome,
): ChangeRow {
  const before: ImageBefore[] = [
    ...bench.cases.map(({ id, before: row }) => ({ table: 'cases' as const, id, row })),
    ...bench.entries.map(({ id, before: row }) => ({ table: 'entries' as const, id, row })),
  ];
  const touched = before.map((one) => one.id);
  return { seq, at: now, act: name, key: key ?? null, outcome, before, touched };
}

/** Lets the oldest acts go when one more comes. */
export async function dropOldChanges(draft: Draft): Promise<void> {
  const old = await db.changes
    .orderBy('seq')
    .reverse()
    .offset(CHANGES_KEPT - 1)
    .primaryKeys();
  for (const seq of old) draft.remove('changes', seq);
}
