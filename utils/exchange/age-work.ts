import { newIdentity, open, recipientOf, seal } from './age';
import type { AgeWork } from './age-job';
import { utf8 } from './bytes';

/** Does a job where it is called: in the worker, in tests, in the reader page. */
export const workHere: AgeWork = async (job) => {
  switch (job.do) {
    case 'seal':
      return { ok: true, value: await seal(job.plain, job.to) };
    case 'open':
      return open(job.sealed, job.how);
    case 'newIdentity':
      return { ok: true, value: utf8((await newIdentity()).identity) };
    case 'recipientOf':
      return { ok: true, value: utf8(await recipientOf(job.identity)) };
  }
};
