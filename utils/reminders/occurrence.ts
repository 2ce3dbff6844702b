import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Clock } from '../cases/clocks';
import type { RemindLevel } from '../settings';
import { isQuiet, type QuietMoment } from './quiet';

/** A name in the words of a person, or of data in both languages. */
export type Name = string | { vi: string; en: string };

/** What a reminder leads to. */
export type Ref =
  | {
      type: 'case';
      id: string;
      code: string | null;
      clock: Clock['kind'];
      /** Name of the step; null for the other clocks. */
      step: string | null;
      /** Working minutes before the due time, for `apology` before the last moment; else null. */
      minutesBefore: number | null;
    }
  | {
      /** Several cases: the line of the morning, or what falls due while somebody is away. */
      type: 'cases';
      from: Day;
      to: Day;
      groups: { name: GroupName; count: number; ids: string[] }[];
    }
  /** A place on the dashboard, the part of its address after `#`. */
  | { type: 'place'; path: string };

export const GROUP_NAMES = ['overdue', 'today', 'week', 'away'] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

export const OCCURRENCE_KINDS = [
  'before',
  'apology',
  'overdue',
  'digest',
  'away',
  'dated',
] as const;

/**
 * One thing to be said once. Its id follows from what it is about and when that is due, and from
 * nothing of the present: the same after any move of the clock, another one as soon as the date moves.
 *
 * @see RULES.md#sources
 */
export interface Occurrence {
  id: string;
  /** `dated`: an action, a period of self-assessment, anything with a date that is no case. */
  kind: (typeof OCCURRENCE_KINDS)[number];
  /** The earliest instant at which it may be said. */
  at: Instant;
  /** The last instant at which saying it makes sense; null for ever. */
  until: Instant | null;
  level: RemindLevel;
  /** When the thing itself is due; null when it has no such instant. */
  dueAt: Instant | null;
  ref: Ref;
  /** How it is called; kept with the delivery, because the inbox is a record. */
  title: Name;
}

/** Where occurrences come from: everything that has come by that moment, or a little more. */
export type Source = (moment: QuietMoment) => readonly Occurrence[];

/**
 * What is to be said now, from all sources together: each id once, what is due first first. Nothing
 * while it is quiet; then it stays due. Whether an occurrence was said before is for the inbox to
 * know, by its id.
 *
 * @see RULES.md#delivery
 * @example dueOf([() => actions, caseSource(cases, plan, null)], moment)
 */
export function dueOf(sources: readonly Source[], moment: QuietMoment): Occurrence[] {
  if (isQuiet(moment)) return [];
  const found = new Map<string, Occurrence>();
  for (const one of sources.flatMap((source) => source(moment))) {
    const hasCome = one.at <= moment.now && (one.until === null || moment.now <= one.until);
    if (hasCome && !found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()].sort(
    (a, b) => (a.dueAt ?? a.at) - (b.dueAt ?? b.at) || (a.id < b.id ? -1 : 1),
  );
}
