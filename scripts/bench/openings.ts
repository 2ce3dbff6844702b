import type { Chromium } from './devtools.ts';

/** Milliseconds from the start of the navigation. */
export interface Opening {
  /** First contentful paint. */
  paint: number;
  /** The page's own mark, or the paint of a page that has nothing to wait for. */
  usable: number;
}

/**
 * Opens a page in a tab of its own and waits until it says that it is usable.
 * @param hasMark whether the page sets the mark `usable`; a page without scripts cannot
 * @throws when the page is not usable within half a minute
 */
export async function measureOpening(
  browser: Chromium,
  url: string,
  hasMark: boolean,
): Promise<Opening> {
  const tab = await browser.newTab();
  try {
    await tab.send('Page.enable');
    await tab.send('Page.navigate', { url });
    const found = await tab.evaluate(waitForOpening(hasMark));
    if (typeof found !== 'string') throw new Error(`${url} was not usable within 30 s`);
    const { paint, mark }: { paint: number; mark: number } = JSON.parse(found);
    return { paint, usable: Math.max(paint, mark) };
  } finally {
    await tab.close();
  }
}

/** Runs in the page; a look each 30 ms disturbs nothing and decides nothing, the marks carry the times. */
function waitForOpening(hasMark: boolean): string {
  return `new Promise((resolve) => {
    const look = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      const mark = performance.getEntriesByName('usable', 'mark')[0];
      if (document.readyState === 'complete' && paint && (mark || ${!hasMark})) {
        resolve(JSON.stringify({ paint: paint.startTime, mark: mark ? mark.startTime : 0 }));
      } else if (performance.now() > 30000) resolve(null);
      else setTimeout(look, 30);
    };
    look();
  })`;
}
