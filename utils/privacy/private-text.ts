/** What kind of personal data a text seems to hold. */
export type PersonalDatum = 'identity' | 'phone' | 'email' | 'number';

/** Codes of dossiers and days are no personal data, however many digits they have. */
const HARMLESS = [
  /(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}(?:\.\d{1,3})*-\d{6}-\d{3,6}/gi,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/g,
];
/** Nine digits and more, whole or in groups of two and more. */
const LONG_NUMBER = /\+?\d+(?:[ .-]\d{2,})*/g;
const PHONE = /^(?:\+?84|0)[1-9]\d{8}$/;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/**
 * The kinds of personal data that a note seems to hold: identity numbers of 9 and 12 digits, phones,
 * e-mails, and other numbers of nine digits and more. Codes of dossiers, dates and figures with
 * fewer digits are none. It may be wrong, so whoever asks warns and does not forbid.
 *
 * @returns each kind once; empty when nothing was found
 * @example personalDataIn('gọi chị Lan 0912 345 678') // → ['phone']
 * @example personalDataIn('hồ sơ H49.22-261116-0001 trả ngày 24/11/2026') // → []
 */
export function personalDataIn(text: string): PersonalDatum[] {
  const found = new Set<PersonalDatum>();
  if (EMAIL.test(text)) found.add('email');
  const rest = HARMLESS.reduce((left, shape) => left.replace(shape, ' ; '), text);
  for (const [number] of rest.matchAll(LONG_NUMBER)) {
    const kind = kindOfNumber(number.replace(/[ .-]/g, ''));
    if (kind) found.add(kind);
  }
  return [...found];
}

function kindOfNumber(digits: string): PersonalDatum | null {
  if (PHONE.test(digits)) return 'phone';
  if (digits.length === 12 || digits.length === 9) return 'identity';
  return digits.length > 9 ? 'number' : null;
}

/** In capitals a degree is a stamp, except in words that only contain it. */
const STAMP = /(?<![\p{L}\d])(?<!(?:BẢO|BÍ|GIỮ BÍ|CƠ|THÂN)[\s-])(?:TUYỆT |TỐI )?MẬT(?![\p{L}\d])/u;
/** With a capital at the front it counts only when it stands alone on its line or after its label. */
const ALONE = /^(?:độ mật\s*[:：]\s*)?[[("“*\s-]*(?:tuyệt mật|tối mật|mật)[\])"”*.!\s-]*$/imu;

/**
 * Whether a text carries a mark of secrecy: MẬT, TỐI MẬT or TUYỆT MẬT as it is stamped on papers.
 * Words such as "bảo mật" or "bí mật" are none. Such a text is not kept.
 *
 * @example holdsSecrecyMark('Công văn số 12 (TỐI MẬT)') // → true
 * @example holdsSecrecyMark('giữ bí mật thông tin của dân') // → false
 */
export function holdsSecrecyMark(text: string): boolean {
  const plain = text.normalize('NFC');
  return STAMP.test(plain) || ALONE.test(plain);
}
