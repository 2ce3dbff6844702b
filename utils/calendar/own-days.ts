import { addDays, type Day } from './day';

/** A stretch of days with its reason, first and last day included; `from` is not after `to`. */
export interface DaySpan {
  from: Day;
  to: Day;
  name: string;
}

/** A rest day on which the unit works besides those of the packs. */
export interface UnitWorkedDay {
  day: Day;
  name: string;
  /** The working day whose hours it has; null for the hours of the first working weekday. */
  insteadOf: Day | null;
}

/** The person's answer about a day that a pack lists as undecided. */
export interface Decision {
  day: Day;
  /** Whether offices worked on it. */
  working: boolean;
}

/** An undecided day that the person wanted to be asked about later. */
export interface Postponed {
  day: Day;
  /** The first day on which it may be asked about again. */
  until: Day;
}

/** Longer stretches are refused at the door: no leave lasts longer, and a slip of the year would. */
export const LONGEST_SPAN = 366;

/** The first stretch that holds the day, or null. */
export function spanWith(spans: readonly DaySpan[], day: Day): DaySpan | null {
  return spans.find((span) => span.from <= day && day <= span.to) ?? null;
}

/** The days of a stretch in order. */
export function daysOf(span: { from: Day; to: Day }): Day[] {
  const days: Day[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) days.push(day);
  return days;
}
