import { minuteOfDay } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { Limit } from '../cases/limit';
import { fold } from '../fold';
import type { Procedure } from './procedure';

/** A code anywhere in a title, as portals print it before or behind the name. */
const CODE_IN_TEXT = /(?<![\d.])\d\.\d{6}(?![\d])/g;

/**
 * The procedure code in the title of a case.
 *
 * @returns null when there is none, or more than one
 * @example codeIn('1.012766 - Đăng ký đất đai') // → '1.012766'
 */
export function codeIn(title: string): string | null {
  const codes = new Set(title.match(CODE_IN_TEXT));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Whether a title is the name of the procedure, apart from marks, case and blanks. */
export function isNamed(title: string, { name }: Pick<Procedure, 'name'>): boolean {
  return bare(title) === bare(name);
}

const bare = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The limit of a procedure for a dossier received at that moment. What came after the cut-off of a
 * same-day procedure has until the next working day.
 *
 * @returns null when the procedure has no limit, or its cut-off decides and the time of day is not known
 */
export function limitAt(
  { limit, cutOff }: Pick<Procedure, 'limit' | 'cutOff'>,
  received: Moment,
): Limit | null {
  if (!limit || limit.amount > 0 || cutOff === null) return limit;
  if (received.precision === 'day') return null;
  return minuteOfDay(received.at) > cutOff ? { amount: 1, unit: 'workingDays' } : limit;
}
