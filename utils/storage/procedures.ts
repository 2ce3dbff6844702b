import { type Day, dayOf } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { Limit } from '../cases/limit';
import { fold } from '../fold';
import { ok, type Result } from '../problems';
import { compareProcedures, type Edition } from '../procedures/compare-procedures';
import * as finding from '../procedures/find-procedures';
import { codeIn, isNamed, limitAt } from '../procedures/offer-limit';
import { byCode, inForce, type Procedure } from '../procedures/procedure';
import { type ActContext, type Acted, dropOldChanges } from './act';
import { db } from './db';
import { plainProcedure, procedureRow } from './procedure-row';
import type { ChangeRow, ProcedureRow } from './rows';
import { write } from './write';

/** All versions of all procedures, by code and then by the day from which they hold. */
export async function listProcedures(): Promise<Procedure[]> {
  return (await db.procedures.toArray()).map(plainProcedure);
}

/** The version of a procedure that governs a dossier received on that day; null when there is none. */
export async function procedureInForce(code: string, day: Day): Promise<Procedure | null> {
  const row = inForce(await db.procedures.where('code').equals(code).toArray(), day);
  return row && plainProcedure(row);
}

/**
 * The procedures in force on a day that fit a search, the best first.
 *
 * @example findProcedures('khai sinh', today, 20)
 */
export async function findProcedures(text: string, day: Day, limit: number): Promise<Procedure[]> {
  const words = fold(text).split(' ');
  const longest = words.sort((a, b) => b.length - a.length)[0] ?? '';
  const rows = await db.procedures.where('words').startsWith(longest).distinct().toArray();
  const versions = [...byCode(rows.length > 0 ? rows : await rowsWithDigits(longest)).values()];
  const current = versions.flatMap((group) => inForce(group, day) ?? []);
  const found = finding.findProcedures(current.map(finding.searchable), text, limit);
  return found.map(plainProcedure);
}

/** The six digits of a code without the digit before the dot are no word of the index. */
function rowsWithDigits(digits: string): Promise<ProcedureRow[]> {
  if (!/^\d{2,6}$/.test(digits)) return Promise.resolve([]);
  return db.procedures.filter((row) => row.code.slice(2).startsWith(digits)).toArray();
}

/**
 * Takes an edition into the catalogue: new procedures and those that differ get a version from its
 * day on; versions before it and procedures that it does not name stay. No case is touched: each
 * keeps the limit it was received under. Applying the same edition again changes nothing.
 *
 * @returns codes of the procedures that changed, and the number by which it can be taken back
 */
export function applyProcedures(edition: Edition, ctx: ActContext): Promise<Result<Acted>> {
  return write<Acted>(['procedures', 'changes'], async (draft, meta) => {
    const repeated = ctx.key === undefined ? undefined : await db.changes.get({ key: ctx.key });
    if (repeated) return ok({ ...repeated.outcome, seq: repeated.seq });
    // Compared again: another window may have changed the catalogue since the preview.
    const rows = await db.procedures.toArray();
    const { added, changed } = compareProcedures(rows, edition);
    const next = [...added, ...changed.map((one) => one.after)];
    if (next.length === 0) return ok({ ids: [], seq: null });
    for (const one of next) draft.put('procedures', procedureRow(one));
    const seq = meta.writes + 1;
    const change = changeOf(next, rows, { ...ctx, seq });
    draft.put('meta', { ...meta, databaseId: meta.databaseId ?? ctx.newId() });
    draft.put('changes', change);
    await dropOldChanges(draft);
    return ok({ ...change.outcome, seq });
  });
}

function changeOf(
  next: readonly Procedure[],
  rows: readonly ProcedureRow[],
  { now, key, seq }: ActContext & { seq: number },
): ChangeRow {
  const nameOf = ({ code, validFrom }: Procedure) => `${code} ${validFrom}`;
  const before = new Map(rows.map((row) => [nameOf(row), row]));
  return {
    seq,
    at: now,
    act: 'procedures.apply',
    key: key ?? null,
    outcome: { ids: next.map((one) => one.code) },
    before: [],
    touched: next.map((one) => `procedure ${one.code}`),
    procedures: next.map((one) => ({
      key: [one.code, one.validFrom],
      row: before.get(nameOf(one)) ?? null,
    })),
  };
}

/** A limit of the catalogue for a dossier that the person is adding. */
export interface LimitOffer {
  procedure: Procedure;
  limit: Limit;
}

/**
 * The limit that the catalogue gives for a dossier. It is offered, never set.
 *
 * @param title - what the dossier is called: the name of the procedure, or a text with its code
 * @returns null unless exactly one procedure in force on the day of receipt fits and has a limit
 */
export async function offerLimit(title: string, received: Moment): Promise<LimitOffer | null> {
  const day = dayOf(received.at);
  const code = codeIn(title);
  const found = code ? [await procedureInForce(code, day)] : await proceduresNamed(title, day);
  const [procedure] = found;
  if (found.length !== 1 || !procedure) return null;
  const limit = limitAt(procedure, received);
  return limit && { procedure, limit };
}

async function proceduresNamed(title: string, day: Day): Promise<Procedure[]> {
  const [longest] = finding
    .searchWords({ code: '', name: title })
    .sort((a, b) => b.length - a.length);
  if (!longest) return [];
  const rows = await db.procedures.where('words').equals(longest).distinct().toArray();
  const named = byCode(rows.filter((row) => isNamed(title, row)));
  const current = await Promise.all([...named.keys()].map((one) => procedureInForce(one, day)));
  // An older name of a procedure that is called otherwise on that day does not count.
  return current.flatMap((one) => (one && isNamed(title, one) ? [one] : []));
}
