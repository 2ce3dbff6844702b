import type { Chromium } from './devtools.ts';

/** Milliseconds from the start of the navigation. */
export interface Opening {
  /** First contentful paint. */
  paint: number;
  /** The first frame after the thing a person came for stood on the page. */
  usable: number;
}

/** Something that is opened again and again. */
export interface Page {
  url: string;
  /** What a person came for: once it is there, the page can be used. */
  ready: string;
}

/**
 * Opens a page in a tab of its own and waits until it is usable. Every page is watched in the same
 * way, the empty one too, so that the watching falls on all alike.
 * @throws when the page is not usable within half a minute
 */
export async function measureOpening(browser: Chromium, { url, ready }: Page): Promise<Opening> {
  const tab = await browser.newTab();
  try {
    await tab.send('Page.enable');
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: watchFor(ready) });
    await tab.send('Page.navigate', { url });
    const found = await tab.evaluate(WAIT);
    if (typeof found !== 'string') throw new Error(`${url} was not usable within 30 s`);
    const { paint, ready: frame }: { paint: number; ready: number } = JSON.parse(found);
    return { paint, usable: Math.max(paint, frame) };
  } finally {
    await tab.close();
  }
}

/** Notes the end of the first frame in which the selector matches. */
function watchFor(selector: string): string {
  return `new MutationObserver((_, watch) => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => performance.mark('bench-ready');
      after.port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });`;
}

/** A look each 30 ms decides nothing: the marks carry the times. */
const WAIT = `new Promise((resolve) => {
  const look = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const ready = performance.getEntriesByName('bench-ready')[0];
    if (document.readyState === 'complete' && paint && ready) {
      resolve(JSON.stringify({ paint: paint.startTime, ready: ready.startTime }));
    } else if (performance.now() > 30000) resolve(null);
    else setTimeout(look, 30);
  };
  look();
})`;
