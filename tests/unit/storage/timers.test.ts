import { beforeEach, expect, it } from 'vitest';
import { HOUR, MINUTE } from '@/utils/calendar/instant';
import { fail, ok } from '@/utils/problems';
import { trackDossiers } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import { deleteEntry, editEntry, settleGap } from '@/utils/storage/entries';
import {
  beat,
  entriesBetween,
  entriesOf,
  runningEntry,
  startTimer,
  stopTimer,
} from '@/utils/storage/timers';
import { at, emptyDatabase, faults, must, NOW, sighting } from './support';

let ids: string[] = [];

beforeEach(async () => {
  await emptyDatabase();
  const seen = Array.from({ length: 50 }, (_, index) =>
    sighting(`1${String(index).padStart(3, '0')}`),
  );
  ids = must(await trackDossiers(seen, at())).ids;
});

const [first, second] = [() => ids[0] ?? '', () => ids[1] ?? ''];

it('fifty starts at the same moment leave exactly one timer running', async () => {
  const started = await Promise.all(ids.map((id) => startTimer(id, at())));
  expect(started.every((one) => one.ok)).toBe(true);
  expect(await db.entries.where('running').equals(1).count()).toBe(1);
  expect(await db.entries.count()).toBe(50);
  expect(await faults()).toEqual([]);
});

it('the database itself refuses a second running entry', async () => {
  await startTimer(first(), at());
  const row = await runningEntry();
  await expect(db.entries.add({ ...row, id: 'another' } as never)).rejects.toThrow();
});

it('starting another ends the former at the same instant', async () => {
  await startTimer(first(), at());
  await startTimer(second(), at(NOW + 2 * MINUTE));
  const [one] = await entriesOf(first());
  expect(one).toMatchObject({ endedAt: NOW + 2 * MINUTE });
  expect(await runningEntry()).toMatchObject({ caseId: second(), startedAt: NOW + 2 * MINUTE });
});

it('starting again on the same case lets the entry run on', async () => {
  const { ids: started } = must(await startTimer(first(), at()));
  const again = must(await startTimer(first(), at(NOW + MINUTE)));
  expect(again).toEqual({ ids: started, seq: null });
  expect(await db.entries.count()).toBe(1);
});

it.each([
  ['starting on a case that is not there', () => startTimer('gone', at()), 'case.notFound'],
  ['stopping when nothing runs', () => stopTimer(at()), 'timer.notRunning'],
])('%s is told', async (_, act, code) => {
  expect(await act()).toEqual({ ok: false, problem: { code } });
});

it('stopping by the same click twice answers the same and is one change', async () => {
  await startTimer(first(), at());
  const once = await stopTimer(at(NOW + MINUTE, 'click'));
  const twice = await stopTimer(at(NOW + 2 * MINUTE, 'click'));
  expect(twice).toEqual(once);
  expect(await db.changes.where('key').equals('click').count()).toBe(1);
});

it('a beat within three minutes extends, a longer silence becomes a gap that nobody counts', async () => {
  await startTimer(first(), at());
  await beat(NOW + MINUTE);
  await beat(NOW + MINUTE + 3 * HOUR);
  expect(await runningEntry()).toMatchObject({
    lastBeatAt: NOW + MINUTE + 3 * HOUR,
    gaps: [{ from: NOW + MINUTE, to: NOW + MINUTE + 3 * HOUR, verdict: 'unknown' }],
    running: 1,
  });
});

it('a beat without a running timer writes nothing', async () => {
  const before = await db.meta.get('database');
  expect(await beat(NOW)).toEqual(ok(undefined));
  expect(await db.meta.get('database')).toEqual(before);
});

it('a gap is decided by the person, and only one that is there', async () => {
  const { ids: started } = must(await startTimer(first(), at()));
  const [entry = ''] = started;
  await beat(NOW + HOUR);
  await settleGap(entry, { from: NOW, verdict: 'kept' }, at());
  expect(await runningEntry()).toMatchObject({ gaps: [{ verdict: 'kept' }] });
  const missing = await settleGap(entry, { from: NOW + 1, verdict: 'kept' }, at());
  expect(missing).toEqual(fail({ code: 'timer.changed' }));
});

it('an entry is moved, its gaps are cut to what remains, and an older page is refused', async () => {
  const { ids: started } = must(await startTimer(first(), at()));
  const [entry = ''] = started;
  await beat(NOW + HOUR);
  await stopTimer(at(NOW + HOUR + MINUTE));
  const edited = await editEntry(entry, { startedAt: NOW + HOUR / 2 }, at(NOW + 2 * HOUR), 2);
  expect(edited).toMatchObject({ ok: true });
  expect(await db.entries.get(entry)).toMatchObject({
    startedAt: NOW + HOUR / 2,
    gaps: [{ from: NOW + HOUR / 2, to: NOW + HOUR }],
  });
  const late = await editEntry(entry, { startedAt: NOW }, at(NOW + 2 * HOUR), 2);
  expect(late).toEqual(fail({ code: 'timer.changed' }));
});

it.each([
  ['before it begins', NOW - MINUTE, 'timer.endBeforeStart'],
  ['in the future', NOW + 5 * HOUR, 'timer.inFuture'],
])('an entry cannot end %s', async (_, endedAt, code) => {
  const { ids: started } = must(await startTimer(first(), at()));
  await stopTimer(at(NOW + MINUTE));
  const edited = await editEntry(started[0] ?? '', { endedAt }, at(NOW + HOUR), 2);
  expect(edited).toMatchObject({ ok: false, problem: { code } });
});

it('a deleted entry is gone, and deleting it again is harmless', async () => {
  const { ids: started } = must(await startTimer(first(), at()));
  await deleteEntry(started[0] ?? '', at());
  expect(await db.entries.count()).toBe(0);
  expect(await deleteEntry(started[0] ?? '', at())).toEqual(ok({ ids: [], seq: null }));
});

it('entries are listed by case, newest first, and by the time in which they began', async () => {
  for (const minutes of [0, 10, 20])
    await startTimer(first(), at(NOW + minutes * MINUTE)).then(() =>
      stopTimer(at(NOW + (minutes + 1) * MINUTE)),
    );
  const found = await entriesOf(first());
  expect(found.map((entry) => entry.startedAt)).toEqual([20, 10, 0].map((m) => NOW + m * MINUTE));
  expect(await entriesBetween(NOW, NOW + 20 * MINUTE)).toHaveLength(2);
});
