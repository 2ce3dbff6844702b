import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { words } from '../support/words.ts';
import { fill, press, says } from './acts.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const { cases, options, popup } = words;
const CODE = 'H49.99-261110-0042';

let firefox: Firefox;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'tu-soi-firefox-'));
  firefox = await launchFirefox({ profile });
});

afterAll(async () => {
  await firefox.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A day far enough ahead that the case will be early on whatever day this runs. */
function farDay(): string {
  const day = new Date(Date.now() + 60 * 86_400_000);
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

// One day in the order in which it happens; each step stands on the one before.
describe('the pages of the extension in Firefox', () => {
  test('the popup takes a case by its code', async () => {
    const page = await firefox.open('popup.html');
    await says(page, popup('popup.empty.title'));

    await fill(page, `input[placeholder="${popup('popup.add.placeholder')}"]`, CODE);
    await press(page, popup('popup.add.next'));
    await fill(page, 'input:focus', farDay());
    await press(page, popup('popup.add.save'));

    await says(page, popup('popup.add.done', { code: CODE }));
    await page.close();
  });

  test('the timer starts and stops in the popup', async () => {
    const page = await firefox.open('popup.html');

    await press(page, popup('popup.timer.start', { name: CODE }));
    await press(page, popup('popup.timer.stopOf', { name: CODE }));
    await says(page, popup('popup.timer.none'));

    await page.close();
  });

  test('the dashboard marks the case as done', async () => {
    const page = await firefox.open('dashboard.html#/cases');
    await says(page, CODE);

    await page.locator('tbody input[type=checkbox]').click();
    await press(page, cases('cases.finish'));
    await press(page, cases('cases.finish.save', { count: 1 }));

    await says(page, cases('cases.done.finished', { count: 1 }));
    await page.close();
  });

  test('popup and dashboard show the share', async () => {
    const window = await firefox.open('popup.html');
    await says(window, '100');
    await window.close();

    const page = await firefox.open('dashboard.html#/share');
    await says(page, '100');
    await page.close();
    const list = await firefox.open('dashboard.html#/cases?view=early');
    await says(list, CODE);
    await list.close();
  });

  test('the options change the language of every page', async () => {
    const page = await firefox.open('options.html');
    await says(page, options('options.title'));

    await page.locator('::-p-text(English)').click();

    await page.waitForSelector('html[lang=en]');
    await page.close();
    const window = await firefox.open('popup.html');
    await window.waitForSelector('html[lang=en]');
    await window.close();
  });

  test('a restarted Firefox still has it all', async () => {
    await firefox.close();
    firefox = await launchFirefox({ profile });

    const page = await firefox.open('dashboard.html#/cases?view=all');

    await says(page, CODE);
    await page.waitForSelector('html[lang=en]');
    await page.close();
  });
});
