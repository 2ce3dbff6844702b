import { joined, sha256, utf8 } from './bytes';

/** `sign`: the key by which signatures are checked; `seal`: the key for which files are sealed. */
export type KeyRole = 'sign' | 'seal';

const DIGITS = 24;
/** Bytes of the hash that the digits are made from. */
const TAKEN = 10;

/**
 * The 24 digits by which two people see that they hold the same key. Digits, because they are read
 * out over the telephone without accents: some 80 bits, enough against a key made to look alike.
 *
 * @param key - the 32 bytes of the public key
 * @returns 24 digits without blanks; `formatDigits` makes them readable
 * @see RULES.md#fingerprints
 */
export async function fingerprint(role: KeyRole, key: Uint8Array): Promise<string> {
  const hash = await sha256(joined([utf8('tu-soi/fp/v1'), new Uint8Array(1), utf8(role), key]));
  const number = hash.subarray(0, TAKEN).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return String(number % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0');
}
