import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/calendar/instant';
import { statusOf } from '@/utils/cases/status';
import { fail, ok } from '@/utils/problems';
import { closeCases, deleteCases, readCase, trackDossiers } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { confirmClock, lookAtClock, readClock } from '@/utils/storage/clock';
import { db } from '@/utils/storage/db';
import { deliverDueReminders } from '@/utils/storage/deliver';
import {
  addEntry,
  deleteEntry,
  editEntry,
  restoreEntry,
  settleGap,
  shareTime,
  splitGap,
  trimOverlap,
} from '@/utils/storage/entries';
import { fillFieldDay, saveTimerSettings, startFieldDay } from '@/utils/storage/field-day';
import { readSettings } from '@/utils/storage/settings';
import { countTimerQuestions, gapQuestions, timerQuestion } from '@/utils/storage/timer-questions';
import {
  askingEntries,
  beat,
  confirmRunning,
  entriesBetween,
  runningEntry,
  startTimer,
  stopTimer,
} from '@/utils/storage/timers';
import { endVisit, startVisit } from '@/utils/storage/visits';
import { workedMilliseconds } from '@/utils/timers/worked-time';
import { at, dump, emptyDatabase, faults, moment, must, NOW, newId, sighting } from './support';

let ids: string[] = [];
const [first, second] = [() => ids[0] ?? '', () => ids[1] ?? ''];

beforeEach(async () => {
  await emptyDatabase();
  const seen = ['0001', '0002', '0003'].map((tail) => sighting(tail));
  ids = must(await trackDossiers(seen, at())).ids;
});

/** Runs on the first case, the browser awake until then. */
async function workUntil(later: number): Promise<string> {
  const { ids: started } = must(await startTimer(first(), at()));
  for (let now = NOW; now <= NOW + later; now += MINUTE) await beat(now);
  return started[0] ?? '';
}
const visit = (now: number, key?: string) => startVisit('Tiếp dân 09:05', at(now, key));

describe('a visitor', () => {
  it('parks what runs, is a reception of its own, and gives back exactly what was parked', async () => {
    await workUntil(5 * MINUTE);
    must(await visit(NOW + 6 * MINUTE));
    const during = await runningEntry();
    expect(during).toMatchObject({ visit: { parked: [{ caseId: first(), visit: false }] } });
    const reception = await readCase(during?.caseId ?? '');
    expect(reception).toMatchObject({ kind: 'reception', title: 'Tiếp dân 09:05', code: null });

    must(await endVisit(at(NOW + 8 * MINUTE)));
    expect(await runningEntry()).toMatchObject({ caseId: first(), visit: null });
    const closed = await readCase(during?.caseId ?? '');
    expect(closed && statusOf(closed).state).toBe('closed');
    const entries = await db.entries.orderBy('seq').toArray();
    expect(entries.map((one) => [one.startedAt - NOW, (one.endedAt ?? 0) - NOW])).toEqual([
      [0, 6 * MINUTE],
      [6 * MINUTE, 8 * MINUTE],
      [8 * MINUTE, -NOW],
    ]);
    expect(await faults()).toEqual([]);
  });

  it('who comes twice by one click comes once', async () => {
    const once = await visit(NOW, 'click');
    const twenty = await Promise.all(Array.from({ length: 20 }, () => visit(NOW, 'click')));
    expect(twenty.every((one) => JSON.stringify(one) === JSON.stringify(once))).toBe(true);
    expect(await db.entries.count()).toBe(1);
    expect(await db.cases.filter((row) => row.kind === 'reception').count()).toBe(1);
  });

  it('is taken back whole: no reception, and the work runs on', async () => {
    await workUntil(5 * MINUTE);
    const before = await dump();
    const { seq } = must(await visit(NOW + 6 * MINUTE));
    must(await undo(seq ?? 0, at(NOW + 7 * MINUTE)));
    const after = await dump();
    expect(after.cases).toEqual(before.cases);
    expect(await runningEntry()).toMatchObject({ caseId: first(), endedAt: null });
    expect(await faults()).toEqual([]);
  });

  it('leaves to nothing when the parked case was closed meanwhile', async () => {
    await workUntil(MINUTE);
    must(await visit(NOW + 2 * MINUTE));
    must(await closeCases([first()], { type: 'solved', when: moment('2026-11-20') }, at()));
    expect(must(await endVisit(at(NOW + 3 * MINUTE))).ids).toEqual([]);
    expect(await runningEntry()).toBeUndefined();
  });

  it('whose timer is simply stopped has gone too', async () => {
    must(await visit(NOW));
    const reception = (await runningEntry())?.caseId ?? '';
    must(await stopTimer(at(NOW + MINUTE)));
    const row = await readCase(reception);
    expect(row && statusOf(row).state).toBe('closed');
  });

  it('cannot leave when none is there', async () => {
    await workUntil(MINUTE);
    expect(await endVisit(at(NOW + MINUTE))).toEqual(fail({ code: 'timer.noVisit' }));
  });
});

