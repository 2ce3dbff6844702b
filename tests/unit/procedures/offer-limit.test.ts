import { expect, it } from 'vitest';
import { parseMoment } from '@/utils/calendar/moment';
import { codeIn, isNamed, limitAt } from '@/utils/procedures/offer-limit';

const same = { amount: 0, unit: 'workingDays' } as const;
const next = { amount: 1, unit: 'workingDays' } as const;
const five = { amount: 5, unit: 'workingDays' } as const;

it.each([
  ['a usual limit stays as it is', { limit: five, cutOff: null }, '2026-11-23T16:30', five],
  ['a cut-off says nothing about days', { limit: five, cutOff: 900 }, '2026-11-23T16:30', five],
  ['before the cut-off on the same day', { limit: same, cutOff: 900 }, '2026-11-23T14:59', same],
  ['at the cut-off on the same day', { limit: same, cutOff: 900 }, '2026-11-23T15:00', same],
  ['after the cut-off on the next', { limit: same, cutOff: 900 }, '2026-11-23T15:01', next],
  ['without a cut-off on the same day', { limit: same, cutOff: null }, '2026-11-23T16:59', same],
  ['known by the day only: not said', { limit: same, cutOff: 900 }, '2026-11-23', null],
  ['no limit, no offer', { limit: null, cutOff: null }, '2026-11-23T08:00', null],
])('%s', (_rule, procedure, text, limit) => {
  const received = parseMoment(text);
  expect(received && limitAt(procedure, received)).toEqual(limit);
});

it.each([
  ['1.012766', '1.012766'],
  ['1.012766 - Đăng ký đất đai', '1.012766'],
  ['Đăng ký đất đai (1.012766)', '1.012766'],
  ['1.012766 và 1.012767', null],
  ['21.012766', null],
  ['1.0127661', null],
  ['Đăng ký khai sinh', null],
])('the code in “%s” is %s', (title, code) => {
  expect(codeIn(title)).toBe(code);
});

it('knows a name apart from marks, case, blanks and stops', () => {
  expect(isNamed('  ĐĂNG KÝ  khai sinh. ', { name: 'Đăng ký khai sinh' })).toBe(true);
  expect(isNamed('Đăng ký khai sinh lại', { name: 'Đăng ký khai sinh' })).toBe(false);
});
