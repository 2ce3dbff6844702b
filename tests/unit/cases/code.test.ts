import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normaliseCode } from '@/utils/cases/code';

describe('a code is written in one way', () => {
  it.each([
    ['H49.22-261116-0003', 'H49.22-261116-0003'],
    [' h49.22-261116-0003 ', 'H49.22-261116-0003'],
    ['H49.22 – 261116 – 0003', 'H49.22-261116-0003'],
    ['H49.22—261116−0003', 'H49.22-261116-0003'],
    ['H49.22-\u00ad261116-\u200b0003', 'H49.22-261116-0003'],
    ['\u202eH49.22-261116-0003\u202c', 'H49.22-261116-0003'],
    ['000.00.BD.H08-230411-0004', '000.00.BD.H08-230411-0004'],
    ['03706/2026/07906', '03706/2026/07906'],
    ['HS-2026-04182', 'HS-2026-04182'],
    ['26.10229', '26.10229'],
    ['145156', '145156'],
    ['đk-2026-888', 'ĐK-2026-888'],
    ['d\u0302k-2026-888'.replace('d\u0302', 'e\u0302'), 'ÊK-2026-888'],
  ])('%o is %s', (text, code) => {
    expect(normaliseCode(text)).toBe(code);
  });

  test('writing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = normaliseCode(text);
        if (code !== null) expect(normaliseCode(code)).toBe(code);
      }),
    );
  });
});

describe('no code is', () => {
  it.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['A-1', 'three characters'],
    ['Hồ sơ', 'a word without a digit'],
    ['-H49.22-261116', 'something that begins with a dash'],
    ['H49<22>', 'with other signs'],
    ['H49;22;1', 'with separators of a table'],
    ['022085001234', 'an identity number'],
    ['022 085 001 234', 'an identity number with blanks'],
    ['0912345678', 'a phone number'],
    [`${'A'.repeat(63)}12`, 'longer than 64 characters'],
    ['1'.repeat(10_000_000), 'ten megabytes'],
    ['=HYPERLINK("x1")', 'a formula'],
  ])('%.40s: %s', (text) => {
    expect(normaliseCode(text)).toBeNull();
  });
});
