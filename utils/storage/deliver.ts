import { dayOf } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { ok } from '../problems';
import { dueOf, type Occurrence } from '../reminders/occurrence';
import { isQuiet } from '../reminders/quiet';
import { caseSource, stillHolds } from '../reminders/reminder';
import { REMIND_LEVELS, type Settings } from '../settings';
import { type Bench, plainCase, settle } from './bench';
import { db } from './db';
import { noticeOf, returned, setAside, settled } from './notice-row';
import { isReflectionDue } from './reflection-sources';
import {
  dueFromSources,
  isMorningDecided,
  nextFromSources,
  SOURCE_TABLES,
  type SourceMoment,
} from './reminder-sources';
import type { CaseRow, MetaRow, NoticeRow, TableName } from './rows';
import { calendarOf, openBench, readSettings, reindexOpenCases } from './settings';
import { isTimerDue } from './timer-source';
import { runningEntry } from './timers';
import { type Draft, write } from './write';

/** Cases looked at in one delivery; the rest comes with the next beat. */
const CASES_AT_ONCE = 1_000;
/** A clock that is set right moves by less; what was delivered later than this is from a fast clock. */
const CLOCK_SLACK = 2 * MINUTE;

const TABLES: readonly TableName[] = [
  ...new Set<TableName>(['cases', 'entries', 'notices', 'tallies', 'settings', ...SOURCE_TABLES]),
];

/**
 * Puts into the inbox each reminder whose time has come, each once: its id names the occurrence;
 * brings back what was put off; lets go what says nothing true any more. What is held back (office
 * closed, timer running on the case) stays due.
 *
 * @returns what is new in the inbox; nothing when the database cannot be written, then it stays due
 */
export async function deliverDueReminders(now: Instant): Promise<NoticeRow[]> {
  const indexed = await reindexOpenCases(now);
  if (!indexed.ok || !(await isAnythingToDo(now))) return [];
  const delivered = await write(TABLES, async (draft, meta) => {
    const bench = await openBench(now);
    const moment = momentOf(bench.rules.settings, now);
    const running = (await runningEntry())?.caseId ?? null;
    await clearUp(bench, draft, moment);
    if (isQuiet(moment)) {
      await settleChanges(bench, draft, { before: meta, after: meta });
      return ok([]);
    }
    const back = await bringBack(draft, moment, running);
    const rows = await waitingCases(now);
    const fresh = await freshOf(draft, rows, moment, running);
    for (const row of rows) if (row.id !== running) bench.refreshCase(row, plainCase(row), now);
    for (const notice of fresh) draft.put('notices', notice);
    const isDecided = isMorningDecided(meta.morning, now);
    const after = isDecided ? meta : { ...meta, morning: dayOf(now) };
    await settleChanges(bench, draft, { before: meta, after });
    return ok([...fresh, ...back]);
  });
  return delivered.ok ? delivered.value : [];
}

/** A look that found nothing writes nothing. */
async function settleChanges(
  bench: Bench,
  draft: Draft,
  { before, after }: { before: MetaRow; after: MetaRow },
): Promise<void> {
  const isChanged = before !== after || !bench.isUntouched || !draft.isEmpty;
  if (isChanged) await settle(bench, draft, after);
}

function momentOf(settings: Settings, now: Instant): SourceMoment {
  const isOut = settings.timer.fieldDay !== null;
  return { calendar: calendarOf(settings), now, plan: settings.reminders, isOut };
}

/** By indexes alone, so that the usual beat reads next to nothing and writes nothing. */
async function isAnythingToDo(now: Instant): Promise<boolean> {
  const moment = momentOf(await readSettings(), now);
  if ((await fromFastClock(now)).length > 0) return true;
  if ((await overOf(moment)).length > 0) return true;
  if (isQuiet(moment)) return false;
  const meta = await db.meta.get('database');
  const isFirstToday = !isMorningDecided(meta?.morning, now);
  const waiting = db.cases.where('index.remindAt').belowOrEqual(now).limit(1);
  const snoozed = db.notices.where('snoozedUntil').belowOrEqual(now).limit(1);
  if (isFirstToday || (await waiting.count()) > 0 || (await snoozed.count()) > 0) return true;
  return (await isReflectionDue(moment)) || isTimerDue(moment);
}

function fromFastClock(now: Instant): Promise<NoticeRow[]> {
  return db.notices
    .where('deliveredAt')
    .above(now + CLOCK_SLACK)
    .toArray();
}

function waitingCases(now: Instant): Promise<CaseRow[]> {
  return db.cases.where('index.remindAt').belowOrEqual(now).limit(CASES_AT_ONCE).toArray();
}

