import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { Case } from '../cases/case';
import { type CaseEdit, editedCase } from '../cases/edit';
import type { ClosingEventType } from '../cases/event-types';
import { statusOf } from '../cases/status';
import type { RowState } from '../messages/reply';
import type { Sighting } from '../portals/sighting';
import { fail, ok, type Problem, type Result } from '../problems';
import { type ActContext, type Acted, act } from './act';
import { plainCase, SETTLED, settle } from './bench';
import {
  type CaseDraft,
  caseFromDraft,
  type EventDraft,
  namesAPerson,
  readCode,
  withEvent,
} from './case-draft';
import { canClose, readAll, stopWorkOn, takenCode } from './case-work';
import { db } from './db';
import type { CaseRow } from './rows';
import {
  byCode,
  dossiersByCode,
  madeOf,
  newLooks,
  rowState,
  type SeenContext,
  trackEach,
} from './seen-cases';
import { openBench, readCalendar } from './settings';
import { write } from './write';

/** What tracking did, by code. */
export interface Tracked extends Acted {
  tracked: string[];
  /** Were tracked before. */
  already: string[];
  refused: { code: string; problem: Problem }[];
}

/**
 * Tracks dossiers seen on a page, all in one transaction. Those tracked before stay as they are, so
 * tracking twice is harmless.
 */
export async function trackDossiers(
  sightings: readonly Sighting[],
  ctx: SeenContext,
): Promise<Result<Tracked>> {
  const done = await act('cases.track', ctx, async (bench) => {
    const seen = byCode(sightings);
    const known = await dossiersByCode(seen.keys());
    return ok(trackEach(bench, seen, known, ctx));
  });
  if (!done.ok) return done;
  const { tracked = [], already = [], refused = [] } = done.value;
  return ok({ ...done.value, tracked, already, refused });
}

/**
 * Notes what a page shows of dossiers that are tracked. A page is seen often: nothing is written
 * while it shows nothing new.
 *
 * @returns how many cases were changed
 */
export async function noteSightings(
  sightings: readonly Sighting[],
  ctx: SeenContext,
): Promise<Result<number>> {
  const seen = byCode(sightings);
  const looked = await dossiersByCode(seen.keys());
  if (newLooks(looked, seen, ctx).length === 0) return ok(0);
  return write(SETTLED, async (draft, meta) => {
    const known = await dossiersByCode(seen.keys());
    const bench = await openBench(ctx.now);
    const looks = newLooks(known, seen, ctx);
    for (const [row, next] of looks) bench.refreshCase(row, next);
    await settle(bench, draft, meta);
    return ok(looks.length);
  });
}

/** Adds a case that a person filled in. `ids` holds its id. */
export function addCase(draft: CaseDraft, ctx: ActContext): Promise<Result<Acted>> {
  return act('cases.add', ctx, async (bench) => {
    const made = caseFromDraft(draft, ctx);
    if (!made.ok) return made;
    const taken = await takenCode(made.value);
    if (taken) return fail(taken);
    bench.saveCase(null, made.value);
    return ok({ ids: [made.value.id] });
  });
}

/**
 * Writes down what happened to a case; closing it stops its running timer.
 *
 * @param revision - of the row that the person saw in the form; null where none was open
 * @returns `case.changed` when somebody saved it since
 */
export function recordEvent(
  caseId: string,
  event: EventDraft,
  ctx: ActContext,
  revision: number | null = null,
): Promise<Result<Acted>> {
  return act('cases.event', ctx, async (bench) => {
    const row = await db.cases.get(caseId);
    if (!row) return fail({ code: 'case.notFound' });
    if (revision !== null && row.revision !== revision) return fail({ code: 'case.changed' });
    const next = withEvent(plainCase(row), event, ctx);
    if (!next.ok) return next;
    bench.saveCase(row, next.value);
    await stopWorkOn(new Set(statusOf(next.value).state === 'closed' ? [caseId] : []), bench);
    return ok({ ids: [caseId] });
  });
}

/**
 * Closes cases, all in one transaction, and stops the timer when it runs on one of them. Cases closed
 * before stay as they are; a solved one can still be returned.
 *
 * @param revisions - of the rows that the person saw, by id; those saved since are refused
 * @returns in `refused` those that could not be closed, by id
 * @throws RangeError for more than 2,000 cases
 */
