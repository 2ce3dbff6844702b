import { describe, expect, it } from 'vitest';
import { bandOf, printedPoints } from '@/utils/evaluation/band';
import { DECREE_335 } from '@/utils/evaluation/decree-335';
import { type Evaluation, emptyEvaluation } from '@/utils/evaluation/evaluation';
import { generalPoints, schemeSchema } from '@/utils/evaluation/scheme';
import { score } from '@/utils/evaluation/score';
import { DECREE_335_SETTINGS, evaluationSettingsSchema } from '@/utils/evaluation/settings';
import { ifFinished } from '@/utils/evaluation/what-if';
import { deduction, FULL_GENERAL, generalOf, product } from './sample';

const scored = (change: Partial<Evaluation>) =>
  score(DECREE_335, DECREE_335_SETTINGS, { ...emptyEvaluation, ...change });

/** Ten pieces of K 1 all done; two of K 3 of which one is done, once late: 16 units assigned, 13 done. */
const TWO_KINDS = () => [
  product({ assigned: 10, done: 10 }),
  product({ id: 'heavy', coefficient: 3, assigned: 2, done: 1, delays: [deduction()] }),
];

describe('the decree as data', () => {
  it('is whole: 30 points of general criteria and 70 of results', () => {
    expect(schemeSchema.parse(DECREE_335)).toEqual(DECREE_335);
    expect(generalPoints(DECREE_335)).toBe(30);
    expect(DECREE_335.taskPoints).toBe(70);
    expect(DECREE_335.groups.map((group) => group.items.map((one) => one.max))).toEqual([
      [5, 5],
      [2.5, 2.5, 2.5, 2.5],
      [10],
    ]);
  });

  it('has settings that its own check lets through, and refuses bands that do not rise', () => {
    expect(evaluationSettingsSchema.parse(DECREE_335_SETTINGS)).toEqual(DECREE_335_SETTINGS);
    const upside = { ...DECREE_335_SETTINGS, goodFrom: 95 };
    expect(evaluationSettingsSchema.safeParse(upside).success).toBe(false);
  });
});

describe('the score of somebody who leads nobody', () => {
  it('divides quantity, quality and progress by what was assigned: 13, 13 and 12.25 of 16 units', () => {
    const { parts, task, total, band } = scored({ general: generalOf(27), products: TWO_KINDS() });
    expect(parts?.quantity.percent).toBe(81.25);
    expect(parts?.quality.percent).toBe(81.25);
    expect(parts?.progress.percent).toBe(76.5625);
    // (81.25 + 81.25 + 76.5625) ÷ 3 × 70 %
    expect(task).toBe(55.78125);
    expect(total).toBe(82.78125);
    expect(band).toBe('good');
  });

  it.each([
    ['all done, all general points', 1, 1, 30, 100, 'excellent'],
    ['90 is excellent: 70 and 20', 1, 1, 20, 90, 'excellent'],
    ['90 is excellent: six of seven are 60, and 30', 7, 6, 30, 90, 'excellent'],
    ['just under 90 is good', 1, 1, 19.99, 89.99, 'good'],
    ['70 is good: four of seven are 40, and 30', 7, 4, 30, 70, 'good'],
    ['50 is completed: two of seven are 20, and 30', 7, 2, 30, 50, 'completed'],
    ['just under 50 is not', 7, 2, 29.99, 49.99, 'notCompleted'],
    ['nothing done: only the general points', 4, 0, 30, 30, 'notCompleted'],
  ] as const)('%s', (_why, assigned, done, general, total, band) => {
    const products = [product({ assigned, done })];
    expect(scored({ general: generalOf(general), products })).toMatchObject({ total, band });
  });

  it('has no total while nothing was assigned, and names what is missing', () => {
    const { total, band, task, missing } = scored({ general: FULL_GENERAL });
    expect({ total, band, task }).toEqual({ total: null, band: null, task: null });
    expect(missing).toEqual([{ what: 'products' }]);
  });

  it('has no total while a criterion is not scored, but the points so far', () => {
    const { 'general.conduct.ethics': _, ...rest } = FULL_GENERAL;
    const { general, total, missing } = scored({ general: rest, products: [product()] });
    expect({ general, total }).toEqual({ general: 25, total: null });
    expect(missing).toEqual([{ what: 'general', criterionId: 'general.conduct.ethics' }]);
  });

  it('a score of nothing is a score: zero points, not a missing criterion', () => {
    const general = { ...FULL_GENERAL, 'general.initiative.all': 0 };
    expect(scored({ general, products: [product()] })).toMatchObject({ total: 90, missing: [] });
  });

  it('a bar that the person noted comes before the points', () => {
    const evaluation = {
      general: FULL_GENERAL,
      products: [product()],
      bars: ['discipline'] as const,
    };
    expect(scored({ ...evaluation, bars: [...evaluation.bars] })).toMatchObject({
      total: 100,
      band: 'notCompleted',
    });
  });

  it('where all of the work is asked for, 99 of 100 is not completed', () => {
    const strict = { ...DECREE_335_SETTINGS, allOrNothing: true };
    const products = [product({ assigned: 100, done: 99 })];
    const evaluation = { ...emptyEvaluation, general: FULL_GENERAL, products };
    expect(score(DECREE_335, strict, evaluation).band).toBe('notCompleted');
    expect(score(DECREE_335, DECREE_335_SETTINGS, evaluation).band).toBe('excellent');
  });
});

