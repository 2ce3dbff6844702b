import { fail, type Result } from '../problems';
import type { AgeJob, AgeWork } from './age-job';
import type { Bytes } from './bytes';
import { LIMITS } from './limits';

/** What a worker tells. */
export interface AgeListener {
  answer(result: Result<Bytes>): void;
  /** It met an error of its own and is of no use any more. */
  broken(): void;
}

/** A worker that was started. */
export interface AgeWorker {
  post(job: AgeJob): void;
  end(): void;
}

/**
 * Does jobs in a worker of their own, one after another. A job that takes longer than the limit, or
 * that breaks the worker, ends it; the next job gets a new one.
 *
 * @param start - makes a worker; called when it is needed
 * @returns `exchange.tooSlow` when the time was up, `exchange.damaged` when the worker broke
 */
export function inWorker(
  start: (listener: AgeListener) => AgeWorker,
  limit: number = LIMITS.time,
): AgeWork {
  let worker: AgeWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting: ((result: Result<Bytes>) => void) | null = null;
  const settle = (result: Result<Bytes>, isBroken: boolean) => {
    if (isBroken) {
      worker?.end();
      worker = null;
    }
    waiting?.(result);
    waiting = null;
  };
  const run = (job: AgeJob) =>
    new Promise<Result<Bytes>>((resolve) => {
      const timer = setTimeout(() => settle(fail({ code: 'exchange.tooSlow' }), true), limit);
      waiting = (result) => {
        clearTimeout(timer);
        resolve(result);
      };
      worker ??= start({
        answer: (result) => settle(result, false),
        broken: () => settle(fail({ code: 'exchange.damaged' }), true),
      });
      worker.post(job);
    });
  return (job) => {
    const next = last.then(() => run(job));
    last = next;
    return next;
  };
}
