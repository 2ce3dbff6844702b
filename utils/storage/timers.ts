import type { Instant } from '../calendar/instant';
import { fail, ok, type Result } from '../problems';
import { carryOver, clockBehind } from '../timers/clock-witness';
import { beatEntry, endEntryAt, nextStart, startEntry, stopEntry } from '../timers/entry';
import { remember } from '../timers/history';
import type { TimeEntry } from '../timers/time-entry';
import { type ActContext, type Acted, act } from './act';
import { type Bench, entryRow, plainEntry } from './bench';
import { endReception } from './case-work';
import { db } from './db';
import type { EntryRow } from './rows';
import { write } from './write';

/** The entry that runs; there is at most one. */
export function runningEntry(): Promise<EntryRow | undefined> {
  return db.entries.where('running').equals(1).first();
}

/** The number of the next entry; inside a transaction over `entries`. */
export async function nextSeq(): Promise<number> {
  const last = await db.entries.orderBy('seq').last();
  return (last?.seq ?? 0) + 1;
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
    const ended = running && stopEntry(plainEntry(running), ctx.now);
    if (running && ended) bench.saveEntry(running, ended);
    const now = ended ? nextStart(ended, ctx.now) : ctx.now;
    const seq = await nextSeq();
    const entry = startEntry(caseId, { id: ctx.newId(), now, seq });
    bench.saveEntry(null, await markClock(entry, ctx.now));
    return ok({ ids: [entry.id] });
  });
}

/** Marks an entry that begins while the clock is behind what it has shown before. */
export async function markClock(entry: TimeEntry, now: Instant): Promise<TimeEntry> {
  const behind = clockBehind((await db.clock.get('clock')) ?? null, now);
  return behind > 0 ? { ...entry, clock: { at: entry.startedAt, by: -behind } } : entry;
}

/**
 * Stops the timer, now or at an instant that the person remembers. A visit ends with it.
 *
 * @param at - not before the entry began and not in the future; brought there when it is
 * @returns `timer.notRunning` when there is nothing to stop
 */
export function stopTimer(ctx: ActContext, at?: Instant): Promise<Result<Acted>> {
  return act('timer.stop', ctx, async (bench) => {
    const running = await runningEntry();
    if (!running) return fail({ code: 'timer.notRunning' });
    const before = plainEntry(running);
    const stopped = stopEntry(before, ctx.now);
    const ended =
      at === undefined
        ? stopped
        : remember(stopped, endEntryAt(before, at, ctx.now), { change: 'ended', at: ctx.now });
    bench.saveEntry(running, ended);
    if (ended.visit) await endReception(bench, ended, ctx);
    return ok({ ids: [running.id] });
  });
}

/** The person says that the work goes on. */
export function confirmRunning(ctx: ActContext): Promise<Result<Acted>> {
  return act('timer.confirm', ctx, async (bench) => {
    const running = await runningEntry();
    if (!running) return fail({ code: 'timer.notRunning' });
    const entry = beatEntry(plainEntry(running), ctx.now);
    bench.saveEntry(running, { ...entry, confirmedAt: Math.max(ctx.now, entry.lastBeatAt) });
    return ok({ ids: [running.id] });
  });
}

/** Notes that the browser was awake with the timer running. Nothing to undo, nothing when none runs. */
export async function beat(now: Instant): Promise<Result<void>> {
  if (!(await runningEntry())) return ok(undefined);
  return write(['entries'], async (draft) => {
    const running = await runningEntry();
    const entry = running && beatEntry(plainEntry(running), now);
    if (running && entry) draft.put('entries', entryRow(entry, running.revision));
    return ok(undefined);
  });
}

/**
 * Carries the running entry over a clock that was set back; inside a transaction over `entries`.
 * Nothing when it was not, or when nothing runs.
 */
export async function carryRunningOver(
  bench: Bench,
  { now, newId }: Pick<ActContext, 'now' | 'newId'>,
): Promise<void> {
  const running = await runningEntry();
  if (!running) return;
  const seq = await nextSeq();
  const carried = carryOver(plainEntry(running), now, { id: newId(), seq });
  if (!carried) return;
  bench.saveEntry(running, carried.ended);
  bench.saveEntry(null, carried.next);
}

/** The entries of a case, the newest first. */
export async function entriesOf(caseId: string): Promise<EntryRow[]> {
  const rows = await db.entries.where('caseId').equals(caseId).toArray();
  return rows.sort((a, b) => b.startedAt - a.startedAt);
}

/**
 * The entries that touch a stretch of time of a day or more, in the order of their beginning: those
 * that begin or end in it, those that span it, and the one that runs when it began before its end.
 *
 * @param to - not part of it
 */
export async function entriesBetween(from: Instant, to: Instant): Promise<EntryRow[]> {
  const [begun, ended, long, running] = await Promise.all([
    db.entries.where('startedAt').between(from, to).toArray(),
    db.entries.where('endedAt').between(from, to, false).toArray(),
    db.entries.where('long').equals(1).toArray(),
    db.entries.where('running').equals(1).toArray(),
  ]);
  const spanning = long.filter((one) => one.startedAt < to && (one.endedAt ?? to) > from);
  const open = running.filter((one) => one.startedAt < to);
  const found = new Map([...begun, ...ended, ...spanning, ...open].map((row) => [row.id, row]));
  return [...found.values()].sort((a, b) => a.startedAt - b.startedAt || a.seq - b.seq);
}

/** The entries with a stretch that nobody has explained, the newest first. */
export async function askingEntries(): Promise<EntryRow[]> {
  const rows = await db.entries.where('asking').equals(1).toArray();
  return rows.sort((a, b) => b.startedAt - a.startedAt);
}
