import type { Page } from '@playwright/test';
import { cutPower } from '../support/cut-power.ts';
import { BUILT, type Extension, launchExtension } from '../support/extension.ts';
import type { Said } from '../support/mixed-writes.ts';
import { scriptForPage } from '../support/script-for-page.ts';
import { expect, test } from './fixtures.ts';

const ROUNDS = 30;
/** The longest stretch of writing before the end, in milliseconds. */
const LONGEST = 400;

const start = (profile: string) =>
  launchExtension({ binary: process.env.CHROMIUM_BIN ?? '', folder: BUILT, profile });

async function prepare(extension: Extension, code: string): Promise<Page> {
  const page = await extension.open('options.html');
  await page.evaluate(code);
  return page;
}

test(`${ROUNDS} power cuts in the midst of writing: all that was said to be saved is there, and all agrees`, async ({
  home,
}) => {
  test.setTimeout(300_000);
  // The product's own storage functions, and the oracle.
  const code = await scriptForPage('tests/support/mixed-writes.ts', 'mixed');
  const said: Said[] = [];
  let random = 7;
  for (let round = 0; round < ROUNDS; round += 1) {
    const browser = await start(home.profile);
    const page = await prepare(browser, code);
    const faults = await page.evaluate(`mixed.faultsAfter(${JSON.stringify(said)})`);
    expect(faults, `after ${round} power cuts`).toEqual([]);
    await page.exposeFunction('say', (one: Said) => void said.push(one));
    await page.evaluate(`void mixed.writeUntilKilled(${round + 1}, (one) => say(one))`);
    const before = said.length;
    await expect.poll(() => said.length, { intervals: [20] }).toBeGreaterThan(before);
    random = (random * 16_807) % 2_147_483_647;
    await new Promise((resolve) => setTimeout(resolve, random % LONGEST));
    await cutPower(browser);
  }
  const browser = await start(home.profile);
  const page = await prepare(browser, code);
  expect(await page.evaluate(`mixed.faultsAfter(${JSON.stringify(said)})`)).toEqual([]);
  const acts = await page.evaluate(`mixed.countOfChanges()`);
  await browser.close();
  expect(said.length).toBeGreaterThan(10 * ROUNDS);
  expect(acts).toBe(200);
});
