import { browser } from 'wxt/browser';
import type { Made } from '@/components/exchange/MadeNote';
import type { BodyOf } from '@/utils/exchange/bodies';
import { toBase64 } from '@/utils/exchange/bytes';
import { FILE_ENDING } from '@/utils/exchange/file-kind';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { printInstant } from '@/utils/exchange/moment-text';
import { newPassphrase } from '@/utils/exchange/passphrase';
import type { Payload } from '@/utils/exchange/payload';
import { type ForWhom, writeExchangeFile } from '@/utils/exchange/write-file';
import { plainLine } from '@/utils/plain-text';
import { ok, type Result } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { keepAnswer } from '@/utils/storage/answers';
import { ensureMemberId } from '@/utils/storage/exchange-settings';
import { nextNumber, recordSent } from '@/utils/storage/summaries';
import { ageWork } from '../../keys/age';
import { ensureSigningKey } from '../../keys/signing-key';
import { clock } from '../clock';
import { downloadMade } from '../summary/make-summary';

/** The kinds of files that a head makes. */
export type HeadKind = 'return' | 'receipt' | 'unit-summary';

/** Sealed for keys, by a passphrase that is told by another way, or readable by anybody. */
export type HeadSeal = SealedFor | 'passphrase' | 'open';

export interface SealedFor {
  /** `age1…` of the reader, and of the head's own key where there is one. */
  recipients: readonly string[];
  /** The 24 digits of the reader's key; they stand inside the signature. */
  digits: string;
}

interface Order<Kind extends HeadKind> {
  kind: Kind;
  schema: number;
  body: BodyOf<Kind>;
  unitId: string;
  period: string;
  settings: Settings;
  seal: HeadSeal;
}

/** Signs, seals, reads back and writes down a file of the head, then hands it over. */
export async function makeHeadFile<Kind extends HeadKind>(
  order: Order<Kind>,
): Promise<Result<Made>> {
  const own = await ensureSigningKey();
  if (!own.ok) return own;
  const member = await ensureMemberId({ newId: () => crypto.randomUUID() });
  if (!member.ok) return member;
  const { key, digits, isNew } = own.value;
  const { kind, unitId, period, body, settings, schema, seal } = order;
  const { memberId } = member.value;
  const { seq, prev } = await nextNumber({ kind, unitId, memberId });
  const now = clock();
  const payload = {
    v: 1,
    kind,
    id: crypto.randomUUID(),
    author: {
      memberId,
      displayName: plainLine(settings.profile.name, 120),
      verifyKey: toBase64(key.verifyKey),
    },
    aud: { unitId, recipientFp: typeof seal === 'string' ? null : seal.digits },
    period,
    seq,
    prev,
    createdAt: printInstant(now),
    clockAnomalies: 0,
    app: { version: browser.runtime.getManifest().version, schema },
    body,
  } satisfies Payload<Kind>;
  const passphrase = seal === 'passphrase' ? newPassphrase() : null;
  const forWhom = readersOf(seal, passphrase);
  const written = await writeExchangeFile<Kind>(payload, { key, forWhom, work: ageWork });
  if (!written.ok) return written;
  const { text, hash } = written.value;
  const entry = ledgerEntry({ payload, hash }, { way: 'out', at: now });
  const content = JSON.stringify(payload);
  const sealing = { open: 'none', passphrase: 'passphrase', keys: 'recipients' } as const;
  const how = typeof seal === 'string' ? seal : 'keys';
  const recorded = await recordSent({ entry, sealing: sealing[how], text: content }, now);
  if (!recorded.ok) return recorded;
  // Names of files are read by everybody on the way: neither a person nor a unit stands in it.
  const file = `tu-soi-${kind}-${period}-${hash.slice(0, 8)}${FILE_ENDING}`;
  const made = { file, text, hash, head: payload, signer: digits, passphrase, isNewKey: isNew };
  downloadMade(made);
  return ok(made);
}

function readersOf(seal: HeadSeal, passphrase: string | null): ForWhom {
  if (passphrase !== null) return { passphrase };
  return typeof seal === 'string' ? { anybody: true } : { recipients: seal.recipients };
}

/** Keeps what a head answered beside the summary it answers. */
export function keepMade(
  kind: 'return' | 'receipt',
  { hash, head }: Pick<Made, 'hash' | 'head'>,
  answered: { memberId: string; unitId: string; period: string },
): Promise<Result<void>> {
  // The content and not the file: that is sealed, and not for this notebook alone.
  const text = JSON.stringify(head);
  return keepAnswer({ hash, way: 'out', kind, seq: head.seq, text, at: clock(), ...answered });
}