describe('a stretch that nobody knows about', () => {
  it('of 3 hours 20 minutes is asked once and divided to the minute, each part undone together', async () => {
    const entry = await workUntil(5 * MINUTE);
    const from = NOW + 5 * MINUTE;
    const woken = from + 200 * MINUTE;
    await beat(woken);
    expect(await countTimerQuestions(woken)).toBe(1);
    const parts = [
      { caseId: first(), minutes: 30 },
      { caseId: null, minutes: 120 },
      { caseId: second(), minutes: 50 },
    ];
    const { seq, ids: touched } = must(await splitGap(entry, { from, parts }, at(woken)));
    expect(touched).toHaveLength(2);
    const row = await db.entries.get(entry);
    expect(row && workedMilliseconds(row, woken)).toBe(35 * MINUTE);
    const [other] = await db.entries.where('caseId').equals(second()).toArray();
    expect(other).toMatchObject({ startedAt: from + 150 * MINUTE, endedAt: woken });
    expect(await gapQuestions()).toEqual([]);
    must(await undo(seq ?? 0, at(woken)));
    expect(await gapQuestions()).toHaveLength(1);
    expect(await db.entries.count()).toBe(1);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['a minute short', 199],
    ['a minute over', 201],
  ])('is not divided by parts that are %s', async (_, minutes) => {
    const entry = await workUntil(0);
    await beat(NOW + 200 * MINUTE);
    const split = { from: NOW, parts: [{ caseId: null, minutes }] };
    expect(await splitGap(entry, split, at(NOW + 200 * MINUTE))).toEqual(
      fail({ code: 'timer.splitSum', minutes, wanted: 200 }),
    );
  });

  it('that still lasts can be answered before the next beat has written it down', async () => {
    const entry = await workUntil(0);
    must(await settleGap(entry, { from: NOW, verdict: 'dropped' }, at(NOW + HOUR)));
    expect(await runningEntry()).toMatchObject({ gaps: [{ verdict: 'dropped', to: NOW + HOUR }] });
    expect(await askingEntries()).toEqual([]);
  });

  it('keeps what it was before in the history of its entry', async () => {
    const entry = await workUntil(0);
    await beat(NOW + HOUR);
    must(await settleGap(entry, { from: NOW, verdict: 'kept' }, at(NOW + HOUR)));
    const row = await db.entries.get(entry);
    expect(row?.history).toMatchObject([{ change: 'gap', gaps: [{ verdict: 'unknown' }] }]);
  });
});

