import { measureClick } from './click.ts';
import { Chromium } from './devtools.ts';
import { round, type Spread, spreadOf } from './figures.ts';
import { measureOpening, type Opening } from './opening.ts';
import type { Bench } from './suite.ts';

/** A browser that runs, and the id of the extension in it. */
export interface Opened {
  browser: Chromium;
  /** The id of the extension. */
  id: string;
}

/** Something that is opened again and again, in a browser of its own. */
export interface Subject {
  name: string;
  browser: Chromium;
  open: () => Promise<Opening>;
  /** Opened when the worker has gone to sleep, as it does after half a minute of quiet. */
  cold: Opening[];
  /** Opened again at once. */
  warm: Opening[];
}

/** Middle and spread of each way of opening, by the name of what was opened. */
export type Figures = Record<string, Record<Way, Spread | null>>;
type Way = 'coldPaint' | 'coldUsable' | 'warmPaint' | 'warmUsable';

export async function launchOn(bench: Bench, profile: string, folder: string): Promise<Opened> {
  const browser = await Chromium.launch(bench.browser(), profile, folder);
  return { browser, id: await browser.extensionId() };
}

/**
 * A page of the extension in a tab.
 * @throws when there is no browser to open it in
 */
export function subject(
  name: string,
  opened: Opened | undefined,
  { page, ready }: { page: string; ready: string },
): Subject {
  if (!opened) throw new Error(`no browser for ${name}`);
  const { browser, id } = opened;
  const url = `chrome-extension://${id}/${page}`;
  return openedBy(name, browser, () => measureOpening(browser, { url, ready }));
}

/** The popup as a click on the icon opens it. */
export const clicked = (name: string, { browser, id }: Opened, ready: string): Subject =>
  openedBy(name, browser, () => measureClick(browser, id, ready));

const openedBy = (name: string, browser: Chromium, open: Subject['open']): Subject => ({
  name,
  browser,
  open,
  cold: [],
  warm: [],
});

/**
 * Opens all subjects in turn, forwards and backwards, so that whatever the machine does falls on all
 * alike; then closes the browsers.
 */
export async function openInTurn(
  bench: Bench,
  opened: readonly Opened[],
  subjects: readonly Subject[],
): Promise<Figures> {
  try {
    // The first openings of each fill caches and the picture that the next one paints first.
    for (const one of [...subjects, ...subjects]) await one.open();
    for (let turn = 0; turn < bench.rounds; turn += 1) {
      for (const one of turn % 2 === 0 ? subjects : subjects.toReversed()) await takeTurn(one);
    }
  } finally {
    await Promise.all(opened.map(({ browser }) => browser.close()));
  }
  return Object.fromEntries(subjects.map((one) => [one.name, summary(one)]));
}

async function takeTurn({ browser, open, cold, warm }: Subject): Promise<void> {
  await browser.endWorkers();
  // The process of the worker ends a little later than the worker.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  cold.push(await open());
  warm.push(await open());
}

function summary({ cold, warm }: Subject): Record<Way, Spread | null> {
  return {
    coldPaint: spreadOf(cold.map((one) => one.paint)),
    coldUsable: spreadOf(cold.map((one) => one.usable)),
    warmPaint: spreadOf(warm.map((one) => one.paint)),
    warmUsable: spreadOf(warm.map((one) => one.usable)),
  };
}

/** How many times as long one takes as another; null when one of them was not measured. */
export function ratioOf(figures: Figures, way: Way, one: string, other: string): number | null {
  const [above, below] = [figures[one]?.[way]?.midmean, figures[other]?.[way]?.midmean];
  return above === undefined || !below ? null : round(above / below);
}
