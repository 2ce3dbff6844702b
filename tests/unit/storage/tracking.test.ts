import { beforeEach, expect, it } from 'vitest';
import { MINUTE } from '@/utils/calendar/instant';
import { fail, ok } from '@/utils/problems';
import { caseStates, noteSightings, readCaseByCode, trackDossiers } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { db } from '@/utils/storage/db';
import { startTimer } from '@/utils/storage/timers';
import { at, dump, emptyDatabase, faults, must, NOW, ORIGIN, sighting } from './support';

const THIRTY = Array.from({ length: 30 }, (_, index) => sighting(String(index).padStart(4, '0')));
const writes = async () => (await db.meta.get('database'))?.writes;

beforeEach(emptyDatabase);

it('thirty dossiers are tracked in one transaction', async () => {
  const done = must(await trackDossiers(THIRTY, at()));
  expect(done.tracked).toHaveLength(30);
  expect(await db.cases.count()).toBe(30);
  expect(await writes()).toBe(1);
  expect(await faults()).toEqual([]);
});

it('tracking twice is harmless: the second time all are known and nothing is written', async () => {
  await trackDossiers(THIRTY, at());
  const before = await dump();
  const again = must(await trackDossiers(THIRTY, at()));
  expect(again).toMatchObject({ tracked: [], seq: null });
  expect(again.already).toHaveLength(30);
  expect(await dump()).toEqual(before);
});

it('of thirty dossiers those that cannot be believed are refused, each with its reason', async () => {
  const done = must(
    await trackDossiers(
      [
        sighting('0001'),
        sighting('0002', { dueAt: '2026-11-01' }),
        sighting('0003', { code: '079203001234' }),
      ],
      at(),
    ),
  );
  expect(done.tracked).toEqual(['H49.22-261116-0001']);
  expect(done.refused).toEqual([
    {
      code: 'H49.22-261116-0002',
      problem: { code: 'case.dueBeforeReceived', caseCode: 'H49.22-261116-0002' },
    },
    { code: '079203001234', problem: { code: 'case.codeUnreadable' } },
  ]);
});

it('a dossier that stands twice on a page with two due dates is tracked with neither', async () => {
  await trackDossiers([sighting('0001'), sighting('0001', { dueAt: '2026-12-04' })], at());
  const row = await readCaseByCode('h49.22-261116-0001');
  expect(row?.events.map((event) => event.type)).toEqual(['received']);
});

it('the same click sent twenty times acts once and answers the same each time', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => trackDossiers(THIRTY, at(NOW, 'click'))),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: true, value: { seq: 1 } });
  expect(await db.changes.count()).toBe(1);
  expect(await writes()).toBe(1);
});

it('a page that shows nothing new is not written down again within five minutes', async () => {
  await trackDossiers(THIRTY, at());
  const before = await dump();
  expect(await noteSightings(THIRTY, at(NOW + 4 * MINUTE))).toEqual(ok(0));
  expect(await dump()).toEqual(before);
});

it('after five minutes the look itself is noted, in one write for all', async () => {
  await trackDossiers(THIRTY, at());
  expect(await noteSightings(THIRTY, at(NOW + 5 * MINUTE))).toEqual(ok(30));
  expect(await writes()).toBe(2);
  const row = await readCaseByCode('H49.22-261116-0007');
  expect(row?.portal?.seenAt).toBe(NOW + 5 * MINUTE);
});

it('a new status and a new due date are noted at once, and never close the case', async () => {
  await trackDossiers([sighting('0001')], at());
  const seen = sighting('0001', { dueAt: '2026-12-04', status: 'Đã trả kết quả' });
  expect(await noteSightings([seen], at(NOW + MINUTE))).toEqual(ok(1));
  const row = await readCaseByCode('H49.22-261116-0001');
  expect(row?.portal?.status).toBe('Đã trả kết quả');
  expect(row?.index.state).toBe('open');
  // 4 December 2026 is a Friday; the office closes at 17:30 in Viet Nam.
  expect(row?.index.due).toBe(Date.UTC(2026, 11, 4, 10, 30));
  expect(await faults()).toEqual([]);
});

it('a dossier that is not tracked is not noted', async () => {
  expect(await noteSightings(THIRTY, at())).toEqual(ok(0));
  expect(await db.cases.count()).toBe(0);
});

it('the panel learns of each dossier on the page whether it is tracked, running and due when', async () => {
  const { ids } = must(await trackDossiers([sighting('0001')], at()));
  await startTimer(ids[0] ?? '', at());
  const states = await caseStates(
    [sighting('0001'), sighting('0002'), sighting('0003', { dueAt: null })],
    NOW,
  );
  expect(states).toMatchObject([
    { code: 'H49.22-261116-0001', tracked: true, running: true },
    { code: 'H49.22-261116-0002', tracked: false, running: false },
    { tracked: false, due: null, timeliness: { kind: 'undated' } },
  ]);
  // Monday 09:00 to Friday 17:30, without Tuesday, the Day of Vietnamese Culture: 6.5 + 3 × 8 hours.
  expect(states[0]?.timeliness).toEqual({ kind: 'running', leftMinutes: 6.5 * 60 + 3 * 480 });
  expect(states[1]?.timeliness).toEqual(states[0]?.timeliness);
});

it('tracking thirty is taken back with one click, also after the portal was looked at again', async () => {
  const { seq } = must(await trackDossiers(THIRTY, at()));
  await noteSightings(THIRTY, at(NOW + 6 * MINUTE));
  expect(await undo(seq ?? 0, at(NOW + 7 * MINUTE))).toEqual(ok({ seq }));
  expect(await db.cases.count()).toBe(0);
  expect(await faults()).toEqual([]);
});

it('tracking is not taken back once a timer ran on one of them', async () => {
  const { seq, ids } = must(await trackDossiers(THIRTY, at()));
  await startTimer(ids[3] ?? '', at());
  expect(await undo(seq ?? 0, at())).toEqual(fail({ code: 'change.movedOn' }));
  expect(await db.cases.count()).toBe(30);
});

it('nothing of the page but code, procedure, dates and status is kept', async () => {
  await trackDossiers([{ ...sighting('0001'), applicant: 'Nguyễn Văn A' } as never], at());
  expect(JSON.stringify(await dump())).not.toContain('Nguyễn');
  expect(JSON.stringify(await dump())).toContain(ORIGIN);
});
