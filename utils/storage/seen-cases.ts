import { type Instant, MINUTE } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { normaliseCode } from '../cases/code';
import { isAway } from '../cases/custody';
import { dueOf } from '../cases/due';
import { applySighting, caseFromSighting } from '../cases/from-sighting';
import { statusOf } from '../cases/status';
import { type Timeliness, timelinessOf } from '../cases/timeliness';
import type { RowState } from '../messages/reply';
import type { Sighting } from '../portals/sighting';
import type { Problem } from '../problems';
import type { ActContext } from './act';
import { type Bench, plainCase } from './bench';
import { db } from './db';
import type { CaseRow, Outcome } from './rows';

/** Where and when something was seen. */
export interface SeenContext extends ActContext {
  /** Origin of the page. */
  origin: string;
}

/** Looking at a list for an hour need not write each of its cases each time it changes. */
const SEEN_AGAIN = 5 * MINUTE;

/**
 * The sightings of one look by their normalised code; one of a code that is none keeps its own.
 * Where a page says two things of one dossier, neither is believed.
 */
export function byCode(sightings: readonly Sighting[]): Map<string, Sighting> {
  const found = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const code = normaliseCode(sighting.code) ?? sighting.code;
    const known = found.get(code);
    found.set(code, known ? agreed(known, sighting) : sighting);
  }
  return found;
}

function agreed(one: Sighting, other: Sighting): Sighting {
  return {
    code: one.code,
    procedure: one.procedure ?? other.procedure,
    receivedAt: one.receivedAt === other.receivedAt ? one.receivedAt : null,
    dueAt: one.dueAt === other.dueAt ? one.dueAt : null,
    status: one.status === other.status ? one.status : null,
  };
}

/** The tracked dossiers among some codes, by code. */
export async function dossiersByCode(codes: Iterable<string>): Promise<Map<string, CaseRow>> {
  const keys = [...codes].map((code) => ['dossier', code]);
  const rows = await db.cases.where('[kind+code]').anyOf(keys).toArray();
  return new Map(rows.map((row) => [row.code ?? '', row]));
}

/** Lays on the bench a new case for each sighting that is not tracked yet. */
export function trackEach(
  bench: Bench,
  seen: ReadonlyMap<string, Sighting>,
  known: ReadonlyMap<string, CaseRow>,
  ctx: SeenContext,
): Outcome {
  const ids: string[] = [];
  const tracked: string[] = [];
  const already: string[] = [];
  const refused: { code: string; problem: Problem }[] = [];
  for (const [code, sighting] of seen) {
    if (known.has(code)) {
      already.push(code);
      continue;
    }
    const made = caseFromSighting(sighting, { ...ctx, id: ctx.newId() });
    if (!made.ok) {
      refused.push({ code, problem: made.problem });
      continue;
    }
    bench.saveCase(null, made.value);
    ids.push(made.value.id);
    tracked.push(code);
  }
  return { ids, tracked, already, refused };
}

/** The case after a look at it, or null when there is nothing to write. */
function lookedAt(row: CaseRow, seen: Sighting, ctx: SeenContext): Case | null {
  const one = plainCase(row);
  const changed = applySighting(one, seen, ctx);
  if (changed) return changed;
  if (!one.portal || one.portal.origin !== ctx.origin) return null;
  // A clock that was set back must not stop the looks from being noted.
  const isRecent = Math.abs(ctx.now - one.portal.seenAt) < SEEN_AGAIN;
  return isRecent ? null : { ...one, portal: { ...one.portal, seenAt: ctx.now } };
}

/** The cases that a look at a page changes, before and after. */
export function newLooks(
  known: ReadonlyMap<string, CaseRow>,
  seen: ReadonlyMap<string, Sighting>,
  ctx: SeenContext,
): [CaseRow, Case][] {
  return [...known].flatMap(([code, row]): [CaseRow, Case][] => {
    const sighting = seen.get(code);
    const next = sighting ? lookedAt(row, sighting, ctx) : null;
    return next ? [[row, next]] : [];
  });
}

/** The case that tracking would make, for showing only; null when it would be refused. */
export function madeOf(sighting: Sighting, now: Instant): Case | null {
  // Never kept, so any id and origin will do.
  const made = caseFromSighting(sighting, { id: '', newId: () => '', origin: '', now });
  return made.ok ? made.value : null;
}

/** What the panel shows of one case; of none that there is no due date. */
export function rowState(
  one: Case | null,
  at: Pick<RowState, 'code' | 'tracked' | 'running'> & { calendar: WorkCalendar; now: Instant },
): RowState {
  const { calendar, now, ...row } = at;
  const due = one ? dueOf(one, calendar) : null;
  const isKnown = due !== null && due.basis !== 'none';
  const timeliness: Timeliness = one
    ? timelinessOf(one, calendar, now)
    : { kind: 'undated', leftMinutes: null };
  return {
    ...row,
    timeliness,
    due: isKnown ? due.when : null,
    estimated: isKnown && due.basis === 'computed',
    provisional: isKnown && due.provisional,
    away: one !== null && isAway(one) && statusOf(one).state !== 'closed',
  };
}
