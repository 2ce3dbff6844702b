import type { Suite } from './suite.ts';
import { dashboard } from './suites/dashboard.ts';
import { dueTimes } from './suites/due-times.ts';
import { packageSizes } from './suites/package-sizes.ts';
import { papers } from './suites/papers.ts';
import { popup } from './suites/popup.ts';
import { portalPage } from './suites/portal-page.ts';
import { reflections } from './suites/reflections.ts';
import { team } from './suites/team.ts';
import { teamInbox } from './suites/team-inbox.ts';
import { teamMatrix } from './suites/team-matrix.ts';
import { today } from './suites/today.ts';
import { worker } from './suites/worker.ts';

/** All measurements, in the order in which they run. A new one is a file in `suites/` and a line here. */
export const SUITES: readonly Suite[] = [
  packageSizes,
  dueTimes,
  today,
  popup,
  dashboard,
  reflections,
  papers,
  teamInbox,
  teamMatrix,
  team,
  worker,
  portalPage,
];

/**
 * The suites of a list of names with commas between them; all of them without a list.
 *
 * @throws when a name is unknown, with those that are known
 * @example chooseSuites('popup,worker')
 */
export function chooseSuites(only: string | undefined, suites = SUITES): readonly Suite[] {
  if (only === undefined) return suites;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !suites.some((one) => one.name === name));
  if (unknown.length > 0) {
    const known = suites.map((one) => one.name).join(', ');
    throw new Error(`Nothing to measure is called ${unknown.join(', ')}; there are ${known}.`);
  }
  return suites.filter((one) => names.includes(one.name));
}