/** What a clock that ran ahead has brought waits for its time, and what is not true any more ends. */
async function clearUp(bench: Bench, draft: Draft, moment: SourceMoment): Promise<void> {
  const { now } = moment;
  const early = await fromFastClock(now);
  for (const row of early) draft.put('notices', setAside(row, now));
  const ids = [...new Set(early.flatMap((row) => row.caseId ?? []))];
  for (const row of await db.cases.bulkGet(ids)) {
    // What lies between now and then was passed over, and comes in its turn.
    if (row) bench.refreshCase(row, plainCase(row), now);
  }
  const isEarly = new Set(early.map((row) => row.id));
  for (const row of await overOf(moment)) {
    if (!isEarly.has(row.id)) draft.put('notices', settled(row, { at: now, what: 'over' }));
  }
}

/** Lines that still ask for attention and have no reason to. */
async function overOf(moment: SourceMoment): Promise<NoticeRow[]> {
  const [unread, snoozed] = await Promise.all([
    db.notices.where('unread').equals(1).toArray(),
    db.notices.where('snoozedUntil').above(0).toArray(),
  ]);
  const live = [...unread, ...snoozed];
  const ids = [...new Set(live.flatMap((row) => row.caseId ?? []))];
  const cases = new Map((await db.cases.bulkGet(ids)).map((row, at) => [ids[at], row]));
  return live.filter((row) => {
    const found = row.caseId === undefined ? undefined : cases.get(row.caseId);
    return !stillHolds(row, found ? plainCase(found) : null, moment);
  });
}

async function bringBack(
  draft: Draft,
  { now }: SourceMoment,
  running: string | null,
): Promise<NoticeRow[]> {
  const come = await db.notices.where('snoozedUntil').belowOrEqual(now).toArray();
  const over = new Set(draft.puts.notices.map((row) => row.id));
  const back = come
    .filter((row) => !over.has(row.id) && (running === null || row.caseId !== running))
    .map((row) => returned(row, now));
  for (const row of back) draft.put('notices', row);
  return back;
}

/** What has come and is not in the inbox yet. */
async function freshOf(
  draft: Draft,
  rows: readonly CaseRow[],
  moment: SourceMoment,
  running: string | null,
): Promise<NoticeRow[]> {
  const others = await dueFromSources(moment);
  const due = dueOf([caseSource(rows.map(plainCase), moment.plan, running), () => others], moment);
  const known = await db.notices.bulkGet(due.map((one) => one.id));
  const fresh = due.filter((_, at) => known[at] === undefined);
  const before = await linesBefore(fresh);
  const clocks = new Set(fresh.map(clockOf));
  for (const row of before) {
    if (!row.unread || !clocks.has(clockOf(row))) continue;
    draft.put('notices', settled(row, { at: moment.now, what: 'newer' }));
  }
  const heard = heardLevels(before);
  return fresh.map((one) => noticeOf(one, moment.now, isHeard(one, heard)));
}

/** All that was said before about the same cases. */
async function linesBefore(fresh: readonly Occurrence[]): Promise<NoticeRow[]> {
  const ids = fresh.flatMap((one) => (one.ref.type === 'case' ? [one.ref.id] : []));
  return ids.length === 0 ? [] : db.notices.where('caseId').anyOf(ids).toArray();
}

/** How loudly each clock was heard already. */
function heardLevels(before: readonly NoticeRow[]): Map<string, number> {
  const heard = new Map<string, number>();
  for (const row of before) {
    const key = clockOf(row);
    heard.set(key, Math.max(heard.get(key) ?? 0, REMIND_LEVELS.indexOf(row.level)));
  }
  return heard;
}

/** A letter of apology is another matter than the time that is left. */
function isHeard(one: Occurrence, heard: ReadonlyMap<string, number>): boolean {
  return (heard.get(clockOf(one)) ?? -1) >= REMIND_LEVELS.indexOf(one.level);
}

function clockOf({ kind, ref, dueAt, id }: Occurrence): string {
  if (ref.type !== 'case') return id;
  return [kind === 'apology' ? kind : '', ref.id, ref.clock, ref.step, dueAt].join('/');
}

/**
 * When anything may be due next: a case, a line that was put off, or the next morning.
 *
 * @param now - only later ones; what is due already waits for the next beat
 */
export async function nextReminderAt(now: Instant): Promise<Instant> {
  const moment = momentOf(await readSettings(), now);
  const [nextCase, nextSnoozed, nextOfSources] = await Promise.all([
    db.cases.where('index.remindAt').above(now).first(),
    db.notices.where('snoozedUntil').above(now).first(),
    nextFromSources(moment),
  ]);
  const instants = [nextCase?.index.remindAt, nextSnoozed?.snoozedUntil, nextOfSources].filter(
    (at) => at !== undefined,
  );
  return Math.min(...instants);
}
