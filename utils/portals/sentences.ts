import { findCodes } from './codes';

/** By a quotation, by whose it is, or by what follows "về việc". */
const PROCEDURES = [
  /th[ủu] t[ụu]c(?: h[àa]nh ch[íi]nh)? [“"«]([^”"»]{8,300})[”"»]/iu,
  /th[ủu] t[ụu]c (\p{Lu}[^.;:“”"]{8,250}?) c[ủu]a (?:[ôo]ng|b[àa]|anh|ch[ịi]|qu[ýy])/u,
  /(?<!\p{L})v[ềe] vi[ệe]c ([^.;:]{8,250}?)(?=, (?:ti[ếe]p nh[ậa]n|nh[ậa]n|h[ẹe]n)|[.;]| c[ầa]n b[ổo] sung)/iu,
];
const STATE = /tr[ạa]ng th[áa]i [“"«]([^”"»]{3,60})[”"»]/iu;
const SET_APART = /^\s*[-–—] ([^.;:]{8,200}?) [-–—] /;

/**
 * The procedure that a sentence names, or null.
 *
 * @example procedureInSentence('giải quyết thủ tục Đăng ký khai sinh của ông') // → 'Đăng ký khai sinh'
 */
export function procedureInSentence(text: string): string | null {
  for (const way of PROCEDURES) {
    const [, name] = way.exec(text) ?? [];
    if (name) return name;
  }
  return null;
}

/**
 * The state that a sentence quotes, or null.
 *
 * @example stateInSentence('Hiện hồ sơ ở trạng thái “Đang xử lý”.') // → 'Đang xử lý'
 */
export const stateInSentence = (text: string): string | null => STATE.exec(text)?.[1] ?? null;

/**
 * What a sentence sets apart by dashes right behind its code, or at its beginning; null when nothing.
 *
 * @example nameSetApart('Hồ sơ H49.22-261116-0031 – Đăng ký khai sinh – đã có kết quả.')
 * // → 'Đăng ký khai sinh'
 */
export const nameSetApart = (text: string): string | null =>
  SET_APART.exec(text.slice(findCodes(text)[0]?.end ?? 0))?.[1] ?? null;
