import { Chromium, type Tab } from '../devtools.ts';
import { type Spread, spreadOf } from '../figures.ts';
import type { Suite } from '../suite.ts';

/** What one waking took until it was decided what to remind of and when to wake next, in milliseconds. */
interface Waking {
  /** The worker had ended; counted from the first line of its script. */
  started: number;
  /** The same, counted from the moment the browser began to start it. */
  fromBirth: number;
  /** It was still there: the beat of every minute. */
  awake: number;
}

/** From the waking of the worker to the decision about reminders. */
export const worker: Suite = {
  name: 'worker',
  does: 'Waking the worker',
  measure: async (bench) => {
    const most = Math.max(...bench.counts);
    const figures: Record<string, Record<keyof Waking, Spread | null>> = {};
    const { folder } = await bench.built();
    for (const count of bench.counts) {
      const profile = await bench.profiles.withCases(count);
      const browser = await Chromium.launch(bench.browser(), profile, folder);
      try {
        figures[`${count} cases`] = spreadsOf(await wakeAgainAndAgain(browser, bench.rounds));
      } finally {
        await browser.close();
      }
    }
    const mark = (what: string, way: keyof Waking) => ({
      what: `Reminders decided over ${most} cases, ${what}`,
      value: figures[`${most} cases`]?.[way]?.median ?? null,
      limit: 50,
      unit: 'ms',
    });
    return {
      figures,
      marks: [mark('worker just started', 'started'), mark('worker awake', 'awake')],
    };
  },
};

function spreadsOf(wakings: readonly Waking[]): Record<keyof Waking, Spread | null> {
  const of = (way: keyof Waking) => spreadOf(wakings.map((one) => one[way]));
  return { started: of('started'), fromBirth: of('fromBirth'), awake: of('awake') };
}

async function wakeAgainAndAgain(browser: Chromium, rounds: number): Promise<Waking[]> {
  const wakings: Waking[] = [];
  const page = await browser.newTab();
  const url = `chrome-extension://${await browser.extensionId()}/manifest.json`;
  await page.send('Page.navigate', { url });
  // The first waking delivers all that was due when the profile was filled.
  for (let round = -1; round < rounds; round += 1) {
    const waking = await wakeOnce(browser, page);
    if (round >= 0) wakings.push(waking);
  }
  return wakings;
}

async function wakeOnce(browser: Chromium, page: Tab): Promise<Waking> {
  await browser.endWorkers();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  // Any message wakes the worker; this one is no message of ours and is not answered.
  await page.evaluate(`void chrome.runtime.sendMessage('wake').catch(() => undefined)`);
  const worker = await browser.worker();
  const first = await worker.evaluate(marksAfter(1));
  await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);
  const second = await worker.evaluate(marksAfter(2));
  await worker.detach();
  if (typeof first !== 'string' || typeof second !== 'string') throw new Error('It did not wake');
  const [[woke = 0, decided = 0] = []]: number[][] = JSON.parse(first);
  const [, [again = 0, decidedAgain = 0] = []]: number[][] = JSON.parse(second);
  return { started: decided - woke, fromBirth: decided, awake: decidedAgain - again };
}

/**
 * Waits until so many wakings have come to their decision, half a minute at most; gives begin and
 * decision of each.
 */
function marksAfter(count: number): string {
  return `new Promise((resolve) => {
    const times = (name) => performance.getEntriesByName(name).map((one) => one.startTime);
    const look = () => {
      const [woke, decided] = [times('wake'), times('reminders-decided')];
      if (decided.length < ${count}) return performance.now() > 30000 ? resolve(null) : setTimeout(look, 20);
      resolve(JSON.stringify(decided.map((at, index) => [woke[index], at])));
    };
    look();
  })`;
}
