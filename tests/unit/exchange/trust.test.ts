import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { type LedgerEntry, ledgerEntry, missesOneBefore, placeOf } from '@/utils/exchange/ledger';
import { newPassphrase, readPassphrase } from '@/utils/exchange/passphrase';
import { confirmKey, handOver, meetKey, type Pin, revokeKey, trustIn } from '@/utils/exchange/pins';
import { formatDigits } from '@/utils/i18n/format';
import { LAN, lanKey, summary } from './support';

describe('the digits of a key', () => {
  it('are the first ten bytes of a hash over product, role and key, as a number of 24 digits', async () => {
    const key = Uint8Array.from({ length: 32 }, (_, at) => at);
    // Worked out a second time by another implementation of SHA-256 and of large numbers.
    const hash = createHash('sha256')
      .update(Buffer.concat([Buffer.from('tu-soi/fp/v1\0sign'), key]))
      .digest('hex');
    const expected = (BigInt(`0x${hash.slice(0, 20)}`) % 10n ** 24n).toString().padStart(24, '0');
    expect(await fingerprint('sign', key)).toBe(expected);
  });

  it('differ for the same bytes in another role', async () => {
    const key = new Uint8Array(32);
    expect(await fingerprint('sign', key)).not.toBe(await fingerprint('seal', key));
  });

  it('are read out in six groups of four', () => {
    expect(formatDigits('123456789012345678901234')).toBe('1234 5678 9012 3456 7890 1234');
  });
});

describe('a passphrase', () => {
  it('is twenty digits, each as likely as any other', () => {
    const seen = new Array<number>(10).fill(0);
    for (let times = 0; times < 500; times += 1) {
      const digits = newPassphrase();
      expect(digits).toMatch(/^\d{20}$/);
      for (const digit of digits) seen[Number(digit)] = (seen[Number(digit)] ?? 0) + 1;
    }
    // 10,000 digits: a fair one stays within six standard deviations, 180, of a thousand.
    for (const count of seen) expect(Math.abs(count - 1000)).toBeLessThan(180);
  });

  it.each([
    ['1234 5678 9012 3456 7890', '12345678901234567890'],
    ['1234-5678-9012-3456-7890 ', '12345678901234567890'],
    [' correct horse ', 'correct horse'],
    ['1234 5678', '1234 5678'],
  ])('typed as %j is read as %j', (typed, expected) => {
    expect(readPassphrase(typed)).toBe(expected);
  });
});

const who = { role: 'member', subject: LAN } as const;
const [NOW, LATER] = [1_000, 2_000];

