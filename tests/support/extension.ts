import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';

/** How to start a Chromium with the extension in it. */
export interface LaunchOptions {
  /** Path of the browser. */
  binary: string;
  /** Folder of the unpacked extension. */
  folder: string;
  /** A profile to go on with; a new one that is removed afterwards when left out. */
  profile?: string;
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
}

/** A Chromium with the extension loaded, and the few things only the debugging protocol can do. */
export interface Extension {
  id: string;
  context: BrowserContext;
  /** Address of a page of the extension, for example `url('popup.html')`. */
  url: (page: string) => string;
  open: (page: string) => Promise<Page>;
  /** Evaluates in the background worker and gives the result, which has passed through JSON. */
  inWorker: (expression: string) => Promise<unknown>;
  /** Ends the background worker, as the browser does after half a minute of quiet. */
  killWorker: () => Promise<void>;
  /**
   * Decides beforehand what the browser's permission dialog would ask, because a headless browser
   * cannot show it; the product's own request afterwards is granted at once.
   */
  grantHost: (pattern: string) => Promise<void>;
  /** Takes the permission back, as the person does on the browser's own page. */
  revokeHost: (pattern: string) => Promise<void>;
  /** The real popup under the toolbar button. */
  popup: () => Promise<Page>;
  close: () => Promise<void>;
}

/** Where WXT puts the build for Chromium; `OUT_DIR` names another output folder. */
export const BUILT = path.resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3');

/**
 * Starts Chromium with the extension.
 * @throws when the folder holds no build
 */
export async function launchExtension(options: LaunchOptions): Promise<Extension> {
  const { folder } = options;
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no build: run \`npm run build\` first.`);
  }
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'tu-soi-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.binary,
    headless: options.headless ?? true,
    viewport: options.viewport ?? null,
    // Chromium cannot build its sandbox for root, as in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--remote-debugging-port=0',
    ],
  });
  const id = idOf(await realpath(folder));
  const browser = context.browser();
  if (browser === null) throw new Error('The context has no browser');
  const cdp = await browser.newBrowserCDPSession();
  const second = new SecondConnection(profile);
  let isAsleep = false;
  const url = (page: string) => `chrome-extension://${id}/${page}`;
  const open = async (page: string) => {
    const opened = await context.newPage();
    await opened.goto(url(page));
    return opened;
  };
  const worker = () => workerOf(context, { end: () => killWorker(cdp, id), open });
  await worker();
  return {
    id,
    context,
    url,
    open,
    inWorker: async (expression) => {
      if (isAsleep) await wakeWorker(await open('popup.html'));
      isAsleep = false;
      return (await worker()).evaluate(expression);
    },
    killWorker: () => {
      isAsleep = true;
      return killWorker(cdp, id);
    },
    grantHost: (pattern) => changeHost(context, 'addHostPermission', id, pattern),
    revokeHost: (pattern) => changeHost(context, 'removeHostPermission', id, pattern),
    popup: async () => {
      await (await worker()).evaluate('chrome.action.openPopup()');
      return second.page(url('popup.html'));
    },
    close: async () => {
      await second.close();
      await context.close();
      if (options.profile === undefined) {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

interface WorkerActs {
  end(): Promise<void>;
  open(page: string): Promise<Page>;
}

/**
 * The background worker. Now and then the driver misses that a worker has started and would wait for
 * it without end, so one that is not heard of is ended and woken again.
 */
async function workerOf(context: BrowserContext, { end, open }: WorkerActs): Promise<Worker> {
  for (let tries = 0; tries < 4; tries += 1) {
    const known = context.serviceWorkers()[0];
    if (known) return listening(known);
    const started = context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => null);
    if (tries > 0) {
      await end();
      await wakeWorker(await open('popup.html'));
    }
    const worker = await started;
    if (worker) return listening(worker);
  }
  throw new Error('The background worker did not start');
}

/** A module is loaded piece by piece: its worker can be spoken to before any line of it has run. */
async function listening(worker: Worker): Promise<Worker> {
  while ((await worker.evaluate(IS_LISTENING)) !== true) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return worker;
}

const IS_LISTENING = 'globalThis.chrome?.runtime?.onMessage?.hasListeners()';

/** Chromium names an unpacked extension after its folder: half a SHA-256, in the letters a to p. */
function idOf(folder: string): string {
  const half = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Any message starts the worker; the driver's handle to a worker that is dead would wait for ever. */
async function wakeWorker(page: Page): Promise<void> {
  await page.evaluate(`chrome.runtime.sendMessage('wake').catch(() => undefined)`);
  await page.close();
}

async function killWorker(cdp: CDPSession, id: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(
    (target) => target.type === 'service_worker' && target.url.includes(id),
  );
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
}

/** `chrome://extensions` has an API of its own; it is what its switches call. */
async function changeHost(
  context: BrowserContext,
  change: 'addHostPermission' | 'removeHostPermission',
  id: string,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    `chrome.developerPrivate.${change}(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
  );
  await page.close();
}

/**
 * Playwright does not show the real popup to the connection that launched the browser;
 * a second connection to the same browser sees it as a page.
 */
class SecondConnection {
  private browser: Browser | null = null;

  constructor(private readonly profile: string) {}

  async page(url: string): Promise<Page> {
    if (this.browser === null) {
      const file = await readFile(path.join(this.profile, 'DevToolsActivePort'), 'utf8');
      this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${file.split('\n')[0]}`);
    }
    const { browser } = this;
    const find = () =>
      browser
        .contexts()
        .flatMap((context) => context.pages())
        .find((page) => page.url() === url);
    for (let tries = 0; tries < 100; tries += 1) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The popup did not open');
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }
}
