import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workDays } from './work-days';

/**
 * How evenly the daily minute is kept. Days without work (leave, holidays, weekends) count neither
 * for nor against it.
 */
export interface Evenness {
  /** 0 to 1; a missed day lowers it and never makes it 0, a kept day raises it. */
  strength: number;
  /** Kept days among the last twenty working days that are over, today included once it is kept. */
  kept: number;
  of: number;
  /**
   * Working days kept in a row up to now. A day off in between neither ends nor lengthens it; a
   * missed day halves it and never takes all of it.
   */
  run: number;
}

/** After so many missed working days half of the strength is left. */
const HALF_LIFE = 10;
const KEEP = 0.5 ** (1 / HALF_LIFE);
const RECENT = 20;

/**
 * The evenness on a day. Today counts only once it is kept: until the evening it is not missed.
 *
 * @param kept - days on which the daily minute was finished
 * @param since - the first day that counts; usually the first kept day
 * @see RULES.md#evenness
 * @example evennessOf(new Set(), null, today, calendar).strength // → 0
 */
export function evennessOf(
  kept: ReadonlySet<Day>,
  since: Day | null,
  today: Day,
  calendar: WorkCalendar,
): Evenness {
  const days = since ? workDays(calendar, since, today) : [];
  const counted = days.filter((day) => day !== today || kept.has(day));
  let [strength, run] = [0, 0];
  for (const day of counted) {
    const isKept = kept.has(day);
    strength = strength * KEEP + (isKept ? 1 - KEEP : 0);
    run = isKept ? run + 1 : Math.ceil(run / 2);
  }
  const recent = counted.slice(-RECENT);
  return {
    strength,
    kept: recent.filter((day) => kept.has(day)).length,
    of: recent.length,
    run,
  };
}
