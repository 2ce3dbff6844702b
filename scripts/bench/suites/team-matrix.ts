import { launchOn, openInTurn, subject } from '../openings.ts';
import type { Suite } from '../suite.ts';

const PEOPLE = 300;

/** The table of a unit of 300 people who all have sent. */
export const teamMatrix: Suite = {
  name: 'team-matrix',
  does: `Opening the table of a unit of ${PEOPLE} people`,
  measure: async (bench) => {
    const { folder } = await bench.built();
    const opened = await launchOn(bench, await bench.profiles.withUnit(PEOPLE), folder);
    const matrix = { page: 'dashboard.html#/team/matrix', ready: '.matrix tbody tr:nth-child(20)' };
    const figures = await openInTurn(bench, [opened], [subject('matrix', opened, matrix)]);
    return {
      figures,
      marks: [
        {
          what: `The table of ${PEOPLE} people usable`,
          value: figures.matrix?.coldUsable?.median ?? null,
          limit: 500,
          unit: 'ms',
        },
      ],
    };
  },
};
