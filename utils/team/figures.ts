import { type Day, dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { isAway, isOwn } from '../cases/custody';
import { readingOf } from '../cases/reading';
import { timelinessOf } from '../cases/timeliness';
import type { CaseFigures } from './summary';

/** The days of a period, both included, and the instant at which what runs is looked at. */
export interface Stretch {
  from: Day;
  to: Day;
  asOf: Instant;
}

/** How a case stands for the period: what happened to it in it, and how it stood at its end. */
export interface Standing {
  one: Case;
  /** It came in within the period. */
  received: boolean;
  /** How it was closed in the period, or stood at its end; null when it was closed before. */
  state: Exclude<keyof CaseFigures, 'received'> | null;
}

/**
 * How a case stands for a period; null when it has nothing to do with it: it came in later, was
 * closed before, or is somebody else's own.
 *
 * @see RULES.md#figures
 */
export function standingOf(
  one: Case,
  { from, to, asOf }: Stretch,
  calendar: WorkCalendar,
): Standing | null {
  if (!isOwn(one)) return null;
  const then = { ...one, events: one.events.filter((event) => event.when.at <= asOf) };
  const { line } = readingOf(then);
  const cameIn = line.received?.when.at ?? one.createdAt;
  if (cameIn > asOf) return null;
  const received = isWithin(dayOf(cameIn), from, to);
  const { kind } = timelinessOf(then, calendar, asOf);
  // In other hands nobody here knows how it stands; it was received here all the same.
  if (!line.closing && isAway(one)) return received ? { one, received, state: null } : null;
  if (!line.closing) return { one, received, state: kind };
  const closedIn = isWithin(dayOf(line.closing.when.at), from, to);
  if (!closedIn && !received) return null;
  return { one, received, state: closedIn ? kind : null };
}

const isWithin = (day: Day, from: Day, to: Day) => day >= from && day <= to;

export const NO_FIGURES: Readonly<CaseFigures> = {
  received: 0,
  early: 0,
  onTime: 0,
  late: 0,
  outside: 0,
  running: 0,
  overdue: 0,
  paused: 0,
  undated: 0,
};

/** The cases behind each figure, by the name of the figure; they stay with the person. */
export type FigureRows = Map<string, string[]>;

/** Writes down that a case makes part of a figure. */
export function addRow(rows: FigureRows, figure: string, caseId: string): void {
  const known = rows.get(figure);
  if (known) known.push(caseId);
  else rows.set(figure, [caseId]);
}

/**
 * Counts cases.
 *
 * @param name - in front of the names of the figures, as in `cases.dossier.late`
 */
export function countCases(
  standings: readonly Standing[],
  name: string,
  rows: FigureRows,
): CaseFigures {
  const figures = { ...NO_FIGURES };
  for (const { one, received, state } of standings) {
    const parts = [...(received ? (['received'] as const) : []), ...(state ? [state] : [])];
    for (const part of parts) {
      figures[part] += 1;
      addRow(rows, `${name}.${part}`, one.id);
    }
  }
  return figures;
}
