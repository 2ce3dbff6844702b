import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '../support/words.ts';
import { press, says } from './acts.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const { options } = words;

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

describe('notifications in Firefox', () => {
  test('are handed over without an option that Firefox does not know, and the test asks', async () => {
    const page = await firefox.open('options.html');
    await says(page, options('notify.title'));
    await press(page, options('notify.test'));
    // Firefox throws at an unknown option; then there would be no question but a refusal.
    await says(page, options('notify.question'));
    const shown = await page.evaluate('browser.notifications.getAll()');
    for (const one of Object.values(Object(shown))) {
      expect(Object.keys(Object(one))).not.toContain('requireInteraction');
    }
    await press(page, options('notify.yes'));
    await says(page, options('notify.verdict.seen'));
    await page.close();
  });

  test('a Firefox that cannot say whether they are allowed is no bad sign', async () => {
    const page = await firefox.open('dashboard.html#/inbox');
    await page.waitForSelector('h1');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).not.toContain(words.inbox('inbox.notify.off.title'));
    await page.close();
  });

  test('the beat and the next look are there, one alarm each', async () => {
    const page = await firefox.open('options.html');
    await page.waitForFunction(
      `browser.alarms.getAll().then((all) => all.map((one) => one.name).sort().join() === 'heartbeat,next-due')`,
    );
    await says(page, options('notify.beat'));
    await page.close();
  });
});
