import path from 'node:path';
import { dayOf } from '@/utils/calendar/day';
import { handedInOn } from '@/utils/calendar/period';
import { type Extension, launchExtension } from '../../tests/support/extension.ts';
import { seedCases } from '../../tests/support/seed-cases.ts';
import { seedReflections } from '../../tests/support/seed-reflections.ts';
import { switchPortalOn } from '../../tests/support/steps.ts';
import { seedUnit, unitPeople } from '../../tests/support/unit-members.ts';
import type { Bench } from './suite.ts';

/** Folders of browser profiles, by what stands in them; each is prepared when it is first asked for. */
export interface Profiles {
  withCases(count: number): Promise<string>;
  /** A daily minute on every weekday and a review each month, for so many years. */
  withReflections(years: number): Promise<string>;
  /** The portal of that origin is switched on there. */
  withPortal(origin: string): Promise<string>;
  /** A unit of so many people, all of whom have sent the summary of the period that is handed in now. */
  withUnit(people: number): Promise<string>;
}

/** The period that is handed in today. */
export const periodNow = () => handedInOn(dayOf(Date.now())).key;

/** Makes the profiles the way a person would come to them, with the product's own pages. */
export function makeProfiles(bench: Omit<Bench, 'profiles'>): Profiles {
  const made = new Map<string, Promise<string>>();
  const once = (name: string, fill: (extension: Extension) => Promise<void>) => {
    const known = made.get(name) ?? prepare(bench, name, fill);
    made.set(name, known);
    return known;
  };
  return {
    withCases: (count) =>
      once(`${count} cases`, async (extension) => {
        await seedCases(await extension.open('options.html'), count, Date.now());
      }),
    withReflections: (years) =>
      once(`${years} years of reflections`, async (extension) => {
        const page = await extension.open('dashboard.html#/assessment');
        await page.locator('.review-lines__line').first().waitFor();
        await seedReflections(page, Date.now(), years);
      }),
    withUnit: (people) =>
      once(`a unit of ${people}`, async (extension) => {
        const page = await extension.open('options.html');
        await seedUnit(page, await unitPeople(people), { periods: [periodNow()], now: Date.now() });
      }),
    withPortal: (origin) => once('portal', (extension) => switchPortalOn(extension, origin)),
  };
}

async function prepare(
  bench: Omit<Bench, 'profiles'>,
  name: string,
  fill: (extension: Extension) => Promise<void>,
): Promise<string> {
  const profile = path.join(bench.work, name.replaceAll(' ', '-'));
  const started = performance.now();
  const { folder } = await bench.built();
  const extension = await launchExtension({ binary: bench.browser(), folder, profile });
  try {
    await fill(extension);
  } finally {
    await extension.close();
  }
  bench.say(`    profile with ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return profile;
}
