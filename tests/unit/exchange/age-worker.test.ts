import { expect, it } from 'vitest';
import type { AgeJob } from '@/utils/exchange/age-job';
import { workHere } from '@/utils/exchange/age-work';
import { type AgeListener, type AgeWorker, inWorker } from '@/utils/exchange/age-worker';
import { utf8 } from '@/utils/exchange/bytes';
import { codeOf, must } from './support';

type How = 'works' | 'hangs' | 'breaks';

/** A worker that answers in its own time, as the browser's does. */
class Stand implements AgeWorker {
  ended = false;

  constructor(
    private readonly how: How,
    private readonly listener: AgeListener,
  ) {}

  post(job: AgeJob) {
    if (this.how === 'hangs') return;
    if (this.how === 'breaks') setTimeout(() => this.listener.broken());
    else void workHere(job).then((result) => this.listener.answer(result));
  }

  end() {
    this.ended = true;
  }
}

function workers(...hows: How[]) {
  const made: Stand[] = [];
  const start = (listener: AgeListener) => {
    const one = new Stand(hows[made.length] ?? 'works', listener);
    made.push(one);
    return one;
  };
  return { made, start };
}

const job: AgeJob = { do: 'seal', plain: utf8('x'), to: { recipients: [] } };

it('jobs run one after another in one worker', async () => {
  const { made, start } = workers();
  const work = inWorker(start, 5_000);
  const identities = await Promise.all([1, 2, 3].map(() => work({ do: 'newIdentity' })));
  expect(new Set(identities.map((one) => String(must(one)))).size).toBe(3);
  expect(made).toHaveLength(1);
});

it('a job that takes too long ends its worker, and the next one gets a new one', async () => {
  const { made, start } = workers('hangs', 'works');
  const work = inWorker(start, 20);
  expect(codeOf(await work(job))).toBe('exchange.tooSlow');
  expect(made[0]?.ended).toBe(true);
  expect((await work({ do: 'newIdentity' })).ok).toBe(true);
  expect(made).toHaveLength(2);
});

it('a job that breaks its worker spoils no other', async () => {
  const { start } = workers('breaks', 'works');
  const work = inWorker(start, 5_000);
  const [first, second] = await Promise.all([work(job), work({ do: 'newIdentity' })]);
  expect(codeOf(first)).toBe('exchange.damaged');
  expect(second.ok).toBe(true);
});
