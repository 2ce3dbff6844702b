import { browser } from 'wxt/browser';
import type { Made } from '@/components/exchange/MadeNote';
import { downloadFile } from '@/components/ui/download';
import { toBase64 } from '@/utils/exchange/bytes';
import { FILE_ENDING } from '@/utils/exchange/file-kind';
import { NO_UNIT } from '@/utils/exchange/head';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { printInstant } from '@/utils/exchange/moment-text';
import { newPassphrase } from '@/utils/exchange/passphrase';
import type { Payload } from '@/utils/exchange/payload';
import { writeExchangeFile } from '@/utils/exchange/write-file';
import { GIVE_BACK_SCHEMA, type ReturnBody } from '@/utils/handover/give-back';
import { HANDOVER_SCHEMA, type PackBody } from '@/utils/handover/pack';
import { plainLine } from '@/utils/plain-text';
import { ok, type Result } from '@/utils/problems';
import type { HandoverRow } from '@/utils/storage/exchange-rows';
import { ensureMemberId } from '@/utils/storage/exchange-settings';
import type { HandoverFile } from '@/utils/storage/handovers';
import { nextNumber } from '@/utils/storage/summaries';
import { ageWork } from '../../keys/age';
import { ensureSigningKey, type OwnKey } from '../../keys/signing-key';
import { clock } from '../clock';

/** What goes out: a pack, or what comes back for one. */
export type Content =
  | { kind: 'handover'; body: PackBody }
  | { kind: 'handover-return'; body: ReturnBody };

type AnyPayload = Payload<'handover' | 'handover-return'>;

/** A file that was signed, sealed and read back, and is not given out yet. */
export interface SealedFile {
  made: Made;
  file: HandoverFile;
}

/**
 * Signs and seals a pack or a return under a new passphrase. It is for whoever writes it down to
 * give it out then: nothing leaves that is not in the record.
 *
 * @param name - of the person, as the settings have it
 * @param who - the other person
 */
export async function sealHandover(
  content: Content,
  { name, who }: { name: string; who: string },
): Promise<Result<SealedFile>> {
  const own = await ensureSigningKey();
  if (!own.ok) return own;
  const member = await ensureMemberId({ newId: () => crypto.randomUUID() });
  if (!member.ok) return member;
  const { memberId } = member.value;
  const verifyKey = toBase64(own.value.key.verifyKey);
  const author = { memberId, displayName: plainLine(name, 120), verifyKey };
  const payload = await payloadOf(content, author);
  const made = await sealed(payload, own.value);
  if (!made.ok) return made;
  const { hash } = made.value;
  const now = clock();
  const entry = ledgerEntry({ payload, hash }, { way: 'out', at: now });
  const pack = content.kind === 'handover' ? hash : content.body.pack;
  const row: HandoverRow = {
    hash,
    way: 'out',
    kind: content.kind,
    pack,
    memberId,
    verifyKey,
    seq: payload.seq,
    who: plainLine(who, 120),
    text: JSON.stringify(payload),
    at: now,
  };
  return ok({ made: made.value, file: { entry, row } });
}

async function payloadOf(
  { kind, body }: Content,
  author: AnyPayload['author'],
): Promise<AnyPayload> {
  const { memberId } = author;
  const { seq, prev } = await nextNumber({ kind, unitId: NO_UNIT, memberId });
  const schema = kind === 'handover' ? HANDOVER_SCHEMA : GIVE_BACK_SCHEMA;
  return {
    v: 1,
    kind,
    id: crypto.randomUUID(),
    author,
    aud: { unitId: NO_UNIT, recipientFp: null },
    period: null,
    seq,
    prev,
    createdAt: printInstant(clock()),
    clockAnomalies: 0,
    app: { version: browser.runtime.getManifest().version, schema },
    body,
  };
}

async function sealed(payload: AnyPayload, own: OwnKey): Promise<Result<Made>> {
  const { key, digits, isNew } = own;
  const passphrase = newPassphrase();
  const written = await writeExchangeFile(payload, { key, forWhom: { passphrase }, work: ageWork });
  if (!written.ok) return written;
  const { text, hash } = written.value;
  // Names of files are read by everybody on the way: no person stands in it.
  const file = `tu-soi-${payload.kind}-${hash.slice(0, 8)}${FILE_ENDING}`;
  return ok({ file, text, hash, head: payload, signer: digits, passphrase, isNewKey: isNew });
}

/** The same file once more, under a new passphrase: the old one is kept nowhere. */
export async function sealAgain({ text }: HandoverRow): Promise<Result<Made>> {
  const own = await ensureSigningKey();
  if (!own.ok) return own;
  // The very content that was signed, name by name in its order.
  const payload: AnyPayload = JSON.parse(text);
  return sealed(payload, own.value);
}

/** Hands the file to the person. */
export function downloadMade({ text, file }: Pick<Made, 'text' | 'file'>): void {
  downloadFile(new Blob([text], { type: 'application/octet-stream' }), file);
}
