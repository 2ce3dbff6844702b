import { describe, expect, it } from 'vitest';
import { DECREE_335_SETTINGS } from '@/utils/evaluation/settings';
import { withoutNames } from '@/utils/team/hidden-names';
import { byGivenName, matrixOf, sortLines } from '@/utils/team/matrix';
import { questionsOf } from '@/utils/team/questions';
import { byGap, capsOf, NO_REVIEW, pairsOf, withItem } from '@/utils/team/review';
import { roomMeans } from '@/utils/team/rooms';
import type { RatingValue, SummaryBody } from '@/utils/team/summary';
import { teamOf } from '@/utils/team/team-view';
import { unitReport } from '@/utils/team/unit-report';
import { BODY } from '../exchange/support';

const rated = (...values: RatingValue[]): Partial<SummaryBody> => ({
  ratings: [
    {
      edition: 'e',
      title: 'E',
      scale: 'grade4',
      submitted: true,
      standards: [
        {
          id: '144.4',
          title: 'Trách nhiệm',
          score: values.every((one) => one === 'xuatSac') ? 400 : 200,
          items: values.map((value, at) => ({
            id: `i${at}`,
            text: `i${at}`,
            value,
            evidence: 1,
            noted: true,
          })),
        },
      ],
    },
  ],
});
const asked = (body: Partial<SummaryBody>) =>
  questionsOf({ ...BODY, ...body }).map((one) => one.ask);

describe('what may be asked', () => {
  it('a best rating of duty beside late work without a cause is a question', () => {
    // Of 20 + 14 + 1 solved and 1 overdue, 2 have no cause: 2 of 36, above one in twenty.
    expect(asked(rated('xuatSac'))).toEqual(['topDutyLate', 'unexplained']);
  });

  it('no question about duty where causes were given', () => {
    const delays = { ...BODY.delays, unexplained: 0, objective: 2 };
    expect(asked({ ...rated('xuatSac'), delays })).toEqual([]);
  });

  it('too few cases make no share worth asking about', () => {
    const few = [{ ...(BODY.cases[0] as SummaryBody['cases'][number]), early: 2, onTime: 2 }];
    expect(asked({ ...rated('xuatSac'), cases: few })).toEqual(['unexplained']);
  });

  it('solved cases without any working time are a question', () => {
    const work = { ...BODY.work, rows: [] };
    expect(asked({ work })).toContain('solvedNoTime');
  });
});

describe('self and head', () => {
  it('the largest gaps come first, in either direction; the unsaid last', () => {
    const body = { ...BODY, ...rated('xuatSac', 'tot', 'kem') };
    const review = [
      { edition: 'e', item: 'i1', value: 'trungBinh' as const, remark: '' },
      { edition: 'e', item: 'i2', value: 'tot' as const, remark: '' },
    ].reduce(withItem, NO_REVIEW);
    const pairs = byGap(pairsOf(body, review));
    expect(pairs.map(({ item, gap }) => [item, gap])).toEqual([
      ['i2', -2],
      ['i1', 1],
      ['i0', null],
    ]);
  });

  it('nothing is kept of an item once rating and remark are taken back', () => {
    const said = { edition: 'e', item: 'i1', value: 'tot' as const, remark: '' };
    expect(withItem(withItem(NO_REVIEW, said), { ...said, value: null }).items).toEqual([]);
  });
});

describe('the cap on excellent', () => {
  it('is counted within each group of similar tasks: 20 % of 5 good or better is one', () => {
    const people = (['excellent', 'excellent', 'good', 'good', 'good'] as const).map((band) => ({
      group: 'A',
      band,
    }));
    const [a, b] = capsOf([...people, { group: 'B', band: null }], DECREE_335_SETTINGS);
    expect(a).toMatchObject({ group: 'A', atMost: 1, excellent: 2, exceeded: true });
    expect(b).toMatchObject({ group: 'B', people: 1, proposed: 0, exceeded: false });
  });
});

