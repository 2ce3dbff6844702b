import { beforeEach, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/calendar/instant';
import { orderBySlack } from '@/utils/forecast/slack';
import { countCases, listCases } from '@/utils/storage/case-list';
import { closeCases, deleteCases, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { Database, db, VERSIONS } from '@/utils/storage/db';
import { readEfforts } from '@/utils/storage/effort-counts';
import { deleteEntry } from '@/utils/storage/entries';
import { readCalendar } from '@/utils/storage/settings';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { candidateOf, readToday } from '@/utils/storage/today';
import { seedDatabase } from '../../support/seed-cases';
import { at, emptyDatabase, faults, moment, must, NOW, sighting } from './support';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(emptyDatabase);

const LIMITS = { first: 12, beside: 5 };
const solved = { type: 'solved' as const, when: moment('2026-11-23T09:00') };
const PROCEDURE = 'dossier đăng ký khai sinh';

/** Dossiers that were worked on for so many minutes each and then solved. */
async function finished(minutes: readonly number[]): Promise<string[]> {
  const seen = minutes.map((_, index) => sighting(String(1000 + index)));
  const { ids } = must(await trackDossiers(seen, at(NOW - DAY)));
  for (const [index, id] of ids.entries()) {
    must(await startTimer(id, at(NOW - DAY)));
    // The timer knows at most three minutes of silence, so longer work is made of short entries.
    for (let left = minutes[index] ?? 0; left > 0; left -= 1) {
      must(await stopTimer(at(NOW - DAY + MINUTE)));
      if (left > 1) must(await startTimer(id, at(NOW - DAY)));
    }
  }
  must(await closeCases(ids, solved, at()));
  return ids;
}

it('finished work is counted by its procedure as it is closed, taken back, corrected and deleted', async () => {
  const ids = await finished([1, 2, 3, 3, 5]);
  expect((await readEfforts()).get(PROCEDURE)).toEqual({
    n: 5,
    medianMinutes: 3,
    p85Minutes: 5,
  });
  const [entry] = await db.entries
    .where('caseId')
    .equals(ids[4] ?? '')
    .toArray();
  const gone = must(await deleteEntry(entry?.id ?? '', at()));
  expect((await readEfforts()).get(PROCEDURE)?.p85Minutes).toBe(4);
  must(await undo(gone.seq ?? 0, at()));
  expect((await readEfforts()).get(PROCEDURE)?.p85Minutes).toBe(5);
  must(await deleteCases(ids.slice(0, 4), at()));
  expect((await readEfforts()).get(PROCEDURE)).toMatchObject({ n: 1 });
  expect(await faults()).toEqual([]);
});

it('the list of the day is the whole order cut off, however many cases there are', async () => {
  await seedDatabase(3_000, { now: NOW, seed: 7 });
  await finished([2, 3, 3, 3, 4]);
  const today = await readToday(NOW, LIMITS);
  const rows = await db.cases.where('index.remindAt').above(0).toArray();
  const open = (await db.cases.toArray()).filter((row) => row.index.state === 'open');
  expect(open.length).toBeGreaterThan(200);
  const present = {
    calendar: await readCalendar(),
    now: NOW,
    efforts: await readEfforts(),
  };
  const whole = orderBySlack(open.map(candidateOf), present);
  expect(today.first.map((one) => one.id)).toEqual(whole.slice(0, 12).map((one) => one.id));
  expect(today.open).toBe(open.length);
  expect(rows.length).toBeGreaterThan(0);
});

it('a step that ends sooner than the case moves the case forward', async () => {
  const seen = ['0001', '0002'].map((tail) => sighting(tail, { dueAt: '2026-12-11' }));
  const { ids } = must(await trackDossiers(seen, at()));
  const step = {
    type: 'stepStarted' as const,
    when: moment('2026-11-23T08:00'),
    step: 'Thẩm định',
    limit: { amount: 4, unit: 'workingHours' as const },
  };
  must(await recordEvent(ids[1] ?? '', step, at()));
  const { first } = await readToday(NOW, LIMITS);
  expect(first.map((one) => one.id)).toEqual([ids[1], ids[0]]);
  expect(first[0]?.leftMinutes).toBe(180);
  const ended = { type: 'stepEnded' as const, when: moment('2026-11-23T09:00'), step: 'Thẩm định' };
  must(await recordEvent(ids[1] ?? '', ended, at()));
  const after = await readToday(NOW, LIMITS);
  expect(after.first[0]?.leftMinutes).toBe(after.first[1]?.leftMinutes);
  expect(await faults()).toEqual([]);
});

it('paused cases stand apart, and solved dossiers until their result is returned', async () => {
  const seen = ['0001', '0002', '0003'].map((tail) => sighting(tail));
  const { ids } = must(await trackDossiers(seen, at()));
  const [first = '', second = '', third = ''] = ids;
  const pause = {
    type: 'paused' as const,
    reason: 'supplement' as const,
    when: moment('2026-11-20'),
  };
  must(await recordEvent(first, pause, at()));
  must(await closeCases([second], solved, at()));
  const today = await readToday(NOW, LIMITS);
  expect(today.first.map((one) => one.id)).toEqual([third]);
  expect(today.paused).toMatchObject({ count: 1, rows: [{ id: first }] });
  expect(today.unreturned).toMatchObject({ count: 1, rows: [{ id: second }] });
  const query = {
    search: '',
    sort: 'due' as const,
    descending: false,
    offset: 0,
    limit: 9,
    now: NOW,
  };
  const list = await listCases({ ...query, view: 'unreturned' });
  expect(list.rows.map((row) => row.id)).toEqual([second]);
  expect(await countCases('unreturned', NOW)).toBe(1);
  must(await closeCases([second], { ...solved, type: 'returned' }, at(NOW + HOUR)));
  expect((await readToday(NOW, LIMITS)).unreturned.count).toBe(0);
});

it('a database of version 1 gets its counts and marks with the step to version 2', async () => {
  const ids = await finished([1, 2, 2, 4, 5]);
  must(await closeCases(ids.slice(0, 2), { ...solved, type: 'returned' }, at(NOW + HOUR)));
  const efforts = await db.efforts.toArray();
  const unreturned = await db.cases.orderBy('index.unreturned').primaryKeys();
  expect(unreturned).toHaveLength(3);
  const old = new Database('old', VERSIONS.slice(0, 1));
  const rows = (await db.cases.toArray()).map((row) => {
    const { unreturned: _, ...index } = row.index;
    return { ...row, index };
  });
  await old.table('cases').bulkAdd(rows);
  await old.table('entries').bulkAdd(await db.entries.toArray());
  old.close();
  const today = new Database('old');
  expect(await today.efforts.toArray()).toEqual(efforts);
  expect(await today.cases.orderBy('index.unreturned').primaryKeys()).toEqual(unreturned);
  expect(await today.meta.get('database')).toMatchObject({ reindex: true });
  await today.delete();
});
