import { fail, type Result } from '../problems';
import type { AgeJob, AgeWork } from './age-work';
import type { Bytes } from './bytes';
import { LIMITS } from './limits';

/** What of a worker is needed here. */
export interface AgeWorker {
  onmessage: ((event: { data: Result<Bytes> }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(job: AgeJob): void;
  terminate(): void;
}

/**
 * Does jobs in a worker of their own, one after another. A job that takes longer than the limit, or
 * that breaks the worker, ends it; the next job gets a new one.
 *
 * @param start - makes a worker; called when it is needed
 * @returns `exchange.tooSlow` when the time was up, `exchange.damaged` when the worker broke
 */
export function inWorker(start: () => AgeWorker, limit: number = LIMITS.time): AgeWork {
  let worker: AgeWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const run = (job: AgeJob) =>
    new Promise<Result<Bytes>>((resolve) => {
      const one = worker ?? start();
      worker = one;
      const done = (result: Result<Bytes>, broken: boolean) => {
        clearTimeout(timer);
        if (broken) end();
        resolve(result);
      };
      const timer = setTimeout(() => done(fail({ code: 'exchange.tooSlow' }), true), limit);
      one.onmessage = ({ data }) => done(data, false);
      one.onerror = () => done(fail({ code: 'exchange.damaged' }), true);
      one.postMessage(job);
    });
  return (job) => {
    const next = last.then(() => run(job));
    last = next;
    return next;
  };
}
