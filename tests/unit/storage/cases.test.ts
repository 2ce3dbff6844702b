import { beforeEach, expect, it, vi } from 'vitest';
import { DAY } from '@/utils/calendar/instant';
import { fail, ok } from '@/utils/problems';
import {
  addCase,
  closeCases,
  deleteCases,
  editCase,
  readCase,
  recordEvent,
  trackDossiers,
} from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { db } from '@/utils/storage/db';
import { runningEntry, startTimer, stopTimer } from '@/utils/storage/timers';
import {
  at,
  dump,
  emptyDatabase,
  faults,
  moment,
  must,
  NOW,
  newestActs,
  sighting,
} from './support';

vi.setConfig({ testTimeout: 60_000 });
const draft = {
  kind: 'dossier' as const,
  code: 'h49.22 – 261116 – 0001',
  title: 'Đăng ký khai sinh',
  limit: null,
  receivedAt: moment('2026-11-16T08:12'),
  due: moment('2026-11-27'),
};

async function tracked(...tails: string[]): Promise<string[]> {
  return must(
    await trackDossiers(
      tails.map((tail) => sighting(tail)),
      at(),
    ),
  ).ids;
}

/** The tables that a person sees, without what grows with every act. */
async function seen() {
  const { cases = [], entries = [], tallies } = await dump();
  const plain = [...cases, ...entries].map((row) => ({ ...(row as object), revision: 0 }));
  return { plain, tallies };
}

beforeEach(emptyDatabase);

it('a case is added with its code written the one way', async () => {
  const { ids } = must(await addCase(draft, at()));
  expect(await readCase(ids[0] ?? '')).toMatchObject({ code: 'H49.22-261116-0001', revision: 1 });
});

it('a case added by its code alone has no invented date', async () => {
  const { ids } = must(await addCase({ ...draft, receivedAt: null, due: null }, at()));
  expect(await readCase(ids[0] ?? '')).toMatchObject({ events: [], index: { due: Infinity } });
});

it.each([
  ['a code that is none', { code: 'xin chào' }, { code: 'case.codeUnreadable' }],
  ['a receipt in the future', { receivedAt: moment('2026-11-24') }, { code: 'event.inFuture' }],
  [
    'a due day before the receipt',
    { due: moment('2026-11-13') },
    { code: 'case.dueBeforeReceived', caseCode: 'H49.22-261116-0001' },
  ],
])('%s is refused and nothing is kept', async (_, change, problem) => {
  expect(await addCase({ ...draft, ...change }, at())).toEqual({ ok: false, problem });
  expect(await db.cases.count()).toBe(0);
});

it('a code is used once among dossiers, and may be used again for a petition', async () => {
  await addCase(draft, at());
  expect(await addCase(draft, at())).toEqual(
    fail({ code: 'case.alreadyTracked', caseCode: 'H49.22-261116-0001' }),
  );
  expect(await addCase({ ...draft, kind: 'petition' }, at())).toMatchObject({ ok: true });
});

it('cases without a code do not stand in each other’s way', async () => {
  await addCase({ ...draft, kind: 'task', code: null }, at());
  expect(await addCase({ ...draft, kind: 'task', code: null }, at())).toMatchObject({ ok: true });
});

it.each([
  ['early', '2026-11-20', '2026-11-20'],
  ['onTime', '2026-11-27', '2026-11-27'],
  ['late', '2026-11-30', '2026-11-30'],
])('a case solved %s is counted on the day on which it was closed', async (outcome, when, day) => {
  const ids = await tracked('0001');
  await closeCases(ids, { type: 'solved', when: moment(when) }, at(NOW + 10 * DAY));
  expect(await db.tallies.toArray()).toEqual([{ day, early: 0, onTime: 0, late: 0, [outcome]: 1 }]);
  expect(await faults()).toEqual([]);
});

it('a refused case is closed and counted nowhere', async () => {
  const ids = await tracked('0001');
  await closeCases(ids, { type: 'refused', when: moment('2026-11-20') }, at());
  expect(await db.tallies.count()).toBe(0);
  expect(await faults()).toEqual([]);
});

it('thirty cases are closed in one transaction; those closed before stay as they are', async () => {
  const ids = await tracked('0001', '0002', '0003');
  const when = moment('2026-11-20');
  await closeCases(ids.slice(0, 1), { type: 'solved', when }, at());
  const done = must(await closeCases([...ids, 'gone'], { type: 'solved', when }, at()));
  expect(done.ids).toEqual(ids.slice(1));
  expect(done.refused).toEqual([{ code: 'gone', problem: { code: 'case.notFound' } }]);
  expect(await db.tallies.get('2026-11-20')).toMatchObject({ early: 3 });
});

it('a solved case can still be returned, and is counted once', async () => {
  const ids = await tracked('0001');
  await closeCases(ids, { type: 'solved', when: moment('2026-11-19') }, at());
  const done = must(await closeCases(ids, { type: 'returned', when: moment('2026-11-20') }, at()));
  expect(done.ids).toEqual(ids);
  expect(await db.tallies.toArray()).toMatchObject([{ day: '2026-11-19', early: 1 }]);
});

it('closing a case stops the timer that runs on it, and only that', async () => {
  const [first = '', second = ''] = await tracked('0001', '0002');
  await startTimer(first, at());
  await closeCases([second], { type: 'solved', when: moment('2026-11-20') }, at());
  expect(await runningEntry()).toMatchObject({ caseId: first });
  await closeCases([first], { type: 'solved', when: moment('2026-11-20') }, at());
  expect(await runningEntry()).toBeUndefined();
  expect(await faults()).toEqual([]);
});

