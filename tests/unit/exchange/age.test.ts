import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as vectors from 'cctv-age';
import { describe, expect, it } from 'vitest';
import { open } from '@/utils/exchange/age';
import { scanHeader } from '@/utils/exchange/age-header';
import { findInFile } from '@/utils/exchange/armour';
import { LIMITS } from '@/utils/exchange/limits';

interface Vector {
  expect: string;
  payload: string | undefined;
  identities: string[];
  passphrases: string[];
  armored: boolean;
  file: Uint8Array;
}

/** Headings of text, an empty line, then the file; see the README of the vectors. */
function readVector(bytes: Uint8Array): Vector {
  const end = Buffer.from(bytes).indexOf('\n\n');
  const lines = Buffer.from(bytes.subarray(0, end)).toString().split('\n');
  const all = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const rest = bytes.subarray(end + 2);
  return {
    expect: all('expect')[0] ?? '',
    payload: all('payload')[0],
    identities: all('identity'),
    passphrases: all('passphrase'),
    armored: all('armored')[0] === 'yes',
    file: all('compressed')[0] === 'zlib' ? inflateSync(rest) : rest,
  };
}

const VECTORS = Object.entries(vectors)
  .filter(([name, value]) => name !== 'default' && value instanceof Uint8Array)
  .map(([name, bytes]) => [name, readVector(bytes)] as const);

async function openVector({ armored, file, identities, passphrases }: Vector) {
  let sealed: Uint8Array = file;
  if (armored) {
    const found = findInFile(file);
    if (!found.ok) return found;
    sealed = found.value.bytes;
  }
  const [passphrase] = passphrases;
  return open(sealed, passphrase === undefined ? { keys: identities } : { passphrase });
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Text of a mail around the armour is what we want to read; the format alone would refuse it. */
const FROM_MAILS = ['armor_garbage_leading', 'armor_garbage_trailing'];

describe('the published vectors of the age format', () => {
  it('are all there', () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(140);
  });

  it.each(VECTORS)('%s', async (name, vector) => {
    const opened = await openVector(vector);
    if (FROM_MAILS.includes(name)) return expect(opened.ok).toBe(true);
    if (vector.expect !== 'success') return expect(opened.ok).toBe(false);
    // Some vectors are large beyond anything of ours; that is a refusal of its own.
    if (!opened.ok) return expect(opened.problem.code).toBe('exchange.tooLarge');
    expect(sha256(opened.value)).toBe(vector.payload);
  });
});

describe('the look at the header before anything is opened', () => {
  const SOUND = VECTORS.filter(([, one]) => one.expect === 'success' && !one.armored);

  it('refuses of the sound vectors only those whose passphrase is weaker or heavier than ours', () => {
    const refused = SOUND.filter(([, one]) => !scanHeader(one.file).ok);
    for (const [, { file }] of refused) {
      const work = /^-> scrypt \S+ (\d+)$/m.exec(Buffer.from(file).toString('latin1'))?.[1];
      const isOurs = Number(work) >= LIMITS.scrypt.least && Number(work) <= LIMITS.scrypt.most;
      expect(isOurs).toBe(false);
    }
    expect(SOUND.length - refused.length).toBeGreaterThan(10);
  });

  const stanza = (text: string) => `-> ${text}\nc2hvcnQ\n`;
  const file = (stanzas: string) =>
    new TextEncoder().encode(`age-encryption.org/v1\n${stanzas}--- bWFj\nrest`);
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA';

  it.each([
    ['one recipient', stanza('X25519 abc'), 'recipients'],
    ['sixteen recipients', stanza('X25519 abc').repeat(16), 'recipients'],
    ['a passphrase with the least work', stanza(`scrypt ${salt} 14`), 'passphrase'],
    ['a passphrase with the most work', stanza(`scrypt ${salt} 18`), 'passphrase'],
  ])('lets %s through', (_what, stanzas, sealing) => {
    expect(scanHeader(file(stanzas))).toEqual({ ok: true, value: sealing });
  });

  it.each([
    ['seventeen recipients', stanza('X25519 abc').repeat(17)],
    ['20,000 recipients', stanza('X25519 abc').repeat(20_000)],
    ['work 19', stanza(`scrypt ${salt} 19`)],
    ['work 20', stanza(`scrypt ${salt} 20`)],
    ['work 25', stanza(`scrypt ${salt} 25`)],
    ['work 13', stanza(`scrypt ${salt} 13`)],
    ['work with a zero before it', stanza(`scrypt ${salt} 08`)],
    ['work 017', stanza(`scrypt ${salt} 017`)],
    ['work without end', stanza(`scrypt ${salt} 1e1`)],
    ['two passphrases', stanza(`scrypt ${salt} 17`).repeat(2)],
    ['a passphrase beside a recipient', stanza(`scrypt ${salt} 17`) + stanza('X25519 abc')],
    ['a passphrase with one word more', stanza(`scrypt ${salt} 17 x`)],
    ['a header of 17 KiB', `-> X25519 ${'a'.repeat(17 * 1024)}\n`],
  ])('refuses %s', (_what, stanzas) => {
    expect(scanHeader(file(stanzas))).toEqual({
      ok: false,
      problem: { code: 'exchange.headerRefused' },
    });
  });
});
