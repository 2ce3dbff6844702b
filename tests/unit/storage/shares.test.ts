import { beforeEach, expect, it } from 'vitest';
import { type Day, type Month, parseDay } from '@/utils/calendar/day';
import { DAY } from '@/utils/calendar/instant';
import { closeCases, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { daysOfMonth, openCounts, sharesByMonth, tallyOf } from '@/utils/storage/shares';
import { at, emptyDatabase, moment, must, NOW, sighting } from './support';

const day = (text: string): Day => {
  const read = parseDay(text);
  if (!read) throw new Error(text);
  return read;
};

let ids: string[] = [];

beforeEach(async () => {
  await emptyDatabase();
  const seen = ['0001', '0002', '0003', '0004', '0005', '0006'].map((tail) => sighting(tail));
  const rest = [sighting('0007', { dueAt: '2026-11-20' }), sighting('0008', { dueAt: null })];
  ids = must(await trackDossiers([...seen, ...rest], at())).ids;
  const later = at(NOW + 20 * DAY);
  await closeCases(ids.slice(0, 2), { type: 'solved', when: moment('2026-11-20') }, later);
  await closeCases(ids.slice(2, 3), { type: 'solved', when: moment('2026-11-27') }, later);
  await closeCases(ids.slice(3, 4), { type: 'solved', when: moment('2026-12-01') }, later);
  const pause = { type: 'paused' as const, reason: 'other' as const, when: moment('2026-11-18') };
  await recordEvent(ids[4] ?? '', pause, later);
});

it('a tally adds up the days from the first to the last, both included', async () => {
  expect(await tallyOf({ from: day('2026-11-20'), to: day('2026-11-27') })).toEqual({
    early: 2,
    onTime: 1,
    late: 0,
  });
  expect(await tallyOf({ from: day('2026-11-21'), to: day('2026-11-26') })).toEqual({
    early: 0,
    onTime: 0,
    late: 0,
  });
});

it('months are counted by the day in Viet Nam on which cases were closed', async () => {
  const months = ['2026-10', '2026-11', '2026-12'] as Month[];
  expect((await sharesByMonth(months)).map((one) => one.tally)).toEqual([
    { early: 0, onTime: 0, late: 0 },
    { early: 2, onTime: 1, late: 0 },
    { early: 0, onTime: 0, late: 1 },
  ]);
});

it.each([
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-04', '2026-04-01', '2026-04-30'],
  ['2026-12', '2026-12-01', '2026-12-31'],
])('the month %s goes from %s to %s', (month, from, to) => {
  expect(daysOfMonth(month as Month)).toEqual({ from, to });
});

it('open cases are in time, overdue or without a date; paused ones stand apart', async () => {
  expect(await openCounts(NOW)).toEqual({ inTime: 1, overdue: 1, undated: 1, paused: 1, open: 3 });
});

it('a case is overdue once the minute of its due time is over', async () => {
  // The case of the 20th is due at 17:30 in Viet Nam.
  const due = Date.UTC(2026, 10, 20, 10, 30);
  expect(await openCounts(due + 59_999)).toMatchObject({ overdue: 0 });
  expect(await openCounts(due + 60_000)).toMatchObject({ overdue: 1 });
});
