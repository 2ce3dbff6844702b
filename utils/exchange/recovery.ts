import { fail, ok, type Result } from '../problems';
import { scanHeader } from './age-header';
import { type AgeWork, asText } from './age-job';
import { armour, findInFile } from './armour';
import { fromUtf8, utf8 } from './bytes';
import { importIdentity } from './recipient';

/** A file that brings the head's key back, and the public name of that key. */
export interface Recovery {
  text: string;
  recipient: string;
}

/**
 * Makes a key for opening summaries and gives it away at once, sealed by a passphrase. Nothing of it
 * stays here: only opening the saved file again brings a key, so nobody begins without one that is
 * known to work. The file is an identity file as the public age tools read it.
 *
 * @param passphrase - from `newPassphrase`
 */
export async function makeRecovery(work: AgeWork, passphrase: string): Promise<Result<Recovery>> {
  const made = await work({ do: 'newIdentity' });
  if (!made.ok) return made;
  const identity = asText(made.value);
  const named = await work({ do: 'recipientOf', identity });
  if (!named.ok) return named;
  const recipient = asText(named.value);
  const plain = utf8(`# public key: ${recipient}\n${identity}\n`);
  const sealed = await work({ do: 'seal', plain, to: { passphrase } });
  return sealed.ok ? ok({ text: armour('sealed', sealed.value), recipient }) : sealed;
}

/** A key that opens summaries, held by the browser. */
export interface HeadKey {
  privateKey: CryptoKey;
  recipient: string;
}

/**
 * Opens a recovery file and hands its key to the browser.
 *
 * @returns what opening a file returns; `exchange.notRecovery` when it holds no key
 */
export async function openRecovery(
  file: Uint8Array,
  passphrase: string,
  work: AgeWork,
): Promise<Result<HeadKey>> {
  const found = findInFile(file);
  if (!found.ok) return found;
  if (found.value.form !== 'sealed') return fail({ code: 'exchange.notRecovery' });
  const scanned = scanHeader(found.value.bytes);
  if (!scanned.ok) return scanned;
  if (scanned.value !== 'passphrase') return fail({ code: 'exchange.notRecovery' });
  const opened = await work({ do: 'open', sealed: found.value.bytes, how: { passphrase } });
  if (!opened.ok) return opened;
  const identity = identityIn(fromUtf8(opened.value) ?? '');
  const privateKey = identity && (await importIdentity(identity));
  if (!identity || !privateKey) return fail({ code: 'exchange.notRecovery' });
  const named = await work({ do: 'recipientOf', identity });
  return named.ok ? ok({ privateKey, recipient: asText(named.value) }) : named;
}

/** The one key of an identity file; lines that begin with # are remarks. */
function identityIn(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length === 1 ? (lines[0] ?? null) : null;
}
