import path from 'node:path';
import { launchExtension } from '../../tests/support/extension.ts';
import { seedCases } from '../../tests/support/seed-cases.ts';
import { switchPortalOn } from '../../tests/support/steps.ts';

/** What every part of the benchmark needs to know. */
export interface Bench {
  binary: string;
  /** The unpacked extension that is measured. */
  folder: string;
  /** A folder for browser profiles, removed afterwards. */
  work: string;
  rounds: number;
  /** How many cases the profiles hold, the fewest first. */
  counts: readonly number[];
  say: (line: string) => void;
}

/** Folders of browser profiles, by what stands in them. */
export interface Profiles {
  cases: ReadonlyMap<number, string>;
  /** The sample portal is switched on there. */
  portal: string;
}

/** Makes the profiles the way a person would come to them, with the product's own pages. */
export async function prepareProfiles(bench: Bench, origin: string): Promise<Profiles> {
  const cases = new Map<number, string>();
  for (const count of bench.counts) {
    const profile = path.join(bench.work, `cases-${count}`);
    const started = performance.now();
    await withExtension(bench, profile, async (extension) => {
      const page = await extension.open('options.html');
      await seedCases(page, count, Date.now());
    });
    bench.say(`    ${count} cases in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    cases.set(count, profile);
  }
  const portal = path.join(bench.work, 'portal');
  await withExtension(bench, portal, (extension) => switchPortalOn(extension, origin));
  return { cases, portal };
}

async function withExtension(
  bench: Bench,
  profile: string,
  work: (extension: Awaited<ReturnType<typeof launchExtension>>) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension({ ...bench, profile });
  try {
    await work(extension);
  } finally {
    await extension.close();
  }
}
