import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/calendar/instant';
import { toBase64 } from '@/utils/exchange/bytes';
import { newSigningKey, type SigningKey } from '@/utils/exchange/signing';
import { buildPack } from '@/utils/handover/pack';
import { defaultSettings } from '@/utils/settings';
import { makeBackup } from '@/utils/storage/backup';
import { plainCase } from '@/utils/storage/bench';
import {
  addCase,
  closeCases,
  deleteCases,
  editCase,
  noteSightings,
  recordEvent,
  trackDossiers,
} from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { Database, db, EPOCH, VERSIONS } from '@/utils/storage/db';
import { deliverDueReminders } from '@/utils/storage/deliver';
import { handOver, takePack } from '@/utils/storage/handovers';
import { keepSigningKey } from '@/utils/storage/keys';
import { applyProcedures } from '@/utils/storage/procedures';
import { restoreBackup } from '@/utils/storage/restore';
import type { CaseRow } from '@/utils/storage/rows';
import { calendarOf, saveSettings } from '@/utils/storage/settings';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { ORDER } from '../handover/support';
import { day, procedure } from '../procedures/support';
import { planOf } from '../reminders/plan';
import { failing, installFailures } from './failing-calls';
import { handoverFile, PACK_HASH } from './handover-file';
import { at, dump, emptyDatabase, faults, moment, must, NOW, sighting } from './support';

vi.setConfig({ testTimeout: 60_000 });
installFailures();

/** Friday, 27 November 2026, 10:00 in Viet Nam: two of the three are due today. */
const FRIDAY = NOW + 4 * DAY + HOUR;
const SEEN = [sighting('0001'), sighting('0002'), sighting('0003', { dueAt: '2026-12-11' })];

let ids: string[] = [];
let open: CaseRow[] = [];
let key: SigningKey | null = null;
let verifyKey = '';
const GIVEN = { pack: PACK_HASH, who: 'Bích', since: NOW, until: null, remind: false };

async function prepare(): Promise<void> {
  failing.disarm();
  await emptyDatabase();
  ids = must(await trackDossiers(SEEN, at())).ids;
  await closeCases(ids.slice(2), { type: 'solved', when: moment('2026-11-20') }, at());
  await startTimer(ids[0] ?? '', at(NOW + MINUTE));
  key ??= await newSigningKey();
  verifyKey = toBase64(key.verifyKey);
  await keepSigningKey({ privateKey: key.privateKey, verifyKey }, NOW);
  open = (await db.cases.bulkGet(ids.slice(0, 2))).filter((row) => row !== undefined);
}

interface Scenario {
  act: () => Promise<unknown>;
  /** Whether the act says that it was done. */
  isDone: (answer: unknown) => boolean;
}

const isOk = (answer: unknown) => (answer as { ok: boolean }).ok;
const solved = { type: 'solved' as const, when: moment('2026-11-27') };
const DRAFT = {
  kind: 'task' as const,
  code: null,
  title: 'Báo cáo',
  limit: { amount: 3, unit: 'workingDays' as const },
  receivedAt: moment('2026-11-26'),
  due: null,
};
const STEP = { type: 'stepStarted' as const, when: moment('2026-11-27'), step: 'Thẩm định' };
const EDITION = {
  procedures: [procedure('1.001193'), procedure('1.000656')],
  validFrom: day('2026-11-01'),
  source: 'danh-muc.csv',
  unread: [],
};
const FOUR = ['0004', '0005', '0006', '0007'].map((tail) => sighting(tail));
const backup = async () => ({ ...(await makeBackup(NOW)).tables, entries: [], notices: [] });

const SHE = '22222222-2222-4222-8222-222222222222';

const SCENARIOS: Record<string, Scenario> = {
  tracking: { act: () => trackDossiers(FOUR, at(FRIDAY, 'act')), isDone: isOk },
  looking: {
    act: () => noteSightings([sighting('0001', { dueAt: '2026-12-04' })], at(FRIDAY)),
    isDone: isOk,
  },
  closing: { act: () => closeCases(ids, solved, at(FRIDAY, 'act')), isDone: isOk },
  deleting: { act: () => deleteCases(ids, at(FRIDAY, 'act')), isDone: isOk },
  starting: { act: () => startTimer(ids[1] ?? '', at(FRIDAY, 'act')), isDone: isOk },
  stopping: { act: () => stopTimer(at(FRIDAY, 'act')), isDone: isOk },
  adding: { act: () => addCase(DRAFT, at(FRIDAY, 'act')), isDone: isOk },
  recording: { act: () => recordEvent(ids[0] ?? '', STEP, at(FRIDAY, 'act')), isDone: isOk },
  editing: {
    act: async () => {
      const row = await db.cases.get(ids[0] ?? '').catch(() => undefined);
      return editCase(ids[0] ?? '', { title: 'Sửa' }, at(FRIDAY, 'act'), row?.revision ?? 0);
    },
    isDone: isOk,
  },
  'taking in a catalogue': {
    act: () => applyProcedures(EDITION, at(FRIDAY, 'act')),
    isDone: isOk,
  },
  'handing over': {
    act: () => {
      const seen = new Map(open.map((row) => [row.id, row.revision]));
      const file = handoverFile(verifyKey);
      return handOver(ids.slice(0, 2), GIVEN, file, at(FRIDAY, 'act'), seen);
    },
    isDone: isOk,
  },
  'taking from a colleague': {
    act: () => {
      const rules = { calendar: calendarOf(defaultSettings), now: NOW };
      const body = buildPack(open.map(plainCase), ORDER, rules);
      const [first] = body.cases;
      // One that is here, and one that is new.
      const fresh = { ...first?.case, id: SHE, code: 'H49.22-261116-0099' };
      const cases = [...body.cases, { ...first, case: fresh }] as typeof body.cases;
      const file = handoverFile(verifyKey, { way: 'in', memberId: SHE });
      const facts = { saidOf: () => [], isOlderThan: () => false };
      const revisions = new Map(open.map((row) => [row.id, row.revision]));
      const order = { ...file, body: { ...body, cases }, facts, choices: new Map(), revisions };
      return takePack(order, at(FRIDAY, 'act'));
    },
    isDone: isOk,
  },
  undoing: { act: () => undo(2, at(FRIDAY)), isDone: isOk },
  delivering: {
    act: () => deliverDueReminders(FRIDAY),
    isDone: (answer) => (answer as unknown[]).length > 0,
  },
};

