import { describe, expect, it } from 'vitest';
import { chance, madeProvince, QUANG_NINH_2024 } from '@/tests/support/province';
import {
  byLevel,
  levelTotals,
  mergeRollUps,
  NOTHING_DECLARED,
  type RollUp,
  rollUpOf,
  type UnitFigures,
  unitFiguresSchema,
} from '@/utils/team/roll-up';
import { onTimeShare } from '@/utils/team/totals';
import { unitFigures } from '@/utils/team/unit-figures';

const made = madeProvince();
const around = { seq: 1, asOf: 0 };
const units: UnitFigures[] = made.map(({ unit, declared, summaries }) =>
  unitFigures(
    summaries.map((body) => ({ body, isVerified: true })),
    { ...around, unit, declared, people: summaries.length },
  ),
);

/** In shuffled order, by groups of groups: as many levels as chance makes. */
function mergedByChance(seed: number): RollUp {
  const random = chance(seed);
  let parts = units
    .map((unit) => ({ unit, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ unit }) => rollUpOf([unit]));
  while (parts.length > 1) {
    const next: RollUp[] = [];
    for (let at = 0; at < parts.length; ) {
      const size = 2 + Math.floor(random() * 6);
      next.push(parts.slice(at, at + size).reduce(mergeRollUps, new Map()));
      at += size;
    }
    parts = next;
  }
  return parts[0] ?? new Map();
}

describe('a whole province, from members to units to the province', () => {
  it('has some 5,000 people in 230 units', () => {
    expect(units).toHaveLength(230);
    expect(levelTotals(units).members).toEqual({ all: 5_000, sent: 5_000, verified: 5_000 });
  });

  it.each([1, 2, 3, 4, 5])('gives the figures that were published, merged by chance %i', (seed) => {
    const rollUp = mergedByChance(seed);
    const { totals, declared } = levelTotals([...rollUp.values()]);
    expect(totals.cases[0]?.received).toBe(935_584);
    expect(totals.receptions.count).toBe(3_923);
    const { citizens, inspections, conclusions, collectives } = QUANG_NINH_2024;
    expect(declared).toEqual({ citizens, inspections, conclusions, collectives });
    const petitions = Object.fromEntries(totals.petitions.map((one) => [one.type, one]));
    expect(petitions.complaint).toMatchObject({ received: 459, onTime: 392 });
    expect(petitions.denunciation).toMatchObject({ received: 13, onTime: 11 });
    expect(totals.petitions.reduce((sum, one) => sum + one.received, 0)).toBe(9_335);
  });

  it.each([6, 7])('gives the three shares that were published, merged by chance %i', (seed) => {
    const levels = byLevel(mergedByChance(seed)).map(({ level, sum }) => {
      const [dossiers] = sum.totals.cases;
      const share = dossiers ? onTimeShare(dossiers) : null;
      return [level, dossiers?.received, ((share ?? 0) * 100).toFixed(1)];
    });
    expect(levels).toEqual([
      ['province', 149_280, '99.8'],
      ['district', 600_698, '99.8'],
      ['commune', 185_606, '99.9'],
    ]);
  });

  it('is the same value in any order and grouping, and when some come twice', () => {
    const sorted = (rollUp: RollUp) => [...rollUp].sort(([a], [b]) => (a < b ? -1 : 1));
    const one = mergedByChance(8);
    expect(sorted(mergedByChance(9))).toEqual(sorted(one));
    expect(sorted(mergeRollUps(one, mergedByChance(10)))).toEqual(sorted(one));
  });

  it('keeps the districts with the day they ended and who carries on', () => {
    const district = units.find(({ unit }) => unit.level === 'district');
    expect(district?.unit.until).toBe('2025-06-30');
    expect(district?.unit.successors.length).toBeGreaterThan(0);
  });

  it('fits the shape of a file', () => {
    for (const unit of units) expect(unitFiguresSchema.safeParse(unit).success).toBe(true);
    expect(JSON.stringify(units).length).toBeLessThan(1024 * 1024);
  });

  it('a unit from which nothing came is counted as a unit and adds no figure', () => {
    const silent = unitFigures([], {
      ...around,
      unit: { id: 'H49.X', name: 'X', level: 'commune', until: null, successors: [] },
      declared: NOTHING_DECLARED,
      people: 7,
    });
    expect(silent.members).toEqual({ all: 7, sent: 0, verified: 0 });
    expect(silent.totals.cases).toEqual([]);
  });
});
