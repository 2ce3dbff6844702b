import { test as base, expect, type Page } from '@playwright/test';
import { type SamplePortal, startSamplePortal } from '../fixtures/sample-portal/server.ts';
import { ClosedRoot } from '../support/closed-root.ts';
import { BUILT, type Extension, launchExtension } from '../support/extension.ts';
import { watchRequests } from '../support/requests.ts';

interface Fixtures {
  /** A browser of its own for each test, with the extension freshly installed. */
  extension: Extension;
  /** A sample portal of its own for each test. */
  portal: SamplePortal;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here.
  portal: async ({}, use) => {
    const portal = await startSamplePortal();
    await use(portal);
    await portal.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here.
  extension: async ({}, use) => {
    const extension = await launchExtension({
      binary: process.env.CHROMIUM_BIN ?? '',
      folder: BUILT,
      viewport: { width: 1280, height: 900 },
    });
    const requests = watchRequests(extension);
    const errors = watchErrors(extension);
    await use(extension);
    await extension.close();
    // Held for every walk there is: our pages and worker ask the network for nothing.
    expect(requests(), 'requests made by the extension').toEqual([]);
    expect(errors(), 'errors on pages of the extension').toEqual([]);
  },
});

export { expect };

/** Opens a page of the portal and looks at it as the person does, panel included. */
export async function visit(
  extension: Extension,
  portal: SamplePortal,
  path: string,
): Promise<{ page: Page; panel: ClosedRoot }> {
  const page = await extension.context.newPage();
  await page.goto(portal.origin + path);
  return { page, panel: await ClosedRoot.of(page) };
}

function watchErrors(extension: Extension): () => readonly string[] {
  const found: string[] = [];
  extension.context.on('weberror', (error) => {
    if (error.page()?.url().startsWith('chrome-extension:')) found.push(String(error.error()));
  });
  extension.context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && url.startsWith('chrome-extension:')) {
      found.push(`${url}: ${message.text()}`);
    }
  });
  return () => found;
}
