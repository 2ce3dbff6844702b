import path from 'node:path';
import { ROOT } from '../run-tool.ts';
import { Chromium } from './devtools.ts';
import { type Mark, round, type Spread, spreadOf } from './figures.ts';
import { measureOpening, type Opening, type Page } from './openings.ts';
import { type Bench, COUNTS, type Profiles } from './profiles.ts';

/** Something that is opened again and again, in a browser of its own. */
interface Subject {
  name: string;
  browser: Chromium;
  page: Page;
  samples: Opening[];
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
        // Most popups open after the worker has gone to sleep.
        await subject.browser.endWorkers();
        subject.samples.push(await measureOpening(subject.browser, subject.page));
      }
    }
  } finally {
    await Promise.all(browsers.map(({ browser }) => browser.close()));
  }
  const figures = Object.fromEntries(subjects.map((one) => [one.name, summary(one.samples)]));
  return { figures, marks: marksOf(figures) };
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
      samples: [],
    });
    if (count === null) return [subject(EMPTY, 'popup.html', 'p')];
    return [
      subject(popupWith(count), 'popup.html', READY.popup),
      subject(dashboardWith(count), 'dashboard.html', READY.dashboard),
    ];
  });
  return (await Promise.all(lists)).flat();
}

type Summary = { paint: Spread | null; usable: Spread | null };

function summary(samples: readonly Opening[]): Summary {
  return {
    paint: spreadOf(samples.map((one) => one.paint)),
    usable: spreadOf(samples.map((one) => one.usable)),
  };
}

function marksOf(figures: Record<string, Summary>): Mark[] {
  const usable = (name: string) => figures[name]?.usable?.median ?? null;
  const [none] = COUNTS;
  const most = Math.max(...COUNTS);
  return [
    {
      what: 'Popup usable, times the empty popup',
      value: ratio(usable(popupWith(1_000)), usable(EMPTY)),
      limit: 1.3,
      unit: '×',
    },
    {
      what: `Popup with ${most} cases, times the popup with none`,
      value: ratio(usable(popupWith(most)), usable(popupWith(none))),
      limit: 1.15,
      unit: '×',
    },
    {
      what: `First view of the dashboard list at ${most} cases`,
      value: usable(dashboardWith(most)),
      limit: 300,
      unit: 'ms',
    },
  ];
}

function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null || other === 0 ? null : round(one / other);
}
