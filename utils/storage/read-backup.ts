import type { Table } from 'dexie';
import type { Instant } from '../calendar/instant';
import { isDeeper } from '../json-depth';
import { fail, ok, type Problem, type Result } from '../problems';
import { z } from '../zod';
import { BACKUP_KIND } from './backup';
import { type BackupTables, backupTablesSchema } from './backup-schema';
import { Database, EPOCH, VERSIONS } from './db';
import { problemOf } from './write';

/** What a backup holds, shown before anything is replaced. */
export interface BackupPreview {
  version: number;
  madeAt: Instant;
  counts: { cases: number; entries: number; notices: number };
  tables: BackupTables;
}

/** About 250,000 cases; a longer text is not looked at. */
const CHARACTERS_AT_MOST = 200_000_000;
/** Backups are 8 levels deep. */
const LEVELS_AT_MOST = 20;
const SCRATCH = 'tu-soi-restore';

const envelopeSchema = z.strictObject({
  kind: z.literal(BACKUP_KIND),
  version: z.int().check(z.gte(1)),
  madeAt: z.int(),
  tables: z.record(z.string(), z.array(z.looseObject({}))),
});

/**
 * Reads a backup of any released version without touching what is there: opens it as a database of
 * its version beside ours, lets the same steps carry it to today, and checks every row.
 *
 * @returns `file.notBackup`, `file.tooLarge`, `file.tooNew` or `file.damaged` with the first place
 *   that is wrong
 */
export async function readBackup(text: string): Promise<Result<BackupPreview>> {
  if (text.length > CHARACTERS_AT_MOST) return fail({ code: 'file.tooLarge' });
  if (isDeeper(text, LEVELS_AT_MOST)) return fail({ code: 'file.notBackup' });
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  const { version, madeAt, tables } = envelope.value;
  const carried = await carry(tables, version);
  if (!carried.ok) return carried;
  const checked = backupTablesSchema.safeParse(carried.value);
  if (!checked.success) return fail(damagedAt(checked.error.issues[0]?.path ?? []));
  const fault = faultOf(checked.data);
  if (fault) return fail(fault);
  const { cases, entries, notices } = checked.data;
  const counts = { cases: cases.length, entries: entries.length, notices: notices.length };
  return ok({ version, madeAt, counts, tables: checked.data });
}

type Envelope = z.output<typeof envelopeSchema>;

function readEnvelope(text: string): Result<Envelope> {
  const raw = parseJson(text);
  if (typeof raw !== 'object' || raw === null || !('kind' in raw) || raw.kind !== BACKUP_KIND) {
    return fail({ code: 'file.notBackup' });
  }
  // The version first: a newer backup may have another shape and is not damaged.
  if ('version' in raw && Number.isInteger(raw.version) && Number(raw.version) > EPOCH) {
    return fail({ code: 'file.tooNew', version: Number(raw.version) });
  }
  const envelope = envelopeSchema.safeParse(raw);
  return envelope.success
    ? ok(envelope.data)
    : fail(damagedAt(envelope.error.issues[0]?.path ?? []));
}

function parseJson(text: string): unknown {
  try {
    // Editors of some systems put a mark before the first sign.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

const damagedAt = (path: readonly PropertyKey[]): Problem => ({
  code: 'file.damaged',
  field: path.map(String).join('.').slice(0, 100),
});

type RawTables = Record<string, unknown[]>;

/** The tables as they are after all steps from their version to today. */
async function carry(tables: RawTables, version: number): Promise<Result<RawTables>> {
  const old = new Database(SCRATCH, VERSIONS.slice(0, version));
  const today = new Database(SCRATCH);
  try {
    await discardScratch();
    const fault = await fillAll(old, tables);
    old.close();
    return fault ? fail(fault) : ok(await readTables(today, Object.keys(tables)));
  } catch (error) {
    // No room beside the database, or a step that fails: nothing of ours was touched.
    return fail(problemOf(error));
  } finally {
    old.close();
    today.close();
    await discardScratch();
  }
}

async function fillAll(old: Database, tables: RawTables): Promise<Problem | null> {
  await old.open();
  for (const [name, rows] of Object.entries(tables)) {
    const isKnown = old.tables.some((table) => table.name === name);
    const fault = isKnown ? await fill(old.table(name), rows) : damagedAt(['tables', name]);
    if (fault) return fault;
  }
  return null;
}

/** The problem of rows that do not go into their table: without a key, or two with one key. */
async function fill(table: Table<unknown>, rows: readonly unknown[]): Promise<Problem | null> {
  const problem = await table.bulkAdd(rows).then(() => null, problemOf);
  return problem?.code === 'storage.failed' ? damagedAt(['tables', table.name]) : problem;
}

async function readTables(database: Database, names: readonly string[]): Promise<RawTables> {
  const read: RawTables = {};
  for (const name of names) read[name] = await database.table(name).toArray();
  return read;
}

async function discardScratch(): Promise<void> {
  await new Database(SCRATCH).delete();
}

/** What no single row shows: codes used twice, entries without a case, two that run. */
function faultOf({ cases, entries }: BackupTables): Problem | null {
  const ids = new Set(cases.map((one) => one.id));
  const codes = new Set<string>();
  for (const [at, { kind, code }] of cases.entries()) {
    if (code !== null && codes.has(`${kind} ${code}`)) return damagedAt(['cases', at, 'code']);
    codes.add(`${kind} ${code}`);
  }
  const orphan = entries.findIndex((entry) => !ids.has(entry.caseId));
  if (orphan >= 0) return damagedAt(['entries', orphan, 'caseId']);
  const running = entries.filter((entry) => entry.endedAt === null);
  return running.length > 1 ? damagedAt(['entries', 'endedAt']) : null;
}