describe('a timer that was forgotten', () => {
  it('for 340 hours is asked about, ends where the person says, and can be edited and deleted', async () => {
    const entry = await workUntil(30 * MINUTE);
    const found = NOW + 340 * HOUR;
    await beat(found);
    const question = await timerQuestion(found);
    expect(question).toMatchObject({ forgotten: { unanswered: true } });
    expect(question?.proposals[0]).toEqual({ why: 'activity', at: NOW + 30 * MINUTE });
    must(await stopTimer(at(found), NOW + 2 * HOUR));
    const stopped = await db.entries.get(entry);
    expect(stopped).toMatchObject({ endedAt: NOW + 2 * HOUR, history: [{ change: 'ended' }] });
    must(await editEntry(entry, { endedAt: NOW + HOUR }, at(found), stopped?.revision ?? 0));
    must(await deleteEntry(entry, at(found)));
    expect(await db.entries.count()).toBe(0);
  });

  it('and confirmed is asked as long after', async () => {
    await workUntil(0);
    // Monday 09:00: four hours later it is 13:00.
    expect(await timerQuestion(NOW + 4 * HOUR)).not.toBeNull();
    must(await confirmRunning(at(NOW + 4 * HOUR)));
    expect(await timerQuestion(NOW + 4 * HOUR + MINUTE)).toBeNull();
  });

  it('is one line of the inbox, once, while the office is open', async () => {
    await workUntil(0);
    // Monday 09:00 to 13:00 lies in the break; at 13:30 the office opens again.
    expect(await deliverDueReminders(NOW + 4 * HOUR)).toEqual([]);
    const opens = NOW + 4.5 * HOUR;
    const line = { ref: { type: 'place', path: '/time' }, title: 'H49.22-261116-0001' };
    const said = (await deliverDueReminders(opens)).filter((one) => one.ref.type === 'place');
    expect(said).toMatchObject([line]);
    const again = await deliverDueReminders(opens + MINUTE);
    expect(again.filter((one) => one.ref.type === 'place')).toEqual([]);
  });

  it('is named the same until it is answered', async () => {
    await workUntil(0);
    const [one, two] = [await timerQuestion(NOW + 5 * HOUR), await timerQuestion(NOW + 6 * HOUR)];
    expect(one?.id).toBe(two?.id);
  });
});

