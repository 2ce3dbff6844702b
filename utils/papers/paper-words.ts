import type { Day } from '../calendar/day';

/** The name of the country and its motto, at the head of every paper of the State. */
export const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** At the head of every paper of the Party. */
export const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
/** Above the list of what the claims rest on. */
export const SOURCES_TITLE = 'Nguồn minh chứng';

/** A blank to be filled in by hand. */
export function dotted(length: number): string {
  return '.'.repeat(length);
}

/**
 * A day as documents write it: two digits below 10, and for January and February.
 *
 * @see Decree 30/2020/NĐ-CP, annex I
 * @example dayWords(day('2027-02-05')) // → 'ngày 05 tháng 02 năm 2027'
 */
export function dayWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** Place and day of a paper; whatever is not known becomes dots. */
export function placeAndDay(place: string | null, day: Day | null, year: string): string {
  const when = day ? dayWords(day) : `ngày ${dotted(6)} tháng ${dotted(6)} năm ${year}`;
  return `${place ?? dotted(14)}, ${when}`;
}

/**
 * Text as an XML file can hold it: words come from pages and notes and may hold signs that would
 * break it. Line ends become spaces.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
    .trim();
}

/**
 * The numbers by which a claim names its sources; empty when it names none.
 *
 * @example sourceMarks([2, 1]) // → '[1, 2]'
 */
export function sourceMarks(numbers: readonly number[]): string {
  const known = [...new Set(numbers)].filter((one) => one > 0).sort((a, b) => a - b);
  return known.length === 0 ? '' : `[${known.join(', ')}]`;
}
