import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fail, ok, type Result } from '../problems';
import { type Bytes, owned } from './bytes';
import { LIMITS } from './limits';

/**
 * The one place that knows the age library. The format is frozen (age-encryption.org/v1), so another
 * library could take its place without a word of the rest changing.
 */

/** For whom a file is sealed: keys named `age1…`, or whoever knows the passphrase. */
export type SealTo = { recipients: readonly string[] } | { passphrase: string };

/** What a file is opened with; keys may be held by the browser or, in a recovery file, be text. */
export type OpenWith = { keys: readonly (CryptoKey | string)[] } | { passphrase: string };

/** Seals bytes. @throws when a recipient cannot be read: cards are checked before */
export async function seal(plain: Uint8Array, to: SealTo): Promise<Bytes> {
  const encrypter = new Encrypter();
  if ('passphrase' in to) {
    encrypter.setPassphrase(to.passphrase);
    encrypter.setScryptWorkFactor(LIMITS.scrypt.written);
  } else for (const recipient of to.recipients) encrypter.addRecipient(recipient);
  return owned(await encrypter.encrypt(plain));
}

/**
 * Opens an age file whose header was scanned before.
 *
 * @returns `exchange.passphraseWrong` or `exchange.notForMe` when nothing given opens it,
 *   `exchange.damaged` when it was altered or cut, `exchange.tooLarge` for more than we read
 */
export async function open(sealed: Uint8Array, how: OpenWith): Promise<Result<Bytes>> {
  const decrypter = new Decrypter();
  if ('passphrase' in how) decrypter.addPassphrase(how.passphrase);
  else for (const key of how.keys) decrypter.addIdentity(key);
  try {
    const plain = owned(await decrypter.decrypt(sealed));
    return plain.length > LIMITS.file ? fail({ code: 'exchange.tooLarge' }) : ok(plain);
  } catch (error) {
    if (!isNoMatch(error)) return fail({ code: 'exchange.damaged' });
    return fail({
      code: 'passphrase' in how ? 'exchange.passphraseWrong' : 'exchange.notForMe',
    });
  }
}

/** The library says by this sentence, and by nothing else, that the file is sound and not for us. */
function isNoMatch(error: unknown): boolean {
  return error instanceof Error && /^no identity matched/.test(error.message);
}

/** A new decryption key as age writes it, `AGE-SECRET-KEY-1…`, and the public name of its holder. */
export async function newIdentity(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await recipientOf(identity) };
}

/** The public name of a key, `age1…`. @throws when it is no key of this kind */
export function recipientOf(identity: string | CryptoKey): Promise<string> {
  return identityToRecipient(identity);
}
