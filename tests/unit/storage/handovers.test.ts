import { beforeEach, describe, expect, it } from 'vitest';
import { type Day, dayOf } from '@/utils/calendar/day';
import { DAY, type Instant } from '@/utils/calendar/instant';
import type { Given } from '@/utils/cases/custody';
import { toBase64 } from '@/utils/exchange/bytes';
import { newSigningKey } from '@/utils/exchange/signing';
import { buildReturn } from '@/utils/handover/give-back';
import { buildPack } from '@/utils/handover/pack';
import { plainCase } from '@/utils/storage/bench';
import { countCases, listCases, nextDue } from '@/utils/storage/case-list';
import {
  addCase,
  caseStates,
  closeCases,
  readCase,
  recordEvent,
  trackDossiers,
} from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { db } from '@/utils/storage/db';
import { casesForCalendar } from '@/utils/storage/deadline-cases';
import { deliverDueReminders, nextReminderAt } from '@/utils/storage/deliver';
import type { HandoverRow } from '@/utils/storage/exchange-rows';
import {
  casesInHands,
  changeMarks,
  giveBack,
  handOver,
  listHandovers,
  mergeReturn,
  takePack,
} from '@/utils/storage/handovers';
import { keepSigningKey } from '@/utils/storage/keys';
import type { CaseRow } from '@/utils/storage/rows';
import { readCalendar } from '@/utils/storage/settings';
import { ALL_DAYS, openCounts, tallyOf } from '@/utils/storage/shares';
import { readToday } from '@/utils/storage/today';
import { BACK, ORDER } from '../handover/support';
import { handoverFile, ME, PACK_HASH } from './handover-file';
import { at, dump, emptyDatabase, faults, moment, must, NOW, sighting } from './support';

const SHE = '22222222-2222-4222-8222-222222222222';
const hashes = { pack: PACK_HASH, back: 'b'.repeat(64), again: 'c'.repeat(64) };
let verifyKey = '';
let ids: string[] = [];

beforeEach(async () => {
  await emptyDatabase();
  const key = await newSigningKey();
  verifyKey = toBase64(key.verifyKey);
  must(await keepSigningKey({ privateKey: key.privateKey, verifyKey }, NOW));
  const seen = ['0001', '0002', '0003'].map((tail) => sighting(tail));
  ids = must(await trackDossiers(seen, at())).ids;
});

const fileOf = (change: Partial<HandoverRow>) => handoverFile(verifyKey, change);

const GIVEN: Given = {
  pack: hashes.pack,
  who: 'Trần Thị Bích',
  since: NOW,
  until: null,
  remind: false,
};
const rowsOf = async (some: readonly string[]) => {
  const rows = await db.cases.bulkGet([...some]);
  return rows.filter((row) => row !== undefined);
};
const seenIn = (rows: readonly CaseRow[]) => new Map(rows.map((row) => [row.id, row.revision]));

async function packed(some: readonly string[]) {
  const calendar = await readCalendar();
  return buildPack((await rowsOf(some)).map(plainCase), ORDER, { calendar, now: NOW });
}

async function give(some: readonly string[], remind = false) {
  const body = await packed(some);
  const rows = await rowsOf(some);
  const mark = { ...GIVEN, remind };
  const done = must(await handOver(some, mark, fileOf({}), at(), seenIn(rows)));
  return { body, done };
}

const FRESH = { saidOf: () => [], isOlderThan: () => false };

