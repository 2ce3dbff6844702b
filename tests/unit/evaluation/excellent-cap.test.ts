import { expect, it } from 'vitest';
import type { Band } from '@/utils/evaluation/band';
import { excellentCap } from '@/utils/evaluation/excellent-cap';
import { DECREE_335_SETTINGS } from '@/utils/evaluation/settings';

const people = (excellent: number, good: number, completed = 0): Band[] => [
  ...Array<Band>(excellent).fill('excellent'),
  ...Array<Band>(good).fill('good'),
  ...Array<Band>(completed).fill('completed'),
];

it.each([
  ['a fifth of ten is two', people(2, 8), false, 2, false],
  ['a fifth of nine is one, for people are not divided', people(2, 7), false, 1, true],
  ['a fifth of four is nobody', people(1, 3), false, 0, true],
  ['those who only completed are no part of the base', people(2, 8, 25), false, 2, false],
  ['a quarter of eight is two in an outstanding organisation', people(2, 6), true, 2, false],
  ['nobody rated, nobody too many', people(0, 0), false, 0, false],
] as const)('%s', (_why, bands, outstanding, atMost, exceeded) => {
  expect(excellentCap(bands, DECREE_335_SETTINGS, outstanding)).toMatchObject({ atMost, exceeded });
});

it('of all 35 people, where the place counts so, seven', () => {
  const ofAll = { ...DECREE_335_SETTINGS, capOf: 'all' as const };
  expect(excellentCap(people(7, 10, 18), ofAll)).toEqual({
    atMost: 7,
    excellent: 7,
    base: 35,
    share: 0.2,
    exceeded: false,
  });
});
