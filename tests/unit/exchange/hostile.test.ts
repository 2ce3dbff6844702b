import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newIdentity, seal } from '@/utils/exchange/age';
import { workHere } from '@/utils/exchange/age-work';
import { armour } from '@/utils/exchange/armour';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { signEnvelope } from '@/utils/exchange/envelope';
import { writePayload } from '@/utils/exchange/payload';
import { importIdentity } from '@/utils/exchange/recipient';
import { newSigningKey, sign } from '@/utils/exchange/signing';
import { writeExchangeFile } from '@/utils/exchange/write-file';
import { codeOf, inside, lanKey, must, read, signedFile, summary } from './support';

const openFile = async () => {
  const key = await lanKey();
  const written = await writeExchangeFile(summary(key), {
    key,
    forWhom: { anybody: true },
    work: workHere,
  });
  return utf8(must(written).text);
};

/** A file sealed for a key, and the key. */
async function sealedFile() {
  const key = await lanKey();
  const { identity, recipient } = await newIdentity();
  const head = await importIdentity(identity);
  if (!head) throw new Error('no key');
  const envelope = await signEnvelope('member-summary', writePayload(summary(key)), key);
  return { head, sealed: await seal(envelope, { recipients: [recipient] }) };
}

describe('a summary in which anything was changed is refused', () => {
  it('at every byte of an open file, whichever bit it is', { timeout: 60_000 }, async () => {
    const file = await openFile();
    expect((await read(file)).ok).toBe(true);
    for (let at = 0; at < file.length; at += 1) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect((await read(changed)).ok, `byte ${at}`).toBe(false);
    }
  });

  it('when an open file is cut at any length', { timeout: 60_000 }, async () => {
    const file = await openFile();
    for (let length = 0; length < file.length; length += 1) {
      expect((await read(file.subarray(0, length))).ok, `length ${length}`).toBe(false);
    }
  });

  it('at every byte of a sealed file', { timeout: 60_000 }, async () => {
    const { head, sealed } = await sealedFile();
    expect((await read(sealed, { keys: [head] })).ok).toBe(true);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect((await read(changed, { keys: [head] })).ok, `byte ${at}`).toBe(false);
    }
  });

  it('when a sealed file is cut at any length', { timeout: 60_000 }, async () => {
    const { head, sealed } = await sealedFile();
    for (let length = 0; length < sealed.length; length += 1) {
      const cut = sealed.subarray(0, length);
      expect((await read(cut, { keys: [head] })).ok, `length ${length}`).toBe(false);
    }
  });

  it('when five bytes are added', async () => {
    const { head, sealed } = await sealedFile();
    const longer = Uint8Array.from([...sealed, 1, 2, 3, 4, 5]);
    expect(codeOf(await read(longer, { keys: [head] }))).toBe('exchange.damaged');
    const text = armour('signed', inside(await openFile()));
    expect(codeOf(await read(utf8(`${text}abcde`)))).toBe('exchange.cutOff');
  });
});

describe('a file that is none of ours gets a friendly refusal', () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  it.each([
    ['an empty file', bytes('')],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')],
    ['a JPEG', bytes('ÿØÿà\u0000\u0010JFIF')],
    ['a shortcut of Windows', bytes('L\u0000\u0000\u0000\u0001\u0014\u0002\u0000')],
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['bare JSON', bytes('{"payload":"","payloadType":"","signatures":[]}')],
    [
      'armour of something else',
      bytes('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'),
    ],
    ['our line in the middle of another', bytes('xx -----BEGIN TU SOI SIGNED FILE-----\n')],
    [
      'our armour after 64 KiB',
      bytes(`${'x'.repeat(70_000)}\n-----BEGIN TU SOI SIGNED FILE-----\n`),
    ],
  ])('%s', async (_what, file) => {
    expect(codeOf(await read(file))).toBe('exchange.notOurs');
  });

  it('whatever the bytes are, nothing throws and nothing is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (file) => {
        expect((await read(file)).ok).toBe(false);
      }),
    );
  });

  it('a file of more than 2 MiB is not looked at', async () => {
    expect(codeOf(await read(new Uint8Array(2 * 1024 * 1024 + 1)))).toBe('exchange.tooLarge');
  });
});

