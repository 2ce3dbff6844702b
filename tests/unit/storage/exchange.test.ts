import { beforeEach, describe, expect, it } from 'vitest';
import { workHere } from '@/utils/exchange/age-work';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { type LedgerEntry, ledgerEntry } from '@/utils/exchange/ledger';
import { confirmKey, meetKey, trustIn } from '@/utils/exchange/pins';
import { newSigningKey } from '@/utils/exchange/signing';
import { writeExchangeFile } from '@/utils/exchange/write-file';
import { writeBackup } from '@/utils/storage/backup';
import { changePins, keepCard, listCards, readPins } from '@/utils/storage/cards';
import { forgetKeys, keepSigningKey, readSigningKey } from '@/utils/storage/keys';
import { listLedger } from '@/utils/storage/ledger';
import { readBackup } from '@/utils/storage/read-backup';
import { restoreBackup } from '@/utils/storage/restore';
import { listSent, nextNumber, recordSent } from '@/utils/storage/summaries';
import { LAN, read, summary, UNIT } from '../exchange/support';
import { at, emptyDatabase, must, NOW } from './support';

beforeEach(emptyDatabase);

const ROW = { kind: 'member-summary', unitId: UNIT, memberId: LAN } as const;

async function keepNewKey() {
  const key = await newSigningKey();
  const { privateKey } = key;
  return must(await keepSigningKey({ privateKey, verifyKey: toBase64(key.verifyKey) }, NOW));
}

/** Makes and records the next summary of Lan. */
async function send(): Promise<{ seq: number; hash: string }> {
  const row = (await readSigningKey()) ?? (await keepNewKey());
  const verifyKey = Uint8Array.from(atob(row.verifyKey), (sign) => sign.charCodeAt(0));
  const key = { privateKey: row.privateKey, verifyKey };
  const next = await nextNumber(ROW);
  const payload = summary(key, next);
  const how = { key, forWhom: { anybody: true as const }, work: workHere };
  const { text, hash } = must(await writeExchangeFile(payload, how));
  const opened = must(await read(utf8(text)));
  const entry = ledgerEntry(opened, { way: 'out', at: NOW });
  must(await recordSent({ entry, sealing: opened.sealing, text: opened.text }, NOW));
  return { seq: payload.seq, hash };
}

describe('the key that signs', () => {
  it('is still a key after it lay in the database, and cannot be read out', async () => {
    await keepNewKey();
    const row = await readSigningKey();
    expect(row?.privateKey).toBeInstanceOf(CryptoKey);
    expect(row?.privateKey.extractable).toBe(false);
    expect((await send()).seq).toBe(1);
  });

  it('is one, also when two windows make one at once', async () => {
    const [one, other] = await Promise.all([keepNewKey(), keepNewKey()]);
    expect(one.verifyKey).toBe(other.verifyKey);
  });

  it('is in no backup; on another machine there is another one, and what was sent stays known', async () => {
    await send();
    const old = await readSigningKey();
    const backup = await writeBackup(NOW);
    expect(backup).not.toContain('privateKey');
    await forgetKeys();
    await emptyDatabase();
    must(await restoreBackup(must(await readBackup(backup)).tables, at()));
    expect(await readSigningKey()).toBeUndefined();
    expect(await listSent()).toHaveLength(1);
    expect((await send()).seq).toBe(2);
    expect((await readSigningKey())?.verifyKey).not.toBe(old?.verifyKey);
  });
});

describe('the numbers of what was sent', () => {
  it('follow one another, each with the hash of the one before', async () => {
    const first = await send();
    const second = await send();
    expect([first.seq, second.seq]).toEqual([1, 2]);
    const lines = await listLedger('out');
    expect(lines.map((line) => line.prev)).toEqual([first.hash, null]);
    expect(await nextNumber(ROW)).toEqual({ seq: 3, prev: second.hash });
  });

  it('never serve twice, also after a backup from before was restored', async () => {
    await send();
    const backup = await writeBackup(NOW);
    const second = await send();
    must(await restoreBackup(must(await readBackup(backup)).tables, at()));
    expect(await listSent()).toHaveLength(1);
    expect(await nextNumber(ROW)).toEqual({ seq: 3, prev: second.hash });
  });

  it('are not taken when another window was faster', async () => {
    await send();
    const row = await readSigningKey();
    const entry: LedgerEntry = {
      ...ROW,
      hash: 'a'.repeat(64),
      way: 'out',
      verifyKey: row?.verifyKey ?? '',
      period: '2026-11',
      seq: 1,
      prev: null,
      at: NOW,
    };
    expect(await recordSent({ entry, sealing: 'none', text: '{}' }, NOW)).toEqual({
      ok: false,
      problem: { code: 'exchange.numberTaken' },
    });
    expect(await listSent()).toHaveLength(1);
  });

  it('count by unit', async () => {
    await send();
    expect(await nextNumber({ ...ROW, unitId: 'H49.23' })).toEqual({ seq: 1, prev: null });
  });
});

describe('a unit card', () => {
  const who = { role: 'unit', subject: UNIT } as const;
  const card = {
    payload: { aud: { unitId: UNIT } } as Parameters<typeof keepCard>[0]['payload'],
    hash: 'c'.repeat(64),
    text: '{}',
    file: 'file',
  };

  it('is kept once with the key of its unit, and the key stays as it was known', async () => {
    const meet = (pins: Parameters<typeof meetKey>[0]) => meetKey(pins, who, 'k1', NOW);
    must(await keepCard(card, meet, NOW));
    must(await changePins(who, (pins) => confirmKey(pins, 'k1', NOW)));
    must(await keepCard(card, meet, NOW + 1));
    expect((await listCards()).map((row) => row.addedAt)).toEqual([NOW]);
    expect(trustIn(await readPins(who), 'k1')).toBe('verified');
    expect(await readPins({ role: 'member', subject: UNIT })).toEqual([]);
  });
});
