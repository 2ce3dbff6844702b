import { describe, expect, it } from 'vitest';
import { newIdentity, seal } from '@/utils/exchange/age';
import type { AgeJob, AgeWork } from '@/utils/exchange/age-job';
import { workHere } from '@/utils/exchange/age-work';
import { armour } from '@/utils/exchange/armour';
import { checkAudience } from '@/utils/exchange/audience';
import { fromUtf8, utf8 } from '@/utils/exchange/bytes';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { readPassphrase } from '@/utils/exchange/passphrase';
import { importIdentity } from '@/utils/exchange/recipient';
import { type ForWhom, writeExchangeFile } from '@/utils/exchange/write-file';
import { BODY, codeOf, inside, lanKey, must, read, summary, UNIT } from './support';

const key = await lanKey();

async function person() {
  const { identity, recipient } = await newIdentity();
  const held = await importIdentity(identity);
  if (!held) throw new Error('no key');
  return { held, recipient, digits: await fingerprintOfRecipient(recipient) };
}

const write = async (forWhom: ForWhom, payload = summary(key), work: AgeWork = workHere) =>
  writeExchangeFile(payload, { key, forWhom, work });
const text = async (forWhom: ForWhom, payload = summary(key)) =>
  must(await write(forWhom, payload)).text;

describe('a summary sealed for a head and a deputy', () => {
  it('is opened by each of them and by nobody else', async () => {
    const [head, deputy, other] = await Promise.all([person(), person(), person()]);
    const file = utf8(await text({ recipients: [head.recipient, deputy.recipient] }));
    for (const one of [head, deputy]) {
      const opened = must(await read(file, { keys: [one.held] }));
      expect(opened.payload).toEqual(summary(key));
      expect(opened.sealing).toBe('recipients');
    }
    expect(codeOf(await read(file, { keys: [other.held] }))).toBe('exchange.notForMe');
    expect(codeOf(await read(file))).toBe('exchange.notForMe');
  });

  it('shows nothing of its content, nor who it is for', async () => {
    const head = await person();
    const file = await text({ recipients: [head.recipient] });
    const bytes = new TextDecoder('latin1').decode(inside(utf8(file)));
    for (const word of ['Lan', UNIT, 'payload', head.recipient]) expect(bytes).not.toContain(word);
  });
});

describe('a summary sealed by a passphrase', { timeout: 60_000 }, () => {
  const passphrase = '12345678901234567890';

  it('is opened by it, however it is typed', { timeout: 60_000 }, async () => {
    const file = utf8(await text({ passphrase }));
    const typed = readPassphrase('1234 5678-9012.3456 7890');
    expect(must(await read(file, { passphrase: typed })).sealing).toBe('passphrase');
  });

  it('says that it needs one, and each wrong one leaves it as it was', {
    timeout: 60_000,
  }, async () => {
    const file = utf8(await text({ passphrase }));
    expect(codeOf(await read(file))).toBe('exchange.passphraseNeeded');
    for (let tries = 0; tries < 10; tries += 1) {
      const wrong = await read(file, { passphrase: `${tries}2345678901234567890`.slice(0, 19) });
      expect(codeOf(wrong)).toBe('exchange.passphraseWrong');
    }
    expect((await read(file, { passphrase })).ok).toBe(true);
  });
});

