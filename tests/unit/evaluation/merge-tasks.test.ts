import { expect, it } from 'vitest';
import { mergeTasks } from '@/utils/evaluation/merge-tasks';
import { deduction, product } from './sample';

const late = (waived = false) => ({ ...deduction(waived), id: 'task/late' });

it('a task that is new comes after what is there', () => {
  const own = product({ id: 'own' });
  const task = product({ id: 'task' });
  expect(mergeTasks([own], [task]).map((one) => one.id)).toEqual(['own', 'task']);
});

it('a task that is there has its amounts renewed and keeps the faults that were noted', () => {
  const fault = deduction();
  const known = product({ id: 'task', done: 0, faults: [fault] });
  expect(mergeTasks([known], [product({ id: 'task', done: 1 })])).toMatchObject([
    { id: 'task', done: 1, faults: [fault] },
  ]);
});

it('a confirmation that was noted is not lost when the task is taken again', () => {
  const known = product({ id: 'task', delays: [late(true)] });
  const [merged] = mergeTasks([known], [product({ id: 'task', delays: [late()] })]);
  expect(merged?.delays[0]?.waiver).toMatchObject({ confirmedBy: 'Trưởng phòng' });
});

it('a delay that is over is gone, and one the person noted stays', () => {
  const own = deduction();
  const known = product({ id: 'task', delays: [late(), own] });
  const [merged] = mergeTasks([known], [product({ id: 'task' })]);
  expect(merged?.delays).toEqual([own]);
});

it('taking the same tasks twice changes nothing', () => {
  const tasks = [product({ id: 'task', delays: [late()] })];
  const once = mergeTasks([product({ id: 'own' })], tasks);
  expect(mergeTasks(once, tasks)).toEqual(once);
});