describe('the score of a leader', () => {
  const products = [product()];
  const leader = { subordinates: { completed: 11, notCompleted: 1 }, organising: 80, uniting: 90 };

  it('counts six parts: 100, 100, 100, 50, 80 and 90', () => {
    // 520 ÷ 6 × 70 % = 60.666…
    expect(scored({ general: FULL_GENERAL, products, leader }).task).toBeCloseTo(60.666_666_667, 8);
    expect(scored({ general: FULL_GENERAL, products, leader }).band).toBe('excellent');
  });

  it.each([
    ['everybody completed', { completed: 12, notCompleted: 0 }, 100],
    ['one did not', { completed: 11, notCompleted: 1 }, 50],
    ['nobody did', { completed: 0, notCompleted: 3 }, 50],
    ['nobody was rated', { completed: 0, notCompleted: 0 }, null],
    ['nothing entered', null, null],
  ])('the result of the unit when %s', (_why, subordinates, unit) => {
    const result = scored({ general: FULL_GENERAL, products, leader: { ...leader, subordinates } });
    expect(result.leader?.unit).toBe(unit);
    expect(result.total === null).toBe(unit === null);
  });

  it('names each part that is missing', () => {
    const nothing = { subordinates: null, organising: null, uniting: null };
    expect(scored({ general: FULL_GENERAL, products, leader: nothing }).missing).toEqual([
      { what: 'unit' },
      { what: 'organising' },
      { what: 'uniting' },
    ]);
  });
});

describe('what if', () => {
  const evaluation = { ...emptyEvaluation, general: generalOf(27), products: TWO_KINDS() };

  it('one more finished on time: 16, 16 and 14.5 of 16 units', () => {
    const supposed = ifFinished(evaluation, 'heavy', 'onTime');
    const { parts, task } = score(DECREE_335, DECREE_335_SETTINGS, supposed);
    // The one delay now takes a quarter of the whole line of six units.
    expect(parts?.progress.percent).toBe(90.625);
    expect(task).toBe(67.8125);
  });

  it('one more finished late takes another quarter of its line', () => {
    const supposed = ifFinished(evaluation, 'heavy', 'late');
    const { parts } = score(DECREE_335, DECREE_335_SETTINGS, supposed);
    expect(parts?.progress.units).toBe(13);
  });

  it('changes nothing that is kept', () => {
    const before = structuredClone(evaluation);
    ifFinished(evaluation, 'heavy', 'late');
    expect(evaluation).toEqual(before);
  });

  it('throws for a product that is not there', () => {
    expect(() => ifFinished(evaluation, 'other', 'late')).toThrow(RangeError);
  });
});

describe('bands and print', () => {
  it.each([
    [90, 'excellent'],
    [89.999_999, 'good'],
    [70, 'good'],
    [69.999_999, 'completed'],
    [50, 'completed'],
    [49.999_999, 'notCompleted'],
    [0, 'notCompleted'],
  ] as const)('%s points are %s', (total, band) => {
    expect(bandOf(total, DECREE_335_SETTINGS)).toBe(band);
  });

  it.each([
    [89.996, 89.99],
    [90.004, 90],
    [82.785, 82.79],
    [69.999, 69.99],
    [70, 70],
  ])('%s is printed as %s', (total, printed) => {
    expect(printedPoints(total, DECREE_335_SETTINGS)).toBe(printed);
  });
});
