import type { Instant } from '../calendar/instant';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import { marked, settled } from './notice-row';
import type { CaseRow, NoticeRow } from './rows';
import { write } from './write';

/**
 * The newest lines of the inbox; only those that wait to be known when asked for. Of lines that came
 * together the one that is due first stands first; what is due at no time, as the line of the
 * morning, before them.
 */
export async function listNotices(limit: number, only: 'all' | 'unread' = 'all') {
  if (only === 'all') {
    const rows = await db.notices.orderBy('deliveredAt').reverse().limit(limit).toArray();
    return rows.sort(newestFirst);
  }
  const rows = await db.notices.where('unread').equals(1).toArray();
  return rows.sort(newestFirst).slice(0, limit);
}

const newestFirst = (a: NoticeRow, b: NoticeRow) =>
  b.deliveredAt - a.deliveredAt || (a.dueAt ?? 0) - (b.dueAt ?? 0);

export function unreadCount(): Promise<number> {
  return db.notices.where('unread').equals(1).count();
}

/** Lines that are put off, the next to come first. */
export function listSnoozed(): Promise<NoticeRow[]> {
  return db.notices.where('snoozedUntil').above(0).toArray();
}

/** How many things the red bar speaks of. */
export function bannerCount(): Promise<number> {
  return db.notices.where('banner').equals(1).count();
}

/** All that was ever said about a case, the newest first. */
export async function noticesOfCase(caseId: string): Promise<NoticeRow[]> {
  const rows = await db.notices.where('caseId').equals(caseId).toArray();
  return rows.sort((a, b) => b.deliveredAt - a.deliveredAt);
}

/** The cases behind a line about several, in its order; those that are gone are left out. */
export async function casesBehind(ids: readonly string[]): Promise<CaseRow[]> {
  const rows = await db.cases.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/**
 * The person knows: the lines ask for nothing any more, and a later occurrence of the same case
 * comes all the same.
 *
 * @param ids - all lines that wait when left out
 */
export function markKnown(now: Instant, ids?: readonly string[]): Promise<Result<void>> {
  return write(['notices'], async (draft) => {
    const rows = ids
      ? await db.notices.bulkGet([...ids])
      : await db.notices.where('unread').equals(1).toArray();
    for (const row of rows) {
      const asks = row?.unread || row?.banner || row?.snoozedUntil !== undefined;
      if (row && asks) draft.put('notices', settled(row, { at: now, what: 'known' }));
    }
    return ok(undefined);
  });
}

/** The person knows of all that the red bar speaks of. */
export async function knowBanner(now: Instant): Promise<Result<void>> {
  return markKnown(now, await db.notices.where('banner').equals(1).primaryKeys());
}

/**
 * Puts a line off; it comes back once at that time, or later when it is quiet then.
 *
 * @returns `notice.gone` when there is no such line any more
 */
export function snooze(id: string, until: Instant, now: Instant): Promise<Result<void>> {
  return write(['notices'], async (draft) => {
    const row = await db.notices.get(id);
    if (!row) return fail({ code: 'notice.gone' });
    const rest = settled(row, { at: now, what: 'snoozed', until });
    draft.put('notices', { ...rest, snoozedUntil: until });
    return ok(undefined);
  });
}

/** What the system is to be told: one notification for all of it. */
export interface Telling {
  /** The lines that it is about, in the order of delivery. */
  ids: string[];
  /** Whether one of them is to stay until it is closed. */
  stays: boolean;
  /** Things that wait for the person; 0 when only the line of the morning is new. */
  waiting: number;
  /** From the line of the morning; null when that is not new. */
  morning: { today: number; overdue: number } | null;
}

/** What the system was not asked to show yet; null when there is nothing. */
export async function readTelling(): Promise<Telling | null> {
  const rows = await db.notices.where('untold').equals(1).toArray();
  if (rows.length === 0) return null;
  rows.sort((a, b) => a.deliveredAt - b.deliveredAt);
  const digest = rows.findLast((row) => row.kind === 'digest');
  return {
    ids: rows.map((row) => row.id),
    stays: rows.some((row) => row.level === 'stay' || row.level === 'banner'),
    waiting: rows.every((row) => row.kind === 'digest') ? 0 : await unreadCount(),
    morning: digest
      ? { today: countIn(digest, 'today'), overdue: countIn(digest, 'overdue') }
      : null,
  };
}

function countIn({ ref }: NoticeRow, name: string): number {
  if (ref.type !== 'cases') return 0;
  return ref.groups.find((group) => group.name === name)?.count ?? 0;
}

/** Notes that the system took a notification for these lines; that it was seen nobody can know. */
export function markTold(ids: readonly string[], now: Instant): Promise<Result<void>> {
  return write(['notices'], async (draft) => {
    for (const row of await db.notices.bulkGet([...ids])) {
      if (!row?.untold) continue;
      const { untold: _, ...told } = row;
      draft.put('notices', { ...told, log: marked(row, { at: now, what: 'told' }) });
    }
    return ok(undefined);
  });
}
