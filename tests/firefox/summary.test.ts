import { afterAll, beforeAll, expect, it } from 'vitest';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { translator } from '@/utils/i18n/text';
import { press, says } from './acts.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const t = translator(submitTexts, 'vi');

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

it('signs, seals in the worker, reads back and remembers, with keys that the browser holds', async () => {
  const page = await firefox.open('dashboard.html#/summary');
  await page.waitForSelector('.submit__make');
  await press(page, t('submit.seal.passphrase'));
  const unit = await page.waitForSelector('input.code');
  await unit?.type('H49.22');
  for (const seq of [1, 2]) {
    await press(page, t('submit.make'));
    await says(page, t('submit.made', { seq }));
  }
  const digits = await page.$eval('.submit__digits', (found) => found.textContent);
  expect(digits).toMatch(/^(\d{4} ){4}\d{4}$/);
  const rows = await page.$$eval('.table tbody tr', (found) => found.length);
  expect(rows).toBe(2);
}, 90_000);
