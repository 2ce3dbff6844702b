import type { Instant } from '../calendar/instant';
import { holdsPersonalNumber } from '../cases/personal-number';
import { fail, ok, type Problem, type Result } from '../problems';
import { beatEntry, endOfEntry, type Move, moveEntry, settleGap as settled } from '../timers/entry';
import { remember, restoreForm } from '../timers/history';
import { sharedStretches, without } from '../timers/overlaps';
import {
  splitGap as divided,
  endedEntry,
  fillsGap,
  type GapPart,
  gapMinutes,
} from '../timers/split-gap';
import type { EntryChange, EntryTag, Gap, TimeEntry } from '../timers/time-entry';
import { type ActContext, type Acted, act } from './act';
import { type Bench, plainEntry } from './bench';
import { db } from './db';
import type { ChangeAct, EntryRow } from './rows';
import { nextSeq } from './timers';

/** What a person fills in for an entry of the past. */
export interface EntryDraft {
  caseId: string;
  from: Instant;
  to: Instant;
  note: string;
  tags?: readonly EntryTag[];
}

/**
 * Adds an entry of the past. It may overlap with others: that is shown, not forbidden.
 *
 * @returns `case.notFound`, `timer.endBeforeStart`, `timer.inFuture` or `text.personalNumber`
 */
export function addEntry(draft: EntryDraft, ctx: ActContext): Promise<Result<Acted>> {
  return act('entry.add', ctx, async (bench) => {
    if (!(await db.cases.get(draft.caseId))) return fail({ code: 'case.notFound' });
    const { caseId, from, to, note, tags = [] } = draft;
    const seq = await nextSeq();
    const made = endedEntry(caseId, { from, to }, { id: ctx.newId(), seq });
    const entry: TimeEntry = { ...made, note, tags: [...tags] };
    const problem = problemWith(entry, ctx.now);
    if (problem) return fail(problem);
    bench.saveEntry(null, entry);
    return ok({ ids: [entry.id] });
  });
}

/**
 * Moves the start or the end of an entry, gives it to another case, or changes its note; gaps are
 * cut to what remains, and what it was before stays in its history.
 *
 * @param revision - of the row that the person saw when editing began
 * @returns `timer.changed` when the entry changed since or is gone; `case.notFound`,
 *   `timer.endBeforeStart`, `timer.inFuture` or `text.personalNumber`
 */
export function editEntry(
  id: string,
  move: Move,
  ctx: ActContext,
  revision: number,
): Promise<Result<Acted>> {
  return act('entry.edit', ctx, async (bench) => {
    const row = await db.entries.get(id);
    if (row?.revision !== revision) return fail({ code: 'timer.changed' });
    const { caseId = row.caseId } = move;
    if (!(await db.cases.get(caseId))) return fail({ code: 'case.notFound' });
    const next = moveEntry(plainEntry(row), move);
    const problem = problemWith(next, ctx.now);
    if (problem) return fail(problem);
    save(bench, row, next, 'edited');
    return ok({ ids: [id] });
  });
}

function problemWith(entry: TimeEntry, now: Instant): Problem | null {
  const end = endOfEntry(entry);
  if (entry.startedAt > end) return { code: 'timer.endBeforeStart' };
  // What a clock that was set has written down may lie ahead and can still be corrected step by step.
  if (end > now && entry.clock === null) return { code: 'timer.inFuture' };
  return holdsPersonalNumber(entry.note) ? { code: 'text.personalNumber' } : null;
}

/** Says whether work went on in a stretch that nobody knows about. */
export function settleGap(
  entryId: string,
  gap: { from: Instant; verdict: Gap['verdict'] },
  ctx: ActContext,
): Promise<Result<Acted>> {
  return onGap('entry.edit', entryId, gap.from, ctx, async (bench, row, index) => {
    save(bench, row, settled(plainEntry(row), index, gap.verdict), 'gap');
    return ok({ ids: [entryId] });
  });
}

/**
 * Divides a stretch that nobody knows about over cases and breaks.
 *
 * @returns `timer.splitSum` when the parts do not add up to it, `case.notFound` when one of their
 *   cases is gone, `timer.changed` when the stretch was decided elsewhere
 */
export function splitGap(
  entryId: string,
  split: { from: Instant; parts: readonly GapPart[] },
  ctx: ActContext,
): Promise<Result<Acted>> {
  return onGap('entry.split', entryId, split.from, ctx, async (bench, row, index) => {
    const { parts } = split;
    const gap = row.gaps[index];
    if (!gap || !fillsGap(gap, parts)) return fail(sumProblem(gap, parts));
    const wanted = [...new Set(parts.flatMap((part) => part.caseId ?? []))];
    if ((await db.cases.bulkGet(wanted)).includes(undefined))
      return fail({ code: 'case.notFound' });
    let seq = (await nextSeq()) - 1;
    const { entry, others } = divided(plainEntry(row), index, parts, () => {
      seq += 1;
      return { id: ctx.newId(), seq };
    });
    save(bench, row, entry, 'split');
    for (const one of others) bench.saveEntry(null, one);
    return ok({ ids: [entryId, ...others.map((one) => one.id)] });
  });
}

