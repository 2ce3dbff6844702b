import type { Chromium } from './devtools.ts';
import type { Opening } from './opening.ts';

/** How long a popup is left alone before it is asked what it noted of itself, in milliseconds. */
const REST = 1_200;

/**
 * Opens the real popup by a click on the icon. Times are those from the click on: most of them is
 * the browser's own work for the window.
 *
 * @param ready - a selector for what a person came for; the frame that first shows text of it counts
 * @throws when the popup does not open, or nothing of that was shown
 */
export async function measureClick(
  browser: Chromium,
  extension: string,
  ready: string,
): Promise<Opening> {
  const { clicked, value } = await browser.clickIcon(extension, REST, shownBy(ready));
  if (typeof value !== 'string') throw new Error(`the popup showed no ${ready}`);
  const { paint, ready: frame }: { paint: number; ready: number } = JSON.parse(value);
  return { paint: paint - clicked, usable: Math.max(paint, frame) - clicked };
}

/** When something was painted first, and when text inside what was waited for, since 1970. */
const shownBy = (selector: string) => `new Promise((resolve) => {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  new PerformanceObserver((seen) => {
    const found = seen.getEntries().find(({ element }) =>
      element?.closest(${JSON.stringify(selector)}));
    const since = (time) => performance.timeOrigin + time;
    resolve(first && found
      ? JSON.stringify({ paint: since(first.startTime), ready: since(found.startTime) })
      : null);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;
