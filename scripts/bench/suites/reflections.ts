import { launchOn, openInTurn, subject } from '../openings.ts';
import type { Suite } from '../suite.ts';

const YEARS = 10;
/** What a person comes for: the review of this month, and the line of each standard. */
const OVERVIEW = { page: 'dashboard.html#/assessment', ready: '.review-lines__line' };
const LOOKING_BACK = {
  page: 'dashboard.html#/assessment/seeing',
  ready: '.seeing-multiple canvas',
};

/** Reflection over ten years: some 2,600 daily sets, 120 reviews, 25,000 answers. */
export const reflections: Suite = {
  name: 'reflections',
  does: `Opening reflection after ${YEARS} years`,
  measure: async (bench) => {
    const { folder } = await bench.built();
    const profile = await bench.profiles.withReflections(YEARS);
    const opened = await launchOn(bench, profile, folder);
    const subjects = [
      subject('reflection', opened, OVERVIEW),
      subject('looking back', opened, LOOKING_BACK),
    ];
    const figures = await openInTurn(bench, [opened], subjects);
    const mark = (what: string, name: string) => ({
      what,
      value: figures[name]?.coldUsable?.median ?? null,
      limit: 300,
      unit: 'ms' as const,
    });
    return {
      figures,
      marks: [
        mark('Reflection usable after ten years', 'reflection'),
        mark('Trends drawn after ten years', 'looking back'),
      ],
    };
  },
};
