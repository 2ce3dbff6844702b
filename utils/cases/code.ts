const CODE = /^[\p{L}\p{N}][\p{L}\p{N}./_-]{3,63}$/u;
/** An identity, phone, tax or account number, typed by mistake: it is not kept. */
const PERSONAL_NUMBER = /^\d{9,}$/;
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
/** Far above any printed code, far below what would take time to read. */
const LONGEST_TEXT = 500;

/**
 * The one way to write a code: no blanks, plain hyphens, upper case.
 *
 * @returns null when it cannot be a code: not 4 to 64 letters, digits and `. / _ -`, no digit at
 * all, or nothing but nine or more digits (that is a number of a person, not of a case)
 * @example normaliseCode(' h49.22 – 261116 – 0003 ') // → 'H49.22-261116-0003'
 */
export function normaliseCode(text: string): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const code = text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').toUpperCase();
  if (!CODE.test(code) || !/\p{N}/u.test(code) || PERSONAL_NUMBER.test(code)) return null;
  return code;
}
