/**
 * Text made equal for comparing and searching: lower case, without Vietnamese marks, đ as d,
 * invisible characters and soft hyphens removed, all dashes as `-`, all white space as one blank.
 *
 * @example fold('  Ngày  hẹn trả') // → 'ngay hen tra'
 * @example fold('ĐĂNG KÝ – khai tử') // → 'dang ky - khai tu'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
