import type { Day } from '../calendar/day';
import { daySchema } from '../calendar/schemas';
import { limitSchema } from '../cases/limit';
import { z } from '../zod';

/** Who solves it since July 2025: the commune, the province, or a ministry in its own system. */
const PROCEDURE_LEVELS = ['province', 'commune', 'ministry'] as const;
export type ProcedureLevel = (typeof PROCEDURE_LEVELS)[number];

/** What a list of procedures says of one of them. */
const written = {
  /** National code: a digit, a dot, six digits. */
  code: z.string().check(z.regex(/^\d\.\d{6}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(1_000)),
  /** Field of administration; empty when the list does not say. */
  field: z.string().check(z.maxLength(200)),
  /** null when the list does not say, or names several. */
  level: z.nullable(z.enum(PROCEDURE_LEVELS)),
  /** null when the list gives none. 0 working days: on the day of receipt. */
  limit: z.nullable(limitSchema),
  /**
   * Minutes since 00:00; a same-day dossier received after it ends on the next working day. It
   * belongs to the procedure (15:00 for certifications), there is no cut-off for all of them.
   */
  cutOff: z.nullable(z.int().check(z.gte(0), z.lte(1_439))),
};
export const procedureDraftSchema = z.strictObject(written);
export type ProcedureDraft = z.output<typeof procedureDraftSchema>;

/**
 * One version of a procedure: what one edition of the catalogue says, from the day on which it takes
 * effect until the next version. The version in force on the day of receipt governs a dossier, and
 * the case keeps a copy of its limit, so a later version moves no due date.
 */
export const procedureSchema = z.strictObject({
  ...written,
  validFrom: daySchema,
  /** The decision it is taken from, as the person names it. May be empty. */
  source: z.string().check(z.maxLength(300)),
});
export type Procedure = z.output<typeof procedureSchema>;

const CODE = /^(\d\.\d{6})(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;

/**
 * The one way to write the code of a procedure. Lists of the old national database add the agency
 * (`1.004194.000.00.00.H49`); the agency is dropped.
 *
 * @param cell - a number when a spreadsheet kept the code as one: it lost its last zeros, which are
 *   put back, because a code always has six digits after the dot
 * @returns null when it cannot be the code of a procedure
 * @example normaliseProcedureCode(2.0009) // → '2.000900'
 */
export function normaliseProcedureCode(cell: string | number): string | null {
  if (typeof cell === 'string') return CODE.exec(cell.trim().toUpperCase())?.[1] ?? null;
  const code = cell.toFixed(6);
  return Math.abs(Number(code) - cell) < 1e-9 ? normaliseProcedureCode(code) : null;
}

/**
 * The version in force on a day among versions of one procedure: the latest that has begun.
 *
 * @returns null when none has begun
 */
export function inForce<Version extends { validFrom: Day }>(
  versions: readonly Version[],
  day: Day,
): Version | null {
  let found: Version | null = null;
  for (const one of versions) {
    if (one.validFrom <= day && (!found || one.validFrom > found.validFrom)) found = one;
  }
  return found;
}

/** The versions of each procedure, by code. */
export function byCode<Version extends { code: string }>(
  versions: readonly Version[],
): Map<string, Version[]> {
  const groups = new Map<string, Version[]>();
  for (const one of versions) {
    const group = groups.get(one.code);
    if (group) group.push(one);
    else groups.set(one.code, [one]);
  }
  return groups;
}
