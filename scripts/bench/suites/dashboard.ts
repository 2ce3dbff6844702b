import { launchOn, type Opened, openInTurn, subject } from '../openings.ts';
import type { Suite } from '../suite.ts';

/** The first rows of the list, or the words of an empty one. */
const READY = '.case-row, .empty-note';
const dashboardWith = (count: number) => `dashboard, ${count} cases`;

/** The list of the dashboard over each number of cases. */
export const dashboard: Suite = {
  name: 'dashboard',
  does: 'Opening the list of the dashboard',
  measure: async (bench) => {
    const { folder } = await bench.built();
    const opened: Opened[] = [];
    for (const count of bench.counts) {
      opened.push(await launchOn(bench, await bench.profiles.withCases(count), folder));
    }
    const subjects = opened.map((one, at) =>
      subject(dashboardWith(bench.counts[at] ?? 0), one, {
        page: 'dashboard.html#/cases',
        ready: READY,
      }),
    );
    const figures = await openInTurn(bench, opened, subjects);
    const most = Math.max(...bench.counts);
    return {
      figures,
      marks: [
        {
          what: `First view of the dashboard list at ${most} cases`,
          value: figures[dashboardWith(most)]?.coldUsable?.median ?? null,
          limit: 300,
          unit: 'ms',
        },
      ],
    };
  },
};
