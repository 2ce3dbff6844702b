import { beforeAll, expect, it, vi } from 'vitest';
import { type Month, monthOf, parseDay } from '@/utils/calendar/day';
import { statusOf } from '@/utils/cases/status';
import { timelinessOf } from '@/utils/cases/timeliness';
import { fold } from '@/utils/fold';
import {
  type CaseListQuery,
  type CaseSort,
  countCases,
  listCases,
  nextDue,
} from '@/utils/storage/case-list';
import type { CaseView } from '@/utils/storage/case-views';
import { addCase } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import type { CaseRow } from '@/utils/storage/rows';
import { readCalendar } from '@/utils/storage/settings';
import { seedDatabase } from '../../support/seed-cases';
import { at, emptyDatabase, NOW } from './support';

// Low enough for a few hundred cases to be read in each of the ways there are.
vi.setConfig({ testTimeout: 30_000 });
vi.mock('@/utils/storage/list-limits', () => ({
  SORTED_HERE: 60,
  LOOKED_AT: 80,
  KEYS_AT_MOST: 200,
}));

const usual: CaseListQuery = {
  view: 'all',
  search: '',
  sort: 'due',
  descending: false,
  offset: 0,
  limit: 50,
  now: NOW,
};
const VIEWS: CaseView[] = [
  'open',
  'overdue',
  'soon',
  'paused',
  'closed',
  'early',
  'onTime',
  'late',
  'all',
];
const SORTS: CaseSort[] = ['due', 'received', 'code', 'recent'];

let all: CaseRow[] = [];

beforeAll(async () => {
  await emptyDatabase();
  await seedDatabase(320, { now: NOW, seed: 3 });
  const draft = { limit: null, receivedAt: null, due: null };
  await addCase({ ...draft, kind: 'task', code: null, title: 'Viết báo cáo quý' }, at());
  await addCase({ ...draft, kind: 'task', code: null, title: 'Áp dụng biểu mẫu' }, at());
  await addCase({ ...draft, kind: 'dossier', code: '000.00.12.H49-250118-0012', title: '' }, at());
  all = await db.cases.toArray();
});

/** What a view holds, by the rules of the domain and not by the index. */
async function held(view: CaseView): Promise<CaseRow[]> {
  const calendar = await readCalendar();
  return all.filter((row) => {
    const { kind, leftMinutes } = timelinessOf(row, calendar, NOW);
    const { state } = statusOf(row);
    if (view === 'all') return true;
    if (view === 'soon') return kind === 'running' && (leftMinutes ?? 0) <= 480;
    if (view === 'open' || view === 'paused' || view === 'closed') return state === view;
    return kind === view;
  });
}

const keyOf: Record<CaseSort, (row: CaseRow) => number | string> = {
  due: (row) => row.index.due,
  received: (row) =>
    row.events.find((event) => event.type === 'received')?.when.at ?? row.createdAt,
  code: (row) => row.code ?? `\uffff${row.title}`,
  recent: (row) => -row.createdAt,
};

const ids = (rows: CaseRow[]) => rows.map((row) => row.id).sort();

it.each(VIEWS)('the view %s holds what the rules say, and is counted so', async (view) => {
  const wanted = await held(view);
  const { rows, more } = await listCases({ ...usual, view, limit: 5_000 });
  expect(ids(rows)).toEqual(ids(wanted));
  expect(more).toBe(false);
  expect(await countCases(view, NOW)).toBe(wanted.length);
  expect(wanted.length).toBeGreaterThan(0);
});

it.each(
  VIEWS.flatMap((view) =>
    SORTS.flatMap((sort) => [false, true].map((descending) => [view, sort, descending] as const)),
  ),
)('the view %s is sorted by %s (descending: %s), page by page', async (view, sort, descending) => {
  const found: CaseRow[] = [];
  const query = { ...usual, view, sort, descending, limit: 37 };
  for (let more = true; more && found.length < 80; ) {
    const page = await listCases({ ...query, offset: found.length });
    found.push(...page.rows);
    more = page.more;
  }
  const keys = found.map(keyOf[sort]);
  const dated = sort === 'due' ? keys.filter((key) => key !== Infinity) : keys;
  const sorted = [...dated].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  expect(dated).toEqual(descending ? sorted.reverse() : sorted);
  // Without a due date they come last both ways.
  expect(keys.slice(0, dated.length)).toEqual(dated);
  expect(new Set(ids(found)).size).toBe(found.length);
  expect(found.length).toBe(Math.min((await held(view)).length, found.length));
});

