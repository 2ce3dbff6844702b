import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FIGURES } from '@/utils/team/figures';
import { readOldUnit, type TypedOldUnit } from '@/utils/team/old-unit';
import {
  type Level,
  levelTotals,
  mergeRollUps,
  NOTHING_DECLARED,
  type RollUp,
  rollUpOf,
  type UnitFigures,
} from '@/utils/team/roll-up';
import { unitGroups, unitsReport } from '@/utils/team/successors';
import { NO_TOTALS } from '@/utils/team/totals';
import { day } from './support';

const LAST = day('2025-06-30');

function unit(
  id: string,
  {
    until = false,
    successors = [] as string[],
    level = 'commune' as Level,
    received = 1,
    seq = 1,
  } = {},
): UnitFigures {
  return {
    unit: { id, name: id, level, until: until ? LAST : null, successors },
    seq,
    asOf: 0,
    members: { all: 1, sent: 1, verified: 0 },
    totals: { ...NO_TOTALS, cases: [{ kind: 'dossier', ...NO_FIGURES, received }] },
    declared: NOTHING_DECLARED,
    standards: [],
  };
}
const old = (id: string, ...successors: string[]) => unit(id, { until: true, successors });

/** As it is read on the screen: a unit, and under it old ones, those whose figures stand elsewhere in brackets. */
const shown = (rollUp: RollUp) =>
  unitGroups(rollUp).map(({ unit: head, old: under }) =>
    [
      head.unit.id,
      ...under.map(({ one, isHere, at }) => (isHere ? one.unit.id : `(${one.unit.id} ở ${at})`)),
    ].join(' '),
  );

describe('old units under who carries on', () => {
  it.each<[string, UnitFigures[], string[]]>([
    ['one that went into one', [old('D1', 'C1'), unit('C1')], ['C1 D1']],
    [
      'one that went into two has its figures at the first',
      [unit('C2'), old('D1', 'C2', 'C1'), unit('C1')],
      ['C1 D1', 'C2 (D1 ở C1)'],
    ],
    ['through two changes', [old('A', 'B'), old('B', 'C'), unit('C')], ['C A B']],
    ['one of whose heirs nothing came stands by itself', [old('D1', 'C9')], ['D1']],
    ['as far as something came', [old('D1', 'C1', 'C9'), unit('C1')], ['C1 D1']],
    ['two that name each other stand by themselves', [old('A', 'B'), old('B', 'A')], ['A', 'B']],
    ['none without any', [unit('C2'), unit('C1')], ['C1', 'C2']],
  ])('%s', (_, units, lines) => {
    expect(shown(rollUpOf(units))).toEqual(lines);
  });

  const codes = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const some = fc.array(
    fc.record({
      id: codes,
      until: fc.boolean(),
      successors: fc.uniqueArray(codes, { maxLength: 3 }),
      received: fc.nat(50),
      seq: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 8 },
  );
  const made = (list: { id: string }[]) => list.map(({ id, ...rest }) => unit(id, rest));

  it('every figure is shown once, whoever names whom', () => {
    fc.assert(
      fc.property(some, (list) => {
        const rollUp = rollUpOf(made(list));
        const { groups, all } = unitsReport(rollUp);
        const here = groups.flatMap(({ unit: head, old: under }) => [
          head,
          ...under.filter(({ isHere }) => isHere).map(({ one }) => one),
        ]);
        expect(here.map((one) => one.unit.id).sort()).toEqual([...rollUp.keys()].sort());
        expect(levelTotals(here)).toEqual(all);
      }),
    );
  });

  it('are the same in any order and grouping of the files', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [one, two, three] = [a, b, c].map((list) => rollUpOf(made(list)));
        if (!one || !two || !three) return;
        const left = mergeRollUps(mergeRollUps(one, two), three);
        const right = mergeRollUps(three, mergeRollUps(two, one));
        expect(unitsReport(right)).toEqual(unitsReport(left));
        expect(shown(mergeRollUps(left, one))).toEqual(shown(left));
      }),
    );
  });
});

describe('what is said of an old unit', () => {
  const of = { id: 'H49.D1', level: 'district' as const, from: day('2025-04-01') };
  const sound: TypedOldUnit = { until: '2025-06-30', successors: 'h49.c2, H49.C1;H49.C2' };

  it('is read with its codes in order, each once', () => {
    expect(readOldUnit(sound, of)).toEqual({
      ok: true,
      old: { until: '2025-06-30', successors: ['H49.C1', 'H49.C2'] },
    });
  });

  it.each<[string, Partial<TypedOldUnit>, string]>([
    ['no day', { until: '' }, 'untilMissing'],
    ['a day that is none', { until: '2025-06-31' }, 'untilMissing'],
    ['a day before the period', { until: '2025-03-31' }, 'endedBefore'],
    ['a district after the districts', { until: '2025-07-01' }, 'districtLater'],
    ['nobody who carries on', { successors: ' ; ' }, 'noSuccessor'],
    ['a code with letters that codes do not have', { successors: 'H49.Đ1' }, 'successorWrong'],
    ['itself', { successors: 'H49.C1 H49.D1' }, 'successorSelf'],
    [
      'more than a file holds',
      { successors: Array.from({ length: 41 }, (_, at) => `C${at}`).join(',') },
      'tooMany',
    ],
  ])('with %s is refused with a sentence', (_, change, fault) => {
    expect(readOldUnit({ ...sound, ...change }, of)).toMatchObject({ ok: false, fault });
  });
});
