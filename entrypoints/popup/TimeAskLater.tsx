import { useCallback, useEffect, useState } from 'preact/hooks';
import { MINUTE } from '@/utils/calendar/instant';
import { readClock } from '@/utils/storage/clock';
import { readSettings } from '@/utils/storage/settings';
import { countTimerQuestions } from '@/utils/storage/timer-questions';
import { beat } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import type { TimeAskProps } from './TimeAsk';

type Part = typeof import('./TimeAsk');

/** The questions about time are loaded when there is one, and stay for the answer to be taken back. */
export function TimeAskLater(props: TimeAskProps) {
  const minute = Math.floor(props.now / MINUTE);
  // An open popup is a sign of life, and finds a silence before the next alarm does.
  useEffect(() => void beat(Date.now()), [minute]);
  const isWaiting = useLiveQuery(useCallback(isAnythingWaiting, [minute]));
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (isWaiting) void import('./TimeAsk').then(setPart);
  }, [isWaiting]);
  return part && <part.TimeAsk {...props} />;
}

async function isAnythingWaiting(): Promise<boolean> {
  const now = Date.now();
  const [count, { moves }, { timer }] = await Promise.all([
    countTimerQuestions(now),
    readClock(now),
    readSettings(),
  ]);
  return count > 0 || moves.length > 0 || timer.fieldDay !== null;
}
