import { addDays, type Day } from '@/utils/calendar/day';
import { readDay } from '../cases/moment-text';

export interface OwnDayOff {
  day: Day;
  name: string;
}

const LONGEST = 60;

/**
 * Reads one day off or a stretch of them.
 *
 * @param toText - the last day; empty for a single day
 * @returns each day by itself, or what is wrong and with which field
 */
export function readDaysOff(
  fromText: string,
  toText: string,
  name: string,
  today: Day,
): { days: OwnDayOff[] } | { wrong: 'from' | 'to'; code: 'unreadable' | 'reversed' } {
  const from = readDay(fromText, today);
  if (!from) return { wrong: 'from', code: 'unreadable' };
  const to = toText.trim() === '' ? from : readDay(toText, from);
  if (!to) return { wrong: 'to', code: 'unreadable' };
  if (to < from || to > addDays(from, LONGEST - 1)) return { wrong: 'to', code: 'reversed' };
  const days: OwnDayOff[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, name: name.trim() });
  return { days };
}

/** Both lists in order, each day once; the new reason holds. */
export function mergeDaysOff(old: readonly OwnDayOff[], added: readonly OwnDayOff[]): OwnDayOff[] {
  const byDay = new Map([...old, ...added].map((one) => [one.day, one]));
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}
