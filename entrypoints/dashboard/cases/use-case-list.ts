import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type CaseLine, lineOf } from '@/components/cases/case-line';
import { CASE_VIEWS, type CaseQuery, type CaseView } from '@/components/dashboard/route';
import { type Day, dayOf, type Month } from '@/utils/calendar/day';
import { type Instant, MINUTE } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { countCases, listCases } from '@/utils/storage/case-list';
import { daysOfMonth, tallyOf } from '@/utils/storage/shares';
import { runningEntry } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';

/** Rows of the first view; more are asked for by the person. */
const FIRST = 50;
const MORE = 100;

export type Counts = Partial<Record<CaseView, number>>;

interface CaseListState {
  /** null until the first rows are there. */
  lines: readonly CaseLine[] | null;
  more: boolean;
  /** Empty until the list stands: counting must not hold it back. */
  counts: Counts;
  showMore(): void;
}

/** The rows that the address asks for, kept up to date. */
export function useCaseList(query: CaseQuery, calendar: WorkCalendar, now: Instant): CaseListState {
  const [limit, setLimit] = useState(FIRST);
  useEffect(() => setLimit(FIRST), [query.view, query.search, query.day, query.month]);
  const listNow = useListNow(query.view, now);
  const list = useLiveQuery(
    useCallback(
      () => listCases({ ...query, offset: 0, limit, now: listNow }),
      [query, limit, listNow],
    ),
  );
  const running = useLiveQuery(runningEntry);
  const counts = useCounts(query, now, list !== undefined);
  const lines = useMemo(
    () => list?.rows.map((row) => lineOf(row, calendar, now, running?.caseId ?? null)) ?? null,
    [list, calendar, now, running?.caseId],
  );
  return {
    lines,
    more: list?.more ?? false,
    counts,
    showMore: () => setLimit((before) => before + MORE),
  };
}

/** Only these views change with the passing of time; the others are not read again for it. */
function useListNow(view: CaseView, now: Instant): Instant {
  const [opened] = useState(now);
  return ['overdue', 'soon', 'inTime'].includes(view) ? Math.floor(now / MINUTE) * MINUTE : opened;
}

const nothing = async (): Promise<Counts> => ({});

/** Solved cases are summed up by day already; the other views are counted by their indexes. */
const COUNTED = CASE_VIEWS.filter((view) => !['early', 'onTime', 'late', 'dueOn'].includes(view));

function useCounts({ view: shown, ...query }: CaseQuery, now: Instant, wanted: boolean): Counts {
  const { day: asked, month } = query;
  // The other views are counted over all time: the day is one on which cases are due.
  const day = shown === 'dueOn' ? null : asked;
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const countAll = useCallback(async () => {
    const counts: Counts = { ...(await tallyOf(daysOf(day, month))) };
    for (const view of COUNTED) counts[view] = await countCases(view, minute, { day, month });
    if (shown === 'dueOn') counts.dueOn = await countCases('dueOn', minute, { day: asked });
    return counts;
  }, [minute, shown, asked, day, month]);
  return useLiveQuery(wanted ? countAll : nothing) ?? {};
}

function daysOf(day: Day | null, month: Month | null): { from: Day; to: Day } {
  if (day) return { from: day, to: day };
  return month ? daysOfMonth(month) : EVER;
}

const EVER = { from: dayOf(0), to: dayOf(Date.UTC(9999, 0)) };
