import {
  byLevel,
  levelTotals,
  mergeRollUps,
  type RollUp,
  rollUpOf,
  unitFigures,
} from '@/utils/team/roll-up';
import { madeProvince, QUANG_NINH_2024 } from '../../../tests/support/province.ts';
import { spreadOf } from '../figures.ts';
import type { Suite } from '../suite.ts';

const ROUNDS = 7;

/** The summaries of a whole province, added up to units and merged to the figures it publishes. */
export const team: Suite = {
  name: 'team',
  does: 'Merging the summaries of a province: 5,000 members, 230 units',
  measure: async () => {
    const made = madeProvince();
    let rollUp: RollUp = new Map();
    const merging = timesOf(() => {
      const units = made.map(({ unit, declared, summaries }) =>
        unitFigures(
          summaries.map((body) => ({ body, isVerified: true })),
          { unit, declared, seq: 1, asOf: 0, people: summaries.length },
        ),
      );
      rollUp = units.reduce<RollUp>((all, one) => mergeRollUps(all, rollUpOf([one])), new Map());
    });
    const reporting = timesOf(() => {
      byLevel(rollUp);
      levelTotals([...rollUp.values()]);
    });
    const { totals } = levelTotals([...rollUp.values()]);
    const { province, district, commune } = QUANG_NINH_2024.dossiers;
    if (totals.cases[0]?.received !== province + district + commune) {
      throw new Error('the figures of the province are not those that were published');
    }
    const people = made.reduce((sum, { summaries }) => sum + summaries.length, 0);
    return {
      figures: { people, units: made.length, mergeMs: merging, reportMs: reporting },
      marks: [
        {
          what: `${people} summaries merged to a province`,
          value: merging?.median ?? null,
          limit: 10_000,
          unit: 'ms',
        },
        {
          what: 'The figures of the province by level',
          value: reporting?.median ?? null,
          limit: 5_000,
          unit: 'ms',
        },
      ],
    };
  },
};

function timesOf(work: () => void) {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return spreadOf(times);
}
