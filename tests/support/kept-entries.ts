import type { Page } from '@playwright/test';
import { WORKING_MORNING } from './clock.ts';
import { readEverything } from './database.ts';
import type { Extension } from './extension.ts';
import { seedCases } from './seed-cases.ts';
import { words } from './words.ts';

const { timers: t, cases: c } = words;

/** What the tests look at of a time entry as it lies in the database. */
export interface KeptEntry {
  id: string;
  caseId: string;
  seq: number;
  startedAt: number;
  endedAt: number | null;
  lastBeatAt: number;
  gaps: { from: number; to: number; verdict: string }[];
  clock: unknown;
  visit: { parked: { caseId: string }[] } | null;
  tags: string[];
}

/** The time entries in the order in which they were made, past the product. */
export async function entriesOf(page: Page): Promise<KeptEntry[]> {
  const { tables } = await readEverything(page);
  return (tables.entries as KeptEntry[]).sort((a, b) => a.seq - b.seq);
}

/** The dashboard over some invented dossiers, on the list. */
export async function openList(extension: Extension, now = WORKING_MORNING): Promise<Page> {
  const page = await extension.open('dashboard.html#/cases');
  await page.getByRole('main').waitFor();
  await seedCases(page, 40, now);
  await page.reload();
  return page;
}

/** Starts the timer of the first case of the list; its code. */
export async function startFirst(page: Page): Promise<string> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') })
    .first();
  const code = (await row.locator('.case-link__code').textContent()) ?? '';
  await row.getByRole('button', { name: c('cases.timer.startFor', { name: code }) }).click();
  await row.getByRole('button', { name: c('cases.timer.stopFor', { name: code }) }).waitFor();
  return code;
}

export async function openTime(extension: Extension, page: Page): Promise<void> {
  await page.goto(extension.url('dashboard.html#/time'));
  await page.getByRole('heading', { name: t('timers.title'), exact: true }).waitFor();
}

/** What a timer has counted: its span less what nobody knows and what was dropped. */
export const worked = (entry: KeptEntry) =>
  (entry.endedAt ?? entry.lastBeatAt) -
  entry.startedAt -
  entry.gaps.reduce((sum, gap) => sum + (gap.verdict === 'kept' ? 0 : gap.to - gap.from), 0);
