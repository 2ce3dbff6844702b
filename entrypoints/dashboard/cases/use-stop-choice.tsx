import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { StopChoice } from '@/components/timers/StopChoice';
import { ok, type Result } from '@/utils/problems';
import { saveTimerSettings } from '@/utils/storage/field-day';
import { readSettings } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';

interface StopQuestion {
  /** The question, for a form that closes a case; null when there is nothing to ask. */
  field: ComponentChildren;
  /** Remembers the answer; before the case is closed, because closing goes by it. */
  remember(): Promise<Result<unknown>>;
}

/**
 * Asks once, until it was answered, what becomes of the timer when its case is done.
 *
 * @param isRunning - the timer runs on a case that is about to be closed
 */
export function useStopChoice(isRunning: boolean): StopQuestion {
  const settings = useLiveQuery(readSettings);
  const [answer, setAnswer] = useState<'stop' | 'keep'>('stop');
  const asks = isRunning && settings?.timer.stopWithCase === 'ask';
  return {
    field: asks ? <StopChoice value={answer} onChange={setAnswer} /> : null,
    remember: async () => (asks ? saveTimerSettings({ stopWithCase: answer }) : ok(null)),
  };
}
