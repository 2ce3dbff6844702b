import type { Instant } from '../calendar/instant';
import { fail, ok, type Result } from '../problems';
import { beatEntry, settleGap as settled, startEntry, stopEntry } from '../timers/entry';
import type { Gap, TimeEntry } from '../timers/time-entry';
import { type ActContext, type Acted, act } from './act';
import { plainEntry } from './bench';
import { db } from './db';
import type { EntryRow } from './rows';
import { write } from './write';

/** The entry that runs; there is at most one. */
export function runningEntry(): Promise<EntryRow | undefined> {
  return db.entries.where('running').equals(1).first();
}

/**
 * Starts the timer on a case. The entry that ran on another case ends at the same instant; one that
 * runs on this case goes on. `ids` holds the entry that runs now.
 */
export function startTimer(caseId: string, ctx: ActContext): Promise<Result<Acted>> {
  return act('timer.start', ctx, async (bench) => {
    if (!(await db.cases.get(caseId))) return fail({ code: 'case.notFound' });
    const running = await runningEntry();
    if (running?.caseId === caseId) return ok({ ids: [running.id] });
    if (running) bench.saveEntry(running, stopEntry(plainEntry(running), ctx.now));
    const entry = startEntry(caseId, { id: ctx.newId(), now: ctx.now });
    bench.saveEntry(null, entry);
    return ok({ ids: [entry.id] });
  });
}

/** Stops the timer. @returns `timer.notRunning` when there is nothing to stop */
export function stopTimer(ctx: ActContext): Promise<Result<Acted>> {
  return act('timer.stop', ctx, async (bench) => {
    const running = await runningEntry();
    if (!running) return fail({ code: 'timer.notRunning' });
    bench.saveEntry(running, stopEntry(plainEntry(running), ctx.now));
    return ok({ ids: [running.id] });
  });
}

/** Notes that the browser was awake with the timer running. Nothing to undo, nothing when none runs. */
export async function beat(now: Instant): Promise<Result<void>> {
  if (!(await runningEntry())) return ok(undefined);
  return write(['entries'], async (draft) => {
    const running = await runningEntry();
    if (running) draft.put('entries', { ...running, ...beatEntry(plainEntry(running), now) });
    return ok(undefined);
  });
}

/** The entries of a case, the newest first. */
export async function entriesOf(caseId: string): Promise<EntryRow[]> {
  const rows = await db.entries.where('caseId').equals(caseId).toArray();
  return rows.sort((a, b) => b.startedAt - a.startedAt);
}

/** The entries that began in a stretch of time, in order. `to` is not part of it. */
export function entriesBetween(from: Instant, to: Instant): Promise<EntryRow[]> {
  return db.entries.where('startedAt').between(from, to).toArray();
}

/** Says whether work went on in a stretch that nobody knows about. */
export function settleGap(
  entryId: string,
  gap: { index: number; verdict: Gap['verdict'] },
  ctx: ActContext,
): Promise<Result<Acted>> {
  return act('entry.edit', ctx, async (bench) => {
    const row = await db.entries.get(entryId);
    if (!row?.gaps[gap.index]) return fail({ code: 'timer.changed' });
    bench.saveEntry(row, settled(plainEntry(row), gap.index, gap.verdict));
    return ok({ ids: [entryId] });
  });
}

/** What of an entry a person edits. A running entry keeps its end: it has none yet. */
export interface EntryPatch {
  startedAt?: Instant;
  endedAt?: Instant;
}

/**
 * Moves the start or the end of an entry; gaps are cut to what remains.
 *
 * @param revision - of the row that the person saw when editing began
 * @returns `timer.changed` when the entry changed since or is gone, `date.unreadable` when it would
 *   end before it begins or in the future
 */
export function editEntry(
  id: string,
  patch: EntryPatch,
  ctx: ActContext,
  revision: number,
): Promise<Result<Acted>> {
  return act('entry.edit', ctx, async (bench) => {
    const row = await db.entries.get(id);
    if (row?.revision !== revision) return fail({ code: 'timer.changed' });
    const next = moved(plainEntry(row), patch);
    if (next.startedAt > next.lastBeatAt || next.lastBeatAt > ctx.now) {
      return fail({ code: 'date.unreadable', text: '' });
    }
    bench.saveEntry(row, next);
    return ok({ ids: [id] });
  });
}

function moved(entry: TimeEntry, patch: EntryPatch): TimeEntry {
  const startedAt = patch.startedAt ?? entry.startedAt;
  const endedAt = entry.endedAt === null ? null : (patch.endedAt ?? entry.endedAt);
  const lastBeatAt = endedAt ?? entry.lastBeatAt;
  const gaps = entry.gaps
    .map((gap) => ({
      ...gap,
      from: Math.max(gap.from, startedAt),
      to: Math.min(gap.to, lastBeatAt),
    }))
    .filter((gap) => gap.from < gap.to);
  return { ...entry, startedAt, endedAt, lastBeatAt, gaps };
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
