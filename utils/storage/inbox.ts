import type { Instant } from '../calendar/instant';
import { ok, type Result } from '../problems';
import { dueReminders, type Reminder } from '../reminders/reminder';
import { plainCase, settle } from './bench';
import { db } from './db';
import type { CaseRow, NoticeRow } from './rows';
import { openBench, reindexOpenCases } from './settings';
import { runningEntry } from './timers';
import { write } from './write';

/** Cases looked at in one delivery; the rest comes with the next beat. */
const CASES_AT_ONCE = 1_000;

/**
 * Puts into the inbox each reminder whose time has come, each once: its id names the occurrence.
 * What the domain holds back (office closed, timer running on the case) stays due.
 *
 * @returns what is new in the inbox; nothing when the database cannot be written, then it stays due
 */
export async function deliverDueReminders(now: Instant): Promise<Reminder[]> {
  const indexed = await reindexOpenCases(now);
  if (!indexed.ok || (await waitingCases(now)).length === 0) return [];
  const delivered = await write(
    ['cases', 'entries', 'notices', 'tallies', 'settings'],
    async (draft, meta) => {
      const bench = await openBench(now);
      const rows = await waitingCases(now);
      const running = await runningEntry();
      const { calendar, settings } = bench.rules;
      const due = dueReminders(rows.map(plainCase), {
        calendar,
        remindBefore: settings.remindBefore,
        now,
        runningCaseId: running?.caseId ?? null,
      });
      const known = await db.notices.bulkGet(due.map((one) => one.id));
      const fresh = due.filter((_, at) => known[at] === undefined);
      const told = new Set(due.map((one) => one.caseId));
      for (const row of rows) if (told.has(row.id)) bench.refreshCase(row, plainCase(row), now);
      for (const one of fresh) draft.put('notices', noticeOf(one, now));
      await settle(bench, draft, meta);
      return ok(fresh);
    },
  );
  return delivered.ok ? delivered.value : [];
}

function waitingCases(now: Instant): Promise<CaseRow[]> {
  return db.cases.where('index.remindAt').belowOrEqual(now).limit(CASES_AT_ONCE).toArray();
}

const noticeOf = (one: Reminder, now: Instant): NoticeRow => ({
  ...one,
  deliveredAt: now,
  unread: 1,
  untold: 1,
});

/**
 * When the next reminder may be due.
 *
 * @param after - only later ones; what is due already waits for the next beat
 * @returns null when there is none
 */
export async function nextReminderAt(after: Instant = 0): Promise<Instant | null> {
  const next = await db.cases.where('index.remindAt').above(after).first();
  return next?.index.remindAt ?? null;
}

/** The newest lines of the inbox. */
export function listNotices(limit: number): Promise<NoticeRow[]> {
  return db.notices.orderBy('deliveredAt').reverse().limit(limit).toArray();
}

export function unreadCount(): Promise<number> {
  return db.notices.where('unread').equals(1).count();
}

/** Marks lines as read; with no ids, all of them. */
export function markRead(ids?: readonly string[]): Promise<Result<void>> {
  return write(['notices'], async (draft) => {
    const unread = await db.notices.where('unread').equals(1).toArray();
    const wanted = ids && new Set(ids);
    for (const { unread: _, ...read } of unread) {
      if (!wanted || wanted.has(read.id)) draft.put('notices', read);
    }
    return ok(undefined);
  });
}

/** Ids of lines that the system was not told of yet, in the order of delivery. */
export async function listUnnotified(): Promise<string[]> {
  const rows = await db.notices.where('untold').equals(1).toArray();
  return rows.sort((a, b) => a.deliveredAt - b.deliveredAt).map((row) => row.id);
}

/** Notes that the system was told. */
export function markNotified(ids: readonly string[]): Promise<Result<void>> {
  return write(['notices'], async (draft) => {
    const rows = await db.notices.bulkGet([...ids]);
    for (const row of rows) {
      if (!row?.untold) continue;
      const { untold: _, ...told } = row;
      draft.put('notices', told);
    }
    return ok(undefined);
  });
}
