/** A dossier code found in a text, from `start` to `end` of that text. */
export interface FoundCode {
  code: string;
  start: number;
  end: number;
}

/**
 * `agency-yymmdd-sequence`: the agency as `000.15.41.H56`, `38.98.H29` or `H49.22.01`, the day of
 * the year 20yy, three to six digits. Blanks around the dashes are tolerated.
 */
const STANDARD =
  /(?<![A-Z0-9.])(?:\d{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z]\d{2}|\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.[0-9A-Z]{1,3}){0,3})\s?[-‐-―−]\s?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?[-‐-―−]\s?\d{3,6}(?!\d)/g;

/**
 * Letters, a year and a number (`HS-2026-04182`): a dossier only where the page calls it so. Slips
 * (PT, PM), invoices, orders and guarantees are numbered alike.
 */
const DATED = /^(?!P[A-ZĐ]?[-./\d]|HĐ|HD|ĐH|DH|B[HL]|INV)[A-ZĐ]{2,5}[-./]?20\d{2}[-./]\d{3,7}$/;

/** What looks like a code and is none, each by its own shape. */
const FALSE_FRIENDS = [
  /^[1-9]\.\d{6}(?:\.|$)/, // procedure, with or without the agency
  /^(?:\d{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.)?[A-Z]\d{2}(?:\.\d{2,3})*$/, // agency
  /^G22\.99\.\d-?\d{12}$/, // payment
  /^\d{1,5}(?:\/\d{4})?[-/](?:QĐ|NĐ|NQ|TT|CT|KL|BC|TB|CV|KH|GM|QH\d*|VBHN|TTR?|QC|HD|GP)(?:[-/]|$)/, // document
  /^\d{1,5}\/20\d{2}\/(?:TL)?(?:DS|HS|HC|HNGĐ|KDTM|LĐ)?-?(?:ST|PT)(?:-|$)/, // case of a court
  /^\d{1,3}(?:[.,]\d{3})+$/, // amount
  /^\+?\d{1,3}$/, // count
  /^(?:\d{9}|\d{12})$/, // identity number
  /^(?:\+84|84|0)\d{9}$/, // phone
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$|^\d{4}-\d{2}-\d{2}/, // day
  /^0+$|^[X.*_-]+$/, // blank of a form, not filled in
];

/** One spelling for one code: no blanks, plain hyphens, upper case. */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase()
    .normalize('NFC');
}

/**
 * The standard dossier codes in a text, in order, also when glued to other text.
 *
 * @example findCodes('Hồ sơ H49.22-261116-0031 đã nhận')[0]?.code // → 'H49.22-261116-0031'
 */
export function findCodes(text: string): FoundCode[] {
  if (!/\d{6}\s?[-‐-―−]/.test(text)) return [];
  return [...text.matchAll(STANDARD)].map((found) => ({
    code: normaliseCode(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * The code that a value under a code label states, of any shape a ministry may have chosen; null
 * when it is empty or one of the false friends (counts, amounts, identity numbers, documents …).
 *
 * @example labelledCode('03706/2026/07906') // → '03706/2026/07906'
 * @example labelledCode('1.675') // → null: a count
 */
export function labelledCode(value: string): string | null {
  const [standard] = findCodes(value);
  if (standard) return standard.code;
  const first = value.trim().replace(/\s+(?:[-–—]\s.*|\(.*|\[.*)$/, '');
  const code = normaliseCode(first.replace(/[.,;:]+$/, ''));
  if (/\s/.test(first.replace(/\s?[-–—]\s?/g, '-').trim())) return null;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}./_-]{2,62}[\p{L}\p{N}]$/u.test(code)) return null;
  if ((code.match(/\d/g)?.length ?? 0) < 4 || FALSE_FRIENDS.some((shape) => shape.test(code)))
    return null;
  return code;
}

/** True for codes that say by their shape that they belong to a dossier. */
export const isStandardCode = (code: string): boolean => findCodes(code)[0]?.code === code;

/** True for `HS-2026-04182` and its like. */
export const isDatedCode = (code: string): boolean => DATED.test(code);

/** The number of an official document, as incoming-document lists show it: `2315/SNV-CCHC`. */
export function documentNumber(value: string): string | null {
  const code = normaliseCode(value);
  return /^\d{1,6}(?:\/\d{4})?\/[\p{L}][\p{L}\d&.-]{0,30}$/u.test(code) && code.length >= 4
    ? code
    : null;
}

/** Numbers that belong to a person: nine, ten or twelve digits, alone or spaced like a phone. */
export const PERSONAL_NUMBER =
  /(?<![\d.])(?:\d{12}|\d{9}|(?:\+84|0)[ .-]?\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4})(?!\d)/;
