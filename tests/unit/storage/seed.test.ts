import { beforeEach, expect, it } from 'vitest';
import { caseSchema } from '@/utils/cases/case';
import { db } from '@/utils/storage/db';
import { generateCases, seedDatabase } from '../../support/seed-cases';
import { emptyDatabase, faults, NOW } from './support';

beforeEach(emptyDatabase);

it('invented cases are cases, and the same every time', () => {
  const made = generateCases(300, { now: NOW, seed: 7 });
  expect(made).toEqual(generateCases(300, { now: NOW, seed: 7 }));
  expect(made).not.toEqual(generateCases(300, { now: NOW, seed: 8 }));
  for (const one of made) expect(caseSchema.safeParse(one).error).toBeUndefined();
  expect(new Set(made.map((one) => one.code)).size).toBe(300);
});

it('a seeded database is as acts would have left it, with every kind of case in it', async () => {
  await seedDatabase(600, { now: NOW, seed: 1 });
  expect(await faults()).toEqual([]);
  const { cases } = (await db.meta.get('database')) ?? {};
  expect(Math.min(cases?.open ?? 0, cases?.paused ?? 0, cases?.closed ?? 0)).toBeGreaterThan(2);
  for (const outcome of ['early', 'onTime', 'late', 'outside']) {
    const range = [
      [outcome, ''],
      [outcome, '\uffff'],
    ] as const;
    const found = db.cases.where('[index.outcome+index.closedDay]').between(...range);
    expect(await found.count(), outcome).toBeGreaterThan(2);
  }
  const due = db.cases.where('[index.state+index.due]');
  expect(await due.between(['open', 0], ['open', NOW]).count()).toBeGreaterThan(2);
});
