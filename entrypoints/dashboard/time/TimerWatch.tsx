import { CircleQuestionMark } from 'lucide-preact';
import { useCallback, useEffect } from 'preact/hooks';
import { hrefOf } from '@/components/dashboard/route';
import { useNow } from '@/components/dashboard/use-now';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { MINUTE } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { readClock } from '@/utils/storage/clock';
import { countTimerQuestions } from '@/utils/storage/timer-questions';
import { beat, runningEntry } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { clock } from '../clock';
import { useTimeActs } from './use-time-acts';

/** On every page: the key for a visit, and a line when something about time waits for an answer. */
export function TimerWatch({ isTimePage }: { isTimePage: boolean }) {
  const t = useText(timersTexts);
  const acts = useTimeActs();
  const running = useLiveQuery(runningEntry);
  const minute = Math.floor(useNow(clock) / MINUTE);
  useEffect(() => void beat(clock()), [minute]);
  const waiting = useLiveQuery(useCallback(() => countWaiting(), [minute])) ?? 0;
  useShortcuts({ v: () => (running?.visit ? acts.endVisit() : acts.startVisit()) });
  if (isTimePage || waiting === 0) return null;
  return (
    <Note
      tone="near"
      icon={CircleQuestionMark}
      title={t('timers.ask.notice', { count: waiting })}
      action={
        <ButtonLink size="small" href={hrefOf({ page: 'time' })}>
          {t('timers.ask.open')}
        </ButtonLink>
      }
    />
  );
}

async function countWaiting(): Promise<number> {
  const { moves } = await readClock(clock());
  return (await countTimerQuestions(clock())) + (moves.length > 0 ? 1 : 0);
}
