import { daySchema } from '@/utils/calendar/schemas';
import { newIdentity } from '@/utils/exchange/age';
import { workHere } from '@/utils/exchange/age-work';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { CARD_SCHEMA, fingerprintOfRecipient } from '@/utils/exchange/card';
import { fingerprint } from '@/utils/exchange/fingerprint';
import type { Payload } from '@/utils/exchange/payload';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { importIdentity } from '@/utils/exchange/recipient';
import { newSigningKey } from '@/utils/exchange/signing';
import { writeExchangeFile } from '@/utils/exchange/write-file';

/** A head of a unit in tests: a card to give out, and the key that opens what is sent. */
export interface UnitHead {
  card: string;
  /** Digits of the key that signs the card, and of the one for which files are sealed. */
  digits: string;
  sealDigits: string;
  open(file: string, passphrase?: string): ReturnType<typeof readSummary>;
}

export const UNIT = 'H49.22';

export async function unitHead(seq = 1): Promise<UnitHead> {
  const key = await newSigningKey();
  const { identity, recipient } = await newIdentity();
  const held = await importIdentity(identity);
  if (!held) throw new Error('no key');
  const name = 'Trần Văn Bình';
  const payload: Payload<'unit-card'> = {
    v: 1,
    kind: 'unit-card',
    id: '33333333-3333-4333-8333-333333333333',
    author: {
      memberId: '44444444-4444-4444-8444-444444444444',
      displayName: name,
      verifyKey: toBase64(key.verifyKey),
    },
    aud: { unitId: UNIT, recipientFp: null },
    period: null,
    seq,
    prev: null,
    createdAt: '2026-01-05T08:00:00.000+07:00',
    clockAnomalies: 0,
    app: { version: '0.1.0', schema: CARD_SCHEMA },
    body: {
      unitName: 'Trung tâm Phục vụ hành chính công phường Mẫu',
      head: { name, position: 'Giám đốc' },
      recipients: [{ holder: 'head', name, recipient }],
      validFrom: daySchema.parse('2026-01-01'),
      validTo: null,
      successor: null,
    },
  };
  const how = { key, forWhom: { anybody: true as const }, work: workHere };
  const written = await writeExchangeFile(payload, how);
  if (!written.ok) throw new Error(written.problem.code);
  return {
    card: written.value.text,
    digits: await fingerprint('sign', key.verifyKey),
    sealDigits: await fingerprintOfRecipient(recipient),
    open: (file, passphrase) => readSummary(file, held, passphrase),
  };
}

async function readSummary(file: string, key: CryptoKey, passphrase: string | undefined) {
  const opener = { kinds: ['member-summary'] as const, keys: [key], work: workHere, passphrase };
  const opened = await readExchangeFile(utf8(file), opener);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}
