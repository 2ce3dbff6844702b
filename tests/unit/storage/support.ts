import { type Day, dayOf } from '@/utils/calendar/day';
import { parseMoment } from '@/utils/calendar/moment';
import { indexOf } from '@/utils/cases/case-index';
import { procedureKeyOf } from '@/utils/cases/procedure-key';
import { statusOf } from '@/utils/cases/status';
import { timelinessOf } from '@/utils/cases/timeliness';
import type { Sighting } from '@/utils/portals/sighting';
import type { Result } from '@/utils/problems';
import { plainCase } from '@/utils/storage/bench';
import { db } from '@/utils/storage/db';
import type { MetaRow, TallyRow } from '@/utils/storage/rows';
import { readCalendar, readSettings } from '@/utils/storage/settings';
import { workedMilliseconds } from '@/utils/timers/worked-time';

/** Monday, 23 November 2026, 09:00 in Viet Nam. */
export const NOW = Date.UTC(2026, 10, 23, 2);
export const ORIGIN = 'https://dichvucong.example.vn';

let ids = 0;
/** Ids in order, so that a failing test fails the same way twice. */
export const newId = () => {
  ids += 1;
  return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
};

export const at = (now: number = NOW, key?: string) => ({ now, newId, origin: ORIGIN, key });

/** The moment written `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, in Viet Nam. */
export function moment(text: string) {
  const read = parseMoment(text);
  if (!read) throw new Error(`no moment: ${text}`);
  return read;
}

export function sighting(tail: string, change: Partial<Sighting> = {}): Sighting {
  return {
    code: `H49.22-261116-${tail}`,
    procedure: 'Đăng ký khai sinh',
    receivedAt: '2026-11-16T08:12',
    dueAt: '2026-11-27',
    status: 'Đang xử lý',
    ...change,
  };
}

/** The value of a result that must be one. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unexpected problem ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Begins with an empty database. */
export async function emptyDatabase(): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  await db.open();
}

/** All rows of all tables, for comparing. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** What is wrong in the database, worked out again from the events alone; an empty list is right. */
export async function faults(): Promise<string[]> {
  return [
    ...(await tallyFaults()),
    ...(await effortFaults()),
    ...(await entryFaults()),
    ...(await indexFaults()),
  ];
}

async function tallyFaults(): Promise<string[]> {
  const calendar = await readCalendar();
  const days = new Map<Day, TallyRow>();
  const states: MetaRow['cases'] = { open: 0, paused: 0, closed: 0 };
  for (const row of await db.cases.toArray()) {
    const { state, since } = statusOf(row);
    states[state] += 1;
    const { kind } = timelinessOf(row, calendar, NOW);
    if (kind !== 'early' && kind !== 'onTime' && kind !== 'late') continue;
    const day = dayOf(since.at);
    const tally = days.get(day) ?? { day, early: 0, onTime: 0, late: 0 };
    days.set(day, { ...tally, [kind]: tally[kind] + 1 });
  }
  const counted = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const meta = await db.meta.get('database');
  return [
    ...differ('tallies', await db.tallies.orderBy('day').toArray(), counted),
    ...differ('cases by state', meta?.cases ?? { open: 0, paused: 0, closed: 0 }, states),
  ];
}

/** The time of each finished case, added up entry by entry, beside what the table has counted. */
async function effortFaults(): Promise<string[]> {
  const worked: Record<string, number[]> = {};
  for (const row of await db.cases.toArray()) {
    const { closedBy } = statusOf(row);
    const procedure = procedureKeyOf(row);
    if (procedure === null || (closedBy !== 'solved' && closedBy !== 'returned')) continue;
    const entries = await db.entries.where('caseId').equals(row.id).toArray();
    const ended = entries.filter((entry) => entry.endedAt !== null);
    const sum = ended.reduce((all, entry) => all + workedMilliseconds(entry, NOW), 0);
    const minutes = Math.ceil(sum / 60_000);
    worked[procedure] ??= [];
    if (minutes > 0) worked[procedure].push(minutes);
  }
  const wanted = Object.entries(worked).filter(([, list]) => list.length > 0);
  const found = (await db.efforts.toArray()).map(({ procedure, counts }) => [
    procedure,
    counts.flatMap(([minutes, cases]) => Array.from({ length: cases }, () => minutes)),
  ]);
  const inOrder = (list: number[]) => list.toSorted((a, b) => a - b);
  return differ(
    'efforts',
    found.sort(),
    wanted.map(([procedure, list]) => [procedure, inOrder(list)]).sort(),
  );
}

async function entryFaults(): Promise<string[]> {
  const entries = await db.entries.toArray();
  const cases = new Set(await db.cases.toCollection().primaryKeys());
  const running = entries.filter((entry) => entry.endedAt === null);
  return [
    ...(running.length > 1 ? [`${running.length} entries run`] : []),
    ...entries.flatMap((entry) => [
      ...(cases.has(entry.caseId) ? [] : [`entry ${entry.id} has no case`]),
      ...((entry.endedAt ?? entry.startedAt) < entry.startedAt ? [`${entry.id} is negative`] : []),
      ...((entry.endedAt === null) === (entry.running === 1) ? [] : [`${entry.id} half runs`]),
    ]),
  ];
}

async function indexFaults(): Promise<string[]> {
  const calendar = await readCalendar();
  const { reminders } = await readSettings();
  return (await db.cases.toArray()).flatMap((row) => {
    const { byCode: _b, tail: _t, ...kept } = row.index;
    const worked = indexOf(plainCase(row), calendar, reminders, kept.remindedTo);
    return differ(`index of ${row.id}`, kept, worked);
  });
}

function differ(what: string, found: unknown, wanted: unknown): string[] {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  return a === b ? [] : [`${what}: ${a} instead of ${b}`];
}

/** The newest acts first. */
export const newestActs = (limit: number) =>
  db.changes.orderBy('seq').reverse().limit(limit).toArray();
