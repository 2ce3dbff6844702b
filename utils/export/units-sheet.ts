import { type Level, type LevelTotals, levelTotals, type UnitFigures } from '../team/roll-up';
import type { UnitsReport } from '../team/successors';
import { onTimeShare } from '../team/totals';
import type { Cell } from './csv';

/** The columns of the report on units, in order. */
export const UNITS_COLUMNS = [
  'code',
  'name',
  'level',
  'until',
  'successors',
  'people',
  'sent',
  'verified',
  'received',
  'early',
  'onTime',
  'late',
  'outside',
  'running',
  'overdue',
  'share',
  'petitions',
  'receptions',
  'citizens',
  'inspections',
  'conclusions',
  'collectives',
] as const;
export type UnitsColumn = (typeof UNITS_COLUMNS)[number];

/** The words of the sheet in the person's language. */
export interface UnitsWords {
  headings: Record<UnitsColumn, string>;
  levels: Record<Level, string>;
  /** In front of the name of a level whose units are added up. */
  sumOf: Record<Level, string>;
  all: string;
  /** A day as it is written. */
  day: (day: string) => string;
}

/** A row for each unit, old ones after who carries on; each unit has one row. */
export function unitRows({ groups }: UnitsReport, words: UnitsWords): Cell[][] {
  const units = groups.flatMap(({ unit, old }) => [
    unit,
    ...old.flatMap(({ one, isHere }) => (isHere ? [one] : [])),
  ]);
  return units.map((one) => rowOf(namesOf(one, words), levelTotals([one])));
}

/** A row for each level that has units, and one for all of them together. */
export function levelRows({ levels, all }: UnitsReport, words: UnitsWords): Cell[][] {
  const none = { code: '', until: '', successors: '' };
  const rows = levels.map(({ level, sum }) =>
    rowOf({ ...none, name: words.sumOf[level], level: words.levels[level] }, sum),
  );
  return [...rows, rowOf({ ...none, name: words.all, level: '' }, all)];
}

/** The whole report as one table: headings, units, then the levels added up with their shares. */
export function unitsSheet(report: UnitsReport, words: UnitsWords): Cell[][] {
  const headings = UNITS_COLUMNS.map((column) => words.headings[column]);
  return [headings, ...unitRows(report, words), ...levelRows(report, words)];
}

type Names = Record<'code' | 'name' | 'level' | 'until' | 'successors', string>;

function namesOf({ unit }: UnitFigures, words: UnitsWords): Names {
  return {
    code: unit.id,
    name: unit.name,
    level: words.levels[unit.level],
    until: unit.until === null ? '' : words.day(unit.until),
    successors: unit.successors.join(', '),
  };
}

/** To a hundredth of a percent; sums keep what is behind it. */
function shareOf(dossiers: LevelTotals['totals']['cases'][number] | null): number | null {
  const share = dossiers && onTimeShare(dossiers);
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}

/** Of a unit from which nothing came only people and what it declared are known: no zeros. */
function rowOf(names: Names, { members, totals, declared }: LevelTotals): Cell[] {
  const isKnown = members.sent > 0;
  const dossiers = totals.cases.find(({ kind }) => kind === 'dossier') ?? null;
  const known = (value: number | null | undefined): Cell => (isKnown ? (value ?? 0) : null);
  const petitions = totals.petitions.reduce((sum, one) => sum + one.received, 0);
  const cells: Record<UnitsColumn, Cell> = {
    ...names,
    people: members.all,
    sent: members.sent,
    verified: members.verified,
    received: known(dossiers?.received),
    early: known(dossiers?.early),
    onTime: known(dossiers?.onTime),
    late: known(dossiers?.late),
    outside: known(dossiers?.outside),
    running: known(dossiers?.running),
    overdue: known(dossiers?.overdue),
    share: shareOf(dossiers),
    petitions: known(petitions),
    receptions: known(totals.receptions.count),
    citizens: declared.citizens,
    inspections: declared.inspections,
    conclusions: declared.conclusions,
    collectives: declared.collectives,
  };
  return UNITS_COLUMNS.map((column) => cells[column]);
}
