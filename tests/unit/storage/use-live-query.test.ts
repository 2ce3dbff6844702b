// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { listCases, nextDue } from '@/utils/storage/case-list';
import { closeCases, trackDossiers } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import { unreadCount } from '@/utils/storage/inbox';
import { openCounts } from '@/utils/storage/shares';
import { runningEntry, startTimer } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { at, emptyDatabase, moment, must, NOW, sighting } from './support';

beforeEach(emptyDatabase);

/** A page that shows the answer of a query, and what it showed in turn. */
function show(query: () => Promise<unknown>) {
  const page = document.createElement('div');
  const shown: string[] = [];
  function Page() {
    const text = JSON.stringify(useLiveQuery(query)) ?? 'nothing';
    shown.push(text);
    return h('p', null, text);
  }
  render(h(Page, null), page);
  return { page, shown };
}

it('a page shows nothing first, then the answer, then every later one, until it is closed', async () => {
  const { page, shown } = show(unreadCount);
  expect(shown).toEqual(['nothing']);
  await vi.waitFor(() => expect(page.textContent).toBe('0'));
  await db.notices.put({ id: 'n', unread: 1 } as never);
  await vi.waitFor(() => expect(page.textContent).toBe('1'));
  render(null, page);
  const before = shown.length;
  await db.notices.put({ id: 'm', unread: 1 } as never);
  await unreadCount();
  expect(shown).toHaveLength(before);
});

const usual = { sort: 'due', descending: false, offset: 0, limit: 50, now: NOW } as const;
const listed = (view: 'open' | 'soon' | 'late' | 'all', search = '', limit = 50) =>
  listCases({ ...usual, view, search, limit }).then(({ rows }) =>
    rows.map((row) => `${row.code} ${row.index.state}`),
  );

it.each<[string, () => Promise<unknown>]>([
  ['the open cases', () => listed('open')],
  [
    'all cases by receipt',
    () => listCases({ ...usual, view: 'all', search: '', sort: 'received' }),
  ],
  ['a search', () => listed('all', 'khai sinh')],
  ['what is due next', () => nextDue(5)],
  ['the counts', () => openCounts(NOW)],
])('%s are shown anew after an act', async (_, query) => {
  const { ids } = must(
    await trackDossiers(
      ['0001', '0002'].map((one) => sighting(one)),
      at(),
    ),
  );
  const { page, shown } = show(query);
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(1));
  const before = page.textContent;
  await closeCases(ids.slice(0, 1), { type: 'solved', when: moment('2026-11-20') }, at());
  await vi.waitFor(() => expect(page.textContent).not.toBe(before));
  await trackDossiers([sighting('0003')], at());
  const wanted = JSON.stringify(await query());
  await vi.waitFor(() => expect(page.textContent).toBe(wanted));
  render(null, page);
});

it('the running timer is shown as soon as it starts', async () => {
  const { ids } = must(await trackDossiers([sighting('0001')], at()));
  const { page } = show(async () => (await runningEntry())?.caseId ?? 'none');
  await vi.waitFor(() => expect(page.textContent).toContain('none'));
  await startTimer(ids[0] ?? '', at());
  await vi.waitFor(() => expect(page.textContent).toContain(ids[0]));
  render(null, page);
});
