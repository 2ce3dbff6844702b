import { describe, expect, it, vi } from 'vitest';
import { workHere } from '@/utils/exchange/age-work';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { NO_UNIT } from '@/utils/exchange/head';
import type { Payload } from '@/utils/exchange/payload';
import { readExchangeFile } from '@/utils/exchange/read-file';
import type { SigningKey } from '@/utils/exchange/signing';
import { writeExchangeFile } from '@/utils/exchange/write-file';
import { caseWith, paused, promised, received } from '../cases/written-case';
import { packOf, returned, take } from '../handover/support';
import { codeOf, LAN, lanKey, must, signedFile } from './support';

// A passphrase is slow work by design.
vi.setConfig({ testTimeout: 60_000 });

const one = caseWith([
  received('2026-11-18 08:12'),
  promised('2026-11-18 08:12', '2026-11-27'),
  paused('2026-11-19 09:00', { slip: '12/PYC' }),
]);
const pack = packOf([one], { note: 'Nghỉ phép từ thứ Tư' });

function payload(key: SigningKey, body: unknown = pack, schema = 1) {
  return {
    v: 1,
    kind: 'handover',
    id: '22222222-2222-4222-8222-222222222222',
    author: { memberId: LAN, displayName: 'Nguyễn Thị Lan', verifyKey: toBase64(key.verifyKey) },
    aud: { unitId: NO_UNIT, recipientFp: null },
    period: null,
    seq: 1,
    prev: null,
    createdAt: '2026-11-23T09:00:00.000+07:00',
    clockAnomalies: 0,
    app: { version: '0.1.0', schema },
    body,
  };
}
const PASSPHRASE = '12345678901234567890';
const reading = (file: Uint8Array, passphrase?: string) =>
  readExchangeFile(file, {
    kinds: ['handover', 'handover-return'] as const,
    keys: [],
    work: workHere,
    passphrase,
  });
/** A signed file with any body, as a hostile colleague could make it. */
const hostile = async (body: unknown, schema?: number) => {
  const key = await lanKey();
  return reading(
    await signedFile(JSON.stringify(payload(key, body, schema)), { kind: 'handover', key }),
  );
};

describe('a sealed pack', () => {
  const sealed = async () => {
    const key = await lanKey();
    const how = { key, forWhom: { passphrase: PASSPHRASE }, work: workHere };
    return must(await writeExchangeFile(payload(key) as Payload<'handover'>, how)).text;
  };

  it('opens with its passphrase and nothing else, and holds what was shown', async () => {
    const text = await sealed();
    expect(text).not.toContain(one.code);
    expect(codeOf(await reading(utf8(text)))).toBe('exchange.passphraseNeeded');
    expect(codeOf(await reading(utf8(text), '11111111111111111111'))).toBe(
      'exchange.passphraseWrong',
    );
    const opened = must(await reading(utf8(text), PASSPHRASE));
    expect(opened.sealing).toBe('passphrase');
    expect(opened.payload.body).toEqual(pack);
  });

  it('altered by one sign, or cut, it is refused', async () => {
    const text = await sealed();
    const lines = text.split('\n');
    const middle = Math.floor(lines.length / 2);
    const line = lines[middle] ?? '';
    const sign = line.startsWith('A') ? 'B' : 'A';
    const altered = lines.with(middle, sign + line.slice(1)).join('\n');
    expect(codeOf(await reading(utf8(altered), PASSPHRASE))).toBe('exchange.damaged');
    const cut = await reading(utf8(text.slice(0, text.length / 2)), PASSPHRASE);
    expect(codeOf(cut)).toBe('exchange.cutOff');
  });
});

describe('a hostile content', () => {
  const [packed] = pack.cases;
  const withCase = (change: object) => ({
    ...pack,
    cases: [{ ...packed, case: { ...packed?.case, ...change } }],
  });

  it('of a newer version asks for an update', async () => {
    expect(codeOf(await hostile(pack, 2))).toBe('exchange.tooNew');
  });

  it.each([
    ['a field of reflections', { ...pack, ratings: [] }],
    ['time spent', withCase({ entries: [] })],
    ['what a portal showed', withCase({ portal: null })],
    ['a mark of its own', withCase({ givenTo: null })],
    ['an applicant', withCase({ applicant: 'Nguyễn Văn A' })],
    ['a code that is none', withCase({ code: 'h49 22' })],
    ['a number of a person as code', withCase({ code: '0912345678' })],
    ['a name with a line break', withCase({ title: 'a\nb' })],
    ['a name that turns writing round', withCase({ title: 'a\u202eb' })],
    ['no case', { ...pack, cases: [] }],
    ['a case twice', { ...pack, cases: [packed, packed] }],
    [
      'a code twice',
      {
        ...pack,
        cases: [packed, { ...packed, case: { ...packed?.case, id: LAN } }],
      },
    ],
    ['an event twice', withCase({ events: [one.events[0], one.events[0]] })],
    ['an event of no known type', withCase({ events: [{ ...one.events[0], type: 'moved' }] })],
    [
      'a moment outside of all time',
      withCase({ events: [{ ...one.events[0], recordedAt: 1e18 }] }),
    ],
    [
      'more events than any case',
      withCase({ events: Array.from({ length: 501 }, () => one.events[0]) }),
    ],
    [
      'more left than time',
      { ...pack, cases: [{ ...packed, standing: { ...packed?.standing, leftMinutes: 1e300 } }] },
    ],
  ])('with %s is refused', async (_name, body) => {
    expect(codeOf(await hostile(body))).toBe('exchange.malformed');
  });

  it('a return cannot pass for a pack, nor a pack for a return', async () => {
    const key = await lanKey();
    const body = returned(take(pack), pack);
    const text = JSON.stringify({ ...payload(key), body });
    expect(codeOf(await reading(await signedFile(text, { kind: 'handover', key })))).toBe(
      'exchange.malformed',
    );
    const back = JSON.stringify({ ...payload(key), kind: 'handover-return', body });
    expect(
      must(await reading(await signedFile(back, { kind: 'handover-return', key }))).payload.kind,
    ).toBe('handover-return');
  });
});