function sumProblem(gap: Gap | undefined, parts: readonly GapPart[]): Problem {
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  return { code: 'timer.splitSum', minutes, wanted: gap ? gapMinutes(gap) : 0 };
}

/** Acts on the gap that begins at an instant; the silence that lasts is written down first. */
function onGap(
  name: ChangeAct,
  entryId: string,
  from: Instant,
  ctx: ActContext,
  work: (bench: Bench, row: EntryRow, index: number) => Promise<Result<{ ids: string[] }>>,
): Promise<Result<Acted>> {
  return act(name, ctx, async (bench) => {
    const found = await db.entries.get(entryId);
    if (!found) return fail({ code: 'timer.changed' });
    const row: EntryRow = { ...found, ...beatEntry(plainEntry(found), ctx.now) };
    const index = row.gaps.findIndex((gap) => gap.from === from);
    if (index < 0) return fail({ code: 'timer.changed' });
    return work(bench, row, index);
  });
}

/**
 * Takes the time that two entries share out of one of them.
 *
 * @param cut - loses the time; when nothing of it would be left it is deleted
 * @param keep - counts it
 * @returns `timer.changed` when one of them is gone
 */
export function trimOverlap(
  { cut, keep }: { cut: string; keep: string },
  ctx: ActContext,
): Promise<Result<Acted>> {
  return act('entry.trim', ctx, async (bench) => {
    const [row, other] = await db.entries.bulkGet([cut, keep]);
    if (!row || !other) return fail({ code: 'timer.changed' });
    const entry = beatEntry(plainEntry(row), ctx.now);
    const stretches = sharedStretches(entry, plainEntry(other), ctx.now);
    if (stretches.length === 0) return ok({ ids: [] });
    const left = without(entry, stretches);
    if (left) save(bench, row, left, 'trimmed');
    else bench.removeEntry(row);
    return ok({ ids: [cut] });
  });
}

/**
 * Lets two entries share time for a reason that the person gives.
 *
 * @returns `timer.reasonMissing` without one
 */
export function shareTime(
  { entryId, otherId, reason }: { entryId: string; otherId: string; reason: string },
  ctx: ActContext,
): Promise<Result<Acted>> {
  return act('entry.share', ctx, async (bench) => {
    const row = await db.entries.get(entryId);
    if (!row) return fail({ code: 'timer.changed' });
    const text = reason.trim().slice(0, 200);
    if (text === '') return fail({ code: 'timer.reasonMissing' });
    if (holdsPersonalNumber(text)) return fail({ code: 'text.personalNumber' });
    const entry = plainEntry(row);
    const others = entry.shared.filter((one) => one.entryId !== otherId);
    const shared = [...others, { entryId: otherId, reason: text }].slice(-50);
    bench.saveEntry(row, { ...entry, shared });
    return ok({ ids: [entryId] });
  });
}

/**
 * Brings back an earlier form of an entry; what it is now stays in its history.
 *
 * @param revision - of the row that the person saw
 * @returns `timer.changed` when the entry changed since, `case.notFound` when the case of that form
 *   is gone
 */
export function restoreEntry(
  id: string,
  index: number,
  ctx: ActContext,
  revision: number,
): Promise<Result<Acted>> {
  return act('entry.restore', ctx, async (bench) => {
    const row = await db.entries.get(id);
    if (row?.revision !== revision || !row.history[index]) return fail({ code: 'timer.changed' });
    const restored = restoreForm(plainEntry(row), index, ctx.now);
    if (!(await db.cases.get(restored.caseId))) return fail({ code: 'case.notFound' });
    bench.saveEntry(row, restored);
    return ok({ ids: [id] });
  });
}

/** Deletes an entry. */
export function deleteEntry(id: string, ctx: ActContext): Promise<Result<Acted>> {
  return act('entry.delete', ctx, async (bench) => {
    const row = await db.entries.get(id);
    if (!row) return ok({ ids: [] });
    bench.removeEntry(row);
    return ok({ ids: [id] });
  });
}

function save(bench: Bench, row: EntryRow, next: TimeEntry, change: EntryChange): void {
  const at = bench.rules.now;
  bench.saveEntry(row, remember(plainEntry(row), next, { change, at }));
}
