import type { Collection } from 'dexie';
import type { Instant } from '../calendar/instant';
import type { CaseIndex } from '../cases/case-index';
import { type Search, searchFor } from './case-search';
import { type CaseView, daysOf, type Period, type Scope, scopeOf } from './case-views';
import { db } from './db';
import { LOOKED_AT, SORTED_HERE } from './list-limits';
import type { CaseRow } from './rows';
import { readCalendar } from './settings';
import { ALL_DAYS, tallyOf } from './shares';

/** `recent`: when it was added, the last one first; `descending` turns every order round. */
export type CaseSort = 'due' | 'received' | 'code' | 'recent';

/** Which cases are asked for, and which page of them. */
export interface CaseListQuery extends Period {
  view: CaseView;
  /** Empty for no search. */
  search: string;
  sort: CaseSort;
  descending: boolean;
  offset: number;
  limit: number;
  now: Instant;
}

export interface CaseList {
  rows: CaseRow[];
  /** There are more after these. */
  more: boolean;
}

/**
 * One page of the list of cases. Cases without a due date come last whichever way the dates run.
 * Never reads all cases: 50 of 100,000 cost about as much as 50 of 100.
 */
export async function listCases(query: CaseListQuery): Promise<CaseList> {
  const scope = await scopeNow(query.view, query, query.now);
  const search = await searchFor(query.search);
  const found = search ? await findRows(scope, search, query) : await pageOfScope(scope, query);
  return { rows: found.slice(0, query.limit), more: found.length > query.limit };
}

async function scopeNow(view: CaseView, period: Period, now: Instant): Promise<Scope> {
  return scopeOf(view, period, { now, calendar: await readCalendar() });
}

/** How many cases a view holds. */
export async function countCases(
  view: CaseView,
  now: Instant,
  period: Period = {},
): Promise<number> {
  // Solved cases are counted already, day by day.
  if (view === 'early' || view === 'onTime' || view === 'late') {
    const days = daysOf(period) ?? ALL_DAYS;
    return (await tallyOf(days))[view];
  }
  if (view === 'counted') {
    const { early, onTime, late } = await tallyOf(daysOf(period) ?? ALL_DAYS);
    return early + onTime + late;
  }
  const scope = await scopeNow(view, period, now);
  if (scope.narrow) return scope.narrow().count();
  const counts = (await db.meta.get('database'))?.cases;
  return scope.states.reduce((sum, state) => sum + (counts?.[state] ?? 0), 0);
}

/** The open cases that are due first, overdue ones before all; those without a due date are left out. */
export function nextDue(limit: number): Promise<CaseRow[]> {
  return rangeOf('open', 'due', 'dated').limit(limit).toArray();
}

/** The rows of a page and one more, if there is one. */
async function pageOfScope(scope: Scope, query: CaseListQuery): Promise<CaseRow[]> {
  const { narrow } = scope;
  if (!narrow) return walk(scope, query, null);
  if (scope.isByDue && query.sort === 'due') {
    const rows = query.descending ? narrow().reverse() : narrow();
    return rows
      .offset(query.offset)
      .limit(query.limit + 1)
      .toArray();
  }
  const ids = await narrow()
    .limit(SORTED_HERE + 1)
    .primaryKeys();
  return ids.length <= SORTED_HERE
    ? sortedPage(ids, () => true, query)
    : walk(scope, query, scope.holds);
}

/** The page from a few rows that are read and sorted here. */
async function sortedPage(
  ids: readonly string[],
  fits: (row: CaseRow) => boolean,
  query: CaseListQuery,
): Promise<CaseRow[]> {
  const rows = await db.cases.bulkGet([...ids]);
  const fitting = rows.filter((row) => row !== undefined).filter(fits);
  return cut(sortRows(fitting, query), query);
}

async function findRows(scope: Scope, search: Search, query: CaseListQuery): Promise<CaseRow[]> {
  const fits = (row: CaseRow) => scope.holds(row) && search.fits(row);
  if (search.ids) return sortedPage([...search.ids], fits, query);
  // Common words fill a page soon, unless few cases have them all: then they are counted out.
  const patience = { left: LOOKED_AT + 4 * query.offset };
  const rows = await walk(scope, query, fits, patience);
  if (patience.left > 0) return rows;
  const ids = await search.allIds();
  if (ids && ids.size <= SORTED_HERE) return sortedPage([...ids], fits, query);
  return walk(scope, query, (row) => (!ids || ids.has(row.id)) && fits(row));
}

type Rows = Collection<CaseRow, string>;
type Dated = 'any' | 'dated' | 'undated';

/**
 * Walks the states of the scope in the order asked for until the page is full.
 *
 * @param patience - how many rows may be looked at; what is left of it afterwards
 */
async function walk(
  { states }: Scope,
  query: CaseListQuery,
  fits: ((row: CaseRow) => boolean) | null,
  patience = { left: Infinity },
): Promise<CaseRow[]> {
  const enough = query.offset + query.limit + 1;
  // Downwards, the rows without a date would come first.
  const parts: Dated[] = query.sort === 'due' && query.descending ? ['dated', 'undated'] : ['any'];
  const rows: CaseRow[] = [];
  for (const part of parts) {
    const runs = states.map((state) => {
      const all = ordered(state, query, part);
      return (fits ? sifted(all, fits, patience) : all).limit(enough).toArray();
    });
    rows.push(...sortRows((await Promise.all(runs)).flat(), query));
    if (rows.length >= enough) break;
  }
  return cut(rows, query);
}

function ordered(state: CaseIndex['state'], query: CaseListQuery, part: Dated): Rows {
  const rows = rangeOf(state, query.sort, part);
  return isDownwards(query) ? rows.reverse() : rows;
}

function sifted(rows: Rows, fits: (row: CaseRow) => boolean, patience: { left: number }): Rows {
  const looked = (row: CaseRow) => {
    patience.left -= 1;
    return fits(row);
  };
  return rows.until(() => patience.left <= 0).filter(looked);
}

function rangeOf(state: CaseIndex['state'], sort: CaseSort, part: Dated): Rows {
  const rows = db.cases.where(INDEXES[sort]);
  if (part === 'undated') return rows.equals([state, Infinity]);
  // An array sorts after every number and every text.
  return rows.between([state, -Infinity], [state, part === 'dated' ? Infinity : []]);
}

const INDEXES: Record<CaseSort, string> = {
  due: '[index.state+index.due]',
  received: '[index.state+index.receivedAt]',
  code: '[index.state+index.byCode]',
  recent: '[index.state+createdAt]',
};

const cut = (rows: readonly CaseRow[], { offset, limit }: CaseListQuery) =>
  rows.slice(offset, offset + limit + 1);

/** Whether the index is read from its end. */
const isDownwards = ({ sort, descending }: CaseListQuery) =>
  sort === 'recent' ? !descending : descending;

function sortRows(rows: CaseRow[], query: CaseListQuery): CaseRow[] {
  const { sort } = query;
  const direction = isDownwards(query) ? -1 : 1;
  return rows.sort((a, b) => {
    if (sort === 'due' && Number.isFinite(a.index.due) !== Number.isFinite(b.index.due)) {
      return Number.isFinite(a.index.due) ? -1 : 1;
    }
    return direction * (compare(keyOf(a, sort), keyOf(b, sort)) || compare(a.id, b.id));
  });
}

function keyOf(row: CaseRow, sort: CaseSort): string | number {
  switch (sort) {
    case 'due':
      return row.index.due;
    case 'received':
      return row.index.receivedAt;
    case 'code':
      return row.index.byCode;
    case 'recent':
      return row.createdAt;
  }
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
