import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamFolderTexts } from '@/utils/i18n/catalogues/team-folder';
import { translator } from '@/utils/i18n/text';
import { UNIT } from '../support/unit-head.ts';
import { filesOf, unitPeople } from '../support/unit-members.ts';
import { choose, press, says } from './acts.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const t = translator({ ...teamTexts, ...teamFolderTexts }, 'vi');

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

const verdicts = (page: Page) =>
  page.$$eval('tbody tr', (rows) => rows.map((row) => row.textContent ?? ''));

/** The file with one sign changed. */
const altered = (text: string) =>
  `${text.slice(0, 400)}${text[400] === 'A' ? 'B' : 'A'}${text.slice(401)}`;

it('a head is told to choose the shared folder anew, and takes in what is whole', async () => {
  const [one, two] = await filesOf(await unitPeople(2), { periods: ['2026-10'] });
  if (!one || !two) throw new Error('no files');
  const page = await firefox.open('dashboard.html#/team');
  const code = await page.waitForSelector('.unit-code input');
  await code?.type(UNIT);
  await press(page, t('team.unit.save'));

  await says(page, t('team.folder.again'));
  const files = [
    { name: 'mot.tusoi', content: one.text },
    { name: 'hai.tusoi', content: altered(two.text) },
  ];
  await choose(page, files, t('team.folder.pick'));
  await says(page, t('team.found', { count: 2 }));
  const [first, second] = await verdicts(page);
  expect(first).toContain(t('team.verdict.unknownSender'));
  expect(second).toContain(t('team.verdict.altered'));

  await page.select('tbody select', 'new');
  await says(page, t('team.take', { count: 1 }));
  await press(page, t('team.take', { count: 1 }));
  await says(page, t('team.taken', { count: 1 }));

  await press(page, t('team.nav.roster'));
  await says(page, one.of.name);
  expect(await page.evaluate(() => document.body.textContent)).not.toContain(two.of.name);
});
