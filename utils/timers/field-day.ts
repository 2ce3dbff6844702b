import { addDays, dayOf, startOfDay } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import { endedEntry } from './split-gap';
import type { EntryTag, Gap, TimeEntry } from './time-entry';
import type { Stretch } from './worked-time';

/** How long one case was worked on while the person was out. */
export interface FieldPart {
  caseId: string;
  /** Whole minutes from 1. */
  minutes: number;
}

/** The office sessions between two instants, in order. */
export function officeStretches(calendar: WorkCalendar, from: Instant, to: Instant): Stretch[] {
  const found: Stretch[] = [];
  for (let day = dayOf(from); startOfDay(day) < to; day = addDays(day, 1)) {
    for (const session of sessionsOn(calendar, day)) {
      const start = Math.max(from, startOfDay(day) + session.from * MINUTE);
      const end = Math.min(to, startOfDay(day) + session.to * MINUTE);
      if (start < end) found.push({ from: start, to: end });
    }
  }
  return found;
}

/** Whole minutes of some stretches. */
export function minutesIn(stretches: readonly Stretch[]): number {
  return Math.floor(stretches.reduce((sum, { from, to }) => sum + to - from, 0) / MINUTE);
}

/**
 * Where the parts of a day out are laid: into the office sessions, or, when they are longer than
 * those, into the whole time outside.
 *
 * @returns null when they are longer than the whole time
 */
export function roomFor(
  parts: readonly FieldPart[],
  calendar: WorkCalendar,
  { from, to }: Stretch,
): Stretch[] | null {
  const wanted = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const office = officeStretches(calendar, from, to);
  if (wanted <= minutesIn(office)) return office;
  return wanted <= minutesIn([{ from, to }]) ? [{ from, to }] : null;
}

/**
 * Entries for a day out, one for each part, one after the other. What lies between the sessions is
 * left out, so that the minutes of each entry are those of its part.
 *
 * @param room - holds all parts, see `roomFor`
 * @throws RangeError when it does not
 * @see RULES.md#field-days
 */
export function layOut(
  parts: readonly FieldPart[],
  room: readonly Stretch[],
  make: () => { id: string; seq: number },
  tags: readonly EntryTag[],
): TimeEntry[] {
  let rest = [...room];
  return parts.map(({ caseId, minutes }) => {
    const { taken, left } = take(rest, minutes * MINUTE);
    rest = left;
    const [first, last] = [taken[0], taken.at(-1)];
    if (!first || !last) throw new RangeError('there is no room for the parts');
    const entry = endedEntry(caseId, { from: first.from, to: last.to }, make());
    return { ...entry, gaps: between(taken), tags: [...tags] };
  });
}

/** The first so many milliseconds of some stretches, and what is left of them. */
function take(
  stretches: readonly Stretch[],
  milliseconds: number,
): { taken: Stretch[]; left: Stretch[] } {
  const taken: Stretch[] = [];
  const left: Stretch[] = [];
  let wanted = milliseconds;
  for (const { from, to } of stretches) {
    const end = Math.min(to, from + wanted);
    if (end > from) taken.push({ from, to: end });
    if (end < to) left.push({ from: end, to });
    wanted -= end - from;
  }
  if (wanted > 0) throw new RangeError('there is no room for the parts');
  return { taken, left };
}

function between(stretches: readonly Stretch[]): Gap[] {
  return stretches.slice(1).flatMap(({ from }, at): Gap[] => {
    const before = stretches[at];
    return before && before.to < from ? [{ from: before.to, to: from, verdict: 'dropped' }] : [];
  });
}
