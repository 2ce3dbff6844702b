import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Product } from '@/utils/evaluation/product';
import { DECREE_335_SETTINGS } from '@/utils/evaluation/settings';
import { clean, type Part, taskParts } from '@/utils/evaluation/task-part';
import { deduction, product } from './sample';

const percents = (products: Product[], settings = DECREE_335_SETTINGS) => {
  const parts = taskParts(products, settings);
  return [parts?.quantity.percent, parts?.quality.percent, parts?.progress.percent];
};

describe('quantity, quality and progress', () => {
  it.each([
    ['one piece, no fault', [product()], [100, 100, 100]],
    ['one fault takes a quarter of quality', [product({ faults: [deduction()] })], [100, 75, 100]],
    [
      'two delays take half of progress',
      [product({ delays: [deduction(), deduction()] })],
      [100, 100, 50],
    ],
    [
      'five delays take all and no more',
      [product({ delays: Array.from({ length: 5 }, () => deduction()) })],
      [100, 100, 0],
    ],
    [
      'a delay with a confirmed objective cause takes nothing',
      [product({ delays: [deduction(true)] })],
      [100, 100, 100],
    ],
    ['half of the work is done', [product({ assigned: 4, done: 2 })], [50, 50, 50]],
    ['more than was asked for stays at 100', [product({ assigned: 4, done: 6 })], [100, 100, 100]],
    [
      'work done in plenty makes up for other work that is not: 8 + 0 of 8 units',
      [product({ assigned: 4, done: 8 }), product({ assigned: 4, done: 0 })],
      [100, 100, 100],
    ],
    [
      'heavy work weighs by its coefficient: 9 of 10 units',
      [product({ coefficient: 9 }), product({ done: 0 })],
      [90, 90, 90],
    ],
    [
      'a fault of work that is not done takes nothing more',
      [product({ done: 0, faults: [deduction()] }), product()],
      [50, 50, 50],
    ],
  ])('%s', (_why, products, expected) => {
    expect(percents(products)).toEqual(expected);
  });

  it('off the line or off one piece: ten pieces, one fault', () => {
    const products = [product({ assigned: 10, done: 10, faults: [deduction()] })];
    expect(percents(products)).toEqual([100, 75, 100]);
    expect(percents(products, { ...DECREE_335_SETTINGS, deductFrom: 'piece' })).toEqual([
      100, 97.5, 100,
    ]);
  });

  it('says nothing when nothing was assigned, also when something was done', () => {
    expect(taskParts([], DECREE_335_SETTINGS)).toBeNull();
    expect(taskParts([product({ assigned: 0, done: 3 })], DECREE_335_SETTINGS)).toBeNull();
  });

  it('shows each occurrence as a line of its own, waived ones with nothing', () => {
    const [one, waived] = [deduction(), deduction(true)];
    const parts = taskParts(
      [product({ id: 'p', coefficient: 4, delays: [one, waived] })],
      DECREE_335_SETTINGS,
    );
    expect(parts?.progress.rows).toEqual([
      { productId: 'p', kind: 'done', units: 4 },
      { productId: 'p', kind: 'deduction', units: -1, deduction: one },
      { productId: 'p', kind: 'waived', units: 0, deduction: waived },
    ]);
  });
});

describe('a part that comes out at nothing', () => {
  it('is a plain nothing, never a minus one left by rounding', () => {
    expect(Object.is(clean(-1e-12), 0)).toBe(true);
  });
});

const counts = fc.integer({ min: 0, max: 500 });
const products = fc.array(
  fc
    .record({
      coefficient: fc.integer({ min: 1, max: 4_000 }).map((n) => n / 100),
      assigned: counts,
      done: counts,
      faults: fc.array(fc.boolean().map(deduction), { maxLength: 6 }),
      delays: fc.array(fc.boolean().map(deduction), { maxLength: 6 }),
    })
    .map(product),
  { maxLength: 12 },
);
const settings = fc.constantFrom('line' as const, 'piece' as const).map((deductFrom) => ({
  ...DECREE_335_SETTINGS,
  deductFrom,
}));

describe('laws of the parts', () => {
  it('the lines of a part add up to it, and it lies between 0 and 100', () => {
    const holds = (part: Part) => {
      const sum = part.rows.reduce((total, row) => total + row.units, 0);
      expect(part.units).toBeCloseTo(sum, 6);
      expect(part.percent).toBeGreaterThanOrEqual(0);
      expect(part.percent).toBeLessThanOrEqual(100);
    };
    fc.assert(
      fc.property(products, settings, (list, set) => {
        const parts = taskParts(list, set);
        for (const part of parts ? Object.values(parts) : []) holds(part);
      }),
    );
  });

  it('the order of products says nothing', () => {
    fc.assert(
      fc.property(products, settings, (list, set) => {
        expect(percents(list.toReversed(), set)).toEqual(percents(list, set));
      }),
    );
  });

  it('one more delay never helps, and a confirmed one changes nothing', () => {
    fc.assert(
      fc.property(products, settings, (list, set) => {
        const [first, ...rest] = list;
        if (!first) return;
        const progress = (delays: Product['delays']) =>
          percents([{ ...first, delays }, ...rest], set)[2] ?? 0;
        const before = progress(first.delays);
        expect(progress([...first.delays, deduction()])).toBeLessThanOrEqual(before);
        expect(progress([...first.delays, deduction(true)])).toBe(before);
      }),
    );
  });
});
