import { beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from '@/utils/calendar/day';
import { DAY } from '@/utils/calendar/instant';
import { newIdentity } from '@/utils/exchange/age';
import { workHere } from '@/utils/exchange/age-work';
import { toBase64 } from '@/utils/exchange/bytes';
import { cardBody } from '@/utils/exchange/card-draft';
import { ledgerEntry } from '@/utils/exchange/ledger';
import type { Payload } from '@/utils/exchange/payload';
import { confirmKey, meetKey, type Pin } from '@/utils/exchange/pins';
import { importIdentity } from '@/utils/exchange/recipient';
import { newSigningKey, type SigningKey } from '@/utils/exchange/signing';
import { writeExchangeFile } from '@/utils/exchange/write-file';
import { writeBackup } from '@/utils/storage/backup';
import { listCards, readPins } from '@/utils/storage/cards';
import {
  keepOpeningKey,
  keepSigningKey,
  listOpeningKeys,
  markRecovered,
} from '@/utils/storage/keys';
import { listLedger } from '@/utils/storage/ledger';
import { recordOwnCard } from '@/utils/storage/own-cards';
import { LAN, UNIT } from '../exchange/support';
import { emptyDatabase, must, NOW } from './support';

beforeEach(emptyDatabase);

async function signer(): Promise<SigningKey> {
  const key = await newSigningKey();
  const { privateKey } = key;
  must(await keepSigningKey({ privateKey, verifyKey: toBase64(key.verifyKey) }, NOW));
  return key;
}

/** A key as it comes out of a recovery file. */
async function openingKey() {
  const { identity, recipient } = await newIdentity();
  const privateKey = await importIdentity(identity);
  if (!privateKey) throw new Error('no key');
  return { privateKey, recipient, unitId: UNIT };
}

const DRAFT = {
  unitId: UNIT,
  unitName: 'Phường Mẫu',
  headName: 'Trần Văn Bình',
  position: '',
  validTo: '',
  deputies: [],
  successor: null,
};

async function cardOf(key: SigningKey, recipient: string, seq = 1, prev: string | null = null) {
  const today = parseDay('2026-11-24');
  if (!today) throw new Error('no day');
  const payload: Payload<'unit-card'> = {
    v: 1,
    kind: 'unit-card',
    id: crypto.randomUUID(),
    author: { memberId: LAN, displayName: 'Bình', verifyKey: toBase64(key.verifyKey) },
    aud: { unitId: UNIT, recipientFp: null },
    period: null,
    seq,
    prev,
    createdAt: '2026-11-24T08:00:00.000+07:00',
    clockAnomalies: 0,
    app: { version: '0.1.0', schema: 1 },
    body: cardBody(DRAFT, recipient, today),
  };
  const how = { key, forWhom: { anybody: true as const }, work: workHere };
  const { text: file, hash } = must(await writeExchangeFile(payload, how));
  const card = { payload, hash, text: JSON.stringify(payload), file };
  const who = { role: 'unit', subject: UNIT } as const;
  const { verifyKey } = payload.author;
  const change = (pins: readonly Pin[]) =>
    confirmKey(meetKey(pins, who, verifyKey, NOW), verifyKey, NOW);
  return { card, entry: ledgerEntry({ payload, hash }, { way: 'out', at: NOW }), change };
}

describe('a card made here', () => {
  it('comes with its key, its number and the trust of its maker, or not at all', async () => {
    const key = await signer();
    const opening = await openingKey();
    const { card, entry, change } = await cardOf(key, opening.recipient);
    must(await recordOwnCard({ card, entry, key: opening }, change, NOW));
    expect((await listCards()).map((one) => one.hash)).toEqual([card.hash]);
    expect((await listOpeningKeys()).map((one) => one.recipient)).toEqual([opening.recipient]);
    expect((await listLedger('out')).map((one) => [one.kind, one.seq])).toEqual([['unit-card', 1]]);
    const pins = await readPins({ role: 'unit', subject: UNIT });
    expect(pins.map((one) => one.state)).toEqual(['verified']);

    const second = await openingKey();
    const again = await cardOf(key, second.recipient);
    const taken = await recordOwnCard({ ...again, key: second }, again.change, NOW);
    expect(taken).toMatchObject({ ok: false, problem: { code: 'exchange.numberTaken' } });
    expect(await listCards()).toHaveLength(1);
    expect(await listOpeningKeys()).toHaveLength(1);
  });

  it('with a new key leaves the old one for files that were sealed before', async () => {
    const key = await signer();
    const [old, next] = [await openingKey(), await openingKey()];
    const first = await cardOf(key, old.recipient);
    must(await recordOwnCard({ ...first, key: old }, first.change, NOW));
    const second = await cardOf(key, next.recipient, 2, first.card.hash);
    must(await recordOwnCard({ ...second, key: next }, second.change, NOW + DAY));
    const kept = (await listOpeningKeys()).map((one) => one.recipient);
    expect(kept).toEqual([next.recipient, old.recipient]);
  });
});

describe('the key that opens', () => {
  it('remembers when its recovery file last worked, and takes no other file for it', async () => {
    const opening = await openingKey();
    must(await keepOpeningKey(opening, NOW));
    must(await markRecovered(opening.recipient, NOW + DAY));
    const other = await markRecovered((await newIdentity()).recipient, NOW + 2 * DAY);
    expect(other).toMatchObject({ ok: false, problem: { code: 'exchange.otherRecovery' } });
    const [row] = await listOpeningKeys();
    expect([row?.since, row?.checkedAt]).toEqual([NOW, NOW + DAY]);
    expect(row?.privateKey.extractable).toBe(false);
  });

  it('is in no backup', async () => {
    const opening = await openingKey();
    must(await keepOpeningKey(opening, NOW));
    expect(await writeBackup(NOW)).not.toContain(opening.recipient);
  });
});
