import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type SamplePortal, startSamplePortal } from '../fixtures/sample-portal/server.ts';
import { copyWithClock, forgetWorker, WORKING_MORNING } from '../support/clock.ts';
import { ClosedRoot } from '../support/closed-root.ts';
import { BUILT, type Extension, launchExtension } from '../support/extension.ts';
import { watchRequests } from '../support/requests.ts';

interface Fixtures {
  /** The present in the test, milliseconds since 1970; `test.use({ now })` chooses another. */
  now: number;
  /** Put before the worker's code, to stand in for the system; `test.use({ prelude })`. */
  prelude: string;
  /** A browser of its own for each test, with the extension freshly installed. */
  extension: Extension;
  /** A sample portal of its own for each test. */
  portal: SamplePortal;
  /**
   * Ends the browser and starts it again some time later, with the same profile.
   *
   * @param meanwhile - what happens to the files of the profile while no browser runs
   */
  restart: (later: number, meanwhile?: (profile: string) => Promise<void>) => Promise<Extension>;
  /** A further browser with a profile of its own, as of another person. */
  another: () => Promise<Another>;
}

/** A browser of another person. It ends with the test, or before. */
export interface Another {
  extension: Extension;
  end: () => Promise<void>;
}

interface Home {
  home: { profile: string; folder: string };
}

export const test = base.extend<Fixtures & Home>({
  now: [WORKING_MORNING, { option: true }],
  prelude: ['', { option: true }],
  portal: async ({ now }, use) => {
    const portal = await startSamplePortal(now);
    await use(portal);
    await portal.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here.
  home: async ({}, use) => {
    const { home, remove } = await makeHome();
    await use(home);
    await remove();
  },
  extension: async ({ now, home, prelude }, use) => {
    const started = await start(home, now - Date.now(), prelude);
    await use(started.extension);
    await started.end();
  },
  restart: async ({ now, home, prelude, extension }, use) => {
    const again: Awaited<ReturnType<typeof start>>[] = [];
    await use(async (later, meanwhile) => {
      await (again.at(-1)?.extension ?? extension).close();
      await meanwhile?.(home.profile);
      const started = await start(home, now + later - Date.now(), prelude);
      again.push(started);
      return started.extension;
    });
    await again.at(-1)?.end();
  },
  another: async ({ now }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async () => {
      const { home, remove } = await makeHome();
      const { extension, end } = await start(home, now - Date.now(), '');
      let ended: Promise<void> | null = null;
      const once = () => {
        ended ??= end().finally(remove);
        return ended;
      };
      ends.push(once);
      return { extension, end: once };
    });
    await Promise.all(ends.map((end) => end()));
  },
});

async function makeHome() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tu-soi-test-'));
  return {
    home: { profile: path.join(folder, 'profile'), folder: path.join(folder, 'extension') },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** An act that is not over by then says by its own name what it waited for. */
const ACT_AT_MOST = 45_000;

async function start({ profile, folder }: Home['home'], shift: number, prelude: string) {
  await copyWithClock(BUILT, folder, shift, prelude);
  await forgetWorker(profile);
  const extension = await launchExtension({
    binary: process.env.CHROMIUM_BIN ?? '',
    folder,
    profile,
    viewport: { width: 1280, height: 900 },
  });
  extension.context.setDefaultTimeout(ACT_AT_MOST);
  const requests = watchRequests(extension);
  const errors = watchErrors(extension);
  const end = async () => {
    await extension.close();
    // Held for every walk there is: our pages and worker ask the network for nothing.
    expect(requests(), 'requests made by the extension').toEqual([]);
    expect(errors(), 'errors on pages of the extension').toEqual([]);
  };
  return { extension, end };
}

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
