import { fail, ok, type Result } from '../problems';
import type { OpenWith } from './age';
import { scanHeader } from './age-header';
import type { AgeWork } from './age-job';
import { findInFile } from './armour';
import type { ReadableKind } from './bodies';
import { type Bytes, sha256, toBase64, toHex } from './bytes';
import { openEnvelope } from './envelope';
import { FILE_VERSION, readPayloadType } from './file-kind';
import { LIMITS } from './limits';
import { type Payload, readPayload } from './payload';

/** How a file was kept from the eyes of others. */
export type Sealing = 'recipients' | 'passphrase' | 'none';

/** A file that was opened, whose signature fits and whose content is as it must be. */
export interface OpenedFile<Kind extends ReadableKind = ReadableKind> {
  payload: Payload<Kind>;
  sealing: Sealing;
  /** SHA-256 of the signed content; the file's name in the ledger. */
  hash: string;
  /** The signed content, to be kept as it is. */
  text: string;
}

/** What the reader of a file brings along. */
export interface Opener<Kind extends ReadableKind> {
  /** The kinds that this screen takes. */
  kinds: readonly Kind[];
  keys: readonly CryptoKey[];
  passphrase?: string | undefined;
  work: AgeWork;
}

/**
 * Reads a file of ours, in the order that lets no file make us work for long or trust it too soon:
 * size, armour, header, seal, signature, kind, content. Whose key it is and whether the file is meant
 * for this unit is asked afterwards (`pins.ts`, `audience.ts`).
 *
 * @returns the first thing that is wrong; `exchange.passphraseNeeded` when it can be opened by one
 * @see RULES.md#import
 */
export async function readExchangeFile<Kind extends ReadableKind>(
  file: Uint8Array,
  opener: Opener<Kind>,
): Promise<Result<OpenedFile<Kind>>> {
  if (file.length > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const found = findInFile(file);
  if (!found.ok) return found;
  const { form, bytes } = found.value;
  if (form === 'signed') return readEnvelope(bytes, 'none', opener);
  const scanned = scanHeader(bytes);
  if (!scanned.ok) return scanned;
  const how = openWith(scanned.value, opener);
  if (!how.ok) return how;
  const opened = await opener.work({ do: 'open', sealed: bytes, how: how.value });
  return opened.ok ? readEnvelope(opened.value, scanned.value, opener) : opened;
}

function openWith(
  sealed: 'recipients' | 'passphrase',
  { keys, passphrase }: Opener<ReadableKind>,
): Result<OpenWith> {
  if (sealed === 'recipients') {
    return keys.length > 0 ? ok({ keys }) : fail({ code: 'exchange.notForMe' });
  }
  return passphrase === undefined
    ? fail({ code: 'exchange.passphraseNeeded' })
    : ok({ passphrase });
}

async function readEnvelope<Kind extends ReadableKind>(
  bytes: Bytes,
  sealing: Sealing,
  { kinds }: Opener<Kind>,
): Promise<Result<OpenedFile<Kind>>> {
  const opened = await openEnvelope(bytes);
  if (!opened.ok) return opened;
  const { payloadType, payload: signed, verifyKey } = opened.value;
  const type = readPayloadType(payloadType);
  if (!type) return fail({ code: 'exchange.unsigned' });
  if (type.version > FILE_VERSION) return fail({ code: 'exchange.tooNew', version: type.version });
  const kind = kinds.find((one) => one === type.kind);
  if (!kind) return fail({ code: 'exchange.otherKind', kind: type.kind });
  const read = readPayload(kind, signed);
  if (!read.ok) return read;
  // The key that verified must be the one that the content names as its author's.
  if (read.value.author.verifyKey !== toBase64(verifyKey)) {
    return fail({ code: 'exchange.signerDiffers' });
  }
  const text = new TextDecoder().decode(signed);
  return ok({ payload: read.value, sealing, hash: toHex(await sha256(signed)), text });
}
