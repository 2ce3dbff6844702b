import { Square, Timer, UserRoundCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { type Instant, SECOND } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatDuration } from '@/utils/i18n/format';
import type { TimeEntry } from '@/utils/timers/time-entry';
import { workedMilliseconds } from '@/utils/timers/worked-time';
import { hrefOf } from '../dashboard/route';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { timeBeside } from './instant-words';

interface Props {
  /** null when nothing runs. */
  entry: TimeEntry | null;
  name: string;
  title: string;
  /** What waits for the end of a visit; null when it is none, or nothing waits. */
  parkedName: string | null;
  clock: () => Instant;
  onStop(): void;
  onVisitEnd(): void;
}

/** What is being worked on now. */
export function RunningCard(props: Props) {
  const { entry, name, title, parkedName, clock, onStop, onVisitEnd } = props;
  const t = useText(timersTexts);
  const now = useSeconds(clock, entry !== null);
  if (!entry)
    return (
      <div class="running running--none">
        <Timer class="icon" />
        <p>
          {t('timers.running.none')}
          <span class="running__hint">{t('timers.running.noneHint')}</span>
        </p>
      </div>
    );
  return (
    <section class="running" aria-label={t('timers.running.title')}>
      <p class="running__elapsed" role="timer">
        {formatDuration(workedMilliseconds(entry, now))}
      </p>
      <p class="running__case">
        <a href={hrefOf({ page: 'case', id: entry.caseId })}>{name || t('timers.noName')}</a>
        {title !== '' && <span>{title}</span>}
        <span class="muted">
          {t('timers.running.since', { time: timeBeside(entry.startedAt, now) })}
        </span>
        {parkedName !== null && (
          <span class="muted">{t('timers.visit.parked', { name: parkedName })}</span>
        )}
      </p>
      {entry.visit ? (
        <Button tone="primary" icon={UserRoundCheck} onClick={onVisitEnd}>
          {parkedName === null
            ? t('timers.visit.endNone')
            : t('timers.visit.end', { name: parkedName })}
        </Button>
      ) : (
        <Button tone="primary" icon={Square} onClick={onStop}>
          {t('timers.running.stop')}
        </Button>
      )}
    </section>
  );
}

function useSeconds(clock: () => Instant, isTicking: boolean): Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    setNow(clock());
    if (!isTicking) return;
    const timer = setInterval(() => setNow(clock()), SECOND);
    return () => clearInterval(timer);
  }, [clock, isTicking]);
  return now;
}
