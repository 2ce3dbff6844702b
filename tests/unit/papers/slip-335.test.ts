import { describe, expect, it } from 'vitest';
import { DECREE_335 } from '@/utils/evaluation/decree-335';
import { type Evaluation, emptyEvaluation } from '@/utils/evaluation/evaluation';
import { score } from '@/utils/evaluation/score';
import { DECREE_335_SETTINGS } from '@/utils/evaluation/settings';
import type { Paper } from '@/utils/papers/paper';
import { type SlipFacts, slip335 } from '@/utils/papers/slip-335';
import { day } from '../calendar/viet-nam';
import { deduction, generalOf, product } from '../evaluation/sample';
import { ON_TIME, PERSON, REFUSED } from './written-review';

const EVALUATION: Evaluation = {
  ...emptyEvaluation,
  general: generalOf(27),
  products: [
    product({ assigned: 10, done: 10 }),
    product({ coefficient: 3, assigned: 2, done: 1, delays: [deduction()] }),
  ],
};

const slipOf = (evaluation: Evaluation, change: Partial<SlipFacts> = {}) =>
  slip335({
    person: PERSON,
    period: { kind: 'quarter', key: '2026-Q4' },
    scheme: DECREE_335,
    settings: DECREE_335_SETTINGS,
    evaluation,
    score: score(DECREE_335, DECREE_335_SETTINGS, evaluation),
    evidence: [ON_TIME, REFUSED],
    claims: [],
    claimSources: [],
    day: day('2026-12-28'),
    ...change,
  });

const tablesOf = (paper: Paper) =>
  paper.blocks.flatMap((one) => (one.kind === 'table' ? [one.rows.map((row) => row.cells)] : []));

describe('Phiếu theo dõi, đánh giá', () => {
  it('has the maxima of the form: 10 as 5 and 5, 10 as four times 2,5, and 10', () => {
    const [general = []] = tablesOf(slipOf(EVALUATION));
    expect(general.map((cells) => cells[2])).toEqual([
      ...['10', '5', '5'],
      ...['10', '2,5', '2,5', '2,5', '2,5'],
      ...['10', '10'],
      '30',
    ]);
  });

  it('leaves the column of whoever has the competence empty in every row', () => {
    for (const rows of tablesOf(slipOf(EVALUATION))) {
      for (const cells of rows) expect(cells.at(-1)).toBe('');
    }
  });

  it('adds up what the person scored, to two decimals with a comma', () => {
    const [, sums = []] = tablesOf(slipOf(EVALUATION));
    expect(sums.map((cells) => [cells[0], cells[3]])).toEqual([
      ['1', '27'],
      ['a', '81,25 %'],
      ['b', '81,25 %'],
      ['c', '76,56 %'],
      ['2', '55,78'],
      ['3', '82,78'],
    ]);
  });

  it('leaves out what is not there and says so: no products, no total', () => {
    const paper = slipOf({ ...EVALUATION, products: [] });
    const [, sums = []] = tablesOf(paper);
    expect(sums.map((cells) => cells[3])).toEqual(['27', '', '', '', '', '']);
    expect(JSON.stringify(paper)).toContain('Chưa đủ dữ liệu để tính tổng điểm');
  });

  it('has d, đ and e for leaders', () => {
    const leader = {
      subordinates: { completed: 3, notCompleted: 0 },
      organising: 80,
      uniting: null,
    };
    const [, sums = []] = tablesOf(slipOf({ ...EVALUATION, leader }));
    expect(sums.map((cells) => [cells[0], cells[3]])).toContainEqual(['d', '100 %']);
    expect(sums.map((cells) => [cells[0], cells[3]])).toContainEqual(['e', '']);
  });

  it('says what was accepted as evidence with its source, never what was refused', () => {
    const paper = slipOf(EVALUATION);
    expect(paper.blocks).toContainEqual({
      kind: 'text',
      id: 'evidence/e1',
      item: true,
      text: '128/131 hồ sơ xong trước hạn và đúng hạn (97,7\u00a0%), 3 hồ sơ trễ hạn.',
      sources: ['e1'],
    });
    expect(paper.sources.map((one) => one.id)).toEqual(['e1']);
    expect(JSON.stringify(paper)).not.toContain('không đưa vào');
  });
});