describe('entries of the past', () => {
  const draft = { from: NOW - 3 * HOUR, to: NOW - 2 * HOUR, note: '' };

  it('are added, found on their day, and taken back', async () => {
    const { seq } = must(await addEntry({ ...draft, caseId: first() }, at()));
    expect(await entriesBetween(NOW - DAY, NOW)).toHaveLength(1);
    must(await undo(seq ?? 0, at()));
    expect(await entriesBetween(NOW - DAY, NOW)).toEqual([]);
  });

  it.each([
    ['end before they begin', { to: NOW - 4 * HOUR }, 'timer.endBeforeStart'],
    ['end in the future', { to: NOW + HOUR }, 'timer.inFuture'],
    ['name a phone number', { note: 'gọi 0912 345 678' }, 'text.personalNumber'],
    ['belong to no case', { caseId: newId() }, 'case.notFound'],
  ])('that %s are refused', async (_, change, code) => {
    const added = await addEntry({ caseId: first(), ...draft, ...change }, at());
    expect(added).toMatchObject({ ok: false, problem: { code } });
    expect(await db.entries.count()).toBe(0);
  });

  it('move to another case, and back by an earlier form', async () => {
    const { ids: made } = must(await addEntry({ ...draft, caseId: first() }, at()));
    const [id = ''] = made;
    must(await editEntry(id, { caseId: second(), note: 'nhầm việc' }, at(NOW + MINUTE), 1));
    expect(await db.entries.get(id)).toMatchObject({ caseId: second(), note: 'nhầm việc' });
    must(await restoreEntry(id, 0, at(NOW + 2 * MINUTE), 2));
    expect(await db.entries.get(id)).toMatchObject({ caseId: first(), note: '', revision: 3 });
    expect(await restoreEntry(id, 0, at(), 2)).toEqual(fail({ code: 'timer.changed' }));
  });

  it('an earlier form of a case that is gone stays where it is', async () => {
    const { ids: made } = must(await addEntry({ ...draft, caseId: first() }, at()));
    const [id = ''] = made;
    must(await editEntry(id, { caseId: second() }, at(), 1));
    must(await deleteCases([first()], at()));
    expect(await restoreEntry(id, 0, at(), 2)).toEqual(fail({ code: 'case.notFound' }));
  });

  it('that overlap are trimmed on the side that the person chose, or kept for a reason', async () => {
    const [one = ''] = must(await addEntry({ ...draft, caseId: first() }, at())).ids;
    const over = { ...draft, caseId: second(), from: draft.from + 40 * MINUTE };
    const [two = ''] = must(await addEntry(over, at())).ids;
    const { seq } = must(await trimOverlap({ cut: one, keep: two }, at()));
    expect(await db.entries.get(one)).toMatchObject({ endedAt: draft.from + 40 * MINUTE });
    must(await undo(seq ?? 0, at()));
    expect(await shareTime({ entryId: two, otherId: one, reason: '  ' }, at())).toEqual(
      fail({ code: 'timer.reasonMissing' }),
    );
    must(await shareTime({ entryId: two, otherId: one, reason: 'Chờ máy in' }, at()));
    expect(await db.entries.get(two)).toMatchObject({
      shared: [{ entryId: one, reason: 'Chờ máy in' }],
    });
  });

  it('of which nothing would be left are deleted by trimming', async () => {
    const [within = ''] = must(await addEntry({ ...draft, caseId: first() }, at())).ids;
    const around = { ...draft, caseId: second(), from: draft.from - HOUR, to: NOW - HOUR };
    const [over = ''] = must(await addEntry(around, at())).ids;
    must(await trimOverlap({ cut: within, keep: over }, at()));
    expect(await db.entries.get(within)).toBeUndefined();
    expect(must(await trimOverlap({ cut: over, keep: over }, at())).ids).toEqual([over]);
  });

  it('that span a whole week are found on each of its days', async () => {
    const long = { ...draft, caseId: first(), from: NOW - 10 * DAY, to: NOW - DAY };
    must(await addEntry(long, at()));
    for (let back = 10; back > 1; back -= 1) {
      expect(await entriesBetween(NOW - back * DAY, NOW - (back - 1) * DAY)).toHaveLength(1);
    }
    expect(await entriesBetween(NOW, NOW + DAY)).toEqual([]);
  });
});

describe('the clock of the machine', () => {
  const look = (now: number, session = 'one') => lookAtClock({ now, newId }, session);

  it('that is set back two hours loses nothing: two entries, both marked, one banner', async () => {
    await look(NOW);
    const entry = await workUntil(30 * MINUTE);
    const back = NOW + 30 * MINUTE - 2 * HOUR;
    await look(NOW + 30 * MINUTE);
    await look(back);
    await look(back + MINUTE);
    await beat(back + MINUTE);
    const running = await runningEntry();
    expect(running).toMatchObject({ caseId: first(), startedAt: back, lastBeatAt: back + MINUTE });
    expect(running?.clock).toEqual({ at: back, by: -2 * HOUR });
    const ended = await db.entries.get(entry);
    expect(ended && workedMilliseconds(ended, back)).toBe(30 * MINUTE);
    expect((await readClock(back)).moves).toHaveLength(1);
    await confirmClock(back + MINUTE);
    expect(await readClock(back + MINUTE)).toEqual({ moves: [], behind: 0 });
    must(await stopTimer(at(back + 2 * MINUTE)));
    expect(await faults()).toEqual([]);
  });

  it('that is behind marks what begins under it', async () => {
    await look(NOW);
    await look(NOW - HOUR);
    must(await startTimer(first(), at(NOW - HOUR)));
    expect(await runningEntry()).toMatchObject({ clock: { by: -HOUR } });
  });

  it('that goes on is written down every ten minutes, and not while nothing runs in between', async () => {
    await look(NOW);
    const { writes } = (await db.meta.get('database')) ?? {};
    for (let minute = 1; minute < 10; minute += 1) await look(NOW + minute * MINUTE);
    expect((await db.meta.get('database'))?.writes).toBe(writes);
    await look(NOW + 10 * MINUTE);
    expect(await db.clock.get('clock')).toMatchObject({ lastSeen: NOW + 10 * MINUTE });
  });
});