export function closeCases(
  ids: readonly string[],
  closing: { type: ClosingEventType; when: Moment },
  ctx: ActContext,
  revisions: ReadonlyMap<string, number> = new Map(),
): Promise<Result<Acted>> {
  return act('cases.close', ctx, async (bench) => {
    const rows = await readAll(ids);
    const refused = ids
      .filter((id) => !rows.some((row) => row.id === id))
      .map((code): { code: string; problem: Problem } => ({
        code,
        problem: { code: 'case.notFound' },
      }));
    const closed: string[] = [];
    for (const row of rows.filter((one) => canClose(one, closing.type))) {
      if ((revisions.get(row.id) ?? row.revision) !== row.revision) {
        refused.push({ code: row.id, problem: { code: 'case.changed' } });
        continue;
      }
      const next = withEvent(plainCase(row), closing, ctx);
      if (next.ok) bench.saveCase(row, next.value);
      if (next.ok) closed.push(row.id);
      else refused.push({ code: row.id, problem: next.problem });
    }
    await stopWorkOn(new Set(closed), bench);
    return ok({ ids: closed, refused });
  });
}

/** What of a case a person edits; what is left out stays, null takes away. */
export type CasePatch = CaseEdit & Partial<Pick<Case, 'kind' | 'events'>>;

/**
 * Saves an edited case.
 *
 * @param revision - of the row that the person saw when editing began
 * @returns `case.changed` when somebody saved it since: the page shows what differs
 */
export function editCase(
  id: string,
  patch: CasePatch,
  ctx: ActContext,
  revision: number,
): Promise<Result<Acted>> {
  return act('cases.edit', ctx, async (bench) => {
    const row = await db.cases.get(id);
    if (!row) return fail({ code: 'case.notFound' });
    if (row.revision !== revision) return fail({ code: 'case.changed' });
    const code = readCode(patch.code === undefined ? row.code : patch.code);
    if (!code.ok) return code;
    if (patch.detail && namesAPerson(patch.detail)) return fail({ code: 'text.personalNumber' });
    const { kind = row.kind, events = row.events } = patch;
    const next = editedCase({ ...plainCase(row), kind, events }, { ...patch, code: code.value });
    const taken = await takenCode(next);
    if (taken) return fail(taken);
    bench.saveCase(row, next);
    return ok({ ids: [id] });
  });
}

/**
 * Deletes cases with their time entries and inbox lines; undoing brings back cases and entries.
 *
 * @throws RangeError for more than 2,000 cases
 */
export function deleteCases(ids: readonly string[], ctx: ActContext): Promise<Result<Acted>> {
  return act('cases.delete', ctx, async (bench) => {
    const rows = await readAll(ids);
    const found = rows.map((row) => row.id);
    const entries = await db.entries.where('caseId').anyOf(found).toArray();
    const notices = await db.notices.where('caseId').anyOf(found).primaryKeys();
    for (const row of rows) bench.removeCase(row);
    for (const entry of entries) bench.removeEntry(entry);
    bench.removeNotices(notices);
    return ok({ ids: found });
  });
}

/** What the panel shows beside each dossier of a page, in the order of the page. */
export async function caseStates(
  sightings: readonly Sighting[],
  now: Instant,
): Promise<RowState[]> {
  const seen = byCode(sightings);
  const [known, running, calendar] = await Promise.all([
    dossiersByCode(seen.keys()),
    db.entries.where('running').equals(1).first(),
    readCalendar(),
  ]);
  return [...seen].map(([code, sighting]) => {
    const row = known.get(code);
    const isRunning = row !== undefined && row.id === running?.caseId;
    return rowState(row ?? madeOf(sighting, now), {
      code: sighting.code,
      tracked: row !== undefined,
      running: isRunning,
      calendar,
      now,
    });
  });
}

/** A case by its id. */
export function readCase(id: string): Promise<CaseRow | undefined> {
  return db.cases.get(id);
}

/** A dossier by its code as typed or seen. */
export async function readCaseByCode(text: string): Promise<CaseRow | undefined> {
  const code = readCode(text);
  if (!code.ok || code.value === null) return undefined;
  return db.cases.get({ kind: 'dossier', code: code.value });
}
