import { describe, expect, it } from 'vitest';
import { compareReviews } from '@/utils/assessment/compare';
import { scoreOf } from '@/utils/assessment/score';
import { sharedItems } from '@/utils/assessment/shared-items';
import { trendOf } from '@/utils/assessment/trend';
import { answer, assessment, edition, item } from './support';

const ONE = edition([[item('a1'), item('a2', { weight: 3 })], [item('b1')]]);

describe('the score, by hand', () => {
  it.each([
    // (4×1 + 2×3) / 4
    ['weights count', [answer('a1', 'xuatSac'), answer('a2', 'trungBinh')], 2.5],
    // (3×3 + 1×1) / 4: a1 does not apply
    [
      'what does not apply leaves both sides',
      [answer('a1', 'na'), answer('a2', 'tot'), answer('b1', 'kem')],
      2.5,
    ],
    ['an unanswered item leaves both sides', [answer('b1', 'tot')], 3],
    ['nothing answered is no score', [], null],
    ['only what does not apply is no score', [answer('a1', 'na')], null],
    ['unsure alone is no score', [answer('a1', null, { unsure: true })], null],
  ] as const)('%s', (_what, answers, value) => {
    expect(scoreOf(ONE, assessment(ONE, '2026-11-24', answers)).value).toBe(value);
  });

  it('yes and no are a share', () => {
    const yesNo = edition([[item('a1'), item('a2'), item('a3'), item('a4')]], { scale: 'yesNoNa' });
    const answers = [
      answer('a1', 'yes'),
      answer('a2', 'yes'),
      answer('a3', 'no'),
      answer('a4', 'na'),
    ];
    expect(scoreOf(yesNo, assessment(yesNo, '2026-11-24', answers))).toEqual({
      value: 2 / 3,
      counted: 3,
      notApplicable: 1,
      asked: 4,
    });
  });
});

describe('what editions share', () => {
  const later = edition([[item('a1'), item('a3')], [item('b1', { retired: true })]], {
    id: 'own@2026.2',
    version: '2026.2',
  });

  it('is what every one of them asks, in the words of the newest', () => {
    const { items, of } = sharedItems([ONE, later]);
    expect(items.map((one) => one.id)).toEqual(['a1']);
    expect(of).toBe(4);
  });

  it('is nothing without an edition', () => {
    expect(sharedItems([])).toEqual({ items: [], of: 0 });
  });

  it('makes a trend that an added item does not move', () => {
    const first = {
      edition: ONE,
      assessment: assessment(ONE, '2026-10-01', [answer('a1', 'tot')]),
    };
    const second = {
      edition: later,
      assessment: assessment(later, '2026-11-01', [answer('a1', 'tot'), answer('a3', 'kem')]),
    };
    const trend = trendOf([second, first]);
    expect(trend.periods).toEqual(['2026-10', '2026-11']);
    expect(trend.groups).toEqual([
      { groupId: 'group.1', title: { vi: 'Nhóm 1', en: 'Group 1' }, values: [3, 3], items: 1 },
    ]);
    expect([trend.shared, trend.of]).toEqual([1, 4]);
  });

  it('a period without answers is a gap in the trend, never 0', () => {
    const first = { edition: ONE, assessment: assessment(ONE, '2026-10-01', []) };
    const second = {
      edition: ONE,
      assessment: assessment(ONE, '2026-11-01', [answer('a1', 'kem')]),
    };
    expect(trendOf([first, second]).groups[0]?.values).toEqual([null, 1]);
  });
});

describe('two periods side by side', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id));
  const one = edition([items]);
  const review = (values: Record<string, 'xuatSac' | 'tot' | 'trungBinh' | 'kem' | 'na'>) => ({
    edition: one,
    assessment: assessment(
      one,
      '2026-11-24',
      Object.entries(values).map(([id, value]) => answer(id, value)),
    ),
  });
  const comparison = compareReviews(
    review({ a: 'tot', b: 'xuatSac', c: 'tot', d: 'trungBinh', e: 'tot' }),
    review({ a: 'tot', b: 'kem', c: 'trungBinh', d: 'xuatSac', e: 'na', f: 'tot' }),
  );

  it('show the largest falls first, then rises, then the same, then what cannot be compared', () => {
    expect(comparison.items.map((each) => [each.item.id, each.change])).toEqual([
      ['b', -3],
      ['c', -1],
      ['d', 2],
      ['a', 0],
      ['e', null],
      ['f', null],
    ]);
  });

  it('count falls, rises and what is the same', () => {
    expect(comparison).toMatchObject({ fallen: 2, risen: 1, same: 1, shared: 6, of: 6 });
  });
});
