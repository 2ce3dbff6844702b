import { CASE_KINDS } from '../cases/case';
import { PETITION_TYPES } from '../cases/detail';
import { NO_FIGURES } from './figures';
import type { CaseFigures, SummaryBody } from './summary';

/** The parts of a summary that add up. */
export type Totals = Pick<
  SummaryBody,
  'cases' | 'petitions' | 'inspections' | 'receptions' | 'tasks' | 'delays'
> & {
  /** Working time, and the time that nobody knows about. */
  work: { minutes: number; unknownMinutes: number };
};

const NO_PRODUCTS = { tasks: 0, quantity: 0, weighted: 0 };

export const NO_TOTALS: Totals = {
  cases: [],
  petitions: [],
  inspections: [],
  receptions: { count: 0, online: 0, byHead: 0, headDays: 0 },
  tasks: { received: NO_PRODUCTS, inTime: NO_PRODUCTS, late: NO_PRODUCTS },
  delays: { objective: 0, subjective: 0, coordination: 0, unexplained: 0, confirmed: 0 },
  work: { minutes: 0, unknownMinutes: 0 },
};

/** What one summary adds. */
export function totalsOf(body: SummaryBody): Totals {
  const { cases, petitions, inspections, receptions, tasks, delays, work } = body;
  const minutes = work.rows.reduce((sum, row) => sum + row.minutes, 0);
  const { unknownMinutes } = work;
  return {
    cases,
    petitions,
    inspections,
    receptions,
    tasks,
    delays,
    work: { minutes, unknownMinutes },
  };
}

/**
 * The sum of two totals. All figures are whole numbers, so neither order nor grouping changes the
 * sum, and `NO_TOTALS` adds nothing.
 */
export function addTotals(one: Totals, other: Totals): Totals {
  return {
    cases: joined(CASE_KINDS, ({ kind }) => kind, one.cases, other.cases),
    petitions: joined(PETITION_TYPES, ({ type }) => type, one.petitions, other.petitions),
    inspections: joined(BODIES, ({ body }) => body, one.inspections, other.inspections),
    receptions: added(one.receptions, other.receptions),
    tasks: {
      received: added(one.tasks.received, other.tasks.received),
      inTime: added(one.tasks.inTime, other.tasks.inTime),
      late: added(one.tasks.late, other.tasks.late),
    },
    delays: added(one.delays, other.delays),
    work: added(one.work, other.work),
  };
}

export const BODIES = ['inspection', 'audit', 'check'] as const;

/** The sum of any number of totals. */
export function sumTotals(all: Iterable<Totals>): Totals {
  let sum = NO_TOTALS;
  for (const one of all) sum = addTotals(sum, one);
  return sum;
}

/** Fields of whole numbers, each added to its like. */
function added<Figures extends Record<string, number>>(one: Figures, other: Figures): Figures {
  const sum = { ...one };
  for (const name of Object.keys(one) as (keyof Figures)[]) {
    sum[name] = ((one[name] ?? 0) + (other[name] ?? 0)) as Figures[keyof Figures];
  }
  return sum;
}

/** Rows of figures by name, in the order of the names; a name without any has no row. */
function joined<Line extends CaseFigures>(
  keys: readonly string[],
  nameOf: (line: Line) => string,
  one: readonly Line[],
  other: readonly Line[],
): Line[] {
  return keys.flatMap((key) => {
    const [first, ...rest] = [...one, ...other].filter((line) => nameOf(line) === key);
    if (!first) return [];
    return [{ ...first, ...sumFigures([first, ...rest]) }];
  });
}

/** The figures of a row without its name. */
export function figuresOf(row: CaseFigures): CaseFigures {
  const figures = { ...NO_FIGURES };
  for (const name of Object.keys(NO_FIGURES) as (keyof CaseFigures)[]) figures[name] = row[name];
  return figures;
}

/** All figures of the rows together. */
export function sumFigures(rows: readonly CaseFigures[]): CaseFigures {
  return rows.reduce<CaseFigures>((sum, row) => added(sum, figuresOf(row)), { ...NO_FIGURES });
}

/** Solved early or on time, of all that were solved in or out of time; null when none was. */
export function onTimeShare({ early, onTime, late }: CaseFigures): number | null {
  const all = early + onTime + late;
  return all === 0 ? null : (early + onTime) / all;
}