describe('the keys of a person', () => {
  const met = meetKey([], who, 'a', NOW);
  const verified = confirmKey(met, 'a', NOW);

  it('are new, then kept, then verified once the digits were compared', () => {
    expect(trustIn([], 'a')).toBe('new');
    expect(trustIn(met, 'a')).toBe('pinned');
    expect(trustIn(verified, 'a')).toBe('verified');
  });

  it('another key is changed, whether the first was verified or not, and however often it is seen', () => {
    for (const pins of [met, verified]) {
      expect(trustIn(pins, 'b')).toBe('changed');
      const seen = meetKey(meetKey(pins, who, 'b', LATER), who, 'b', LATER);
      expect(trustIn(seen, 'b')).toBe('changed');
      expect(trustIn(seen, 'a')).toBe(trustIn(pins, 'a'));
    }
  });

  it('a changed key that was compared takes the place of the old one, whose files stay valid', () => {
    const pins = confirmKey(meetKey(verified, who, 'b', LATER), 'b', LATER);
    expect(trustIn(pins, 'b')).toBe('verified');
    expect(trustIn(pins, 'a')).toBe('retired');
  });

  it('a revoked key never comes back', () => {
    const revoked = revokeKey(verified, 'a', LATER);
    expect(trustIn(confirmKey(revoked, 'a', LATER), 'a')).toBe('revoked');
    expect(trustIn(meetKey(revoked, who, 'a', LATER), 'a')).toBe('revoked');
    expect(
      trustIn(handOver(meetKey(verified, who, 'b', NOW), { from: 'b', to: 'a' }, LATER), 'a'),
    ).toBe('verified');
  });

  it('comparing digits of a key that was never seen changes nothing', () => {
    expect(confirmKey(met, 'x', LATER)).toEqual(met);
  });

  it.each(['pinned', 'verified'] as const)('a %s key hands over to one known as far', (state) => {
    const pins = handOver(state === 'pinned' ? met : verified, { from: 'a', to: 'b' }, LATER);
    expect(trustIn(pins, 'b')).toBe(state);
    expect(trustIn(pins, 'a')).toBe('retired');
  });

  it('a key that is not trusted hands nothing over', () => {
    const pins = meetKey(verified, who, 'b', LATER);
    expect(trustIn(handOver(pins, { from: 'b', to: 'c' }, LATER), 'c')).toBe('changed');
    expect(trustIn(handOver(pins, { from: 'x', to: 'c' }, LATER), 'c')).toBe('changed');
  });

  it('whatever happens, at most one key is current and nothing but a comparison verifies one', () => {
    const step = fc.record({
      act: fc.constantFrom('meet', 'confirm', 'revoke', 'handOver'),
      key: fc.constantFrom('a', 'b', 'c'),
      to: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let pins: Pin[] = [];
        for (const { act, key, to } of steps) {
          const before = trustIn(pins, key);
          if (act === 'meet') pins = meetKey(pins, who, key, NOW);
          if (act === 'confirm') pins = confirmKey(pins, key, NOW);
          if (act === 'revoke') pins = revokeKey(pins, key, NOW);
          if (act === 'handOver') pins = handOver(pins, { from: key, to }, NOW);
          if (act === 'meet' && before !== 'verified') {
            expect(trustIn(pins, key)).not.toBe('verified');
          }
        }
        const current = pins.filter((one) => one.state === 'pinned' || one.state === 'verified');
        expect(current.length).toBeLessThanOrEqual(1);
        expect(new Set(pins.map((one) => one.verifyKey)).size).toBe(pins.length);
      }),
    );
  });
});

const key = await lanKey();
const line = (seq: number, hash: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...ledgerEntry({ payload: summary(key, { seq }), hash }, { way: 'in', at: NOW }),
  ...change,
});

describe('the place of a file among those known of its author', () => {
  const known = [line(1, 'h1', { period: '2026-10' }), line(2, 'h2')];

  it.each([
    ['the same file again', line(2, 'h2'), 'same'],
    ['the next number', line(3, 'h3', { prev: 'h2' }), 'newer'],
    ['a lower number of the same period', line(1, 'h9', { verifyKey: 'old' }), 'newer'],
    ['the first of another period', line(4, 'h4', { period: '2026-12' }), 'first'],
    ['one number with two contents', line(2, 'h8'), 'conflict'],
    ['one number with two contents for two periods', line(1, 'h8'), 'conflict'],
    ['a number that another person used', line(2, 'h8', { memberId: 'other' }), 'first'],
    ['a number used for another unit', line(2, 'h8', { unitId: 'H49.99' }), 'first'],
  ])('%s', (_what, entry, place) => {
    expect(placeOf(known, entry)).toBe(place);
  });

  it('an older one that comes later is kept as old', () => {
    expect(placeOf([line(5, 'h5')], line(4, 'h4'))).toBe('older');
  });

  it('the newest is the same in whatever order the files arrive', () => {
    const files = [1, 2, 3, 4, 5].map((seq) => line(seq, `h${seq}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 5 }), (order) => {
        let current: LedgerEntry | null = null;
        const ledger: LedgerEntry[] = [];
        for (const file of order) {
          const place = placeOf(ledger, file);
          if (place === 'first' || place === 'newer') current = file;
          ledger.push(file);
        }
        expect(current?.seq).toBe(5);
      }),
    );
  });

  it('a gap before it is noticed, and the first of all has none', () => {
    expect(missesOneBefore(known, line(4, 'h4', { prev: 'h3' }))).toBe(true);
    expect(missesOneBefore(known, line(3, 'h3', { prev: 'h2' }))).toBe(false);
    expect(missesOneBefore([], line(1, 'h1'))).toBe(false);
  });
});
