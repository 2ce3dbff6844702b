import { expect, it, vi } from 'vitest';
import type { PopupAct } from '@/components/popup/popup-view';
import { makeActQueue } from '@/entrypoints/popup/act-queue';

const START: PopupAct = { type: 'start', caseId: 'a' };
const STOP: PopupAct = { type: 'stop' };

it('keeps clicks made too early and performs them in their order', async () => {
  const queue = makeActQueue();
  const asked = [queue.ask(START), queue.ask(STOP)];
  const perform = vi.fn(async (act: PopupAct) => act.type === 'start');
  queue.serve(perform);
  expect(await Promise.all(asked)).toEqual([true, false]);
  expect(perform.mock.calls.map(([act]) => act.type)).toEqual(['start', 'stop']);
});

it('does not begin an act before the one ahead of it has ended', async () => {
  const queue = makeActQueue();
  const order: string[] = [];
  queue.serve(async (act) => {
    order.push(`${act.type} begins`);
    await Promise.resolve();
    order.push(`${act.type} ends`);
    return true;
  });
  await Promise.all([queue.ask(START), queue.ask(STOP)]);
  expect(order).toEqual(['start begins', 'start ends', 'stop begins', 'stop ends']);
});

it('goes on after an act that failed', async () => {
  const queue = makeActQueue();
  queue.serve(async (act) => {
    if (act.type === 'start') throw new Error('a bug');
    return true;
  });
  await expect(queue.ask(START)).rejects.toThrow('a bug');
  expect(await queue.ask(STOP)).toBe(true);
});
