import type { Day } from '@/utils/calendar/day';
import { normaliseCode } from '@/utils/cases/code';
import { readDay } from '../cases/moment-text';

/** What was typed, as far as it can be understood. */
export interface QuickAddDraft {
  code: string;
  /** The day as typed behind the code; empty when there is none. */
  day: string;
}

const CODE_AND_DAY = /^(.*\S)\s+(\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)$/;

/**
 * Reads a code, with or without a day behind it.
 *
 * @returns null when there is no code in it
 * @example parseQuickAdd('h49.22-261116-0003 25/11') // → { code: 'H49.22-261116-0003', day: '25/11' }
 */
export function parseQuickAdd(text: string): QuickAddDraft | null {
  const parts = CODE_AND_DAY.exec(text.trim());
  const withDay = parts?.[1] ? normaliseCode(parts[1]) : null;
  if (withDay) return { code: withDay, day: parts?.[2] ?? '' };
  const code = normaliseCode(text);
  return code ? { code, day: '' } : null;
}

/** Reads the promised day. @returns undefined when something stands there that is not a day */
export function readDue(text: string, today: Day): Day | null | undefined {
  if (text.trim() === '') return null;
  return readDay(text, today) ?? undefined;
}
