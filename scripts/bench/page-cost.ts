import type { Chromium } from './devtools.ts';
import { round } from './figures.ts';

/** What one visit to a portal page cost. */
export interface Visit {
  /** Milliseconds the main thread spent in scripts. */
  scriptMs: number;
  /** Milliseconds the main thread was busy at all. */
  taskMs: number;
  /** Lengths of tasks of 50 ms and more. */
  longTasks: number[];
}

const WATCH_LONG_TASKS = `globalThis.__long = [];
new PerformanceObserver((list) => { for (const one of list.getEntries()) __long.push(one.duration); })
  .observe({ type: 'longtask', buffered: true });`;

/** Loads a page, lets it come to rest, and reads what the main thread has done. */
export async function measureVisit(browser: Chromium, url: string): Promise<Visit> {
  const tab = await browser.newTab();
  try {
    await tab.send('Page.enable');
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_LONG_TASKS });
    await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.send('Page.navigate', { url });
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 2500))');
    const { metrics } = await tab.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    const long = await tab.evaluate('globalThis.__long');
    return {
      scriptMs: round(seconds('ScriptDuration') * 1000),
      taskMs: round(seconds('TaskDuration') * 1000),
      longTasks: Array.isArray(long) ? long.map((one) => round(Number(one))) : [],
    };
  } finally {
    await tab.close();
  }
}

/** Bytes of the extension's scripts that run in a page; the debugger slows pages, so no time is taken. */
export async function measureInjectedBytes(browser: Chromium, url: string): Promise<number> {
  const tab = await browser.newTab();
  let bytes = 0;
  tab.on((method, params) => {
    if (method !== 'Debugger.scriptParsed') return;
    if (String(params.url).startsWith('chrome-extension:')) bytes += Number(params.length ?? 0);
  });
  try {
    await tab.send('Page.enable');
    await tab.send('Debugger.enable');
    await tab.send('Page.navigate', { url });
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 2000))');
    return bytes;
  } finally {
    await tab.close();
  }
}
