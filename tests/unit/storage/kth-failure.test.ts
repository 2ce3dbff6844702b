import { expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/calendar/instant';
import { makeBackup } from '@/utils/storage/backup';
import { closeCases, deleteCases, noteSightings, trackDossiers } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { db } from '@/utils/storage/db';
import { deliverDueReminders } from '@/utils/storage/deliver';
import { restoreBackup } from '@/utils/storage/restore';
import { saveSettings } from '@/utils/storage/settings';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { planOf } from '../reminders/plan';
import { failing, installFailures } from './failing-calls';
import { at, dump, emptyDatabase, faults, moment, must, NOW, sighting } from './support';

vi.setConfig({ testTimeout: 60_000 });
installFailures();

/** Friday, 27 November 2026, 10:00 in Viet Nam: two of the three are due today. */
const FRIDAY = NOW + 4 * DAY + HOUR;
const SEEN = [sighting('0001'), sighting('0002'), sighting('0003', { dueAt: '2026-12-11' })];

let ids: string[] = [];

async function prepare(): Promise<void> {
  failing.disarm();
  await emptyDatabase();
  ids = must(await trackDossiers(SEEN, at())).ids;
  await closeCases(ids.slice(2), { type: 'solved', when: moment('2026-11-20') }, at());
  await startTimer(ids[0] ?? '', at(NOW + MINUTE));
}

interface Scenario {
  act: () => Promise<unknown>;
  /** Whether the act says that it was done. */
  isDone: (answer: unknown) => boolean;
}

const isOk = (answer: unknown) => (answer as { ok: boolean }).ok;
const solved = { type: 'solved' as const, when: moment('2026-11-27') };
const FOUR = ['0004', '0005', '0006', '0007'].map((tail) => sighting(tail));
const backup = async () => ({ ...(await makeBackup(NOW)).tables, entries: [], notices: [] });

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
