import path from 'node:path';
import { ROOT } from '../run-tool.ts';
import { Chromium } from './devtools.ts';
import { type Mark, round, type Spread, spreadOf } from './figures.ts';
import { measureOpening, type Opening, type Page } from './openings.ts';
import type { Bench, Profiles } from './profiles.ts';

/** Something that is opened again and again, in a browser of its own. */
interface Subject {
  name: string;
  browser: Chromium;
  page: Page;
  /** Opened when the worker has gone to sleep, as it does after half a minute of quiet. */
  cold: Opening[];
  /** Opened again at once. */
  warm: Opening[];
}

/** The running timer and what is due next; the first rows of the list, or the words of an empty one. */
const READY = {
  popup: '.popup-timer ~ *, .empty-note',
  dashboard: '.case-row, .empty-note',
};

const EMPTY = 'empty popup';
const popupWith = (count: number) => `popup, ${count} cases`;
const dashboardWith = (count: number) => `dashboard, ${count} cases`;

/**
 * Opens the empty popup, the popup and the dashboard over each number of cases, in turn, forwards
 * and backwards, so that whatever the machine does falls on all alike.
 */
export async function benchOpenings(bench: Bench, profiles: Profiles) {
  const browsers = await launchAll(bench, profiles);
  const subjects = await subjectsOf(browsers);
  try {
    // The first opening of each fills caches and the picture that the next one paints first.
    for (const subject of subjects) await measureOpening(subject.browser, subject.page);
    for (let turn = 0; turn < bench.rounds; turn += 1) {
      for (const subject of turn % 2 === 0 ? subjects : subjects.toReversed()) {
        await takeTurn(subject);
      }
    }
  } finally {
    await Promise.all(browsers.map(({ browser }) => browser.close()));
  }
  const figures = Object.fromEntries(subjects.map((one) => [one.name, summary(one)]));
  return { figures, marks: marksOf(figures, bench.counts) };
}

async function takeTurn({ browser, page, cold, warm }: Subject): Promise<void> {
  await browser.endWorkers();
  // The process of the worker ends a little later than the worker.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  cold.push(await measureOpening(browser, page));
  warm.push(await measureOpening(browser, page));
}

interface Running {
  count: number | null;
  browser: Chromium;
}

async function launchAll(bench: Bench, profiles: Profiles): Promise<Running[]> {
  const empty = path.join(ROOT, 'scripts', 'bench', 'empty-popup');
  const running: Running[] = [
    {
      count: null,
      browser: await Chromium.launch(bench.binary, path.join(bench.work, 'empty'), empty),
    },
  ];
  for (const [count, profile] of profiles.cases) {
    running.push({ count, browser: await Chromium.launch(bench.binary, profile, bench.folder) });
  }
  return running;
}

async function subjectsOf(running: readonly Running[]): Promise<Subject[]> {
  const lists = running.map(async ({ count, browser }) => {
    const base = `chrome-extension://${await browser.extensionId()}`;
    const subject = (name: string, page: string, ready: string): Subject => ({
      name,
      browser,
      page: { url: `${base}/${page}`, ready },
      cold: [],
      warm: [],
    });
    if (count === null) return [subject(EMPTY, 'popup.html', 'p')];
    return [
      subject(popupWith(count), 'popup.html', READY.popup),
      subject(dashboardWith(count), 'dashboard.html', READY.dashboard),
    ];
  });
  return (await Promise.all(lists)).flat();
}

interface Summary {
  coldPaint: Spread | null;
  coldUsable: Spread | null;
  warmPaint: Spread | null;
  warmUsable: Spread | null;
}

function summary({ cold, warm }: Subject): Summary {
  return {
    coldPaint: spreadOf(cold.map((one) => one.paint)),
    coldUsable: spreadOf(cold.map((one) => one.usable)),
    warmPaint: spreadOf(warm.map((one) => one.paint)),
    warmUsable: spreadOf(warm.map((one) => one.usable)),
  };
}

function marksOf(figures: Record<string, Summary>, counts: readonly number[]): Mark[] {
  const cold = (name: string) => figures[name]?.coldUsable?.median ?? null;
  const warm = (name: string) => figures[name]?.warmUsable?.median ?? null;
  const [none = 0, some = none] = counts;
  const most = Math.max(...counts);
  const popup = (what: string, value: number | null): Mark => ({
    what: `Popup usable with ${some} cases, ${what}, times the empty popup`,
    value,
    limit: 1.3,
    unit: '×',
  });
  return [
    popup('worker asleep', ratio(cold(popupWith(some)), cold(EMPTY))),
    popup('opened again', ratio(warm(popupWith(some)), warm(EMPTY))),
    {
      what: `Popup with ${most} cases, times the popup with none`,
      value: ratio(cold(popupWith(most)), cold(popupWith(none))),
      limit: 1.15,
      unit: '×',
    },
    {
      what: `First view of the dashboard list at ${most} cases`,
      value: cold(dashboardWith(most)),
      limit: 300,
      unit: 'ms',
    },
  ];
}

function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null || other === 0 ? null : round(one / other);
}
