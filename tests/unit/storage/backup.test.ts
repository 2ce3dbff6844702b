import { beforeEach, expect, it } from 'vitest';
import { DAY, MINUTE } from '@/utils/calendar/instant';
import { fail, ok } from '@/utils/problems';
import { writeBackup } from '@/utils/storage/backup';
import { closeCases, deleteCases, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { db, EPOCH } from '@/utils/storage/db';
import { deliverDueReminders } from '@/utils/storage/deliver';
import { readBackup } from '@/utils/storage/read-backup';
import { restoreBackup, restoreSnapshot } from '@/utils/storage/restore';
import { saveSettings } from '@/utils/storage/settings';
import { listSnapshots } from '@/utils/storage/snapshots';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { planOf } from '../reminders/plan';
import { at, emptyDatabase, faults, moment, must, NOW, sighting } from './support';

const LATER = NOW + 4 * DAY;
const TWELVE = Array.from({ length: 12 }, (_, index) => sighting(String(1000 + index)));

let ids: string[] = [];

/** A database with something of everything. */
async function fill(): Promise<void> {
  await emptyDatabase();
  await saveSettings({ language: 'en', reminders: planOf([480]) }, { now: NOW });
  ids = must(await trackDossiers(TWELVE, at())).ids;
  await startTimer(ids[0] ?? '', at());
  await stopTimer(at(NOW + 30 * MINUTE));
  await startTimer(ids[1] ?? '', at(NOW + 30 * MINUTE));
  const pause = { type: 'paused' as const, reason: 'fee' as const, when: moment('2026-11-20') };
  await recordEvent(ids[2] ?? '', { ...pause, note: 'Chờ lệ phí' }, at());
  await closeCases(ids.slice(3, 6), { type: 'solved', when: moment('2026-11-20') }, at());
  await deliverDueReminders(LATER);
}

beforeEach(fill);

type Raw = { version: number; kind: string; tables: Record<string, Record<string, unknown>[]> };

/** What a backup holds; the order of keys within a row means nothing. */
const content = async () => JSON.parse(await writeBackup(NOW));

/** The backup with something changed, as text. */
async function altered(change: (raw: Raw) => void): Promise<string> {
  const raw = JSON.parse(await writeBackup(NOW));
  change(raw);
  return JSON.stringify(raw);
}

it('a backup restored into an empty database gives the same backup again', async () => {
  const before = await content();
  const { tables } = must(await readBackup(JSON.stringify(before)));
  await emptyDatabase();
  expect(await restoreBackup(tables, at(LATER))).toEqual(ok(undefined));
  expect(await content()).toEqual(before);
  expect(await faults()).toEqual([]);
  expect(await db.notices.count()).toBeGreaterThan(0);
  expect(await db.entries.where('running').equals(1).count()).toBe(1);
});

it('nothing that can be worked out again is in a backup, and no change of before', async () => {
  const raw = JSON.parse(await writeBackup(NOW));
  expect(Object.keys(raw.tables)).toEqual([
    'cases',
    'entries',
    'notices',
    'settings',
    'procedures',
    'assessments',
    'editions',
    'actions',
    'commitments',
    'evidence',
    'evaluations',
    'drafts',
    'cards',
    'pins',
    'ledger',
    'summaries',
    'roster',
    'reviews',
    'locks',
    'rollUps',
    'answers',
    'replies',
    'handovers',
  ]);
  expect(raw.tables.cases[0]).not.toHaveProperty('index');
  expect(raw).toMatchObject({ kind: 'tu-soi.backup', version: EPOCH, madeAt: NOW });
});

it('reading shows what is in it and touches nothing', async () => {
  const text = await writeBackup(NOW);
  const before = await writeBackup(NOW);
  const preview = must(await readBackup(text));
  expect(preview).toMatchObject({ version: EPOCH, madeAt: NOW, counts: { cases: 12, entries: 2 } });
  expect(await writeBackup(NOW)).toBe(before);
  expect((await indexedDB.databases()).map((one) => one.name)).toEqual(['tu-soi']);
});

it('reminders that were delivered before the backup are not delivered again after it', async () => {
  const { tables } = must(await readBackup(await writeBackup(NOW)));
  await emptyDatabase();
  await restoreBackup(tables, at(LATER));
  expect(await deliverDueReminders(LATER + MINUTE)).toEqual([]);
});

it('restoring is taken back by the snapshot made before', async () => {
  const first = must(await readBackup(await writeBackup(NOW)));
  await deleteCases(ids.slice(0, 2), at());
  const second = await content();
  await restoreBackup(first.tables, at(LATER));
  expect(await db.cases.count()).toBe(12);
  const [snapshot] = await listSnapshots();
  expect(snapshot).toMatchObject({ id: 'snapshot.beforeRestore', cases: 10 });
  expect(await restoreSnapshot('snapshot.beforeRestore', at(LATER))).toEqual(ok(undefined));
  expect(await content()).toEqual(second);
});

it('acts from before a restoration cannot be taken back into it', async () => {
  const { tables } = must(await readBackup(await writeBackup(NOW)));
  const { seq } = must(await deleteCases(ids.slice(0, 1), at()));
  await restoreBackup(tables, at(LATER));
  expect(await undo(seq ?? 0, at())).toEqual(fail({ code: 'change.notFound' }));
});

it('almost nothing replaces a lot only when the person says so', async () => {
  const text = await altered(({ tables }) => {
    tables.cases = tables.cases?.slice(0, 2) ?? [];
    tables.entries = [];
  });
  const { tables } = must(await readBackup(text));
  const before = await writeBackup(NOW);
  const refused = await restoreBackup(tables, at(LATER));
  expect(refused).toEqual(fail({ code: 'file.nearlyEmpty', cases: 2 }));
  expect(await writeBackup(NOW)).toBe(before);
  expect(await restoreBackup(tables, { ...at(LATER), evenNearlyEmpty: true })).toEqual(
    ok(undefined),
  );
  expect(await db.cases.count()).toBe(2);
});

it.each([
  ['an empty file', ''],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['another JSON', '{"kind":"something else","version":1}'],
  ['a list', '[1,2,3]'],
  ['null', 'null'],
  ['a text 100,000 levels deep', '['.repeat(100_000)],
  ['half a backup', '{"kind":"tu-soi.backup","version":1,"tables":{"ca'],
])('%s is no backup', async (_, text) => {
  expect(await readBackup(text)).toEqual(fail({ code: 'file.notBackup' }));
});

it('brackets inside of texts are no depth', async () => {
  const text = await altered(({ tables }) => {
    Object.assign(tables.cases?.[0] ?? {}, { title: `"\\${'['.repeat(200)}` });
  });
  expect(await readBackup(text)).toMatchObject({ ok: true });
});

it('a backup of a newer version says which', async () => {
  const text = await altered((raw) => {
    raw.version = 9;
    raw.tables.unheardOf = [];
  });
  expect(await readBackup(text)).toEqual(fail({ code: 'file.tooNew', version: 9 }));
});

const DAMAGE: [string, (raw: Raw) => void, string][] = [
  ['a version that is none', (raw) => Object.assign(raw, { version: 0 }), 'version'],
  [
    'a table we do not know',
    ({ tables }) => Object.assign(tables, { secrets: [] }),
    'tables.secrets',
  ],
  ['a missing table', ({ tables }) => void delete tables.cases, 'cases'],
  ['a row without its id', ({ tables }) => void delete tables.cases?.[3]?.id, 'tables.cases'],
  ['a wrong id', ({ tables }) => Object.assign(tables.entries?.[0] ?? {}, { id: 'x' }), 'entries.'],
  [
    'a field of the wrong kind',
    ({ tables }) => Object.assign(tables.cases?.[0] ?? {}, { title: 7 }),
    'cases.0.title',
  ],
  [
    'a field that does not belong',
    ({ tables }) => Object.assign(tables.cases?.[0] ?? {}, { applicant: 'A' }),
    'cases.0',
  ],
  [
    'a number beyond all time',
    ({ tables }) => Object.assign(tables.cases?.[0] ?? {}, { createdAt: 1e300 }),
    'cases.0.createdAt',
  ],
  ['one id twice', ({ tables }) => void tables.cases?.push({ ...tables.cases[0] }), 'tables.cases'],
  [
    'one code twice',
    ({ tables }) => Object.assign(tables.cases?.[1] ?? {}, { code: tables.cases?.[0]?.code }),
    'tables.cases',
  ],
  [
    'an entry without its case',
    ({ tables }) => void tables.cases?.splice(0, 2),
    'entries.0.caseId',
  ],
  [
    'two entries that run',
    ({ tables }) => {
      for (const entry of tables.entries ?? []) Object.assign(entry, { endedAt: null });
    },
    'entries.endedAt',
  ],
];

it.each(DAMAGE)('a backup with %s is damaged, and the place is told', async (_, change, field) => {
  const before = await writeBackup(NOW);
  const result = await readBackup(await altered(change));
  expect(result).toMatchObject({ ok: false, problem: { code: 'file.damaged' } });
  if (!result.ok && result.problem.code === 'file.damaged') {
    expect(result.problem.field).toContain(field);
  }
  expect(await writeBackup(NOW)).toBe(before);
  expect((await indexedDB.databases()).map((one) => one.name)).toEqual(['tu-soi']);
});

it('keys that would change every object are refused or vanish', async () => {
  const text = (await writeBackup(NOW)).replace(
    '"kind":"dossier"',
    '"__proto__":{"evil":1},"kind":"dossier"',
  );
  const read = await readBackup(text);
  expect(JSON.stringify(read)).not.toContain('evil');
  expect('evil' in {}).toBe(false);
});

it('a mark before the first sign does no harm', async () => {
  expect(await readBackup(`\ufeff${await writeBackup(NOW)}`)).toMatchObject({ ok: true });
});
