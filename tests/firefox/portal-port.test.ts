import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SamplePortal, startSamplePortal } from '../fixtures/sample-portal/server.ts';
import { words } from '../support/words.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const { options } = words;

let firefox: Firefox;
let portal: SamplePortal;
let neighbour: SamplePortal;

beforeAll(async () => {
  [firefox, portal, neighbour] = await Promise.all([
    launchFirefox(),
    startSamplePortal(),
    startSamplePortal(),
  ]);
});

afterAll(async () => {
  await Promise.all([firefox.close(), portal.close(), neighbour.close()]);
});

async function visit(address: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  return page;
}

describe('a portal with a port in its address, in Firefox', () => {
  test('is switched on, and the options say how far the permission reaches', async () => {
    const page = await firefox.open('options.html');
    const field = await page.waitForSelector('#portals input');
    await field?.type(portal.origin);
    await page.locator(`#portals ::-p-text(${options('portals.allow')})`).click();

    const said = options('portals.addedAllPorts', { origin: portal.origin });
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, said);
    await page.close();
  });

  test('has the panel on its pages', async () => {
    const page = await visit(`${portal.origin}/ho-so`);
    await page.waitForSelector('tu-soi-panel');
    await page.close();
  });

  test('does not let in another port of the same machine', async () => {
    const page = await visit(`${neighbour.origin}/ho-so`);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await page.$('tu-soi-panel')).toBeNull();
    await page.close();
  });
});