describe('handing over', () => {
  it('marks the cases, uses up a number, and is taken back as one act; the pack stays in the record', async () => {
    const before = await rowsOf(ids);
    const { done } = await give(ids.slice(0, 2));
    expect(await casesInHands('out')).toHaveLength(2);
    expect(await listHandovers()).toHaveLength(1);
    expect(await faults()).toEqual([]);
    must(await undo(done.seq ?? 0, at()));
    expect((await rowsOf(ids)).map(plainCase)).toEqual(before.map(plainCase));
    expect(await casesInHands('out')).toEqual([]);
    expect(await listHandovers()).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('writes nothing when one of the cases was changed since the preview', async () => {
    const rows = await rowsOf(ids);
    must(await recordEvent(ids[0] ?? '', { type: 'accepted', when: moment('2026-11-20') }, at()));
    const before = await dump();
    const done = await handOver(ids, GIVEN, fileOf({}), at(), seenIn(rows));
    expect(done).toEqual({ ok: false, problem: { code: 'case.changed' } });
    expect(await dump()).toEqual(before);
  });

  it('a number is never used twice', async () => {
    await give(ids.slice(0, 1));
    const rows = await rowsOf(ids.slice(1));
    const second = fileOf({ hash: hashes.again, pack: hashes.again });
    const done = await handOver(ids.slice(1), GIVEN, second, at(), seenIn(rows));
    expect(done).toEqual({ ok: false, problem: { code: 'exchange.numberTaken' } });
  });
});

describe('a case in other hands', () => {
  it('is still in the list of open cases and in one of its own, and nothing presses for it', async () => {
    await give(ids.slice(0, 1));
    const asked = {
      search: '',
      sort: 'due',
      descending: false,
      offset: 0,
      limit: 9,
      now: NOW,
    } as const;
    expect((await listCases({ ...asked, view: 'open' })).rows.at(-1)?.id).toBe(ids[0]);
    expect((await listCases({ ...asked, view: 'handedOut' })).rows.map(({ id }) => id)).toEqual([
      ids[0],
    ]);
    expect(await countCases('handedOut', NOW)).toBe(1);
    expect((await nextDue(9)).map(({ id }) => id)).not.toContain(ids[0]);
    const today = await readToday(NOW, { first: 9, beside: 9 });
    expect(today.first.map(({ row }) => row.id)).not.toContain(ids[0]);
  });

  it('is in neither form of the share, even when its old due date has passed', async () => {
    await give(ids);
    const later = NOW + 10 * DAY;
    expect(await openCounts(later)).toEqual({
      inTime: 0,
      overdue: 0,
      undated: 0,
      paused: 0,
      open: 0,
    });
    expect(await countCases('overdue', later)).toBe(0);
  });

  it('has no reminders unless they are wanted', async () => {
    await give(ids);
    const friday = NOW + 4 * DAY;
    const about = async () => (await deliverDueReminders(friday)).filter((one) => one.caseId);
    expect(await about()).toEqual([]);
    must(await changeMarks(ids.slice(0, 1), 'remind', at(friday)));
    expect((await about()).map((one) => one.caseId)).toEqual([ids[0]]);
    must(await changeMarks(ids.slice(0, 1), 'quiet', at(friday)));
    expect((await rowsOf(ids.slice(0, 1)))[0]?.index.remindAt).toBeUndefined();
    expect(await nextReminderAt(friday)).toBeGreaterThan(friday);
  });

  it('what was said of it before it was handed over is over', async () => {
    const friday = NOW + 4 * DAY;
    expect(await deliverDueReminders(friday)).not.toEqual([]);
    await give(ids);
    await deliverDueReminders(friday + 60_000);
    const notices = await db.notices.filter((one) => one.caseId !== undefined).toArray();
    expect(notices.filter((one) => one.unread)).toEqual([]);
  });

  it('is told to a calendar outside as away, and as open where the person wants to hear of it', async () => {
    const told = async (since = '2026-05-01' as Day) => {
      const { open, away, closed } = await casesForCalendar(since);
      return [open, away, closed].map((rows) => rows.map(({ id }) => id).sort());
    };
    const all = [...ids].sort();
    expect(await told()).toEqual([all, [], []]);
    await give(ids);
    expect(await told()).toEqual([[], all, []]);
    must(await changeMarks(ids.slice(0, 1), 'remind', at()));
    expect(await told()).toEqual([ids.slice(0, 1), ids.slice(1).sort(), []]);
    must(await changeMarks(ids, 'home', at()));
    expect(await told()).toEqual([all, [], []]);
  });

  it('is shown to a portal page as away and without a name, until it is closed', async () => {
    await give(ids.slice(0, 1));
    const seen = ['0001', '0002'].map((tail) => sighting(tail));
    const states = await caseStates(seen, NOW);
    expect(states.map(({ away }) => away)).toEqual([true, false]);
    expect(JSON.stringify(states)).not.toContain(GIVEN.who);
    must(await closeCases(ids.slice(0, 1), { type: 'solved', when: moment('2026-11-20') }, at()));
    expect((await caseStates(seen, NOW))[0]?.away).toBe(false);
  });

  it('comes home when the person goes on with it', async () => {
    const before = await rowsOf(ids);
    await give(ids);
    must(await changeMarks(ids, 'home', at()));
    expect((await rowsOf(ids)).map(plainCase)).toEqual(before.map(plainCase));
  });
});

describe('taking', () => {
  const file = () => fileOf({ way: 'in', memberId: SHE, who: 'Lê Văn Minh' });
  const order = async (body: Awaited<ReturnType<typeof packed>>) => {
    const revisions = seenIn(await rowsOf(body.cases.map((one) => one.case.id)));
    return { ...file(), body, facts: FRESH, choices: new Map(), revisions };
  };

  async function takeAll() {
    const body = await packed(ids);
    await db.cases.clear();
    await db.meta.update('database', { cases: { open: 0, paused: 0, closed: 0 } });
    const done = must(await takePack(await order(body), at()));
    return { body, done };
  }

  it('is one act, taken back as one; the same pack again changes nothing', async () => {
    const { body, done } = await takeAll();
    expect(done.ids).toEqual(ids);
    expect(await casesInHands('in')).toHaveLength(3);
    expect(await faults()).toEqual([]);
    const before = await dump();
    const again = must(await takePack(await order(body), at(NOW + DAY)));
    expect(again).toMatchObject({ ids: [], seq: null });
    expect((await dump()).cases).toEqual(before.cases);
    expect((await dump()).handovers).toEqual(before.handovers);
    must(await undo(done.seq ?? 0, at()));
    expect(await db.cases.count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('a case that was taken is worked on, and counts nowhere in the own figures', async () => {
    await takeAll();
    expect((await nextDue(9)).map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(await openCounts(NOW)).toMatchObject({ inTime: 0, overdue: 0, open: 0 });
    must(await closeCases(ids, { type: 'solved', when: moment('2026-12-20') }, at(NOW + 40 * DAY)));
    expect(await tallyOf(ALL_DAYS)).toEqual({ early: 0, onTime: 0, late: 0 });
    must(await changeMarks(ids, 'own', at(NOW + 40 * DAY)));
    expect(await tallyOf(ALL_DAYS)).toEqual({ early: 0, onTime: 0, late: 3 });
    expect(await faults()).toEqual([]);
  });

  it('a code that another case has refuses this case only', async () => {
    const body = await packed(ids);
    await db.cases.clear();
    await db.meta.update('database', { cases: { open: 0, paused: 0, closed: 0 } });
    const draft = { title: 'Khác', limit: null, receivedAt: null, due: null };
    // The same id with another code: what is here by its id is not what is here by its code.
    const [first] = body.cases;
    if (!first) throw new Error('no case');
    await takePack(
      await order({ ...body, cases: [{ ...first, case: { ...first.case, code: 'KHAC-0001' } }] }),
      at(),
    );
    must(await addCase({ ...draft, kind: 'dossier', code: first.case.code }, at()));
    const choices = new Map([[first.case.id, 'theirs' as const]]);
    const done = must(await takePack({ ...(await order(body)), choices }, at()));
    expect(done.refused).toEqual([
      {
        code: first.case.code,
        problem: { code: 'case.alreadyTracked', caseCode: first.case.code },
      },
    ]);
    expect(done.ids).toHaveLength(2);
  });

  it('giving back marks the cases, makes them quiet, and keeps them in sight', async () => {
    const { body } = await takeAll();
    const rows = await rowsOf(ids);
    const back = fileOf({ hash: hashes.back, kind: 'handover-return', memberId: SHE });
    const done = must(await giveBack(ids, true, back, at(NOW + DAY), seenIn(rows)));
    expect(body.cases).toHaveLength(3);
    expect((await readCase(ids[0] ?? ''))?.takenFrom?.returnedAt).toBe(NOW + DAY);
    expect(await casesInHands('in')).toEqual([]);
    expect(await countCases('open', NOW)).toBe(3);
    const told = async (since: Instant) => (await casesForCalendar(dayOf(since))).away.length;
    expect(await told(NOW + DAY)).toBe(3);
    expect(await told(NOW + 2 * DAY)).toBe(0);
    must(await undo(done.seq ?? 0, at()));
    expect(await casesInHands('in')).toHaveLength(3);
  });

  it('an account on the way leaves the cases where they are', async () => {
    await takeAll();
    const rows = await rowsOf(ids);
    const back = fileOf({ hash: hashes.back, kind: 'handover-return', memberId: SHE });
    const done = must(await giveBack(ids, false, back, at(NOW + DAY), seenIn(rows)));
    expect(done.seq).toBeNull();
    expect(await casesInHands('in')).toHaveLength(3);
    expect(await listHandovers()).toHaveLength(2);
  });
});

describe('what comes back', () => {
  async function merge(ends = true) {
    const { body: pack } = await give(ids);
    const calendar = await readCalendar();
    const solved = {
      id: '99999999-9999-4999-8999-999999999999',
      type: 'solved' as const,
      when: moment('2026-11-25T10:00'),
      recordedAt: NOW + 2 * DAY,
      source: 'person' as const,
    };
    const theirs = pack.cases.map(({ case: one }, place) => ({
      ...one,
      portal: null,
      createdAt: NOW,
      takenFrom: { pack: hashes.pack, caseId: one.id, who: 'A', since: NOW, until: null },
      events: place === 0 ? [...one.events, solved] : one.events,
    }));
    const taken = { hash: hashes.pack, giver: ME, body: pack };
    const now = NOW + 3 * DAY;
    const body = buildReturn(theirs as never, taken, { ...BACK, ends }, { calendar, now });
    const row = { hash: hashes.back, kind: 'handover-return', memberId: SHE, way: 'in' } as const;
    const order = async (earlier: (typeof body)[]) => ({
      ...fileOf(row),
      body,
      facts: { pack, earlier },
      choices: new Map(),
      revisions: seenIn(await rowsOf(ids)),
    });
    return { order, body, done: must(await mergeReturn(await order([]), at(now))) };
  }

  it('is one act: the events are there, the hand-over is over, the case counts as it was closed', async () => {
    const { done } = await merge();
    const [first] = await rowsOf(ids);
    expect(first?.givenTo).toBeUndefined();
    expect(first?.events.at(-1)).toMatchObject({ type: 'solved', source: 'file' });
    expect(await tallyOf(ALL_DAYS)).toEqual({ early: 1, onTime: 0, late: 0 });
    expect(await faults()).toEqual([]);
    must(await undo(done.seq ?? 0, at()));
    expect(await casesInHands('out')).toHaveLength(3);
    expect(await tallyOf(ALL_DAYS)).toEqual({ early: 0, onTime: 0, late: 0 });
    expect(await faults()).toEqual([]);
  });

  it('a second time changes nothing; after it was taken back it is there again', async () => {
    const { order, body, done } = await merge();
    const before = await dump();
    expect(must(await mergeReturn(await order([body]), at()))).toMatchObject({
      ids: [],
      seq: null,
    });
    expect((await dump()).cases).toEqual(before.cases);
    must(await undo(done.seq ?? 0, at()));
    must(await mergeReturn(await order([body]), at()));
    expect((await rowsOf(ids)).map(plainCase)).toEqual((before.cases as CaseRow[]).map(plainCase));
  });

  it('an account on the way leaves the mark: the case is still with the colleague', async () => {
    await merge(false);
    const [first, second] = await rowsOf(ids);
    expect(first?.givenTo).toEqual(GIVEN);
    expect(first?.index.state).toBe('closed');
    expect(second?.index.handed).toBe('out');
  });
});
