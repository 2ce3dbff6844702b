import { fail, ok, type Result } from '../problems';
import { type AgeWork, asText } from './age-job';
import { armour } from './armour';
import type { ReadableKind } from './bodies';
import { sameBytes, sha256, toHex, utf8 } from './bytes';
import { signEnvelope } from './envelope';
import { LIMITS } from './limits';
import { type Payload, writePayload } from './payload';
import { readExchangeFile } from './read-file';
import { importIdentity } from './recipient';
import type { SigningKey } from './signing';

/** Who may read a file: holders of keys, whoever has the passphrase, or anybody. */
export type ForWhom =
  | { recipients: readonly string[] }
  | { passphrase: string }
  | { anybody: true };

/** A file as it is handed to the person. */
export interface WrittenFile {
  text: string;
  hash: string;
}

/**
 * Signs a content and seals it. The file is read back whole, seal and signature, before it is given
 * out: a file that cannot be opened must not be found out by the one who receives it.
 *
 * @returns `exchange.tooMuch` for more than its reader takes, `exchange.notWritten` when what was read back is not what was to be written
 */
export async function writeExchangeFile<Kind extends ReadableKind>(
  payload: Payload<Kind>,
  how: { key: SigningKey; forWhom: ForWhom; work: AgeWork },
): Promise<Result<WrittenFile>> {
  const { key, forWhom, work } = how;
  const signed = writePayload(payload);
  if (signed.length > LIMITS.payload) return fail({ code: 'exchange.tooMuch' });
  const envelope = await signEnvelope(payload.kind, signed, key);
  const sealed = await sealedText(envelope, forWhom, work);
  if (!sealed.ok) return sealed;
  const { text, keys, passphrase } = sealed.value;
  const opener = { kinds: [payload.kind], keys, passphrase, work };
  const again = await readExchangeFile(utf8(text), opener);
  const isSame = again.ok && sameBytes(utf8(again.value.text), signed);
  if (!isSame) return fail({ code: 'exchange.notWritten' });
  return ok({ text, hash: toHex(await sha256(signed)) });
}

interface Sealed {
  text: string;
  keys: CryptoKey[];
  passphrase?: string;
}

async function sealedText(
  envelope: Uint8Array,
  forWhom: ForWhom,
  work: AgeWork,
): Promise<Result<Sealed>> {
  if ('anybody' in forWhom) return ok({ text: armour('signed', envelope), keys: [] });
  if ('passphrase' in forWhom) {
    const sealed = await work({ do: 'seal', plain: envelope, to: forWhom });
    if (!sealed.ok) return sealed;
    return ok({ text: armour('sealed', sealed.value), keys: [], passphrase: forWhom.passphrase });
  }
  const check = await checkingKey(work);
  if (!check.ok) return check;
  const to = { recipients: [...forWhom.recipients, check.value.recipient] };
  const sealed = await work({ do: 'seal', plain: envelope, to });
  if (!sealed.ok) return sealed;
  return ok({ text: armour('sealed', sealed.value), keys: [check.value.key] });
}

/** A key for one file, so that its writer can read it back; it is kept nowhere. */
async function checkingKey(work: AgeWork): Promise<Result<{ key: CryptoKey; recipient: string }>> {
  const made = await work({ do: 'newIdentity' });
  if (!made.ok) return made;
  const identity = asText(made.value);
  const named = await work({ do: 'recipientOf', identity });
  if (!named.ok) return named;
  const key = await importIdentity(identity);
  return key ? ok({ key, recipient: asText(named.value) }) : fail({ code: 'exchange.notWritten' });
}
