import { z } from './zod';

/**
 * Signs that have no business in a text that goes from one person to another: control characters
 * apart from the line break, marks that turn the direction of writing round, halves of signs.
 */
const UNWANTED = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const UNWANTED_ALL = new RegExp(UNWANTED.source, 'gu');

/** Whether a text may be shown as it is. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !UNWANTED.test(text);
}

/**
 * A text as it may leave: what is not plain is taken out, line ends are one sign, and it is cut
 * between letters when it is too long.
 *
 * @example plainText('a\tb\r\nc', 10) // → 'a b\nc'
 */
export function plainText(text: string, longest: number): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNWANTED_ALL, '')
    .normalize('NFC')
    .trim();
  return cut(clean, longest);
}

/** The same in one line. */
export function plainLine(text: string, longest: number): string {
  return plainText(text.replace(/\s+/g, ' '), longest);
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? longest - 1 : longest);
}

/** A text of several lines from outside. */
export const textSchema = (longest: number) =>
  z.string().check(z.maxLength(longest), z.refine(isPlainText, 'signs that are not text'));

/** A text of one line from outside. */
export const lineSchema = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => isPlainText(text) && !text.includes('\n'), 'signs that are not text'),
  );
