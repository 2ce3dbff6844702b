import type { Transaction } from 'dexie';

/** The rows as they were in version 1, as far as this step reads them. */
interface OldEvent {
  id: string;
  type: string;
  when: { at: number };
  recordedAt: number;
}
interface OldCase {
  id: string;
  kind: string;
  title: string;
  detail?: { kind: string; type?: string; product?: string };
  events: OldEvent[];
}
interface OldEntry {
  caseId: string;
  startedAt: number;
  endedAt: number | null;
  gaps: { from: number; to: number; verdict: string }[];
}

/** Cases that are read at a time. */
const CHUNK = 500;
const MINUTE = 60_000;
const CLOSING = ['solved', 'returned', 'refused', 'withdrawn', 'stopped', 'transferred'];

/**
 * Counts how long finished cases took by their procedure, and asks for the indexes of open cases to
 * be derived anew: they learn of the clocks that end before the main one.
 */
export async function countEfforts(tx: Transaction): Promise<void> {
  const worked = new Map<string, number>();
  await tx.table('entries').each((entry: OldEntry) => {
    if (entry.endedAt === null) return;
    worked.set(entry.caseId, (worked.get(entry.caseId) ?? 0) + workedIn(entry, entry.endedAt));
  });
  const counts = new Map<string, Map<number, number>>();
  const ids = [...worked.keys()];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows: (OldCase | undefined)[] = await tx
      .table('cases')
      .bulkGet(ids.slice(at, at + CHUNK));
    for (const row of rows) if (row) count(counts, row, worked.get(row.id) ?? 0);
  }
  await tx.table('efforts').bulkPut(
    [...counts].map(([procedure, byMinutes]) => ({
      procedure,
      counts: [...byMinutes].sort(([a], [b]) => a - b),
    })),
  );
  await tx.table('meta').update('database', { reindex: true });
}

function workedIn({ startedAt, gaps }: OldEntry, endedAt: number): number {
  let [sum, from] = [0, startedAt];
  for (const gap of gaps) {
    if (gap.verdict === 'kept') continue;
    sum += Math.max(0, gap.from - from);
    from = Math.max(from, gap.to);
  }
  return sum + Math.max(0, endedAt - from);
}

function count(counts: Map<string, Map<number, number>>, one: OldCase, worked: number): void {
  const closedBy = closingOf(one.events);
  const name = nameOf(one);
  if (worked <= 0 || name === null || (closedBy !== 'solved' && closedBy !== 'returned')) return;
  const minutes = Math.ceil(worked / MINUTE);
  const key = `${one.kind} ${name}`;
  const byMinutes = counts.get(key) ?? new Map<number, number>();
  byMinutes.set(minutes, (byMinutes.get(minutes) ?? 0) + 1);
  counts.set(key, byMinutes);
}

/** Of each type what was written down last, then the first of them in time. */
function closingOf(events: readonly OldEvent[]): string | null {
  let first: OldEvent | null = null;
  for (const type of CLOSING) {
    const last = events
      .filter((event) => event.type === type)
      .sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1))
      .at(-1);
    if (last && (!first || last.when.at < first.when.at)) first = last;
  }
  return first?.type ?? null;
}

function nameOf({ kind, title, detail }: OldCase): string | null {
  const own = detail?.kind === kind ? detail : undefined;
  if (kind === 'petition') return own?.type ?? plain(title);
  if (kind === 'task') return plain(own?.product ?? '') ?? plain(title);
  if (kind !== 'dossier') return kind;
  const [code = null] = title.match(/\d\.\d{6}/) ?? [];
  return plain(title.replace(/[([]?\b\d\.\d{6}\b[)\]]?/g, ' ')) ?? code;
}

function plain(text: string): string | null {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return words === '' ? null : words.slice(0, 200);
}
