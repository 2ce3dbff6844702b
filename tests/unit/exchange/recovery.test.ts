import { describe, expect, it } from 'vitest';
import { parseDay } from '@/utils/calendar/day';
import { seal } from '@/utils/exchange/age';
import { workHere } from '@/utils/exchange/age-work';
import { armour, findInFile } from '@/utils/exchange/armour';
import { fromUtf8, utf8 } from '@/utils/exchange/bytes';
import { cardBodySchema, cardValidity, fingerprintOfRecipient } from '@/utils/exchange/card';
import { newPassphrase } from '@/utils/exchange/passphrase';
import { makeRecovery, openRecovery } from '@/utils/exchange/recovery';
import { codeOf, must } from './support';

describe('the key of a head', { timeout: 60_000 }, () => {
  it('comes from its recovery file and from nowhere else, and cannot be read out', async () => {
    const passphrase = newPassphrase();
    const made = must(await makeRecovery(workHere, passphrase));
    const opened = must(await openRecovery(utf8(made.text), passphrase, workHere));
    expect(opened.recipient).toBe(made.recipient);
    expect(opened.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', opened.privateKey)).rejects.toThrow();

    const sealed = await seal(utf8('việc'), { recipients: [made.recipient] });
    const how = { keys: [opened.privateKey] };
    expect(fromUtf8(must(await workHere({ do: 'open', sealed, how })))).toBe('việc');
  });

  it('is not had with the wrong passphrase, a cut file or another file', async () => {
    const passphrase = newPassphrase();
    const { text } = must(await makeRecovery(workHere, passphrase));
    const open = async (file: string, word = passphrase) =>
      codeOf(await openRecovery(utf8(file), word, workHere));
    expect(await open(text, newPassphrase())).toBe('exchange.passphraseWrong');
    expect(await open(text.slice(0, -40))).toBe('exchange.cutOff');
    expect(await open('x')).toBe('exchange.notOurs');
    expect(await open(armour('signed', utf8('{}')))).toBe('exchange.notRecovery');
    const other = await seal(utf8('no key'), { passphrase });
    expect(await open(armour('sealed', other))).toBe('exchange.notRecovery');
  });

  it('is written as the age tools write identities: a remark, then the key', async () => {
    const passphrase = newPassphrase();
    const { text, recipient } = must(await makeRecovery(workHere, passphrase));
    const { bytes } = must(findInFile(utf8(text)));
    const plain = must(await workHere({ do: 'open', sealed: bytes, how: { passphrase } }));
    expect(fromUtf8(plain)).toMatch(
      new RegExp(`^# public key: ${recipient}\nAGE-SECRET-KEY-1[0-9A-Z]{58}\n$`),
    );
  });
});

const day = (text: string) => {
  const read = parseDay(text);
  if (!read) throw new Error(text);
  return read;
};

describe('a unit card', () => {
  const RECIPIENT = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
  const card = {
    unitName: 'Trung tâm',
    head: { name: 'Trần Văn Bình', position: 'Giám đốc' },
    recipients: [{ holder: 'head', name: 'Trần Văn Bình', recipient: RECIPIENT }],
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    successor: null,
  };

  it.each([
    ['2025-12-31', 'notYet'],
    ['2026-01-01', 'valid'],
    ['2026-12-31', 'valid'],
    ['2027-01-01', 'over'],
  ])('on %s is %s', (today, expected) => {
    expect(cardValidity(cardBodySchema.parse(card), day(today))).toBe(expected);
  });

  it.each([
    ['one letter wrong', `${RECIPIENT.slice(0, -1)}q`],
    ['capitals', RECIPIENT.toUpperCase()],
    ['a secret key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
    ['nothing', ''],
  ])('with %s for a recipient is refused', (_what, recipient) => {
    const recipients = [{ ...card.recipients[0], recipient }];
    expect(cardBodySchema.safeParse({ ...card, recipients }).success).toBe(false);
  });

  it('names its head by 24 digits', async () => {
    expect(await fingerprintOfRecipient(RECIPIENT)).toMatch(/^\d{24}$/);
  });
});
