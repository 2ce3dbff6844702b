import { CircleStop } from 'lucide-preact';
import { useCallback, useMemo } from 'preact/hooks';
import { type CaseLine, lineOf } from '@/components/cases/case-line';
import { focusedCase, focusRow } from '@/components/cases/row-focus';
import { useNow } from '@/components/dashboard/use-now';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import { Today } from '@/components/today/Today';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { dayOf } from '@/utils/calendar/day';
import { MINUTE } from '@/utils/calendar/instant';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { formatDay, formatTimeOfDay, formatWeekdayOf } from '@/utils/i18n/format';
import { readCase } from '@/utils/storage/cases';
import { calendarOf } from '@/utils/storage/settings';
import { runningEntry } from '@/utils/storage/timers';
import { readToday } from '@/utils/storage/today';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { clock } from '../clock';
import type { PageProps } from '../PageOf';
import { useTimer } from '../use-timer';

const LIMITS = { first: 12, beside: 5 };

/** What to do first. */
export function TodayPage({ settings }: PageProps) {
  const t = useText(todayTexts);
  const language = useLanguage();
  const now = useNow(clock);
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const today = useLiveQuery(useCallback(() => readToday(minute, LIMITS), [minute]));
  const running = useLiveQuery(readRunning);
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const timer = useTimer();
  const first = useMemo(
    () =>
      today?.first.map(({ row, ...slack }) => {
        const line = lineOf(row, calendar, minute, running?.one.id ?? null);
        return { slack, line };
      }) ?? [],
    [today, calendar, minute, running],
  );
  useTodayKeys(
    first.map(({ line }) => line),
    timer,
  );
  const day = dayOf(now);
  return (
    <div class="page">
      <header class="page__head">
        <h1>{t('today.title')}</h1>
        <p class="today__date">
          {t('today.date', { weekday: formatWeekdayOf(day, language), day: formatDay(day) })}
        </p>
      </header>
      {!today || running === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Today
          first={first}
          open={today.open}
          risks={today.risks.map(({ row, ...risk }) => ({ risk, one: row }))}
          looked={today.looked}
          paused={{ cases: today.paused.rows, count: today.paused.count }}
          unreturned={{ cases: today.unreturned.rows, count: today.unreturned.count }}
          remarks={today.remarks}
          running={
            running && {
              one: running.one,
              since: formatTimeOfDay(running.startedAt),
              stop: <StopButton onStop={timer.stop} />,
            }
          }
          onTimer={timer.toggle}
        />
      )}
    </div>
  );
}

/** The case on which the timer runs; null when none runs. */
async function readRunning() {
  const entry = await runningEntry();
  const one = entry && (await readCase(entry.caseId));
  return entry && one ? { one, startedAt: entry.startedAt } : null;
}

function StopButton({ onStop }: { onStop(): void }) {
  const t = useText(casesTexts);
  return (
    <Button size="small" icon={CircleStop} onClick={onStop}>
      {t('cases.timer.stop')}
    </Button>
  );
}

/** j and k go through the rows, t starts or stops the timer of the one with the focus. */
function useTodayKeys(lines: readonly CaseLine[], timer: ReturnType<typeof useTimer>): void {
  useShortcuts({
    j: () => focusRow(1),
    k: () => focusRow(-1),
    t: () => {
      const line = lines.find(({ one }) => one.id === focusedCase());
      if (line) timer.toggle(line);
    },
  });
}
