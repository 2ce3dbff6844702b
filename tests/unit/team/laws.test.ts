import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentOnes } from '@/utils/team/current';
import { NO_FIGURES } from '@/utils/team/figures';
import { mergeRollUps, NOTHING_DECLARED, type RollUp, rollUpOf } from '@/utils/team/roll-up';
import { aliasesOf, mergeRoster, personNamed, readRoster } from '@/utils/team/roster';
import {
  afterMove,
  allowedMoves,
  MOVES,
  type StandingFacts,
  standingOfMember,
} from '@/utils/team/standing';
import { withheldOf } from '@/utils/team/suppression';
import { addTotals, NO_TOTALS, sumTotals, type Totals } from '@/utils/team/totals';
import { standardTotals } from '@/utils/team/unit-figures';

const count = fc.integer({ min: 0, max: 1_000 });
const figures = fc.record({
  ...Object.fromEntries(Object.keys(NO_FIGURES).map((name) => [name, count])),
});
const totals: fc.Arbitrary<Totals> = fc
  .record({
    dossier: figures,
    task: fc.option(figures),
    complaint: fc.option(figures),
    minutes: count,
    unexplained: count,
    receptions: count,
  })
  .map(({ dossier, task, complaint, minutes, unexplained, receptions }) => ({
    ...NO_TOTALS,
    cases: [
      { kind: 'dossier' as const, ...NO_FIGURES, ...dossier },
      ...(task ? [{ kind: 'task' as const, ...NO_FIGURES, ...task }] : []),
    ],
    petitions: complaint ? [{ type: 'complaint' as const, ...NO_FIGURES, ...complaint }] : [],
    delays: { ...NO_TOTALS.delays, unexplained },
    receptions: { ...NO_TOTALS.receptions, count: receptions },
    work: { minutes, unknownMinutes: 0 },
  }));

describe('totals', () => {
  it('add up the same in any order and grouping, and nothing adds nothing', () => {
    fc.assert(
      fc.property(totals, totals, totals, (a, b, c) => {
        expect(addTotals(a, b)).toEqual(addTotals(b, a));
        expect(addTotals(addTotals(a, b), c)).toEqual(addTotals(a, addTotals(b, c)));
        expect(addTotals(a, NO_TOTALS)).toEqual(a);
      }),
    );
  });
});

describe('roll-ups', () => {
  const unit = fc.record({
    id: fc.constantFrom('A', 'B', 'C', 'D'),
    seq: fc.integer({ min: 1, max: 3 }),
    totals,
  });
  const rollUp: fc.Arbitrary<RollUp> = fc.array(unit, { maxLength: 5 }).map((units) =>
    rollUpOf(
      units.map(({ id, seq, totals: sum }) => ({
        unit: { id, name: id, level: 'commune', until: null, successors: [] },
        seq,
        asOf: 0,
        members: { all: 1, sent: 1, verified: 0 },
        totals: sum,
        declared: NOTHING_DECLARED,
        standards: [],
      })),
    ),
  );
  const plain = (one: RollUp) => Object.fromEntries(one);

  it('merge the same in any order and grouping; twice is once', () => {
    fc.assert(
      fc.property(rollUp, rollUp, rollUp, (a, b, c) => {
        expect(plain(mergeRollUps(a, b))).toEqual(plain(mergeRollUps(b, a)));
        expect(plain(mergeRollUps(mergeRollUps(a, b), c))).toEqual(
          plain(mergeRollUps(a, mergeRollUps(b, c))),
        );
        expect(plain(mergeRollUps(a, a))).toEqual(plain(a));
      }),
    );
  });

  it('of fewer than five people only how many they are leaves the unit', () => {
    const rated = (score: number) => ({
      ratings: [{ edition: 'e', standards: [{ id: 's', title: 'S', score, items: [] }] }],
    });
    const of = (people: number) =>
      standardTotals(Array.from({ length: people }, () => rated(300)) as never)[0];
    expect(of(4)).toMatchObject({ people: 4, sum: null });
    expect(of(5)).toMatchObject({ people: 5, sum: 1_500 });
  });
});

describe('averages of small groups', () => {
  it.each([
    ['one small group takes the next smallest along', [3, 9, 7], ['0', '2'], false],
    ['two small groups of five together are enough', [3, 2, 9], ['0', '1'], false],
    ['two small groups of four take a third', [2, 2, 9, 8], ['0', '1', '3'], false],
    ['nothing is withheld where all are large', [5, 6], [], false],
    ['a unit of three shows nothing at all', [3], ['0'], true],
    ['groups of nobody say nothing', [3, 0, 6], ['0', '2'], false],
  ])('%s', (_, sizes, groups, total) => {
    const withheld = withheldOf(sizes.map((people, at) => ({ id: String(at), people })));
    expect([...withheld.groups].sort()).toEqual(groups);
    expect(withheld.total).toBe(total);
  });

  it('nothing shown ever lets the mean of fewer than five people be worked out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (sizes) => {
        const groups = sizes.map((people, at) => ({ id: String(at), people }));
        const { groups: hidden, total } = withheldOf(groups);
        for (const { id, people } of groups) {
          if (people > 0 && people < 5) expect(hidden.has(id)).toBe(true);
        }
        if (total) return;
        // The total less all that is shown is what an outsider can work out.
        const left = groups
          .filter(({ id }) => hidden.has(id))
          .reduce((sum, one) => sum + one.people, 0);
        expect(left === 0 || left >= 5).toBe(true);
      }),
    );
  });
});

