import { dayOf, minuteOfDay, parseDay, startOfDay } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { z } from '../zod';

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})\+07:00$/;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * An instant as it stands in a file, in Viet Nam time with its offset.
 *
 * @example printInstant(Date.UTC(2026, 10, 22, 8, 4, 5)) // → '2026-11-22T15:04:05.000+07:00'
 */
export function printInstant(instant: Instant): string {
  const minute = minuteOfDay(instant);
  const rest = (((instant - startOfDay(dayOf(instant))) % MINUTE) + MINUTE) % MINUTE;
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(Math.floor(rest / 1000))}`;
  return `${dayOf(instant)}T${time}.${String(rest % 1000).padStart(3, '0')}+07:00`;
}

/** @returns null for another shape, another offset, or a day or time that does not exist */
export function readInstant(text: string): Instant | null {
  const parts = PATTERN.exec(text);
  const day = parseDay(parts?.[1] ?? '');
  if (!parts || !day) return null;
  const [hours, minutes, seconds, rest] = parts.slice(2).map(Number);
  const at = ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE + (seconds ?? 0) * 1000 + (rest ?? 0);
  const instant = startOfDay(day) + at;
  return printInstant(instant) === text && instant >= 0 ? instant : null;
}

/** An instant in a file. */
export const instantTextSchema = z
  .string()
  .check(z.refine((text) => readInstant(text) !== null, 'no moment in Viet Nam time'));
