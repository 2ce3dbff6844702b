import type { Day } from '../calendar/day';
import { daySchema, instantSchema } from '../calendar/schemas';
import { caseKindSchema } from '../cases/case';
import { PETITION_TYPES } from '../cases/detail';
import { lineSchema } from '../plain-text';
import { z } from '../zod';
import { type caseFiguresSchema, delaysSchema } from './summary';
import { NO_TOTALS, sumTotals, type Totals } from './totals';

/** The version of the shape of a roll-up. */
export const ROLL_UP_SCHEMA = 1;

/** The levels of government. Since 2025-07-01 there are two; records before keep the third. */
export const LEVELS = ['province', 'district', 'commune'] as const;
export type Level = (typeof LEVELS)[number];

/** The last day of the districts. */
export const LAST_DISTRICT_DAY = '2025-06-30';

const figure = z.int().check(z.gte(0), z.lte(1_000_000_000));
const large = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
/** The code of a unit. @example 'H49.22' */
export const UNIT_CODE = /^[A-Z0-9][A-Z0-9.-]{0,39}$/;
const unitCode = z.string().check(z.regex(UNIT_CODE));

const figuresSchema = z.strictObject({
  received: figure,
  early: figure,
  onTime: figure,
  late: figure,
  outside: figure,
  running: figure,
  overdue: figure,
  paused: figure,
  undated: figure,
} satisfies Record<keyof z.output<typeof caseFiguresSchema>, typeof figure>);

const productsSchema = z.strictObject({ tasks: figure, quantity: large, weighted: large });

const totalsSchema = z.strictObject({
  cases: z.array(z.extend(figuresSchema, { kind: caseKindSchema })).check(z.maxLength(5)),
  petitions: z
    .array(z.extend(figuresSchema, { type: z.enum(PETITION_TYPES) }))
    .check(z.maxLength(5)),
  inspections: z
    .array(z.extend(figuresSchema, { body: z.enum(['inspection', 'audit', 'check']) }))
    .check(z.maxLength(3)),
  receptions: z.strictObject({ count: figure, online: figure, byHead: figure, headDays: figure }),
  tasks: z.strictObject({
    received: productsSchema,
    inTime: productsSchema,
    late: productsSchema,
  }),
  delays: delaysSchema,
  work: z.strictObject({ minutes: large, unknownMinutes: large }),
});

/** What only the unit as a whole can say; no member's notebook knows it. */
export const declaredSchema = z.strictObject({
  /** Citizens received; one reception may be of several. */
  citizens: figure,
  /** Inspections carried out, conclusions issued, collectives that were to review their responsibility. */
  inspections: figure,
  conclusions: figure,
  collectives: figure,
});
export type Declared = z.output<typeof declaredSchema>;

export const NOTHING_DECLARED: Declared = {
  citizens: 0,
  inspections: 0,
  conclusions: 0,
  collectives: 0,
};

/** Self-ratings of one standard. The sum is null for fewer than five people. */
const standardSchema = z.strictObject({
  edition: lineSchema(80),
  id: lineSchema(80),
  title: lineSchema(200),
  people: figure,
  /** Of the means of the people, in hundredths. */
  sum: z.nullable(large),
});
export type StandardTotal = z.output<typeof standardSchema>;

/** The figures of one unit for one period. */
export const unitFiguresSchema = z.strictObject({
  unit: z.strictObject({
    id: unitCode,
    name: lineSchema(200),
    level: z.enum(LEVELS),
    /** The last day of a unit that is no more; null otherwise. */
    until: z.nullable(daySchema),
    /** Codes of the units that carry on its work. */
    successors: z.array(unitCode).check(z.maxLength(40)),
  }),
  /** Grows with every file that the unit makes of the period. */
  seq: z.int().check(z.gte(1), z.lte(1_000_000)),
  asOf: instantSchema,
  /** People of the unit, those whose summary counts, and of these those whose key was compared. */
  members: z.strictObject({ all: figure, sent: figure, verified: figure }),
  totals: totalsSchema,
  declared: declaredSchema,
  standards: z.array(standardSchema).check(z.maxLength(60)),
});
export type UnitFigures = z.output<typeof unitFiguresSchema>;

/**
 * What a unit sends to the level above (tệp tổng hợp đơn vị): the figures of each unit in it, so that
 * a unit that arrives by two ways is counted once.
 */
export const rollUpBodySchema = z.strictObject({
  unitName: lineSchema(200),
  period: z.strictObject({ from: daySchema, to: daySchema }),
  units: z.array(unitFiguresSchema).check(z.minLength(1), z.maxLength(600)),
});
export type RollUpBody = z.output<typeof rollUpBodySchema>;

/** Units by their code: what any number of levels makes of the same files in any order. */
export type RollUp = ReadonlyMap<string, UnitFigures>;

/**
 * The units of two roll-ups together. One that is in both is taken once, the later number of it; so
 * merging is associative, commutative, and doing it twice changes nothing.
 */
export function mergeRollUps(one: RollUp, other: RollUp): RollUp {
  const merged = new Map(one);
  for (const [id, unit] of other) {
    const known = merged.get(id);
    if (!known || goesBefore(unit, known)) merged.set(id, unit);
  }
  return merged;
}

export function rollUpOf(units: readonly UnitFigures[]): RollUp {
  return units.reduce<RollUp>(
    (merged, one) => mergeRollUps(merged, new Map([[one.unit.id, one]])),
    new Map(),
  );
}

/** By number; two contents with one number, which honest units do not make, by their text. */
function goesBefore(one: UnitFigures, other: UnitFigures): boolean {
  if (one.seq !== other.seq) return one.seq > other.seq;
  if (one.asOf !== other.asOf) return one.asOf > other.asOf;
  return JSON.stringify(one) > JSON.stringify(other);
}

/** The figures of some units together. */
export interface LevelTotals {
  units: number;
  members: UnitFigures['members'];
  totals: Totals;
  declared: Declared;
}

/** Adds up units; the sum of none is all zeros with no unit, which no screen shows as a figure. */
export function levelTotals(units: readonly UnitFigures[]): LevelTotals {
  const sum = (of: (unit: UnitFigures) => number) =>
    units.reduce((total, unit) => total + of(unit), 0);
  return {
    units: units.length,
    members: {
      all: sum(({ members }) => members.all),
      sent: sum(({ members }) => members.sent),
      verified: sum(({ members }) => members.verified),
    },
    totals: units.length === 0 ? NO_TOTALS : sumTotals(units.map(({ totals }) => totals)),
    declared: {
      citizens: sum(({ declared }) => declared.citizens),
      inspections: sum(({ declared }) => declared.inspections),
      conclusions: sum(({ declared }) => declared.conclusions),
      collectives: sum(({ declared }) => declared.collectives),
    },
  };
}

/** The figures of each level that has units, from the top down. */
export function byLevel(rollUp: RollUp): { level: Level; sum: LevelTotals }[] {
  const units = [...rollUp.values()];
  return LEVELS.flatMap((level) => {
    const some = units.filter(({ unit }) => unit.level === level);
    return some.length > 0 ? [{ level, sum: levelTotals(some) }] : [];
  });
}

/** Whether a unit of this level could exist in a period that begins on a day. */
export const couldExist = (level: Level, from: Day): boolean =>
  level !== 'district' || from <= LAST_DISTRICT_DAY;
