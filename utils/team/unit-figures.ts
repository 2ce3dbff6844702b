import type { StandardTotal, UnitFigures } from './roll-up';
import type { SummaryBody } from './summary';
import { FEWEST } from './suppression';
import { addTotals, NO_TOTALS, type Totals, totalsOf } from './totals';

/** A summary that counts, as the unit adds it up. */
export interface CountedSummary {
  body: SummaryBody;
  isVerified: boolean;
}

/** What stands around the summaries of a unit. */
export type UnitAround = Pick<UnitFigures, 'unit' | 'seq' | 'asOf' | 'declared'> & {
  /** People on the roster. */
  people: number;
};

type Standards = ReadonlyMap<string, StandardTotal & { sum: number }>;

/** Summaries added up so far. None of them is held, however many they are. */
export interface UnitSum {
  sent: number;
  verified: number;
  totals: Totals;
  standards: Standards;
}

export const NO_SUMMARIES: UnitSum = {
  sent: 0,
  verified: 0,
  totals: NO_TOTALS,
  standards: new Map(),
};

/** The sum with one summary more; in whatever order they come, the sum is the same. */
export function withSummary(sum: UnitSum, { body, isVerified }: CountedSummary): UnitSum {
  return {
    sent: sum.sent + 1,
    verified: sum.verified + (isVerified ? 1 : 0),
    totals: addTotals(sum.totals, totalsOf(body)),
    standards: withStandards(sum.standards, body),
  };
}

function withStandards(standards: Standards, { ratings = [] }: SummaryBody): Standards {
  const sums = new Map(standards);
  for (const { edition, standards: rated } of ratings) {
    for (const { id, title, score } of rated) {
      if (score === null) continue;
      const name = `${edition} ${id}`;
      const known = sums.get(name) ?? { edition, id, title, people: 0, sum: 0 };
      sums.set(name, { ...known, people: known.people + 1, sum: known.sum + score });
    }
  }
  return sums;
}

/** The figures of a unit from the sum of its summaries. */
export function figuresOfSum(
  sum: UnitSum,
  { unit, seq, asOf, declared, people }: UnitAround,
): UnitFigures {
  const { sent, verified, totals, standards } = sum;
  return {
    unit,
    seq,
    asOf,
    members: { all: Math.max(people, sent), sent, verified },
    totals,
    declared,
    standards: openStandards(standards),
  };
}

/** Self-ratings by standard; of fewer than five people only how many they are leaves the unit. */
function openStandards(standards: Standards): StandardTotal[] {
  return [...standards.values()]
    .sort((a, b) => (`${a.edition} ${a.id}` < `${b.edition} ${b.id}` ? -1 : 1))
    .slice(0, 60)
    .map((one) => (one.people < FEWEST ? { ...one, sum: null } : one));
}

/** The figures of a unit from the summaries of its members. */
export function unitFigures(summaries: Iterable<CountedSummary>, around: UnitAround): UnitFigures {
  let sum = NO_SUMMARIES;
  for (const one of summaries) sum = withSummary(sum, one);
  return figuresOfSum(sum, around);
}

/** Self-ratings of some people by standard, as they may leave the unit. */
export function standardTotals(bodies: readonly SummaryBody[]): StandardTotal[] {
  return openStandards(bodies.reduce<Standards>(withStandards, new Map()));
}
