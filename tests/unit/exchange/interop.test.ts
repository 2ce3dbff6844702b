import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newIdentity, open, seal } from '@/utils/exchange/age';
import { scanHeader } from '@/utils/exchange/age-header';
import { workHere } from '@/utils/exchange/age-work';
import { armour, findInFile } from '@/utils/exchange/armour';
import { fromUtf8, utf8 } from '@/utils/exchange/bytes';
import { importIdentity } from '@/utils/exchange/recipient';
import { fixture, must } from './support';

const PLAIN = fixture('cli-plain.txt').toString();
const KEY = /AGE-SECRET-KEY-\S+/.exec(fixture('cli-key.txt').toString())?.[0] ?? '';

/** Files in `tests/fixtures/exchange` were made by age 1.1.1 of Debian. */
describe('a file made by the age tool', () => {
  it('for a recipient is opened by a key that the browser holds', async () => {
    const { form, bytes } = must(findInFile(fixture('cli-recipient.age')));
    expect(form).toBe('sealed');
    expect(scanHeader(bytes)).toEqual({ ok: true, value: 'recipients' });
    const key = await importIdentity(KEY);
    if (!key) throw new Error('no key');
    expect(key.extractable).toBe(false);
    expect(fromUtf8(must(await open(bytes, { keys: [key] })))).toBe(PLAIN);
  });

  it('for a passphrase is opened by it, and by no other', { timeout: 60_000 }, async () => {
    const { bytes } = must(findInFile(fixture('cli-passphrase.age')));
    expect(scanHeader(bytes)).toEqual({ ok: true, value: 'passphrase' });
    const right = await open(bytes, { passphrase: '12345678901234567890' });
    expect(fromUtf8(must(right))).toBe(PLAIN);
    expect(await open(bytes, { passphrase: '12345678901234567891' })).toEqual({
      ok: false,
      problem: { code: 'exchange.passphraseWrong' },
    });
  });
});

const hasTool = (() => {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasTool)('the age tool on this machine', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tu-soi-age-'));
  const at = (name: string) => path.join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens what we seal, in armour and without', async () => {
    const { identity, recipient } = await newIdentity();
    writeFileSync(at('key'), `${identity}\n`);
    const sealed = await seal(utf8(PLAIN), { recipients: [recipient] });
    writeFileSync(at('bare'), sealed);
    writeFileSync(at('armoured'), armour('sealed', sealed));
    for (const name of ['bare', 'armoured']) {
      expect(execFileSync('age', ['-d', '-i', at('key'), at(name)]).toString()).toBe(PLAIN);
    }
  });

  it('seals what we open', async () => {
    const { identity, recipient } = await newIdentity();
    execFileSync('age', ['-a', '-r', recipient, '-o', at('sealed')], { input: PLAIN });
    const { bytes } = must(findInFile(readFileSync(at('sealed'))));
    const opened = must(await workHere({ do: 'open', sealed: bytes, how: { keys: [identity] } }));
    expect(fromUtf8(opened)).toBe(PLAIN);
  });
});
