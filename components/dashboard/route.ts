import { type Day, type Month, monthOf, parseDay } from '@/utils/calendar/day';

/** The ways to look at the list of cases, in the order of the chips above it. */
export const CASE_VIEWS = [
  'open',
  'soon',
  'overdue',
  'paused',
  'unreturned',
  'handedOut',
  'handedIn',
  'closed',
  'early',
  'onTime',
  'late',
  'all',
  'inTime',
  'counted',
  'dueOn',
] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

/** Views that a figure leads to; their chip is there only while they are looked at. */
export const QUIET_VIEWS: readonly CaseView[] = ['inTime', 'counted', 'dueOn'];

export const CASE_SORTS = ['due', 'received', 'code', 'recent'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** Views of what few people ever have; their chip is there only while they hold something. */
export const RARE_VIEWS: readonly CaseView[] = ['handedOut', 'handedIn'];

/** Which cases are asked for: the part of the address after `#/cases`. */
export interface CaseQuery {
  view: CaseView;
  search: string;
  sort: CaseSort;
  descending: boolean;
  /** Only cases closed on this day, with `dueOn` those due on it; null for any. */
  day: Day | null;
  /** Only cases closed in this month; null for any. Ignored when `day` is given. */
  month: Month | null;
}

/** Pages whose address begins with their name. */
const PLAIN_PAGES = [
  'today',
  'time',
  'assessment',
  'share',
  'summary',
  'team',
  'calendar',
  'procedures',
  'inbox',
  'handover',
] as const;
export type PlainPage = (typeof PLAIN_PAGES)[number];

export type Route =
  | { page: 'cases'; query: CaseQuery }
  | { page: 'case'; id: string }
  /** `rest` is what stands behind the name, for pages that have parts of their own. */
  | { page: PlainPage; rest?: string };

/** Longer searches are cut: nobody types them and the address would grow without end. */
export const SEARCH_LIMIT = 120;
const REST_LIMIT = 200;

export const DEFAULT_QUERY: CaseQuery = {
  view: 'open',
  search: '',
  sort: 'due',
  descending: false,
  day: null,
  month: null,
};

const DESCENDING_MARK = '-';
const CASE_ID = /^[0-9a-f-]{36}$/;

/**
 * Writes a route as the part of an address after `#`; what is usual is left out.
 *
 * @example printRoute({ page: 'cases', query: { ...DEFAULT_QUERY, view: 'late' } }) // → '/cases?view=late'
 */
export function printRoute(route: Route): string {
  if (route.page === 'case') return `/cases/${route.id}`;
  if (route.page !== 'cases') return `/${[route.page, route.rest].filter(Boolean).join('/')}`;
  const words = printQuery(route.query).toString();
  return words === '' ? '/cases' : `/cases?${words}`;
}

/** The address of a route within the dashboard, for links. */
export function hrefOf(route: Route): string {
  return `#${printRoute(route)}`;
}

/** The address of a list that differs from the usual one only in what is given. */
export function hrefOfCases(change: Partial<CaseQuery>): string {
  return hrefOf({ page: 'cases', query: { ...DEFAULT_QUERY, ...change } });
}

/**
 * Reads a route from the part of an address after `#`. Without any it is what to do today. Whatever
 * cannot be read becomes the usual value, so that an old or damaged address still opens the list.
 *
 * @example parseRoute('#/share') // → { page: 'share' }
 * @example parseRoute('#/nowhere') // → the list of open cases
 */
export function parseRoute(hash: string): Route {
  const [path = '', words = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const [, page = '', id = ''] = path.split('/');
  if (path === '' || path === '/') return { page: 'today' };
  const plain = oneOf(PLAIN_PAGES, page);
  const rest = path.split('/').slice(2).join('/').slice(0, REST_LIMIT);
  if (plain) return { page: plain, ...(rest === '' ? {} : { rest }) };
  if (page === 'cases' && CASE_ID.test(id)) return { page: 'case', id };
  return { page: 'cases', query: parseQuery(new URLSearchParams(words)) };
}

function printQuery(query: CaseQuery): URLSearchParams {
  const words = new URLSearchParams();
  if (query.view !== DEFAULT_QUERY.view) words.set('view', query.view);
  if (query.search !== '') words.set('search', query.search);
  const sort = (query.descending ? DESCENDING_MARK : '') + query.sort;
  if (sort !== DEFAULT_QUERY.sort) words.set('sort', sort);
  if (query.day) words.set('day', query.day);
  if (query.month) words.set('month', query.month);
  return words;
}

function parseQuery(words: URLSearchParams): CaseQuery {
  const sort = words.get('sort') ?? '';
  const descending = sort.startsWith(DESCENDING_MARK);
  return {
    view: oneOf(CASE_VIEWS, words.get('view')) ?? DEFAULT_QUERY.view,
    search: (words.get('search') ?? '').slice(0, SEARCH_LIMIT),
    sort: oneOf(CASE_SORTS, descending ? sort.slice(1) : sort) ?? DEFAULT_QUERY.sort,
    descending,
    day: parseDay(words.get('day') ?? ''),
    month: parseMonth(words.get('month') ?? ''),
  };
}

function parseMonth(text: string): Month | null {
  const first = parseDay(`${text}-01`);
  return first ? monthOf(first) : null;
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
  return known.find((one) => one === text) ?? null;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
