import type { CDPSession, Page } from 'playwright-core';
import { type Extension, launchExtension } from '../../../tests/support/extension.ts';
import { QUANG_NINH_2024 } from '../../../tests/support/province.ts';
import { scriptForPage } from '../../../tests/support/script-for-page.ts';
import { round } from '../figures.ts';
import { launchOn, openInTurn, subject } from '../openings.ts';
import { periodNow } from '../profiles.ts';
import type { Bench, Suite } from '../suite.ts';

const ABOVE = 'H49';
const MEGABYTE = 1_048_576;
/** Where the memory is looked at: so many summaries are added up. */
const LOOKS = [1_250, 2_500, 5_000] as const;

interface Look {
  files: number;
  ms: number;
  /** What the page holds after its rubbish was taken away. */
  heapMb: number;
}

/** The summaries of a whole province, added up in the browser to the figures it publishes. */
export const team: Suite = {
  name: 'team',
  does: 'Merging the summaries of a province in the browser: 5,000 members, 230 units',
  measure: async (bench) => {
    const profile = `${bench.work}/province`;
    const looks = await withExtension(bench, profile, mergeProvince);
    const { folder } = await bench.built();
    const opened = await launchOn(bench, profile, folder);
    const units = { page: 'dashboard.html#/team/units', ready: 'tbody tr:nth-child(200)' };
    const figures = await openInTurn(bench, [opened], [subject('report', opened, units)]);
    const [first, last] = [looks[0], looks.at(-1)];
    const growth = first && last ? round(last.heapMb - first.heapMb) : null;
    return {
      figures: { looks, ...figures },
      marks: [
        {
          what: `${last?.files ?? 0} summaries merged to a province`,
          value: round(looks.reduce((sum, one) => sum + one.ms, 0)),
          limit: 10_000,
          unit: 'ms',
        },
        {
          what: `Memory held after ${last?.files} summaries more than after ${first?.files}`,
          value: growth,
          // The figures of the units themselves; the summaries are some 50 MB.
          limit: 2,
          unit: 'MB',
        },
        {
          what: 'The report of the province over 230 units',
          value: figures.report?.coldUsable?.median ?? null,
          limit: 5_000,
          unit: 'ms',
        },
      ],
    };
  },
};

async function withExtension<Result>(
  bench: Bench,
  profile: string,
  work: (extension: Extension) => Promise<Result>,
): Promise<Result> {
  const { folder } = await bench.built();
  const extension = await launchExtension({ binary: bench.browser(), folder, profile });
  try {
    return await work(extension);
  } finally {
    await extension.close();
  }
}

async function mergeProvince(extension: Extension): Promise<Look[]> {
  const place = JSON.stringify({ above: ABOVE, period: periodNow(), now: Date.now() });
  const script = await scriptForPage('scripts/bench/in-page/province.ts', 'province');
  const storing = await extension.open('options.html');
  await storing.evaluate(script);
  for (let unit = 0; unit < 230; unit += 1) {
    await storing.evaluate(`province.storeUnit(${unit}, ${place})`);
  }
  await storing.close();

  const page = await extension.open('options.html');
  await page.evaluate(script);
  const devtools = await page.context().newCDPSession(page);
  const looks: Look[] = [];
  for (const files of LOOKS) {
    const done = await page.evaluate<{ files: number; ms: number }>(
      `province.mergeUpTo(${files}, ${place})`,
    );
    looks.push({ files: done.files, ms: round(done.ms), heapMb: await heapOf(devtools) });
  }
  await expectPublished(page);
  await page.evaluate(`province.storeRollUps(${place})`);
  await page.evaluate(`province.headOf(${place})`);
  return looks;
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return round(usedSize / MEGABYTE);
}

async function expectPublished(page: Page): Promise<void> {
  const { province, district, commune } = QUANG_NINH_2024.dossiers;
  const { all, citizens } = await page.evaluate<{ all: number; citizens: number }>(
    'province.totals()',
  );
  const { citizens: published } = QUANG_NINH_2024;
  if (all !== province + district + commune || citizens !== published) {
    throw new Error('the figures of the province are not those that were published');
  }
}
