import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASE_SORTS,
  CASE_VIEWS,
  type CaseQuery,
  DEFAULT_QUERY,
  hrefOfCases,
  parseRoute,
  printRoute,
  type Route,
  SEARCH_LIMIT,
} from '@/components/dashboard/route';
import { addDays, type Day, monthOf, parseDay } from '@/utils/calendar/day';

function day(text: string): Day {
  const read = parseDay(text);
  if (!read) throw new Error(`not a day: ${text}`);
  return read;
}

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('2000-01-01'), count));

const queries: fc.Arbitrary<CaseQuery> = fc.record({
  view: fc.constantFrom(...CASE_VIEWS),
  search: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.slice(0, SEARCH_LIMIT)),
  sort: fc.constantFrom(...CASE_SORTS),
  descending: fc.boolean(),
  day: fc.option(days),
  month: fc.option(days.map(monthOf)),
});

const routes: fc.Arbitrary<Route> = fc.oneof(
  queries.map((query): Route => ({ page: 'cases', query })),
  fc.uuid().map((id): Route => ({ page: 'case', id })),
  fc.constantFrom<Route>({ page: 'share' }, { page: 'inbox' }),
);

describe('the address of the dashboard', () => {
  it('restores every view it was written from', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(`#${printRoute(route)}`)).toEqual(route);
      }),
    );
  });

  it('opens what to do today when the address names no page', () => {
    for (const hash of ['', '#', '#/']) expect(parseRoute(hash), hash).toEqual({ page: 'today' });
  });

  it('opens the list of open cases for any address it cannot read', () => {
    const list = { page: 'cases', query: DEFAULT_QUERY };
    for (const hash of ['#/nowhere', '#/cases/not-an-id', '#%%%', '#/cases?sort=x'])
      expect(parseRoute(hash), hash).toEqual(list);
  });

  it('never throws, whatever is typed', () => {
    const typed = fc.string({ unit: 'binary-ascii', maxLength: 60 });
    fc.assert(fc.property(typed, (hash) => void parseRoute(hash)));
    for (const hash of ['#/cases?search=%ED%A0%80', '#/cases?\ud800=%', `#${'/?'.repeat(9_999)}`])
      parseRoute(hash);
  });

  it.each([
    ['the usual list is short', {}, '#/cases'],
    [
      'late cases of a month',
      { view: 'late', month: monthOf(day('2026-10-05')) },
      '#/cases?view=late&month=2026-10',
    ],
    ['a search with accents', { search: 'khai tử' }, '#/cases?search=khai+t%E1%BB%AD'],
    ['descending order has a minus', { sort: 'code', descending: true }, '#/cases?sort=-code'],
  ] as const)('%s', (_why, change, href) => {
    expect(hrefOfCases(change)).toBe(href);
  });

  it.each(['2026-13', '2026-1', 'soon', '2026-02-30'])(
    'ignores a month or day that does not exist: %s',
    (text) => {
      const route = parseRoute(`#/cases?month=${text}&day=${text}`);
      expect(route).toEqual({ page: 'cases', query: DEFAULT_QUERY });
    },
  );
});
