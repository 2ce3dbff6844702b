import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentNumber, findCodes, labelledCode, normaliseCode } from '@/utils/portals/codes';

const codes = (text: string) => findCodes(text).map(({ code }) => code);

describe('a standard code is found wherever it stands', () => {
  it.each([
    ['old agencies', '000.15.41.H56-261116-0003'],
    ['letters in a segment', '000.A0.01.H26-210212-9090'],
    ['new agencies', 'H49.22-261116-0031'],
    ['agencies of three digits', 'H57.132-260804-0583'],
    ['communes', 'H49.15.02-261102-0005'],
    ['ministries, six digits in the sequence', 'G22.99.08-260921-896048'],
    ['wards of a city', '38.98.H29-210519-0013'],
  ])('%s', (_what, code) => {
    expect(codes(`Hồ sơ ${code} đã nhận`)).toEqual([code]);
  });

  it('glued to other text', () => {
    expect(codes('ma_ho_so_000.00.12.H62-201105-0004_ma_so_thue')).toEqual([
      '000.00.12.H62-201105-0004',
    ]);
    expect(codes('Mã hồ sơH49.22-261116-0031Đang xử lý')).toEqual(['H49.22-261116-0031']);
  });

  it('with other dashes and blanks around them', () => {
    expect(codes('h49 H49.22 – 261116 — 0031')).toEqual(['H49.22-261116-0031']);
  });
});

describe('a false friend is no standard code', () => {
  it.each([
    ['a procedure', '1.013239.000.00.00.H49'],
    ['an agency', '000.00.00.H49'],
    ['a payment', 'G22.99.3-241219795252'],
    ['a document', '1234/QĐ-UBND'],
    ['an identity number', '012345678901'],
    ['a phone', '0912345678'],
    ['a month that does not exist', 'H49.22-261316-0031'],
    ['a day that does not exist', 'H49.22-261132-0031'],
    ['a sequence with more digits after it', '38.98.H29-210519-0003300000'],
  ])('%s', (_what, text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('under a code label any sensible shape is a code', () => {
  it.each([
    'HS-2026-04182',
    '03706/2026/07906',
    '4517/2026/BN-MC',
    '1234567/CV/2432',
    'HT-2026-01877',
    '145156',
  ])('%s', (code) => {
    expect(labelledCode(code)).toBe(code);
  });

  it.each([
    ['a count', '237'],
    ['an amount', '1.675'],
    ['an identity number', '012345678901'],
    ['an old identity number', '123456789'],
    ['a phone', '0912345678'],
    ['a day', '16/11/2026'],
    ['a procedure', '1.001193'],
    ['an agency', 'H49.21'],
    ['a document', '1234/QĐ-UBND'],
    ['a case of a court', '0371/2026/TLST-HNGĐ'],
    ['a sentence', 'Nhập mã hồ sơ 2026 tại đây'],
    ['a template', '{{maHoSo}}'],
    ['nothing', ''],
  ])('but not %s', (_what, value) => {
    expect(labelledCode(value)).toBeNull();
  });
});

it('the number of a document is one only with its maker', () => {
  expect(documentNumber('2315/SNV-CCHC')).toBe('2315/SNV-CCHC');
  expect(documentNumber('1280')).toBeNull();
});

it('spelling a code the one way twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(normaliseCode(normaliseCode(text))).toBe(normaliseCode(text));
    }),
  );
});

it('dashes and blanks do not change a code', () => {
  const dash = fc.constantFrom('-', '–', '—', ' - ', ' – ', '−');
  fc.assert(
    fc.property(dash, dash, fc.integer({ min: 0, max: 999_999 }), (a, b, n) => {
      const sequence = String(n).padStart(4, '0');
      expect(codes(`H49.22${a}261116${b}${sequence}`)).toEqual([`H49.22-261116-${sequence}`]);
    }),
  );
});
