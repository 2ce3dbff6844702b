import { beforeEach, expect, it } from 'vitest';
import { firstStart } from '@/utils/cases/step-limit';
import { fail } from '@/utils/problems';
import { closeCases, editCase, readCase, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { setStepLimit } from '@/utils/storage/steps';
import { at, emptyDatabase, faults, moment, must, sighting } from './support';

beforeEach(emptyDatabase);

const STEP = 'Thẩm định';
const limit = { amount: 4, unit: 'workingHours' } as const;

async function tracked(...tails: string[]) {
  return must(
    await trackDossiers(
      tails.map((tail) => sighting(tail)),
      at(),
    ),
  ).ids;
}
async function rowOf(id: string) {
  const row = await readCase(id);
  if (!row) throw new Error(id);
  return row;
}
async function begun() {
  const [id = ''] = await tracked('0001');
  const start = { type: 'stepStarted', step: STEP } as const;
  must(await recordEvent(id, { ...start, when: moment('2026-11-23T08:00') }, at()));
  must(await recordEvent(id, { ...start, when: moment('2026-11-20T08:00') }, at()));
  return rowOf(id);
}

it('a step that has begun gets a limit, counted from its first beginning, and it is taken back', async () => {
  const row = await begun();
  const done = must(await setStepLimit(row.id, { step: STEP, limit }, at(), row.revision));
  const after = await rowOf(row.id);
  expect(firstStart(after, STEP)).toMatchObject({ when: moment('2026-11-20T08:00'), limit });
  // Four hours of Friday the 20th from 08:00 on: 3 h 30 to 11:30, and 30 minutes from 13:30 on.
  expect(after.index.sooner).toBe(Date.UTC(2026, 10, 20, 7));
  must(await undo(done.seq ?? 0, at()));
  expect((await rowOf(row.id)).events).toEqual(row.events);
  expect(await faults()).toEqual([]);
});

it('taking the limit away leaves the step and ends its clock', async () => {
  const row = await begun();
  must(await setStepLimit(row.id, { step: STEP, limit }, at(), row.revision));
  const limited = await rowOf(row.id);
  must(await setStepLimit(row.id, { step: STEP, limit: null }, at(), limited.revision));
  const after = await rowOf(row.id);
  expect(after.events).toEqual(row.events);
  expect(after.index.sooner).toBeUndefined();
});

it('a step that is not there, and a case that is gone, are said to be so', async () => {
  const row = await begun();
  const gone = fail({ code: 'case.notFound' });
  expect(await setStepLimit(row.id, { step: 'Trình ký', limit }, at(), row.revision)).toEqual(gone);
  expect(await setStepLimit(crypto.randomUUID(), { step: STEP, limit }, at(), 1)).toEqual(gone);
});

it('no form saves over what another window saved since: a step, an event, an end', async () => {
  const row = await begun();
  must(await editCase(row.id, { title: 'Khai sinh lưu động' }, at(), row.revision));
  const saved = await rowOf(row.id);
  const changed = fail({ code: 'case.changed' });
  expect(await setStepLimit(row.id, { step: STEP, limit }, at(), row.revision)).toEqual(changed);
  const paused = { type: 'paused', when: moment('2026-11-23'), reason: 'fee' } as const;
  expect(await recordEvent(row.id, paused, at(), row.revision)).toEqual(changed);
  const solved = { type: 'solved', when: moment('2026-11-23T08:30') } as const;
  const seen = new Map([[row.id, row.revision]]);
  expect(must(await closeCases([row.id], solved, at(), seen))).toMatchObject({
    ids: [],
    refused: [{ code: row.id, problem: { code: 'case.changed' } }],
  });
  expect(await rowOf(row.id)).toEqual(saved);
  must(await recordEvent(row.id, paused, at(), saved.revision));
});

it('of several cases that are finished only the one that was changed since stays open', async () => {
  const [first = '', second = ''] = await tracked('0001', '0002');
  const seen = new Map([
    [first, (await rowOf(first)).revision],
    [second, (await rowOf(second)).revision],
  ]);
  must(await editCase(first, { title: 'Sửa ở nơi khác' }, at(), seen.get(first) ?? 0));
  const solved = { type: 'solved', when: moment('2026-11-23T08:30') } as const;
  const done = must(await closeCases([first, second], solved, at(), seen));
  expect(done.ids).toEqual([second]);
  expect((await rowOf(first)).index.state).toBe('open');
});
