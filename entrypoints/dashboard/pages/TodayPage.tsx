import { CircleStop } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { type CaseLine, lineOf } from '@/components/cases/case-line';
import { focusedCase, focusRow } from '@/components/cases/row-focus';
import { useNow } from '@/components/dashboard/use-now';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import { HeadReceptions } from '@/components/today/HeadReceptions';
import { QuickTask } from '@/components/today/QuickTask';
import { Today } from '@/components/today/Today';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { dayOf, type Month, monthOf } from '@/utils/calendar/day';
import { MINUTE } from '@/utils/calendar/instant';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { formatDay, formatTimeOfDay, formatWeekdayOf } from '@/utils/i18n/format';
import { addCase, readCase } from '@/utils/storage/cases';
import { calendarOf } from '@/utils/storage/settings';
import { runningEntry } from '@/utils/storage/timers';
import { readToday } from '@/utils/storage/today';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { readReceptions } from '../cases/read-receptions';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';
import type { PageProps } from '../PageOf';
import { useTimer } from '../time/use-timer';

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
  const quick = useRef<HTMLInputElement>(null);
  const add = useQuickTask();
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
    quick,
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
          quick={
            <Card title={t('today.quick.title')}>
              <QuickTask inputRef={quick} onAdd={add} />
            </Card>
          }
          duties={settings.profile.roles.leader && <Receptions month={monthOf(day)} />}
          portalsHref={settings.portals.length === 0 ? OPTIONS_HREF : null}
          onTimer={timer.toggle}
        />
      )}
    </div>
  );
}

/** The days on which the head received citizens this month, kept up to date. */
function Receptions({ month }: { month: Month }) {
  const found = useLiveQuery(useCallback(() => readReceptions(month), [month]));
  return found ? <HeadReceptions month={found} /> : null;
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

/** Adds a task that has only a name and came in now; it can be undone, and edited later. */
function useQuickTask(): (title: string) => void {
  const t = useText(casesTexts);
  const { perform, report } = useActs();
  return (title) => {
    const receivedAt = { at: clock(), precision: 'minute' as const };
    const draft = { kind: 'task' as const, code: null, title, limit: null, receivedAt, due: null };
    void perform(
      (ctx) => addCase(draft, ctx),
      () => t('cases.done.added', { name: title }),
    ).then(report);
  };
}

/**
 * j and k go through the rows, t starts or stops the timer of the one with the focus, n notes work
 * that came up.
 */
function useTodayKeys(
  lines: readonly CaseLine[],
  timer: ReturnType<typeof useTimer>,
  quick: RefObject<HTMLInputElement | null>,
): void {
  useShortcuts({
    j: () => focusRow(1),
    k: () => focusRow(-1),
    t: () => {
      const line = lines.find(({ one }) => one.id === focusedCase());
      if (line) timer.toggle(line);
    },
    n: (event) => {
      event.preventDefault();
      quick.current?.focus();
    },
  });
}
