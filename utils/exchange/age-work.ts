import type { Result } from '../problems';
import { newIdentity, type OpenWith, open, recipientOf, type SealTo, seal } from './age';
import { type Bytes, fromUtf8, utf8 } from './bytes';

/** Work with age files; passphrases make it slow, so it is done beside the page. */
export type AgeJob =
  | { do: 'seal'; plain: Uint8Array; to: SealTo }
  | { do: 'open'; sealed: Uint8Array; how: OpenWith }
  /** The answer is the key as text. */
  | { do: 'newIdentity' }
  /** The answer is the public name as text. */
  | { do: 'recipientOf'; identity: string };

/** Does a job, here or in a worker. */
export type AgeWork = (job: AgeJob) => Promise<Result<Bytes>>;

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

/** The answer of a job whose answer is a text. */
export const asText = (bytes: Uint8Array): string => fromUtf8(bytes) ?? '';
