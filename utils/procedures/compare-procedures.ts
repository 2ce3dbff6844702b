import type { Day } from '../calendar/day';
import { byCode, inForce, type Procedure, type ProcedureDraft } from './procedure';

/** A list of procedures with the day on which it takes effect and the decision it stands in. */
export interface Edition {
  procedures: readonly ProcedureDraft[];
  validFrom: Day;
  source: string;
  /** Codes of rows that could not be read: they are there, so they are not missing. */
  unread: readonly string[];
}

const COMPARED = ['name', 'field', 'level', 'limit', 'cutOff'] as const;
export type ComparedField = (typeof COMPARED)[number];

export interface ChangedProcedure {
  before: Procedure;
  after: Procedure;
  /** What differs; never empty. */
  fields: ComparedField[];
}

/** What an edition would change. */
export interface Comparison {
  added: Procedure[];
  changed: ChangedProcedure[];
  /** In force already as the edition says. */
  same: Procedure[];
  /** In force on the day of the edition and not in it. They are kept; only a person may end them. */
  missing: Procedure[];
}

/**
 * Compares an edition with the versions in force on the day it takes effect.
 *
 * @param known - all versions there are, in any order
 * @example compareProcedures(catalogue, sameFile).changed // → []
 */
export function compareProcedures(known: readonly Procedure[], edition: Edition): Comparison {
  const { validFrom, source } = edition;
  const versions = byCode(known);
  const comparison: Comparison = { added: [], changed: [], same: [], missing: [] };
  for (const draft of edition.procedures) {
    const before = inForce(versions.get(draft.code) ?? [], validFrom);
    const after: Procedure = { ...draft, validFrom, source };
    const fields = before ? fieldsOf(before, after) : [];
    if (!before) comparison.added.push(after);
    else if (fields.length === 0) comparison.same.push(before);
    else comparison.changed.push({ before, after, fields });
  }
  const there = new Set([...edition.procedures.map((one) => one.code), ...edition.unread]);
  for (const [code, group] of versions) {
    const one = there.has(code) ? null : inForce(group, validFrom);
    if (one) comparison.missing.push(one);
  }
  return comparison;
}

function fieldsOf(before: ProcedureDraft, after: ProcedureDraft): ComparedField[] {
  return COMPARED.filter((field) => !isEqual(before[field], after[field]));
}

function isEqual(one: ProcedureDraft[ComparedField], other: typeof one): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one?.amount === other?.amount && one?.unit === other?.unit;
}
