import { byLevel, type LevelTotals, levelTotals, type RollUp, type UnitFigures } from './roll-up';

/** An old unit where it is shown. */
export interface OldUnit {
  one: UnitFigures;
  /** Its figures stand here; otherwise only its name does, and they stand at `at`. */
  isHere: boolean;
  /** The code of the unit at which its figures stand. */
  at: string;
}

/** A unit with the old units whose work it carries on. */
export interface UnitGroup {
  unit: UnitFigures;
  old: OldUnit[];
}

/**
 * The units of a roll-up with old ones under who carries on, in the order of the codes. One that went
 * into several units is named at each of them, and its figures stand at the first only; one of whose
 * heirs nothing came stands by itself. So every figure is shown once, and once in any sum.
 *
 * @see RULES.md#roll-ups
 */
export function unitGroups(rollUp: RollUp): UnitGroup[] {
  const units = [...rollUp.values()].sort(byCode);
  const heirs = new Map(units.map((one) => [one.unit.id, heirsOf(one, rollUp)]));
  const isHead = (one: UnitFigures) => (heirs.get(one.unit.id) ?? []).length === 0;
  return units.filter(isHead).map((unit) => ({
    unit,
    old: units.flatMap((one) => {
      const own = heirs.get(one.unit.id) ?? [];
      const [first = ''] = own;
      return own.includes(unit.unit.id) ? [{ one, isHere: first === unit.unit.id, at: first }] : [];
    }),
  }));
}

const byCode = (a: UnitFigures, b: UnitFigures) => (a.unit.id < b.unit.id ? -1 : 1);

/** Whether a unit is no more. */
export const isOld = ({ unit }: UnitFigures): boolean => unit.until !== null;

/**
 * The codes of the units that carry on, through any number of changes, as far as something came from
 * them. A unit that still is has none, and neither has one that names only itself in the end.
 */
function heirsOf(one: UnitFigures, rollUp: RollUp): string[] {
  const found = new Set<string>();
  const seen = new Set([one.unit.id]);
  const open = isOld(one) ? [...one.unit.successors] : [];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    const heir = rollUp.get(code);
    if (!heir || seen.has(code)) continue;
    seen.add(code);
    if (isOld(heir)) open.push(...heir.unit.successors);
    else found.add(code);
  }
  return [...found].sort();
}

/** The report on units: every level that has units, all of them together, and unit by unit. */
export interface UnitsReport {
  levels: ReturnType<typeof byLevel>;
  all: LevelTotals;
  groups: UnitGroup[];
}

export function unitsReport(rollUp: RollUp): UnitsReport {
  return {
    levels: byLevel(rollUp),
    all: levelTotals([...rollUp.values()]),
    groups: unitGroups(rollUp),
  };
}
