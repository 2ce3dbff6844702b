import type { Day } from '../calendar/day';
import { MINUTE } from '../calendar/instant';
import { CASE_KINDS, type Case, type CaseKind } from '../cases/case';
import { fold } from '../fold';
import { plainLine } from '../plain-text';
import type { TimeEntry } from '../timers/time-entry';
import { splitByDay } from '../timers/worked-time';
import { addRow, type FigureRows, type Stretch } from './figures';
import type { SummaryBody } from './summary';

/** Rows of working time in a summary; the rest is added up under their kind. */
const ROWS_AT_MOST = 300;

export interface WorkInput {
  cases: readonly Case[];
  entries: readonly TimeEntry[];
  /** Folded names of procedures that anybody may read: those of the catalogue. */
  publicNames: ReadonlySet<string>;
}

/** Milliseconds worked on each day of the period, of all entries together. */
export function workedByDay(
  entries: readonly TimeEntry[],
  { from, to, asOf }: Stretch,
): Map<Day, number> {
  const days = new Map<Day, number>();
  for (const entry of entries) {
    for (const { day, milliseconds } of splitByDay(entry, asOf)) {
      if (day >= from && day <= to) days.set(day, (days.get(day) ?? 0) + milliseconds);
    }
  }
  return days;
}

interface Row {
  kind: CaseKind;
  procedure: string | null;
  cases: Set<string>;
  milliseconds: number;
}

/**
 * Working time by procedure. A name goes out only when it is public: printed by a portal, or in the
 * catalogue. What a person called a case may name somebody, and is added up under its kind.
 *
 * @see RULES.md#work
 */
export function workPart(
  { cases, entries, publicNames }: WorkInput,
  stretch: Stretch,
  rows: FigureRows,
): SummaryBody['work'] {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const groups = new Map<string, Row>();
  for (const entry of entries) {
    const one = byId.get(entry.caseId);
    const milliseconds = sum(workedByDay([entry], stretch));
    if (!one || milliseconds === 0) continue;
    const procedure = publicName(one, publicNames);
    const row = groupFor(groups, one.kind, procedure);
    row.cases.add(one.id);
    row.milliseconds += milliseconds;
  }
  const list = [...withinBounds(groups)].sort(byTime);
  for (const [at, row] of list.entries()) {
    for (const id of row.cases) addRow(rows, `work.${at}`, id);
  }
  return {
    days: workedByDay(entries, stretch).size,
    unknownMinutes: Math.floor(unknownIn(entries, stretch) / MINUTE),
    rows: list.map((row) => ({
      kind: row.kind,
      procedure: row.procedure,
      cases: row.cases.size,
      minutes: Math.floor(row.milliseconds / MINUTE),
    })),
  };
}

/** The name of a case that may go out; null when there is none. */
export function publicName(one: Case, publicNames: ReadonlySet<string>): string | null {
  if (one.kind !== 'dossier' || one.title.trim() === '') return null;
  const isPublic = one.portal !== null || publicNames.has(fold(one.title));
  return isPublic ? plainLine(one.title, 500) : null;
}

function groupFor(groups: Map<string, Row>, kind: CaseKind, procedure: string | null): Row {
  const name = `${kind} ${procedure === null ? '' : fold(procedure)}`;
  const row = groups.get(name) ?? { kind, procedure, cases: new Set(), milliseconds: 0 };
  groups.set(name, row);
  return row;
}

/** The rows with most time, and those beyond added to the row without a name. */
function withinBounds(groups: Map<string, Row>): Row[] {
  const all = [...groups.values()].sort(byTime);
  const kept = all.slice(0, ROWS_AT_MOST - CASE_KINDS.length);
  const rest = new Map<string, Row>();
  for (const row of kept) if (row.procedure === null) rest.set(`${row.kind} `, row);
  for (const { kind, cases, milliseconds } of all.slice(kept.length)) {
    const row = groupFor(rest, kind, null);
    for (const id of cases) row.cases.add(id);
    row.milliseconds += milliseconds;
  }
  return [...new Set([...kept, ...rest.values()])];
}

/** Most time first; by name where it is equal, so that one order comes out. */
function byTime(a: Row, b: Row): number {
  if (a.milliseconds !== b.milliseconds) return b.milliseconds - a.milliseconds;
  const [one, other] = [`${a.kind} ${a.procedure}`, `${b.kind} ${b.procedure}`];
  return one < other ? -1 : 1;
}

function sum(days: Map<Day, number>): number {
  return [...days.values()].reduce((total, one) => total + one, 0);
}

/** Time of which nobody knows whether it was worked: what would count if it had been. */
function unknownIn(entries: readonly TimeEntry[], stretch: Stretch): number {
  const kept = entries.map((entry) => ({
    ...entry,
    gaps: entry.gaps.map((gap) =>
      gap.verdict === 'unknown' ? { ...gap, verdict: 'kept' as const } : gap,
    ),
  }));
  return sum(workedByDay(kept, stretch)) - sum(workedByDay(entries, stretch));
}