async function isWhole(): Promise<void> {
  expect(await faults()).toEqual([]);
  const kept = await db.changes.where('key').equals('act').count();
  expect(kept).toBeLessThanOrEqual(1);
}

for (const how of ['quota', 'unknown', 'abort'] as const) {
  it.each(Object.keys(SCENARIOS))(
    `${how}: whichever call fails, %s is done whole or not at all, and can be tried again`,
    async (name) => {
      const scenario = SCENARIOS[name];
      if (!scenario) throw new Error(name);
      let k = 0;
      do {
        k += 1;
        await prepare();
        const before = await dump();
        failing.arm(k, how);
        const answer = await scenario.act().catch((error: unknown) => ({ ok: false, error }));
        failing.disarm();
        if (failing.failed && !scenario.isDone(answer)) expect(await dump()).toEqual(before);
        await isWhole();
        expect(scenario.isDone(await scenario.act()) || scenario.isDone(answer)).toBe(true);
        await isWhole();
      } while (failing.failed);
      expect(k).toBeGreaterThan(4);
    },
  );
}

it.each(['quota', 'unknown', 'abort'] as const)(
  '%s: whichever call fails, restoring leaves the old data or the new, never a mix',
  async (how) => {
    let k = 0;
    do {
      k += 1;
      await prepare();
      const tables = await backup();
      await deleteCases(ids.slice(0, 1), at());
      const before = await dump();
      failing.arm(k, how);
      const answer = await restoreBackup(tables, at(FRIDAY)).catch(() => ({ ok: false }));
      failing.disarm();
      if (!answer.ok) expect(await dump()).toEqual(before);
      else expect(await db.cases.count()).toBe(3);
      await isWhole();
    } while (failing.failed);
    expect(k).toBeGreaterThan(8);
  },
);

it.each(['quota', 'unknown', 'abort'] as const)(
  '%s: whichever call fails in the step from version 1, the old data stay and the next start carries them over',
  async (how) => {
    await prepare();
    const [cases, entries] = [await db.cases.toArray(), await db.entries.toArray()];
    let k = 0;
    do {
      k += 1;
      await Dexie.delete('older');
      const old = new Database('older', VERSIONS.slice(0, 1));
      await old.table('cases').bulkAdd(cases);
      await old.table('entries').bulkAdd(entries);
      old.close();
      const failed = new Database('older');
      installFailures(failed);
      failing.arm(k, how);
      const opened = await failed.open().then(
        () => true,
        () => false,
      );
      failing.disarm();
      failed.close();
      if (!opened) {
        const kept = new Database('older', VERSIONS.slice(0, 1));
        expect(await kept.table('cases').toArray()).toEqual(cases);
        expect(await kept.table('entries').toArray()).toEqual(entries);
        expect(await kept.table('meta').get('database')).toMatchObject({ epoch: 1 });
        kept.close();
      }
      const today = new Database('older');
      expect(await today.table('cases').count()).toBe(cases.length);
      expect(await today.meta.get('database')).toMatchObject({ epoch: EPOCH });
      today.close();
    } while (failing.failed);
    expect(k).toBeGreaterThan(4);
    await Dexie.delete('older');
  },
);

it('a full disk is told as a full disk, a lost database as a failure', async () => {
  await prepare();
  failing.arm(3, 'quota');
  expect(await stopTimer(at())).toEqual({ ok: false, problem: { code: 'storage.full' } });
  failing.arm(3, 'unknown');
  expect(await stopTimer(at())).toEqual({ ok: false, problem: { code: 'storage.failed' } });
  failing.disarm();
});

it('settings that could not reach every case reach them at the next delivery', async () => {
  await prepare();
  for (let k = 1; k < 25; k += 1) {
    const reminders = planOf([60 + k]);
    failing.arm(k, 'unknown');
    await saveSettings({ reminders }, { now: NOW }).catch(() => undefined);
    failing.disarm();
    await deliverDueReminders(NOW);
    expect(await faults()).toEqual([]);
  }
});
