import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

/** Commands of the debugging protocol with their types, as Playwright declares them. */
type Send = CDPSession['send'];

/** A background worker, addressed by its session. */
export interface Worker {
  evaluate: (expression: string) => Promise<unknown>;
  /** Lets go of it, so that it may end by itself. */
  detach: () => Promise<void>;
}

/** A tab, addressed by its session. */
export interface Tab {
  targetId: string;
  send: Send;
  on: (hear: (method: string, params: Record<string, unknown>) => void) => void;
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

interface Event {
  sessionId?: string;
  method: string;
  params: Record<string, unknown>;
}

/**
 * A Chromium driven over its debugging pipe. Playwright would attach to every page and put scripts
 * of its own into it, which is the very thing that is to be measured here.
 */
export class Chromium {
  private next = 1;
  private readonly waiting = new Map<number, (answer: string) => void>();
  private readonly hearers = new Set<(event: Event) => void>();
  private rest = '';
  readonly send: Send = (method, params) => this.call(method, params ?? {});

  private constructor(
    private readonly child: ChildProcess,
    private readonly out: Writable,
  ) {}

  /** @param folder an unpacked extension, or null for a browser without any */
  static async launch(binary: string, profile: string, folder: string | null): Promise<Chromium> {
    const child = spawn(
      binary,
      [
        '--headless=new',
        '--remote-debugging-pipe',
        `--user-data-dir=${profile}`,
        '--window-size=1280,900',
        ...QUIET,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(folder === null
          ? ['--disable-extensions']
          : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const [, , , out, from] = child.stdio;
    if (!(out instanceof Writable) || !(from instanceof Readable)) throw new Error('No pipe');
    const browser = new Chromium(child, out);
    from.setEncoding('utf8').on('data', (text: string) => browser.receive(text));
    await browser.send('Browser.getVersion');
    return browser;
  }

  async newTab(): Promise<Tab> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const hearers: ((event: Event) => void)[] = [];
    const send: Send = (method, params) => this.call(method, params ?? {}, sessionId);
    return {
      targetId,
      send,
      on: (hear) => {
        const hearer = (event: Event) => {
          if (event.sessionId === sessionId) hear(event.method, event.params);
        };
        hearers.push(hearer);
        this.hearers.add(hearer);
      },
      evaluate: (expression) => evaluateBy(send, expression),
      close: async () => {
        for (const one of hearers) this.hearers.delete(one);
        await this.send('Target.closeTarget', { targetId });
      },
    };
  }

  /** The id of the one unpacked extension; the browser brings others of its own. */
  async extensionId(): Promise<string> {
    const tab = await this.newTab();
    await open(tab, 'chrome://extensions/');
    const ids = await tab.evaluate(
      `chrome.developerPrivate.getExtensionsInfo().then((all) =>
        all.filter((one) => one.location === 'UNPACKED').map((one) => one.id))`,
    );
    await tab.close();
    const [id] = Array.isArray(ids) ? ids : [];
    if (typeof id !== 'string') throw new Error('The extension did not load');
    return id;
  }

  /** The background worker, as soon as it listens: its pieces are loaded one after another. */
  async worker(): Promise<Worker> {
    for (;;) {
      const { targetInfos } = await this.send('Target.getTargets');
      const found = targetInfos.find((one) => one.type === 'service_worker');
      const worker = found && (await this.attachTo(found.targetId));
      if (worker && (await worker.evaluate(IS_LISTENING)) === true) return worker;
      await worker?.detach();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private async attachTo(targetId: string): Promise<Worker> {
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const send: Send = (method, params) => this.call(method, params ?? {}, sessionId);
    return {
      evaluate: (expression) => evaluateBy(send, expression),
      detach: async () => void (await this.send('Target.detachFromTarget', { sessionId })),
    };
  }

  /**
   * Opens the popup as a click on the icon does, over the first tab, and looks at it when it has
   * rested: who is attached to a page from its beginning slows it down.
   *
   * @param rest - milliseconds to wait before looking
   * @param expression - evaluated in the popup
   * @returns when it was clicked, in milliseconds since 1970, and what the expression gave
   */
  async clickIcon(extension: string, rest: number, expression: string) {
    const all = { filter: [{}] };
    const { targetInfos } = await this.send('Target.getTargets', all);
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === 'about:blank');
    if (!tab) throw new Error('There is no tab for the popup to open over');
    const clicked = performance.timeOrigin + performance.now();
    await this.call('Extensions.triggerAction', { id: extension, targetId: tab.targetId });
    await new Promise((resolve) => setTimeout(resolve, rest));
    const now = await this.send('Target.getTargets', all);
    const popup = now.targetInfos.find(
      ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extension}/`),
    );
    if (!popup) throw new Error('The popup did not open');
    const { evaluate } = await this.attachTo(popup.targetId);
    const value = await evaluate(expression);
    await this.send('Target.closeTarget', { targetId: popup.targetId });
    return { clicked, value };
  }

  /** Ends background workers, as half a minute of quiet does. */
  async endWorkers(): Promise<void> {
    const { targetInfos } = await this.send('Target.getTargets');
    for (const { type, targetId } of targetInfos) {
      if (type === 'service_worker') await this.send('Target.closeTarget', { targetId });
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await this.send('Browser.close').catch(() => this.child.kill());
    await ended;
  }

  private async call(method: string, params: object, sessionId?: string) {
    const id = this.next++;
    const answer = new Promise<string>((resolve) => this.waiting.set(id, resolve));
    this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = JSON.parse(await answer);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  private receive(text: string): void {
    const parts = (this.rest + text).split('\0');
    this.rest = parts.pop() ?? '';
    for (const part of parts) this.take(part);
  }

  private take(message: string): void {
    const { id, ...event } = JSON.parse(message);
    if (id === undefined) {
      for (const hear of this.hearers) hear(event);
      return;
    }
    this.waiting.get(id)?.(message);
    this.waiting.delete(id);
  }
}

const IS_LISTENING = 'globalThis.chrome?.runtime?.onMessage?.hasListeners()';

async function evaluateBy(send: Send, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
  return result.value;
}

/** Goes to an address and waits for the load event. */
export async function open(tab: Tab, url: string): Promise<void> {
  await tab.send('Page.enable');
  const loaded = new Promise<void>((resolve) => {
    tab.on((method) => {
      if (method === 'Page.loadEventFired') resolve();
    });
  });
  await tab.send('Page.navigate', { url });
  await loaded;
}

/** What a browser does on its own would fall into the measurements now and then. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
];
