import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { MINUTE } from '@/utils/calendar/instant';
import { countCases, listCases, nextDue } from '@/utils/storage/case-list';
import { db } from '@/utils/storage/db';
import { deliverDueReminders, nextReminderAt } from '@/utils/storage/deliver';
import type { CaseRow } from '@/utils/storage/rows';
import { openCounts } from '@/utils/storage/shares';
import { seedDatabase } from '../../support/seed-cases';
import { emptyDatabase, NOW } from './support';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const CASES = 2_000;
let read = 0;
const countRead = (row: CaseRow) => {
  read += 1;
  return row;
};

beforeAll(async () => {
  await emptyDatabase();
  await seedDatabase(CASES, { now: NOW, seed: 1 });
  db.cases.hook('reading', countRead);
});
beforeEach(() => {
  read = 0;
});
afterAll(() => db.cases.hook('reading').unsubscribe(countRead));

it('proof that the reading of rows is noticed: all of them, when all are asked for', async () => {
  await db.cases.toArray();

  expect(read).toBe(CASES);
});

it.each(['open', 'closed'] as const)(
  'the first view of the list of %s cases reads 51 rows',
  async (view) => {
    const sort = { sort: 'due', descending: false } as const;
    const list = await listCases({ view, search: '', ...sort, offset: 0, limit: 50, now: NOW });

    expect(list.rows).toHaveLength(50);
    expect(read).toBe(51);
  },
);

it('what is due next in the popup reads as many rows as it shows', async () => {
  expect(await nextDue(3)).toHaveLength(3);
  expect(read).toBe(3);
});

it('counting reads no row', async () => {
  for (const view of ['all', 'open', 'overdue', 'soon', 'paused', 'closed', 'late'] as const) {
    expect(await countCases(view, NOW)).toBeGreaterThan(0);
  }
  await openCounts(NOW);

  expect(read).toBe(0);
});

it('a beat that finds no reminder due reads one case: the next that will be', async () => {
  // The first beat of the day tells of the day.
  await deliverDueReminders(NOW);
  read = 0;
  const later = NOW + MINUTE;

  expect(await deliverDueReminders(later)).toEqual([]);
  expect(await nextReminderAt(later)).toBeGreaterThan(later);
  expect(read).toBe(1);
});
