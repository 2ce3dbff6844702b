import { expect, it } from 'vitest';
import type { Case } from '@/utils/cases/case';
import type { CaseEvent } from '@/utils/cases/event';
import { productsOfTasks } from '@/utils/evaluation/products-of-tasks';
import { at, STANDARD } from '../calendar/viet-nam';
import { caseWith, closed, moment, promised, received, uuid } from '../cases/written-case';

/** Thursday, 26 November 2026. */
const NOW = at('2026-11-26 10:00');

const BASE = [received('2026-11-02'), promised('2026-11-02', '2026-11-20')];
const task = (events: CaseEvent[], more: Partial<Case> = {}) =>
  caseWith([...BASE, ...events], {
    kind: 'task',
    code: null,
    title: 'Việc được giao',
    detail: { kind: 'task', product: 'Báo cáo tháng', quantity: 3, coefficient: 2.5 },
    ...more,
  });

type Explained = Extract<CaseEvent, { type: 'delayExplained' }>;
const explained = (change: Partial<Explained>): CaseEvent => ({
  id: uuid(),
  type: 'delayExplained',
  when: moment('2026-11-23'),
  recordedAt: at('2026-11-23 09:00'),
  source: 'person',
  cause: 'objective',
  ...change,
});

const productOf = (one: Case) => productsOfTasks([one], STANDARD, NOW)[0];

it('a task solved in time is all done, with its quantity and coefficient', () => {
  const one = task([closed('solved', '2026-11-19')]);
  expect(productOf(one)).toEqual({
    id: one.id,
    name: 'Báo cáo tháng',
    coefficient: 2.5,
    assigned: 3,
    done: 3,
    faults: [],
    delays: [],
  });
});

it('a task solved after its day has one delay', () => {
  const { done, delays } = productOf(task([closed('solved', '2026-11-24')])) ?? {};
  expect(done).toBe(3);
  expect(delays).toMatchObject([{ day: null, waiver: null }]);
});

it('an open task past its day is not done and late', () => {
  expect(productOf(task([]))).toMatchObject({ done: 0, delays: [{ waiver: null }] });
});

it.each([
  ['objective and confirmed', { confirmedBy: 'Trưởng phòng' }, 'Trưởng phòng'],
  ['objective, confirmed by nobody', {}, undefined],
  [
    'of one’s own making, confirmed',
    { cause: 'subjective', confirmedBy: 'Trưởng phòng' },
    undefined,
  ],
  [
    'waiting for others, confirmed',
    { cause: 'coordination', confirmedBy: 'Trưởng phòng' },
    undefined,
  ],
] as const)('a delay whose cause is %s', (_why, change, confirmedBy) => {
  const one = task([closed('solved', '2026-11-24'), explained(change)]);
  expect(productOf(one)?.delays[0]?.waiver?.confirmedBy).toBe(confirmedBy);
});

it('of two words on a cause the later holds', () => {
  const first = explained({ confirmedBy: 'Trưởng phòng' });
  const second = explained({ cause: 'subjective', recordedAt: at('2026-11-25 09:00') });
  const one = task([closed('solved', '2026-11-24'), second, first]);
  expect(productOf(one)?.delays[0]?.waiver).toBeNull();
});

it('a task without a detail is one piece of coefficient 1, named by its title', () => {
  const { detail: _, ...bare } = task([]);
  expect(productOf(bare)).toMatchObject({ name: 'Việc được giao', assigned: 1, coefficient: 1 });
});

it('tasks that were withdrawn or handed on are no longer assigned, and a dossier is no task', () => {
  const gone = [
    task([closed('withdrawn', '2026-11-10')]),
    task([closed('transferred', '2026-11-10')]),
  ];
  expect(productsOfTasks([...gone, task([], { kind: 'dossier' })], STANDARD, NOW)).toEqual([]);
});
