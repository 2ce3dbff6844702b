import type { Transaction } from 'dexie';

/** A line of the inbox as version 1 kept it: always of one case. */
interface OldNotice {
  id: string;
  caseId: string;
  caseCode: string | null;
  title: string;
  kind: 'before' | 'overdue' | 'digest';
  minutesBefore: number | null;
  dueAt: number;
  at: number;
  deliveredAt: number;
  unread?: 1;
  untold?: 1;
}

type Level = 'badge' | 'notify' | 'stay' | 'banner';

/** How loud the distances of version 1 become: it knew one loudness for all. */
function levelOf(minutesBefore: number | null): Level {
  if (minutesBefore === null) return 'banner';
  if (minutesBefore <= 240) return 'stay';
  return minutesBefore <= 480 ? 'notify' : 'badge';
}

/**
 * A line of the inbox says what it leads to, how loud it is, and what happened to it; the settings
 * have one place for reminders; open cases are to be looked at for the marks that are new.
 */
export async function remindersToV2(tx: Transaction): Promise<void> {
  const notices: OldNotice[] = await tx.table('notices').toArray();
  await tx.table('notices').bulkPut(notices.map(newNotice));
  await tx
    .table('settings')
    .toCollection()
    .modify((row) => {
      const { remindBefore }: { remindBefore: number[] } = row;
      row.reminders = newPlan(remindBefore);
      delete row.remindBefore;
    });
  await tx.table('meta').update('database', { reindex: true });
}

function newNotice(old: OldNotice) {
  const { id, caseId, caseCode, title, kind, minutesBefore, dueAt, at, deliveredAt } = old;
  return {
    id,
    kind: kind === 'digest' ? 'before' : kind,
    at,
    until: null,
    level: levelOf(kind === 'overdue' ? null : (minutesBefore ?? 0)),
    dueAt,
    ref: { type: 'case', id: caseId, code: caseCode, clock: 'main', step: null, minutesBefore },
    title,
    caseId,
    deliveredAt,
    ...(old.unread ? { unread: 1 } : {}),
    ...(old.untold ? { untold: 1 } : {}),
    ...(old.unread && kind === 'overdue' ? { banner: 1 } : {}),
    log: [{ at: deliveredAt, what: 'delivered' }],
  };
}

function newPlan(remindBefore: readonly number[]) {
  return {
    before: remindBefore
      .filter((minutes) => minutes > 0)
      .map((minutes) => ({ minutes, level: levelOf(minutes) })),
    beforeShort: [
      { minutes: 120, level: 'notify' },
      { minutes: 30, level: 'stay' },
    ],
    apology: { minutes: 120, level: 'notify' },
    overdue: 'banner',
    morning: true,
    away: true,
  };
}
