import { describe, expect, test } from 'vitest';
import { sampleDossiers } from '../fixtures/sample-portal/dossiers.ts';

const DAY = 86_400_000;
/** Every weekday, the turn of a year, a leap day, and half an hour before and after midnight. */
const MOMENTS = [
  ...Array.from({ length: 7 }, (_, day) => Date.parse('2026-11-16T09:00:00+07:00') + day * DAY),
  Date.parse('2026-12-31T23:30:00+07:00'),
  Date.parse('2027-01-01T00:30:00+07:00'),
  Date.parse('2028-02-29T12:00:00+07:00'),
];

describe.each(MOMENTS)('the sample portal at %d', (now) => {
  const dossiers = sampleDossiers(now);

  test('shows thirty dossiers with different codes, applicants it never hides, and all statuses', () => {
    expect(dossiers).toHaveLength(30);
    expect(new Set(dossiers.map((one) => one.code)).size).toBe(30);
    expect(new Set(dossiers.map((one) => one.status)).size).toBe(6);
  });

  test('receives before it promises, and promises on working days only', () => {
    for (const { received, due } of dossiers) {
      if (!/^\d/.test(due)) continue;
      const [from, to] = [received, due].map(dayOf);
      expect(to).toBeGreaterThanOrEqual(from ?? Number.NaN);
      expect([0, 6]).not.toContain(new Date(to ?? Number.NaN).getUTCDay());
    }
  });

  test('always has something late, something soon and something weeks ahead', () => {
    const ahead = dossiers.map(({ due }) => (dayOf(due) - now) / DAY);

    expect(ahead.some((days) => days < -1)).toBe(true);
    expect(ahead.some((days) => days > -1 && days < 4)).toBe(true);
    expect(ahead.some((days) => days > 21)).toBe(true);
  });

  test('names nobody who could exist: numbers that are never given out', () => {
    for (const { phone, identity } of dossiers) {
      expect(phone).toMatch(/^0900000\d{3}$/);
      expect(identity).toMatch(/^000000\d{6}$/);
    }
  });
});

/** `dd/MM/yyyy …` as milliseconds at midnight Greenwich. */
function dayOf(printed: string): number {
  const [day, month, year] = printed.slice(0, 10).split('/').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day);
}
