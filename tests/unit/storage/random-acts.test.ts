import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { DAY, HOUR } from '@/utils/calendar/instant';
import {
  closeCases,
  deleteCases,
  editCase,
  noteSightings,
  recordEvent,
  trackDossiers,
} from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { db } from '@/utils/storage/db';
import { deliverDueReminders } from '@/utils/storage/deliver';
import { saveSettings } from '@/utils/storage/settings';
import { beat, startTimer, stopTimer } from '@/utils/storage/timers';
import { planOf } from '../reminders/plan';
import { at, dump, emptyDatabase, faults, moment, NOW, newestActs, sighting } from './support';

vi.setConfig({ testTimeout: 60_000 });

/** The case that stands at a place of the table now. */
async function idAt(place: number): Promise<string> {
  const ids = await db.cases.toCollection().primaryKeys();
  return ids[place % Math.max(1, ids.length)] ?? 'none';
}

const place = fc.nat({ max: 20 });
const day = fc.constantFrom('2026-11-17', '2026-11-20', '2026-11-27', '2026-11-30');
const tail = fc.integer({ min: 1, max: 8 }).map((number) => `000${number}`);
const closing = fc.constantFrom('solved', 'returned', 'refused', 'withdrawn');

type Act = (now: number) => Promise<unknown>;

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.array(tail, { maxLength: 5 }), day).map(
    ([tails, dueAt]): Act =>
      (now) =>
        trackDossiers(
          tails.map((one) => sighting(one, { dueAt })),
          at(now),
        ),
  ),
  fc.tuple(tail, day).map(
    ([one, dueAt]): Act =>
      (now) =>
        noteSightings([sighting(one, { dueAt })], at(now)),
  ),
  fc.tuple(place, place, closing, day).map(
    ([a, b, type, when]): Act =>
      async (now) =>
        closeCases([await idAt(a), await idAt(b)], { type, when: moment(when) }, at(now)),
  ),
  fc.tuple(place, fc.constantFrom('paused', 'resumed'), day).map(
    ([a, type, when]): Act =>
      async (now) => {
        const pause = { type: 'paused' as const, reason: 'other' as const, when: moment(when) };
        const event = type === 'paused' ? pause : { type: 'resumed' as const, when: moment(when) };
        return recordEvent(await idAt(a), event, at(now));
      },
  ),
  fc.tuple(place, day).map(
    ([a, dueAt]): Act =>
      async (now) => {
        const row = await db.cases.get(await idAt(a));
        const when = { at: now, precision: 'minute' as const };
        if (!row) return;
        await recordEvent(row.id, { type: 'extended', when, due: moment(dueAt) }, at(now));
        await editCase(row.id, { title: `sửa ${dueAt}` }, at(now), row.revision + 1);
      },
  ),
  place.map(
    (a): Act =>
      async (now) =>
        startTimer(await idAt(a), at(now)),
  ),
  fc.constant<Act>((now) => stopTimer(at(now))),
  fc.constant<Act>((now) => beat(now)),
  place.map(
    (a): Act =>
      async (now) =>
        deleteCases([await idAt(a)], at(now)),
  ),
  fc.constant<Act>((now) => deliverDueReminders(now)),
  fc.constantFrom<number[]>([480], [960, 60]).map(
    (minutes): Act =>
      (now) =>
        saveSettings({ reminders: planOf(minutes) }, { now }),
  ),
  fc.nat({ max: 4 }).map(
    (back): Act =>
      async (now) => {
        const changes = await newestActs(5);
        const change = changes[back];
        if (change) await undo(change.seq, at(now));
      },
  ),
);

it('after any acts tallies, counts, indexes and timers agree with the events', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 5, maxLength: 25 }), async (list) => {
      await emptyDatabase();
      for (const [step, act] of list.entries()) {
        await act(NOW + 8 * DAY + step * HOUR);
        expect(await faults()).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

it('acts taken back one by one from the last leave what was there at first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('close', 'delete', 'start', 'stop', 'edit'), place), {
        minLength: 1,
        maxLength: 8,
      }),
      async (list) => {
        await emptyDatabase();
        await trackDossiers(
          ['0001', '0002', '0003'].map((one) => sighting(one)),
          at(),
        );
        const first = await seen();
        for (const [name, where] of list) await NAMED[name]?.(await idAt(where));
        for (const change of await newestActs(20)) {
          if (change.act !== 'cases.track')
            expect(await undo(change.seq, at())).toMatchObject({ ok: true });
        }
        expect(await seen()).toEqual(first);
        expect(await faults()).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

const NAMED: Record<string, (id: string) => Promise<unknown>> = {
  close: (id) => closeCases([id], { type: 'solved', when: moment('2026-11-20') }, at()),
  delete: (id) => deleteCases([id], at()),
  start: (id) => startTimer(id, at()),
  stop: () => stopTimer(at()),
  edit: async (id) =>
    editCase(id, { title: 'khác' }, at(), (await db.cases.get(id))?.revision ?? 0),
};

async function seen() {
  const { cases = [], entries, tallies } = await dump();
  return { cases: cases.map((row) => ({ ...(row as object), revision: 0 })), entries, tallies };
}
