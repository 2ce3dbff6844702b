import type { Transaction } from 'dexie';

/** A time entry as version 1 keeps it. */
interface EntryV1 {
  startedAt: number;
  endedAt: number | null;
  lastBeatAt: number;
  gaps: { verdict: string }[];
  /** Left out of backups. */
  revision?: number;
}

/** A row of an entry before some act of version 1. */
interface ImageV1 {
  table: string;
  row: EntryV1 | null;
}

const DAY = 86_400_000;

/**
 * Time entries get an order of their own, a note, what waits during a visit, tags, what the clock did,
 * and a history; settings get those of the timer. Rows that undoing would put back change with them.
 */
export async function timersToV2(tx: Transaction): Promise<void> {
  const entries = tx.table('entries');
  const rows: EntryV1[] = await entries.orderBy('startedAt').toArray();
  await entries.bulkPut(rows.map((row, at) => ({ ...row, ...added(row, at + 1) })));
  // Rows that only undoing brings back come after all others: nobody saw them since.
  let seq = rows.length;
  await tx
    .table('changes')
    .toCollection()
    .modify((change: { before: ImageV1[] }) => {
      for (const image of change.before) {
        if (image.table !== 'entries' || !image.row) continue;
        seq += 1;
        Object.assign(image.row, added(image.row, seq));
      }
    });
  await tx
    .table('settings')
    .toCollection()
    .modify((row: { timer?: unknown }) => {
      row.timer = { askAfterMinutes: 240, stopWithCase: 'ask', fieldDay: null };
    });
}

/** What version 2 knows of an entry besides. */
function added(row: EntryV1, seq: number): object {
  return {
    seq,
    note: '',
    visit: null,
    tags: [],
    confirmedAt: null,
    clock: null,
    shared: [],
    history: [],
    ...(row.revision === undefined ? {} : marksOf(row)),
  };
}

/** What follows from an entry is there in a database and left out of backups. */
function marksOf(row: EntryV1): object {
  const end = row.endedAt ?? row.lastBeatAt;
  return {
    ...(row.gaps.some((gap) => gap.verdict === 'unknown') ? { asking: 1 } : {}),
    ...(end - row.startedAt >= DAY ? { long: 1 } : {}),
  };
}
