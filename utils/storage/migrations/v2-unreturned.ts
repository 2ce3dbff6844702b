import type { Transaction } from 'dexie';

/** A row as it was in version 1, as far as this step reads it. */
interface OldRow {
  kind: string;
  events: { id: string; type: string; when: { at: number }; recordedAt: number }[];
  /** Absent where a backup is carried forward; the index is derived there afterwards. */
  index?: { state: string; unreturned?: number };
}

/** Marks the solved dossiers whose result nobody has returned, so that a list can name them. */
export async function markUnreturned(tx: Transaction): Promise<void> {
  await tx
    .table('cases')
    .where('[index.state+index.due]')
    .between(['closed', -Infinity], ['closed', []])
    .modify((row: OldRow) => {
      const since = solvedAt(row);
      if (since === null || !row.index) return false;
      row.index.unreturned = since;
      return true;
    });
}

function solvedAt({ kind, events }: OldRow): number | null {
  if (kind !== 'dossier' || events.some((event) => event.type === 'returned')) return null;
  const [solved] = lastOf(events, 'solved');
  const others = ['refused', 'withdrawn', 'stopped', 'transferred'];
  const isFirst = others.every((type) => {
    const [other] = lastOf(events, type);
    return !other || !solved || solved.when.at <= other.when.at;
  });
  return solved && isFirst ? solved.when.at : null;
}

/** What was written down last of a type. */
function lastOf(events: OldRow['events'], type: string): OldRow['events'] {
  return events
    .filter((event) => event.type === type)
    .sort((a, b) => b.recordedAt - a.recordedAt || (a.id < b.id ? 1 : -1));
}
