import { fail, ok, type Result } from '../problems';
import { defaultSettings } from '../settings';
import { ACT_TABLES, type ActContext } from './act';
import { isNearlyEmpty } from './backup';
import type { BackupTables } from './backup-schema';
import { Bench, caseRow, entryRow, settle } from './bench';
import { db } from './db';
import { evidenceRow } from './evidence';
import { procedureRow } from './procedure-row';
import { readBackup } from './read-backup';
import { casesIn, trustDatabase } from './sentinel';
import { calendarOf } from './settings';
import { keepBeforeRestore, readSnapshot } from './snapshots';
import { type Draft, write } from './write';

/** What a restoration is given from outside. */
export interface RestoreContext extends ActContext {
  /** The person was told how little it holds and wants it all the same. */
  evenNearlyEmpty?: boolean;
}

/**
 * Replaces all data by those of a backup, in one transaction, after a snapshot of what is there.
 * Acts before it can no longer be taken back one by one; the snapshot brings everything back.
 *
 * @returns `file.nearlyEmpty` when almost nothing would replace a lot
 */
export async function restoreBackup(
  tables: BackupTables,
  ctx: RestoreContext,
): Promise<Result<void>> {
  const meta = await db.meta.get('database');
  const cases = tables.cases.length;
  if (meta && isNearlyEmpty(cases, casesIn(meta)) && !ctx.evenNearlyEmpty) {
    return fail({ code: 'file.nearlyEmpty', cases });
  }
  const kept = await keepBeforeRestore(ctx.now);
  if (!kept.ok) return kept;
  const replaced = await replaceAll(tables, ctx);
  // The data are in place whatever becomes of this; what is remembered outside follows later.
  if (replaced.ok) await trustDatabase(ctx.now).catch(() => undefined);
  return replaced;
}

function replaceAll(tables: BackupTables, { now, newId }: ActContext): Promise<Result<void>> {
  return write(
    [...ACT_TABLES, 'procedures', 'folders', ...REFLECTIONS, ...EXCHANGED, ...TEAM],
    async (draft, meta) => {
      const [row] = tables.settings;
      const { id: _, ...settings } = row ?? { ...defaultSettings, id: 'me' };
      const bench = new Bench({ settings, calendar: calendarOf(settings), now });
      // Above every revision there was, so that no page that is open saves over what was restored.
      const revision = meta.writes + 1;
      for (const { remindedTo, ...one } of tables.cases) {
        const after = caseRow(one, revision, bench.rules, remindedTo);
        bench.cases.push({ id: one.id, before: null, after });
      }
      for (const entry of tables.entries) {
        bench.entries.push({ id: entry.id, before: null, after: entryRow(entry, revision) });
      }
      draft.clear('cases', 'entries', 'notices', 'tallies', 'efforts', 'changes', 'settings');
      for (const notice of tables.notices) draft.put('notices', notice);
      draft.put('settings', { ...settings, id: 'me' });
      if (tables.procedures) draft.clear('procedures');
      for (const one of tables.procedures ?? []) draft.put('procedures', procedureRow(one));
      replaceReflections(draft, tables, revision);
      replaceExchanged(draft, tables);
      replaceTeam(draft, tables);
      // What was looked at in it follows the files that were here before.
      draft.clear('folders');
      const databaseId = meta.databaseId ?? newId();
      const { reindex: _r, ...rest } = meta;
      await settle(bench, draft, { ...rest, databaseId, cases: { open: 0, paused: 0, closed: 0 } });
      return ok(undefined);
    },
  );
}

const REFLECTIONS = [
  'assessments',
  'editions',
  'actions',
  'commitments',
  'evidence',
  'evaluations',
  'drafts',
] as const;

/** What a copy leaves out is kept as it is. */
function replaceReflections(draft: Draft, tables: BackupTables, revision: number): void {
  draft.clear(...REFLECTIONS.filter((name) => tables[name] !== undefined));
  for (const one of tables.assessments ?? []) draft.put('assessments', { ...one, revision });
  for (const one of tables.editions ?? []) draft.put('editions', one);
  for (const one of tables.actions ?? []) draft.put('actions', one);
  for (const one of tables.commitments ?? []) draft.put('commitments', one);
  for (const one of tables.evidence ?? []) draft.put('evidence', evidenceRow(one));
  for (const one of tables.evaluations ?? []) draft.put('evaluations', { ...one, revision });
  for (const one of tables.drafts ?? []) draft.put('drafts', one);
}

const EXCHANGED = ['cards', 'pins', 'ledger', 'summaries', 'handovers'] as const;
const TEAM = ['roster', 'reviews', 'locks', 'rollUps', 'answers', 'replies'] as const;

/** The keys stay: they are in no backup, and without them nothing more could be signed or opened. */
function replaceExchanged(draft: Draft, tables: BackupTables): void {
  draft.clear(...EXCHANGED.filter((name) => tables[name] !== undefined));
  for (const one of tables.cards ?? []) draft.put('cards', one);
  for (const one of tables.pins ?? []) draft.put('pins', one);
  for (const one of tables.ledger ?? []) draft.put('ledger', one);
  for (const one of tables.summaries ?? []) draft.put('summaries', one);
  for (const one of tables.handovers ?? []) draft.put('handovers', one);
}

/** The list of people, what was said of them, and what came from below. */
function replaceTeam(draft: Draft, tables: BackupTables): void {
  draft.clear(...TEAM.filter((name) => tables[name] !== undefined));
  for (const one of tables.roster ?? []) draft.put('roster', one);
  for (const one of tables.reviews ?? []) draft.put('reviews', { ...one, revision: 1 });
  for (const one of tables.locks ?? []) draft.put('locks', one);
  for (const one of tables.rollUps ?? []) draft.put('rollUps', one);
  for (const one of tables.answers ?? []) draft.put('answers', one);
  for (const one of tables.replies ?? []) draft.put('replies', one);
}

/**
 * Replaces all data by those of a snapshot.
 *
 * @returns what reading or restoring a backup returns; `file.notBackup` when there is no such snapshot
 */
export async function restoreSnapshot(id: string, ctx: RestoreContext): Promise<Result<void>> {
  const text = await readSnapshot(id);
  const read = await readBackup(text ?? '');
  return read.ok ? restoreBackup(read.value.tables, ctx) : read;
}