describe('where a member stands', () => {
  const start: StandingFacts = { file: null, asked: null, isLocked: false };
  const move = (...moves: (typeof MOVES)[number][]) => {
    const facts = moves.reduce<StandingFacts | null>(
      (one, next) => one && afterMove(one, next),
      start,
    );
    return facts && standingOfMember(facts);
  };

  it.each([
    ['chưa nộp', [], 'missing'],
    ['bản cũ: made before the period was over', ['earlyFile'], 'early'],
    ['đã nộp', ['file'], 'sent'],
    ['cần sửa', ['file', 'askToMend'], 'toMend'],
    ['nộp lại', ['file', 'askToMend', 'file'], 'sentAgain'],
    ['đã chốt', ['file', 'lock'], 'locked'],
    ['open again after the lock was taken back', ['file', 'lock', 'unlock'], 'sent'],
    ['a lock makes no summary of a missing one', ['lock'], 'missing'],
  ] as const)('%s', (_, moves, expected) => {
    expect(move(...moves)).toBe(expected);
  });

  it.each([
    ['what did not come cannot be sent back', ['askToMend']],
    ['what was sent back is not sent back again', ['file', 'askToMend', 'askToMend']],
    ['a file changes nothing after the lock', ['file', 'lock', 'file']],
    ['nobody is asked to mend after the lock', ['file', 'lock', 'askToMend']],
    ['an open period is not opened', ['file', 'unlock']],
  ] as const)('%s', (_, moves) => {
    expect(move(...moves)).toBeNull();
  });

  it('every move that is not listed is refused, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 12 }), (moves) => {
        let facts = start;
        for (const one of moves) {
          const next = afterMove(facts, one);
          expect(next !== null).toBe(allowedMoves(facts).includes(one));
          facts = next ?? facts;
        }
      }),
    );
  });
});

describe('the summary that counts', () => {
  const one = fc.record({
    hash: fc.constantFrom('1', '2', '3', '4', '5'),
    memberId: fc.constantFrom('lan', 'binh'),
    verifyKey: fc.constantFrom('old', 'new'),
    seq: fc.integer({ min: 1, max: 3 }),
  });

  it('is the same in whatever order they arrived, also when one arrives again', () => {
    const files = fc.uniqueArray(one, { selector: ({ hash }) => hash, minLength: 1 });
    fc.assert(
      fc.property(files, (arrived) => {
        const retired = new Set(['old']);
        const expected = Object.fromEntries(currentOnes(arrived, retired));
        expect(Object.fromEntries(currentOnes([...arrived].reverse(), retired))).toEqual(expected);
        expect(Object.fromEntries(currentOnes([...arrived, ...arrived], retired))).toEqual(
          expected,
        );
      }),
    );
  });

  it('after the lock is exactly what was there', () => {
    const late = [
      { hash: '1', memberId: 'lan', verifyKey: 'k', seq: 1 },
      { hash: '2', memberId: 'lan', verifyKey: 'k', seq: 2 },
    ];
    expect(currentOnes(late, new Set(), ['1']).get('lan')?.hash).toBe('1');
    expect(currentOnes(late, new Set(), []).size).toBe(0);
  });
});

describe('the list of people', () => {
  const rows = [
    ['DANH SÁCH CÔNG CHỨC'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Phòng', 'Nhóm nhiệm vụ'],
    [1, 'Nguyễn Thị Lan', 'Chuyên viên', 'Một cửa', 'Tiếp nhận'],
    [2, '', 'Chuyên viên', 'Một cửa', ''],
    [3, 'NGUYỄN THỊ  LAN', 'chuyên viên', 'Một cửa', ''],
    [],
    [4, 'Trần Bình', 'Phó giám đốc', '', ''],
  ];

  it('is read below its title, and lines left out are named by their number', () => {
    const { lines, bad } = readRoster(rows);
    expect(lines?.map(({ name }) => name)).toEqual(['Nguyễn Thị Lan', 'Trần Bình']);
    expect(bad.map(({ line, why }) => [line, why])).toEqual([
      [4, 'noName'],
      [5, 'twice'],
    ]);
  });

  it('without a heading for names is not guessed at', () => {
    expect(readRoster([['a', 'b']]).lines).toBeNull();
  });

  it('read again keeps everybody with their notebook', () => {
    let ids = 0;
    const newId = () => {
      ids += 1;
      return String(ids);
    };
    const lines = readRoster(rows).lines ?? [];
    const first = mergeRoster([], lines, { unitId: 'U', newId });
    const bound = first.map((person) => ({ ...person, memberId: person.id }));
    expect(mergeRoster(bound, lines, { unitId: 'U', newId })).toEqual(bound);
  });

  it('names a new notebook’s person only when there is one of that name without a notebook', () => {
    const person = {
      id: 'a',
      unitId: 'U',
      order: 1,
      name: 'Trần Bình',
      position: '',
      room: '',
      group: '',
      memberId: null,
    };
    expect(personNamed([person], 'trần bình')?.id).toBe('a');
    expect(personNamed([{ ...person, memberId: 'x' }], 'Trần Bình')).toBeNull();
    expect(personNamed([person, { ...person, id: 'b' }], 'Trần Bình')).toBeNull();
  });

  it('gives everybody an alias of their own', () => {
    const people = ['b', 'a', 'c'].map((id) => ({ id }));
    expect([...aliasesOf(people)].sort()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});

it('no summaries at all give no figures', () => {
  expect(sumTotals([])).toEqual(NO_TOTALS);
});