describe('a file on its way through mail and chat', () => {
  const mailed = async (change: (file: string) => string) =>
    utf8(change(await text({ anybody: true })));

  it.each<[string, (file: string) => string]>([
    ['lines that end as on Windows', (file) => file.replaceAll('\n', '\r\n')],
    ['a mark before the first sign', (file) => `\ufeff${file}`],
    ['a greeting before it', (file) => `Kính gửi anh Bình,\n\nEm gửi tệp tháng 11.\n${file}`],
    ['a signature after it', (file) => `${file}\n-- \nNguyễn Thị Lan\nĐT: …\n`],
    ['blanks around its first and last line', (file) => `  ${file}   \n`],
    ['empty lines around it', (file) => `\n\n\n${file}\n\n\n`],
    ['all of that', (file) => `\ufeffChào anh\r\n${file.replaceAll('\n', '\r\n')}\r\n-- \r\nLan`],
  ])('is read with %s', async (_what, change) => {
    expect((await read(await mailed(change))).ok).toBe(true);
  });

  it('is read as Notepad saves it under the name of Unicode', async () => {
    const file = await text({ anybody: true });
    const wide = new Uint8Array(Buffer.from(`\ufeff${file}`, 'utf16le'));
    expect((await read(wide)).ok).toBe(true);
  });

  it.each<[string, (file: string) => string]>([
    ['lines joined', (file) => file.split('\n').join('')],
    ['a blank in a line', (file) => file.replace(/^(.{80})/s, '$1 ')],
    ['an empty line within', (file) => file.replace('\n', '\n\n')],
    ['the marks of an answer before each line', (file) => file.replaceAll('\n', '\n> ')],
  ])('is refused with %s', async (_what, change) => {
    expect((await read(await mailed(change))).ok).toBe(false);
  });
});

describe('for whom a file was meant', () => {
  it('stands inside the signature: sealed again for somebody else it is refused', async () => {
    const [binh, chi] = await Promise.all([person(), person()]);
    const payload = summary(key, { aud: { unitId: UNIT, recipientFp: binh.digits } });
    const file = utf8(await text({ recipients: [binh.recipient] }, payload));
    const atBinhs = must(await read(file, { keys: [binh.held] }));
    expect(checkAudience(atBinhs, { unitId: UNIT, fingerprints: [binh.digits] }).ok).toBe(true);

    const opened = await workHere({ do: 'open', sealed: inside(file), how: { keys: [binh.held] } });
    const again = await seal(must(opened), { recipients: [chi.recipient] });
    const atChis = must(await read(utf8(armour('sealed', again)), { keys: [chi.held] }));
    expect(codeOf(checkAudience(atChis, { unitId: UNIT, fingerprints: [chi.digits] }))).toBe(
      'exchange.otherRecipient',
    );
  });

  it('names the unit, and another unit is told so', async () => {
    const payload = summary(key, { aud: { unitId: 'H49.23', recipientFp: null } });
    const opened = must(await read(utf8(await text({ anybody: true }, payload))));
    expect(checkAudience(opened, { unitId: UNIT, fingerprints: [] })).toEqual({
      ok: false,
      problem: { code: 'exchange.otherUnit', unit: 'H49.23' },
    });
  });

  it('a file sealed for a key must name a key', async () => {
    const head = await person();
    const file = utf8(await text({ recipients: [head.recipient] }));
    const opened = must(await read(file, { keys: [head.held] }));
    const mine = { unitId: UNIT, fingerprints: [head.digits] };
    expect(codeOf(checkAudience(opened, mine))).toBe('exchange.otherRecipient');
  });
});

describe('writing', () => {
  it('never gives out a file that does not read back: a seal that loses a byte is noticed', async () => {
    const losing: AgeWork = async (job: AgeJob) => {
      const done = await workHere(job);
      if (job.do !== 'seal' || !done.ok) return done;
      return { ok: true, value: done.value.slice(0, -1) };
    };
    const head = await person();
    const written = await write({ recipients: [head.recipient] }, summary(key), losing);
    expect(codeOf(written)).toBe('exchange.notWritten');
  });

  it('makes no file that its reader would find too large', async () => {
    const note = { of: 'item' as const, edition: 'e', item: 'i', text: 'ự'.repeat(4_000) };
    const many = summary(key, {
      body: { ...BODY, notes: Array.from({ length: 200 }, () => note) },
    });
    expect(codeOf(await write({ anybody: true }, many))).toBe('exchange.tooMuch');
  });

  it('tells the hash of exactly what was signed', async () => {
    const written = must(await write({ anybody: true }));
    const opened = must(await read(utf8(written.text)));
    expect(opened.hash).toBe(written.hash);
    expect(JSON.parse(opened.text)).toEqual(summary(key));
    expect(fromUtf8(utf8(opened.text))).toBe(JSON.stringify(summary(key)));
  });
});
