import { bech32 } from '@scure/base';
import { z } from '../zod';
import { type Bytes, joined, owned } from './bytes';

/** The public name of a key as age writes it. */
export const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;
const IDENTITY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

/** What stands before the 32 bytes of a secret X25519 key in PKCS #8. */
const PKCS8 = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
]);

/** The 32 bytes behind `age1…`. @returns null when it is no such name */
export function recipientBytes(recipient: string): Bytes | null {
  return RECIPIENT.test(recipient) ? bytesOf(recipient, 'age') : null;
}

/** The public name of a key in a file from outside; its check sum must fit. */
export const recipientSchema = z.string().check(z.refine((text) => recipientBytes(text) !== null));

/**
 * Hands a secret key to the browser, which uses it and never gives it back. The text of the key
 * should be forgotten afterwards.
 *
 * @returns null when it is no key of age
 */
export async function importIdentity(identity: string): Promise<CryptoKey | null> {
  const secret = IDENTITY.test(identity) ? bytesOf(identity, 'age-secret-key-') : null;
  if (!secret) return null;
  const key = joined([PKCS8, secret]);
  return crypto.subtle.importKey('pkcs8', key, { name: 'X25519' }, false, ['deriveBits']);
}

function bytesOf(text: string, prefix: string): Bytes | null {
  const read = bech32.decodeUnsafe(text);
  if (read?.prefix.toLowerCase() !== prefix) return null;
  const bytes = bech32.fromWordsUnsafe(read.words);
  return bytes instanceof Uint8Array && bytes.length === 32 ? owned(bytes) : null;
}
