import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { translator } from '@/utils/i18n/text';
import { UNIT } from '../support/unit-head.ts';
import { filesOf, unitPeople } from '../support/unit-members.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const t = translator(teamTexts, 'vi');

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    all.find((one) => one.textContent?.trim() === wanted)?.click();
  }, words);

/** Hands files to the field that its button stands for. */
const choose = (page: Page, field: string, files: readonly { name: string; text: string }[]) =>
  page.evaluate(
    (label, some) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
        (one) => one.getAttribute('aria-label') === label,
      );
      if (!input) throw new Error(`no field ${label}`);
      const data = new DataTransfer();
      for (const { name, text } of some) data.items.add(new File([text], name));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    files,
  );

const until = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words);

const verdicts = (page: Page) =>
  page.$$eval('tbody tr', (rows) => rows.map((row) => row.textContent ?? ''));

/** The file with one sign changed. */
const altered = (text: string) =>
  `${text.slice(0, 400)}${text[400] === 'A' ? 'B' : 'A'}${text.slice(401)}`;

it('a head is told to choose the shared folder anew, and takes in what is whole', async () => {
  const files = await filesOf(await unitPeople(2), { periods: ['2026-10'] });
  const [one, two] = files;
  if (!one || !two) throw new Error('no files');
  const page = await firefox.open('dashboard.html#/team');
  const code = await page.waitForSelector('.unit-code input');
  await code?.type(UNIT);
  await press(page, t('team.unit.save'));

  await until(page, t('team.folder.again'));
  await choose(page, t('team.folder.pick'), [
    { name: 'mot.tusoi', text: one.text },
    { name: 'hai.tusoi', text: altered(two.text) },
  ]);
  await until(page, t('team.found', { count: 2 }));
  const [first, second] = await verdicts(page);
  expect(first).toContain(t('team.verdict.unknownSender'));
  expect(second).toContain(t('team.verdict.altered'));

  await page.select('tbody select', 'new');
  await until(page, t('team.take', { count: 1 }));
  await press(page, t('team.take', { count: 1 }));
  await until(page, t('team.taken', { count: 1 }));

  await press(page, t('team.nav.roster'));
  await until(page, one.of.name);
  expect(await page.evaluate(() => document.body.textContent)).not.toContain(two.of.name);
});