it('a pause moves the case to the paused ones and back', async () => {
  const [id = ''] = await tracked('0001');
  const pause = { type: 'paused' as const, reason: 'supplement' as const };
  await recordEvent(id, { ...pause, when: moment('2026-11-18') }, at());
  expect(await db.meta.get('database')).toMatchObject({ cases: { open: 0, paused: 1 } });
  await recordEvent(id, { type: 'resumed', when: moment('2026-11-20') }, at());
  expect(await db.meta.get('database')).toMatchObject({ cases: { open: 1, paused: 0 } });
  expect(await faults()).toEqual([]);
});

it('an event before the case came in is refused', async () => {
  const [id = ''] = await tracked('0001');
  const event = { type: 'solved' as const, when: moment('2026-11-13') };
  expect(await recordEvent(id, event, at())).toEqual(fail({ code: 'event.beforeReceived' }));
});

it('the second of two pages that edit one case is told, and its save changes nothing', async () => {
  const [id = ''] = await tracked('0001');
  const { revision = 0 } = (await readCase(id)) ?? {};
  await editCase(id, { title: 'Khai sinh lưu động' }, at(), revision);
  const second = await editCase(id, { title: 'Khai sinh quá hạn' }, at(), revision);
  expect(second).toEqual(fail({ code: 'case.changed' }));
  expect(await readCase(id)).toMatchObject({ title: 'Khai sinh lưu động' });
});

it('an edited case is found by its new words and no longer by the old ones', async () => {
  const [id = ''] = await tracked('0001');
  await editCase(id, { title: 'Cấp lại thẻ' }, at(), 1);
  expect(await db.cases.where('index.words').equals('the').count()).toBe(1);
  expect(await db.cases.where('index.words').equals('khai').count()).toBe(0);
});

it('deleting a case deletes its time entries and inbox lines', async () => {
  const [id = ''] = await tracked('0001');
  await startTimer(id, at());
  await db.notices.put({ id: 'n', caseId: id } as never);
  await deleteCases([id], at());
  expect(await dump()).toMatchObject({ cases: [], entries: [], notices: [] });
  expect(await faults()).toEqual([]);
});

it.each([
  [
    'closing',
    (ids: string[]) => closeCases(ids, { type: 'solved', when: moment('2026-11-20') }, at()),
  ],
  ['deleting', (ids: string[]) => deleteCases(ids, at())],
  ['editing', (ids: string[]) => editCase(ids[0] ?? '', { code: 'H49-1' }, at(), 1)],
  ['stopping the timer', () => stopTimer(at())],
  ['starting another timer', (ids: string[]) => startTimer(ids[1] ?? '', at())],
])('%s is taken back: rows, tallies and the running timer are as before', async (_, act) => {
  const ids = await tracked('0001', '0002');
  await startTimer(ids[0] ?? '', at());
  const before = await seen();
  const { seq } = must(await act(ids));
  expect(await seen()).not.toEqual(before);
  expect(await undo(seq ?? 0, at())).toEqual(ok({ seq }));
  expect(await seen()).toEqual(before);
  expect(await faults()).toEqual([]);
});

it('taking back twice is harmless', async () => {
  const ids = await tracked('0001');
  const { seq } = must(await deleteCases(ids, at()));
  await undo(seq ?? 0, at());
  const before = await dump();
  expect(await undo(seq ?? 0, at())).toEqual(ok({ seq }));
  expect(await dump()).toEqual(before);
});

it('an act whose case was changed since is not taken back', async () => {
  const [id = ''] = await tracked('0001');
  const { seq } = must(await editCase(id, { title: 'một' }, at(), 1));
  await editCase(id, { title: 'hai' }, at(), 2);
  expect(await undo(seq ?? 0, at())).toEqual(fail({ code: 'change.movedOn' }));
  expect(await readCase(id)).toMatchObject({ title: 'hai' });
});

it('a deleted dossier does not come back beside another with its code', async () => {
  const ids = await tracked('0001');
  const { seq } = must(await deleteCases(ids, at()));
  await tracked('0001');
  expect(await undo(seq ?? 0, at())).toEqual(fail({ code: 'change.movedOn' }));
});

it('a stopped timer does not come back while another runs', async () => {
  const [first = '', second = ''] = await tracked('0001', '0002');
  await startTimer(first, at());
  const { seq } = must(await stopTimer(at()));
  await startTimer(second, at());
  expect(await undo(seq ?? 0, at())).toEqual(fail({ code: 'change.movedOn' }));
});

it('a page that was open before undoing cannot save over what came back', async () => {
  const [id = ''] = await tracked('0001');
  const { seq } = must(await editCase(id, { title: 'một' }, at(), 1));
  await undo(seq ?? 0, at());
  expect(await editCase(id, { title: 'hai' }, at(), 1)).toEqual(fail({ code: 'case.changed' }));
  expect(await editCase(id, { title: 'hai' }, at(), 2)).toEqual(fail({ code: 'case.changed' }));
});

it('the last two hundred acts can be taken back and no more are kept', async () => {
  const [id = ''] = await tracked('0001');
  for (let count = 1; count <= 205; count += 1) {
    await editCase(id, { title: `lần ${count}` }, at(), count);
  }
  expect(await db.changes.count()).toBe(200);
  const [last] = await newestActs(1);
  expect(last).toMatchObject({ act: 'cases.edit', seq: 206 });
  expect(await undo(1, at())).toEqual(fail({ code: 'change.notFound' }));
});