it('the first page of a view is the first of all in that order', async () => {
  for (const view of VIEWS) {
    const sorted = (await held(view)).map(keyOf.received).sort((a, b) => (a < b ? -1 : 1));
    const { rows, more } = await listCases({ ...usual, view, sort: 'received', limit: 20 });
    expect(rows.map(keyOf.received)).toEqual(sorted.slice(0, 20));
    expect(more).toBe(sorted.length > 20);
  }
});

it.each(['early', 'onTime', 'late', 'closed', 'all'] as const)(
  'the view %s of a day and of a month holds what was closed then, and is counted so',
  async (view) => {
    const closed = view === 'all' ? await held('closed') : await held(view);
    const day = closed[0]?.index.closedDay ?? parseDay('2026-01-01');
    if (!day) throw new Error('no day');
    const month: Month = monthOf(day);
    const onDay = closed.filter((row) => row.index.closedDay === day);
    const inMonth = closed.filter((row) => row.index.closedDay?.startsWith(month));
    expect(ids((await listCases({ ...usual, view, day, month, limit: 999 })).rows)).toEqual(
      ids(onDay),
    );
    expect(ids((await listCases({ ...usual, view, month, limit: 999 })).rows)).toEqual(
      ids(inMonth),
    );
    expect(await countCases(view, NOW, { month })).toBe(inMonth.length);
  },
);

it.each([
  ['the last digits', '0012'],
  ['the tail with its hyphen', '250118-0012'],
  ['a tail cut within a number', '0118-0012'],
  ['the whole code', '000.00.12.H49-250118-0012'],
  ['the code in small letters', 'h49-250118-0012'],
  ['parts of the code with a blank', 'h49 0012'],
  ['the code with other dashes', 'H49–250118–0012'],
  ['a few digits at the end', '12'],
])('%s finds the dossier', async (_, search) => {
  const { rows } = await listCases({ ...usual, search, limit: 5_000 });
  expect(rows.map((row) => row.code)).toContain('000.00.12.H49-250118-0012');
});

it.each([
  ['with marks', 'viết báo cáo'],
  ['without marks', 'viet bao cao'],
  ['by beginnings of words in any order', 'quy bao vi'],
  ['in capitals', 'VIẾT BÁO'],
])('a title is found %s', async (_, search) => {
  const { rows } = await listCases({ ...usual, search });
  expect(rows.map((row) => row.title)).toEqual(['Viết báo cáo quý']);
});

it.each([
  ['khai sinh', 'all', 'due'],
  ['dang ky', 'closed', 'code'],
  ['dang ky', 'open', 'received'],
  ['cap', 'late', 'recent'],
  ['h49', 'all', 'due'],
  ['khong co gi', 'all', 'due'],
  // Each word is common and no case has both.
  ['cap dang', 'all', 'due'],
  ['h49 ho', 'closed', 'code'],
] as const)(
  'searching %j in %s by %s finds all that have the words',
  async (search, view, sort) => {
    const words = search.split(' ');
    const wanted = (await held(view)).filter((row) => {
      const text = fold(`${row.code} ${row.title}`).split(/[^a-z0-9]+/);
      return words.every((word) => text.some((one) => one.startsWith(word)));
    });
    const { rows, more } = await listCases({ ...usual, search, view, sort, limit: 5_000 });
    expect(ids(rows)).toEqual(ids(wanted));
    expect(more).toBe(false);
    const first = await listCases({ ...usual, search, view, sort, limit: 10 });
    expect(first.rows.map(keyOf[sort])).toEqual(rows.slice(0, 10).map(keyOf[sort]));
    expect(first.more).toBe(wanted.length > 10);
  },
);

it.each(['', '   ', '-', '…'])('searching for %j is no search', async (search) => {
  expect((await listCases({ ...usual, search })).rows).toHaveLength(50);
});

it('what is due next begins with the longest overdue and leaves out what has no date', async () => {
  const rows = await nextDue(5_000);
  expect(rows.map((row) => row.index.due)).toEqual(
    (await held('open'))
      .map((row) => row.index.due)
      .filter(Number.isFinite)
      .sort((a, b) => a - b),
  );
});
