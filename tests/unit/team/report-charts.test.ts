import { describe, expect, it } from 'vitest';
import { NO_FIGURES } from '@/utils/team/figures';
import {
  GRADES,
  type Grade,
  shareFinding,
  spreadFinding,
  standardSpreads,
  unitShares,
} from '@/utils/team/report-charts';
import { NO_REVIEW, withItem } from '@/utils/team/review';
import type { CaseFigures, SummaryBody } from '@/utils/team/summary';
import type { TeamMember } from '@/utils/team/team-view';
import { BODY } from '../exchange/support';

type Row = Partial<CaseFigures> & { kind?: SummaryBody['cases'][number]['kind'] };

const body = (...rows: Row[]): SummaryBody => ({
  ...BODY,
  cases: rows.map((row) => ({ kind: 'dossier', ...NO_FIGURES, ...row })),
});
const times = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);

describe('the on-time share of the unit', () => {
  it('over periods is of all cases that were closed, as everywhere else', () => {
    const shares = unitShares([
      { key: '2026-10', bodies: times(5, body({ early: 3, onTime: 5, late: 2 })) },
      { key: '2026-11', bodies: times(6, body({ early: 4, onTime: 5, late: 1, running: 7 })) },
    ]);
    // 8 of 10 in October, 9 of 10 in November.
    expect(shareFinding(shares)).toEqual({
      kind: 'up',
      name: '2026-11',
      share: 0.9,
      good: 54,
      all: 60,
      before: '2026-10',
      points: 100,
    });
  });

  it.each([1, 4])('of %i people is not drawn, and is told by how many they are', (people) => {
    const shares = unitShares([
      { key: '2026-10', bodies: times(people, body({ late: 9 })) },
      { key: '2026-11', bodies: times(5, body({ onTime: 1 })) },
    ]);
    expect(shares.columns[0]).toEqual({ name: '2026-10', people, tally: null });
    expect(shareFinding(shares)).toMatchObject({ kind: 'one', share: 1 });
  });

  it('of a period from which nothing came has no column', () => {
    const shares = unitShares([
      { key: '2026-09', bodies: [] },
      { key: '2026-10', bodies: times(5, body({ onTime: 1 })) },
      { key: '2026-11', bodies: times(5, body({ onTime: 1 })) },
    ]);
    expect(shares.columns.map(({ name }) => name)).toEqual(['2026-10', '2026-11']);
    expect(shareFinding(shares)).toMatchObject({ kind: 'same', points: 0 });
  });

  it('by kind stands where there is one period; a kind of few people takes another along', () => {
    const bodies = [
      ...times(5, body({ onTime: 2 }, { kind: 'petition', onTime: 1, late: 1 })),
      ...times(3, body({ onTime: 2 }, { kind: 'task', onTime: 4 })),
    ];
    const shares = unitShares([{ key: '2026-11', bodies }]);
    expect(shares.columns).toEqual([
      { name: 'dossier', people: 8, tally: { early: 0, onTime: 16, late: 0 } },
      // Fewer people than for dossiers: it hides what could be worked out of the rest.
      { name: 'petition', people: 5, tally: null },
      { name: 'task', people: 3, tally: null },
    ]);
  });

  it('with nothing closed says nothing', () => {
    expect(shareFinding(unitShares([]))).toEqual({ kind: 'none' });
    expect(shareFinding(unitShares([{ key: '2026-11', bodies: times(9, body({})) }]))).toEqual({
      kind: 'none',
    });
  });
});

function member(at: number, self: Grade, head: Grade | null): TeamMember {
  const item = { id: '1', text: 'Mục', value: self, evidence: 0, noted: false };
  const standards = [{ id: 's', title: 'Trách nhiệm', score: 300, items: [item] }];
  const ratings: SummaryBody['ratings'] = [
    { edition: 'e', title: 'E', scale: 'grade4', submitted: true, standards },
  ];
  const said = { edition: 'e', item: '1', value: head, remark: '' };
  return {
    person: {
      id: String(at),
      unitId: 'H49.22',
      order: at,
      name: '',
      position: '',
      room: '',
      group: '',
      memberId: null,
    },
    standing: 'sent',
    summary: {
      hash: String(at),
      memberId: String(at),
      verifyKey: '',
      seq: 1,
      body: { ...BODY, ratings },
      displayName: '',
      answerTo: null,
      at: 0,
    },
    isVerified: true,
    afterLock: 0,
    review: withItem(NO_REVIEW, said),
    revision: 0,
  };
}

describe('how the grades are spread', () => {
  it('counts what members and head gave, each by itself', () => {
    const team = [
      ...[1, 2, 3, 4].map((at) => member(at, 'xuatSac', 'tot')),
      ...[5, 6].map((at) => member(at, 'tot', 'trungBinh')),
    ];
    expect(standardSpreads(team)).toEqual([
      {
        edition: 'e',
        id: 's',
        title: 'Trách nhiệm',
        self: { people: 6, grades: { xuatSac: 4, tot: 2, trungBinh: 0, kem: 0 } },
        head: { people: 6, grades: { xuatSac: 0, tot: 4, trungBinh: 2, kem: 0 } },
      },
    ]);
    // All six of good or better by themselves, four of six by the head.
    expect(spreadFinding(standardSpreads(team))).toEqual({
      kind: 'apart',
      title: 'Trách nhiệm',
      self: 1,
      head: 4 / 6,
    });
  });

  it('withholds one side of fewer than five people and keeps the other', () => {
    const team = [1, 2, 3, 4, 5].map((at) => member(at, 'tot', at < 5 ? 'kem' : null));
    const [found] = standardSpreads(team);
    expect(found?.head).toEqual({ people: 4, grades: null });
    expect(found?.self.people).toBe(5);
    expect(spreadFinding(standardSpreads(team))).toMatchObject({ kind: 'selfOnly', self: 1 });
  });

  it('of four people says only how many they are', () => {
    const [found] = standardSpreads([1, 2, 3, 4].map((at) => member(at, 'kem', 'kem')));
    expect(found).toMatchObject({
      self: { people: 4, grades: null },
      head: { people: 4, grades: null },
    });
    expect(spreadFinding(found ? [found] : [])).toEqual({ kind: 'none' });
  });

  it('has every grade, the best first', () => {
    expect(GRADES).toEqual(['xuatSac', 'tot', 'trungBinh', 'kem']);
  });
});
