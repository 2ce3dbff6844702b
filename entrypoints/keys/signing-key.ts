import { fromBase64, toBase64, utf8 } from '@/utils/exchange/bytes';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { isSignedBy, newSigningKey, type SigningKey, sign } from '@/utils/exchange/signing';
import { fail, ok, type Result } from '@/utils/problems';
import { keepSigningKey, readSigningKey } from '@/utils/storage/keys';

/** The key by which this notebook signs, and whether it was made just now. */
export interface OwnKey {
  key: SigningKey;
  /** Its 24 digits. */
  digits: string;
  isNew: boolean;
}

/**
 * The key of this notebook, made when there is none. It is tried once after it lay in the database,
 * because what the browser keeps must still be a key.
 */
export async function ensureSigningKey(): Promise<Result<OwnKey>> {
  const known = await readSigningKey();
  const kept = known ? ok(known) : await keepNewKey();
  if (!kept.ok) return kept;
  const { privateKey } = kept.value;
  const verifyKey = fromBase64(kept.value.verifyKey);
  const probe = utf8('tu-soi');
  const works = verifyKey && (await isSignedBy(verifyKey, await sign(privateKey, probe), probe));
  if (!verifyKey || !works) return fail({ code: 'exchange.notWritten' });
  const digits = await fingerprint('sign', verifyKey);
  return ok({ key: { privateKey, verifyKey }, digits, isNew: !known });
}

async function keepNewKey() {
  const { privateKey, verifyKey } = await newSigningKey();
  return keepSigningKey({ privateKey, verifyKey: toBase64(verifyKey) }, Date.now());
}

/** The digits of the key; null until there is one. */
export async function readOwnDigits(): Promise<string | null> {
  const row = await readSigningKey();
  const verifyKey = fromBase64(row?.verifyKey ?? '');
  return row && verifyKey ? fingerprint('sign', verifyKey) : null;
}