describe('an envelope has one spelling', () => {
  async function envelopeOf(change: (envelope: Record<string, unknown>) => unknown) {
    const key = await lanKey();
    const bytes = await signEnvelope('member-summary', writePayload(summary(key)), key);
    const changed = change(JSON.parse(new TextDecoder().decode(bytes)));
    return utf8(
      armour('signed', utf8(typeof changed === 'string' ? changed : JSON.stringify(changed))),
    );
  }
  interface Read {
    signatures: Record<string, unknown>[];
  }
  const signatures = (one: object) => (one as Read).signatures;

  it.each<[string, (envelope: Record<string, unknown>) => unknown]>([
    ['no signature', (one) => ({ ...one, signatures: [] })],
    ['signatures left out', ({ signatures: _, ...one }) => one],
    ['two signatures', (one) => ({ ...one, signatures: [...signatures(one), ...signatures(one)] })],
    ['a field more', (one) => ({ ...one, note: 'x' })],
    [
      'a field more in the signature',
      (one) => ({ ...one, signatures: [{ ...signatures(one)[0], x: 1 }] }),
    ],
    ['an empty signature', (one) => ({ ...one, signatures: [{ ...signatures(one)[0], sig: '' }] })],
    ['blanks between', (one) => JSON.stringify(one, null, 1)],
    ['a field twice', (one) => JSON.stringify(one).replace('{', '{"payload":"e30=",')],
    ['a mark before the first sign', (one) => `\ufeff${JSON.stringify(one)}`],
    [
      'base64 without its end',
      (one) => ({
        ...one,
        signatures: signatures(one).map((of) => ({ ...of, sig: String(of.sig).replace('==', '') })),
      }),
    ],
  ])('%s is refused', async (_what, change) => {
    const code = codeOf(await read(await envelopeOf(change)));
    expect(['exchange.unsigned', 'exchange.damaged']).toContain(code);
  });

  it('another key under the same signature is refused', async () => {
    const other = await newSigningKey();
    const file = await envelopeOf((one) => ({
      ...one,
      signatures: [{ ...signatures(one)[0], keyid: toBase64(other.verifyKey) }],
    }));
    expect(codeOf(await read(file))).toBe('exchange.damaged');
  });

  it('a signature over one type does not serve for another', async () => {
    const file = await envelopeOf((one) => ({
      ...one,
      payloadType: 'application/vnd.tu-soi.receipt+json;v=1',
    }));
    expect(codeOf(await read(file))).toBe('exchange.damaged');
  });

  it('a signature over the bare content is none: type and lengths are signed with it', async () => {
    const key = await lanKey();
    const payload = writePayload(summary(key));
    const sig = await sign(key.privateKey, payload);
    const file = await envelopeOf((one) => ({
      ...one,
      signatures: [{ keyid: toBase64(key.verifyKey), sig: toBase64(sig) }],
    }));
    expect(codeOf(await read(file))).toBe('exchange.damaged');
  });
});

describe('the kind of a file', () => {
  it('that this screen does not take is named', async () => {
    const key = await lanKey();
    const file = await signedFile('{}', { kind: 'receipt', key });
    expect(await read(file)).toEqual({
      ok: false,
      problem: { code: 'exchange.otherKind', kind: 'receipt' },
    });
  });

  it('of a newer version asks for an update', async () => {
    const key = await lanKey();
    const type = 'application/vnd.tu-soi.member-summary+json;v=2';
    expect(await read(await signedFile('{}', { key, type }))).toEqual({
      ok: false,
      problem: { code: 'exchange.tooNew', version: 2 },
    });
  });

  it('that is none of ours is no signature of ours', async () => {
    const key = await lanKey();
    const file = await signedFile('{}', { key, type: 'application/json' });
    expect(codeOf(await read(file))).toBe('exchange.unsigned');
  });
});

describe('who signed', () => {
  it('must be who the content says: a key of mine does not sign for Lan', async () => {
    const mine = await newSigningKey();
    const lans = summary(await lanKey());
    const file = await signedFile(JSON.stringify(lans), { key: mine });
    expect(codeOf(await read(file))).toBe('exchange.signerDiffers');
  });
});
