import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bundleRecogniser } from '../support/recognise-pages';
import { PAGES } from '../support/recognise-score';

declare global {
  var seenCodes: string[][];
  var watching: AbortController;
}

/** Opens an example page and notes the codes of every reading that a change asks for. */
async function watch(page: Page, name: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.fulfill({ path: path.join(PAGES, name, 'index.html') }),
  );
  await page.goto('https://portal.example/');
  await page.evaluate(await bundleRecogniser());
  await page.evaluate(() => {
    globalThis.seenCodes = [];
    globalThis.watching = new AbortController();
    const { describePage, recognise, watchPage } = globalThis.recogniser;
    const read = () =>
      globalThis.seenCodes.push(recognise(describePage(document)).dossiers.map(({ code }) => code));
    watchPage(document, read, globalThis.watching.signal, {
      ignore: (node) => node instanceof Element && node.id === 'ours',
    });
  });
}

const readings = (page: Page) => page.evaluate(() => globalThis.seenCodes);
const last = async (page: Page) => (await readings(page)).at(-1);

test('reads at the beginning and again when late content arrives', async ({ page }) => {
  await watch(page, '10-late-injected-widget');
  await expect.poll(() => last(page)).toHaveLength(3);
});

test('reads nodes that the page uses again for other content', async ({ page }) => {
  await watch(page, '11-spa-pushstate-pagination');
  await expect.poll(() => last(page)).toContain('H49.44.18-261112-0003');
  await page.click('#btn-next');
  await expect.poll(() => last(page)).toContain('H49.44.18-261118-0001');
  expect(await last(page)).not.toContain('H49.44.18-261112-0003');
});

test('reads after scrolling a list that draws only what is seen', async ({ page }) => {
  await watch(page, '16-virtual-scroll-div-rows');
  await page.locator('#vp').evaluate((el) => {
    el.scrollTop = 672;
  });
  await expect.poll(() => last(page)).toContain('H49.09.03-261111-0087');
});

test('reads what changes in a frame and in a shadow root', async ({ page }) => {
  await watch(page, '08-iframe-srcdoc-list');
  await expect.poll(() => last(page)).toHaveLength(4);
  await page
    .frameLocator('iframe')
    .locator('tbody tr')
    .first()
    .evaluate((row) => row.remove());
  await expect.poll(() => last(page)).toHaveLength(3);

  await watch(page, '09-shadow-dom-grid');
  await expect.poll(() => last(page)).toHaveLength(3);
  await page.locator('egov-dossier-grid').evaluate((host) => {
    host.shadowRoot?.querySelector('[role=row]:last-child')?.remove();
  });
  await expect.poll(() => last(page)).toHaveLength(2);
});

test('is not set off by our own panel, and stays silent when ended', async ({ page }) => {
  await watch(page, '01-bootstrap-list');
  await expect.poll(() => last(page)).toHaveLength(8);
  await page.evaluate(() => {
    const ours = document.createElement('div');
    ours.id = 'ours';
    document.documentElement.append(ours);
    ours.append('H49.22-261116-0031');
    ours.className = 'open';
  });
  await page.waitForTimeout(700);
  expect(await readings(page)).toHaveLength(1);
  await page.evaluate(() => {
    globalThis.watching.abort();
    document.body.replaceChildren();
  });
  await page.waitForTimeout(700);
  expect(await readings(page)).toHaveLength(1);
});

test('a page that never rests is read all the same, but not all the time', async ({ page }) => {
  await watch(page, '01-bootstrap-list');
  await page.evaluate(() => {
    setInterval(() => {
      document.title = String(performance.now());
      document.body.dataset.tick = document.title;
      document.body.className = document.title;
    }, 50);
  });
  await page.waitForTimeout(4_000);
  const count = (await readings(page)).length;
  expect(count).toBeGreaterThanOrEqual(2);
  expect(count).toBeLessThanOrEqual(5);
});
