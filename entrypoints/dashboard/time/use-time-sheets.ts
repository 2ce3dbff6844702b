import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { useHash } from '@/components/dashboard/use-route';
import {
  daysOfQuery,
  hrefOfTime,
  readTimeQuery,
  type TimeQuery,
} from '@/components/timers/time-query';
import { addDays, type Day, startOfDay } from '@/utils/calendar/day';
import { type Instant, MINUTE } from '@/utils/calendar/instant';
import { readClock } from '@/utils/storage/clock';
import { effortsByProcedure } from '@/utils/storage/efforts';
import type { CaseRow, EntryRow } from '@/utils/storage/rows';
import { casesById, gapQuestions, timerQuestion } from '@/utils/storage/timer-questions';
import { beat, entriesBetween, runningEntry } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { parkedCase } from '@/utils/timers/visit';
import { clock } from '../clock';

/** The days that the address asks for; it changes with links, with back and forward, and by the picker. */
export function useTimeQuery(today: Day): [TimeQuery, (query: TimeQuery) => void] {
  const hash = useHash();
  const query = useMemo(() => readTimeQuery(hash, today), [hash, today]);
  const go = useCallback(
    (next: TimeQuery) => {
      location.hash = hrefOfTime(next, today);
    },
    [today],
  );
  return [query, go];
}

/** Everything that the page of time shows, kept up to date; undefined until it is there. */
export function useTimeSheets(query: TimeQuery, now: Instant) {
  useBeat(now);
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const { from, to } = daysOfQuery(query);
  const read = useCallback(async () => {
    const [start, end] = [startOfDay(from), startOfDay(addDays(to, 1))];
    const [entries, running, gaps, question, clockView] = await Promise.all([
      entriesBetween(start, end),
      runningEntry(),
      gapQuestions(),
      timerQuestion(clock()),
      readClock(clock()),
    ]);
    const cases = await casesById(caseIdsOf(entries, running, gaps));
    return { entries, running: running ?? null, gaps, question, clockView, cases };
  }, [from, to, minute]);
  const efforts = useLiveQuery(effortsByProcedure);
  const sheets = useLiveQuery(read);
  return useMemo(() => sheets && { ...sheets, efforts: efforts ?? [] }, [sheets, efforts]);
}

export type TimeSheets = NonNullable<ReturnType<typeof useTimeSheets>>;

function caseIdsOf(
  entries: readonly EntryRow[],
  running: EntryRow | undefined,
  gaps: readonly { entry: EntryRow }[],
): string[] {
  const parked = running ? parkedCase(running) : null;
  return [
    ...entries.flatMap((entry) => [entry.caseId, ...entry.history.map((form) => form.caseId)]),
    ...(running ? [running.caseId] : []),
    ...(parked === null ? [] : [parked]),
    ...gaps.map(({ entry }) => entry.caseId),
  ];
}

/** An open page is a sign of life too, and finds a silence before the next alarm does. */
function useBeat(now: Instant): void {
  const minute = Math.floor(now / MINUTE);
  useEffect(() => void beat(clock()), [minute]);
}

/** What the cases of the page are called. */
export function useNames(cases: ReadonlyMap<string, CaseRow>, noCase: string) {
  return useCallback(
    (caseId: string) => {
      const row = cases.get(caseId);
      if (!row) return { name: noCase, title: '' };
      return { name: row.code ?? row.title, title: row.code === null ? '' : row.title };
    },
    [cases, noCase],
  );
}
