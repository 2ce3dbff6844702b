import { type Day, parseDay } from '../calendar/day';
import { LAST_DISTRICT_DAY, type Level, UNIT_CODE, type UnitFigures } from './roll-up';

/** What a person typed of a unit that is no more. */
export interface TypedOldUnit {
  /** Its last day, `YYYY-MM-DD`. */
  until: string;
  /** Codes of the units that carry on its work, parted by commas, semicolons or blanks. */
  successors: string;
}

/** What is wrong with it. Each has its sentence. */
export type OldUnitFault =
  | 'untilMissing'
  /** It ended before the period began, so it has no figures of it. */
  | 'endedBefore'
  /** Districts ended on 2025-06-30. */
  | 'districtLater'
  | 'noSuccessor'
  | 'successorWrong'
  | 'successorSelf'
  | 'tooMany';

export type ReadOldUnit =
  | { ok: true; old: Pick<UnitFigures['unit'], 'until' | 'successors'> }
  | { ok: false; fault: OldUnitFault; of: 'until' | 'successors'; code: string };

/** The most successors that a file holds. */
const SUCCESSORS_AT_MOST = 40;

/**
 * Reads until when a unit existed and who carries on.
 *
 * @param of - the code of the unit, its level, and the first day of the period
 * @see RULES.md#roll-ups
 * @example readOldUnit({ until: '2025-06-30', successors: 'H49.C1; H49.C2' }, { id: 'H49.D1', level: 'district', from })
 */
export function readOldUnit(
  { until, successors }: TypedOldUnit,
  of: { id: string; level: Level; from: Day },
): ReadOldUnit {
  const day = parseDay(until.trim());
  const wrong = (fault: OldUnitFault, code = ''): ReadOldUnit => ({
    ok: false,
    fault,
    of: UNTIL_FAULTS.has(fault) ? 'until' : 'successors',
    code,
  });
  if (!day) return wrong('untilMissing');
  if (day < of.from) return wrong('endedBefore');
  if (of.level === 'district' && day > LAST_DISTRICT_DAY) return wrong('districtLater');
  const codes = codesIn(successors);
  const odd = codes.find((code) => !UNIT_CODE.test(code));
  if (odd !== undefined) return wrong('successorWrong', odd);
  if (codes.length === 0) return wrong('noSuccessor');
  if (codes.includes(of.id)) return wrong('successorSelf', of.id);
  if (codes.length > SUCCESSORS_AT_MOST) return wrong('tooMany');
  return { ok: true, old: { until: day, successors: codes } };
}

const UNTIL_FAULTS: ReadonlySet<OldUnitFault> = new Set([
  'untilMissing',
  'endedBefore',
  'districtLater',
]);

/** Each code once, in the order of the codes. */
function codesIn(typed: string): string[] {
  const codes = typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
  return [...new Set(codes)].sort();
}
