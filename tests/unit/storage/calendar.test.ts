import { beforeEach, expect, it } from 'vitest';
import { NO_CALENDAR_SETTINGS } from '@/utils/calendar/calendar-settings';
import type { Day } from '@/utils/calendar/day';
import { decide, putSpan } from '@/utils/calendar/edit-calendar';
import {
  editCalendar,
  listDueOn,
  previewCalendar,
  putCalendarBack,
} from '@/utils/storage/calendar';
import { countCases, listCases } from '@/utils/storage/case-list';
import { closeCases, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import { readCalendar, readSettings } from '@/utils/storage/settings';
import { at, dump, emptyDatabase, faults, moment, must, NOW, sighting } from './support';

beforeEach(emptyDatabase);

const ctx = { now: NOW };
const day = (text: string) => text as Day;
const off = (date: string) => ({ from: day(date), to: day(date), name: 'Mất điện' });
/** Promised for Friday 27 November 2026, by its day. */
const track = async (...tails: string[]) =>
  must(
    await trackDossiers(
      tails.map((tail) => sighting(tail)),
      at(),
    ),
  ).ids;

it('a look at what a change would move writes nothing and leaves closed cases out', async () => {
  const ids = await track('0001', '0002');
  await closeCases(ids.slice(1), { type: 'solved', when: moment('2026-11-23T08:30') }, at());
  const before = await dump();
  const calendar = putSpan(NO_CALENDAR_SETTINGS, 'unitDaysOff', off('2026-11-27'));
  const moved = await previewCalendar({ calendar });
  expect(moved.map(({ one }) => one.id)).toEqual([ids[0]]);
  // At 17:30 of that day; on a day off only the day is known.
  expect(moved[0]).toMatchObject({
    before: { at: Date.UTC(2026, 10, 27, 10, 30) },
    after: { at: Date.UTC(2026, 10, 27, 17) },
  });
  expect(await dump()).toEqual(before);
});

it('leave moves nothing', async () => {
  await track('0001');
  const calendar = putSpan(NO_CALENDAR_SETTINGS, 'leave', off('2026-11-27'));
  expect(await previewCalendar({ calendar })).toEqual([]);
});

it('a change reaches the open cases, and taking it back puts every row where it was', async () => {
  await track('0001');
  const rows = await db.cases.toArray();
  const edit = must(
    await editCalendar((before) => putSpan(before, 'unitDaysOff', off('2026-11-27')), ctx),
  );
  expect((await db.cases.toArray())[0]?.index.due).toBe(Date.UTC(2026, 10, 27, 17));
  expect(await faults()).toEqual([]);
  must(await putCalendarBack(edit, ctx));
  expect(await db.cases.toArray()).toEqual(rows);
  expect((await readSettings()).calendar).toEqual(NO_CALENDAR_SETTINGS);
});

it('what was changed again since is not taken back, and nothing is written', async () => {
  const edit = must(await editCalendar((was) => decide(was, day('2026-11-23'), false), ctx));
  must(await editCalendar((was) => putSpan(was, 'leave', off('2026-12-01')), ctx));
  const before = await dump();
  expect(await putCalendarBack(edit, ctx)).toEqual({
    ok: false,
    problem: { code: 'change.movedOn' },
  });
  expect(await dump()).toEqual(before);
});

it('two windows that add different days at once lose neither', async () => {
  await Promise.all([
    editCalendar((was) => putSpan(was, 'leave', off('2026-12-01')), ctx),
    editCalendar((was) => putSpan(was, 'unitDaysOff', off('2026-12-02')), ctx),
  ]);
  expect((await readSettings()).calendar).toMatchObject({
    leave: [off('2026-12-01')],
    unitDaysOff: [off('2026-12-02')],
  });
});

it('the calendar is the same value when a question is only put off', async () => {
  const first = await readCalendar();
  const later = { day: day('2026-11-23'), until: day('2026-11-30') };
  must(await editCalendar((was) => ({ ...was, postponed: [later] }), ctx));
  expect(await readCalendar()).toBe(first);
  must(await editCalendar((was) => decide(was, day('2026-11-23'), false), ctx));
  expect(await readCalendar()).not.toBe(first);
});

it('the cases of a day are those due on it, also when it ends at midnight', async () => {
  const ids = await track('0001');
  expect((await listDueOn(day('2026-11-27'))).map(({ id }) => id)).toEqual(ids);
  must(await editCalendar((was) => putSpan(was, 'unitDaysOff', off('2026-11-27')), ctx));
  expect((await listDueOn(day('2026-11-27'))).map(({ id }) => id)).toEqual(ids);
  expect(await listDueOn(day('2026-11-28'))).toEqual([]);
});

it('the list of a day holds the same cases as the calendar, paused ones too, and counts them', async () => {
  const ids = await track('0001', '0002', '0003');
  const paused = { type: 'paused', when: moment('2026-11-23T08:30'), reason: 'fee' } as const;
  must(await recordEvent(ids[1] ?? '', paused, at()));
  const done = { type: 'solved', when: moment('2026-11-23T08:30') } as const;
  must(await closeCases(ids.slice(2), done, at()));
  const query = {
    search: '',
    sort: 'due',
    descending: false,
    offset: 0,
    limit: 50,
    now: NOW,
  } as const;
  const listed = async (on: string) =>
    (await listCases({ ...query, view: 'dueOn', day: day(on) })).rows.map(({ id }) => id).sort();
  expect(await listed('2026-11-27')).toEqual(ids.slice(0, 2).sort());
  expect((await listDueOn(day('2026-11-27'))).map(({ id }) => id).sort()).toEqual(
    ids.slice(0, 2).sort(),
  );
  expect(await countCases('dueOn', NOW, { day: day('2026-11-27') })).toBe(2);
  expect(await listed('2026-11-26')).toEqual([]);
});