describe('the table of a unit', () => {
  const person = (order: number, memberId: string | null, room = '') => ({
    id: String(order),
    unitId: 'U',
    order,
    name: `Người ${order}`,
    position: '',
    room,
    group: '',
    memberId,
  });
  const evaluation = (total: number): SummaryBody['evaluation'] => ({
    general: 0,
    quantity: null,
    quality: null,
    progress: null,
    unit: null,
    organising: null,
    uniting: null,
    tasks: null,
    total,
    band: null,
    deductions: 0,
  });
  const received = (memberId: string, total: number) => ({
    hash: memberId,
    memberId,
    verifyKey: memberId,
    seq: 1,
    answerTo: null,
    displayName: memberId,
    at: 0,
    body: { ...BODY, evaluation: evaluation(total) } as SummaryBody,
  });
  const facts = {
    verified: new Set<string>(),
    retired: new Set<string>(),
    lock: null,
    reviews: [],
  };

  it('whoever has not sent has no figure at all, and comes last in any order', () => {
    const team = teamOf({
      ...facts,
      roster: [person(1, null), person(2, 'b'), person(3, 'c')],
      received: [received('b', 8_000), received('c', 9_000)],
    });
    const { lines } = matrixOf(team);
    expect(lines[0]?.figures.received).toBeNull();
    for (const down of [true, false]) {
      const sorted = sortLines(lines, 'self', down, () => '');
      expect(sorted.at(-1)?.member.person.order).toBe(1);
    }
  });

  it('after a lock only what came later is late, not what was older already', () => {
    const old = { ...received('b', 7_000), hash: 'old', seq: 0 };
    const late = { ...received('b', 9_000), hash: 'late', seq: 2, at: 20 };
    const [member] = teamOf({
      ...facts,
      lock: { at: 10, hashes: ['b'] },
      roster: [person(1, 'b')],
      received: [old, received('b', 8_000), late],
    });
    expect(member).toMatchObject({ standing: 'locked', afterLock: 1 });
    expect(member?.summary?.hash).toBe('b');
  });

  it('means of small rooms are withheld with a sibling', () => {
    const roster = Array.from({ length: 15 }, (_, at) =>
      person(at + 1, `m${at}`, at < 3 ? 'A' : at < 8 ? 'B' : 'C'),
    );
    const team = teamOf({
      ...facts,
      roster,
      received: roster.map((_, at) => received(`m${at}`, 8_000)),
    });
    const { rooms, all } = roomMeans(team);
    expect(rooms.map(({ room, mean }) => [room, mean])).toEqual([
      ['A', null],
      ['B', null],
      ['C', 8_000],
    ]);
    expect(all.mean).toBe(8_000);
  });
});

describe('names that are hidden', () => {
  const facts = { received: [], verified: new Set<string>(), retired: new Set<string>() };
  const roster = ['c', 'a', 'b'].map((id, at) => ({
    id,
    unitId: 'U',
    order: at + 1,
    name: `Người ${id}`,
    position: 'Trưởng phòng',
    room: 'Văn phòng',
    group: 'Lãnh đạo',
    memberId: null,
  }));
  const team = teamOf({ ...facts, roster, lock: null, reviews: [] });

  it('leave no place of the list: people stand in the order of their numbers, and sorting brings it not back', () => {
    const hidden = withoutNames(team);
    expect(hidden.map(({ person }) => [person.id, person.order])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const { lines } = matrixOf(hidden);
    for (const by of ['order', 'received', 'self', 'standing'] as const) {
      const sorted = sortLines(lines, by, false, () => '');
      expect(sorted.map(({ member }) => member.person.id)).toEqual(['a', 'b', 'c']);
    }
  });

  it('leave neither position nor room nor group, in the report as well', () => {
    for (const { person } of withoutNames(team)) {
      expect([person.position, person.room, person.group]).toEqual(['', '', '']);
    }
    const { lines } = unitReport(team, ({ id }) => `Số ${id}`, true);
    expect(lines.map(({ order, name, room }) => [order, name, room])).toEqual([
      [1, 'Số a', ''],
      [2, 'Số b', ''],
      [3, 'Số c', ''],
    ]);
  });
});

it('names are sorted by the given name, then by the whole, with the order of Vietnamese letters', () => {
  const names = ['Trần Văn Ước', 'Lê Thị Đào', 'Nguyễn Anh', 'Đỗ Văn Dũng', 'Bùi Thị Anh'];
  expect([...names].sort(byGivenName)).toEqual([
    'Bùi Thị Anh',
    'Nguyễn Anh',
    'Đỗ Văn Dũng',
    'Lê Thị Đào',
    'Trần Văn Ước',
  ]);
  expect(['Người số 10', 'Người số 9'].sort(byGivenName)).toEqual(['Người số 9', 'Người số 10']);
});

it('rooms stand by their names, whatever their means: the order says nothing of what is withheld', () => {
  const rooms = (points: readonly number[]) => {
    const people = points.map((total, at) => ({
      person: {
        id: String(at),
        unitId: 'U',
        order: at + 1,
        name: '',
        position: '',
        room: ['B', 'A', 'C'][at % 3] ?? '',
        group: '',
        memberId: String(at),
      },
      total,
    }));
    const received = people.map(({ person, total }) => ({
      hash: person.id,
      memberId: person.id,
      verifyKey: 'k',
      answerTo: null,
      seq: 1,
      at: 0,
      displayName: '',
      body: {
        ...BODY,
        evaluation: {
          ...{ general: 0, quantity: null, quality: null, progress: null, unit: null },
          ...{ organising: null, uniting: null, tasks: null, total, band: null, deductions: 0 },
        },
      },
    }));
    const roster = people.map(({ person }) => person);
    const keys = { verified: new Set<string>(), retired: new Set<string>() };
    return roomMeans(teamOf({ roster, received, ...keys, lock: null, reviews: [] })).rooms;
  };
  const rising = rooms([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const falling = rooms([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(rising.map(({ room }) => room)).toEqual(['A', 'B', 'C']);
  expect(falling.map(({ room }) => room)).toEqual(['A', 'B', 'C']);
});
