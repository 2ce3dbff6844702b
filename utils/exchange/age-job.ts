import type { Result } from '../problems';
import type { OpenWith, SealTo } from './age';
import { type Bytes, fromUtf8 } from './bytes';

/** Work with age files; passphrases make it slow, so it is done beside the page. */
export type AgeJob =
  | { do: 'seal'; plain: Uint8Array; to: SealTo }
  | { do: 'open'; sealed: Uint8Array; how: OpenWith }
  /** The answer is the key as text. */
  | { do: 'newIdentity' }
  /** The answer is the public name as text. */
  | { do: 'recipientOf'; identity: string };

/** Does a job, here or in a worker. Whoever only asks for work does not carry the library. */
export type AgeWork = (job: AgeJob) => Promise<Result<Bytes>>;

/** The answer of a job whose answer is a text. */
export const asText = (bytes: Uint8Array): string => fromUtf8(bytes) ?? '';