describe('a day out', () => {
  it('stops what runs, and is filled in by one act that can be taken back', async () => {
    await workUntil(0);
    must(await startFieldDay(at(NOW)));
    expect(await runningEntry()).toBeUndefined();
    expect((await readSettings()).timer.fieldDay).toEqual({ since: NOW });
    // Monday 09:00 to 17:30 holds 150 and 240 minutes of office hours.
    const to = NOW + 8.5 * HOUR;
    const parts = [
      { caseId: first(), minutes: 240 },
      { caseId: second(), minutes: 60 },
    ];
    const report = { from: NOW, to, parts, objective: true };
    const { ids: made, seq } = must(await fillFieldDay(report, at(to)));
    expect(made).toHaveLength(2);
    expect(await db.entries.get(made[0] ?? '')).toMatchObject({ tags: ['field', 'objective'] });
    expect((await readSettings()).timer.fieldDay).toBeNull();
    must(await undo(seq ?? 0, at(to)));
    expect(await db.entries.bulkGet(made)).toEqual([undefined, undefined]);
  });

  it('begins and ends by one write each: no power cut leaves a half of it', async () => {
    await workUntil(0);
    const writes = async () => (await db.meta.get('database'))?.writes ?? 0;
    const before = await writes();
    must(await startFieldDay(at(NOW)));
    expect(await writes()).toBe(before + 1);
    const parts = [{ caseId: first(), minutes: 30 }];
    must(
      await fillFieldDay({ from: NOW, to: NOW + HOUR, parts, objective: false }, at(NOW + HOUR)),
    );
    expect(await writes()).toBe(before + 2);
  });

  it('cannot hold more than its time', async () => {
    const parts = [{ caseId: first(), minutes: 61 }];
    const report = { from: NOW, to: NOW + HOUR, parts, objective: false };
    expect(await fillFieldDay(report, at(NOW + HOUR))).toEqual(fail({ code: 'timer.tooLong' }));
  });

  it('goes on from when it began, however often it is switched on', async () => {
    must(await startFieldDay(at(NOW)));
    must(await startFieldDay(at(NOW + HOUR)));
    expect((await readSettings()).timer.fieldDay).toEqual({ since: NOW });
  });
});

it('a case that is done takes its timer with it, or lets it run, as the person said', async () => {
  await workUntil(0);
  must(await saveTimerSettings({ stopWithCase: 'keep' }));
  must(
    await closeCases([first()], { type: 'solved', when: moment('2026-11-20') }, at(NOW + MINUTE)),
  );
  expect(await runningEntry()).toMatchObject({ caseId: first() });
  must(await saveTimerSettings({ stopWithCase: 'stop' }));
  must(await startTimer(second(), at(NOW + 2 * MINUTE)));
  must(
    await closeCases(
      [second()],
      { type: 'solved', when: moment('2026-11-20') },
      at(NOW + 3 * MINUTE),
    ),
  );
  expect(await runningEntry()).toBeUndefined();
});

it('numbers of entries grow with each that is made, also several in one act', async () => {
  await workUntil(0);
  must(await visit(NOW + MINUTE));
  must(await endVisit(at(NOW + 2 * MINUTE)));
  const numbers = (await db.entries.orderBy('seq').toArray()).map((one) => one.seq);
  expect(numbers).toEqual([1, 2, 3]);
  expect(await deleteEntry('gone', at())).toEqual(ok({ ids: [], seq: null }));
});
