import { type CaseLine, nameOf } from '@/components/cases/case-line';
import { useText } from '@/components/ui/language';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { useActs } from '../../acts/acts';

/** Starting and stopping the timer from a list. */
export function useTimer() {
  const t = useText(casesTexts);
  const { perform, report } = useActs();
  const stop = async () => {
    const problem = await perform(stopTimer, () => t('cases.done.timerStopped'));
    if (problem) report(problem);
  };
  const start = async ({ one }: CaseLine) => {
    const name = nameOf(one) || t('cases.noTitle');
    const problem = await perform(
      (ctx) => startTimer(one.id, ctx),
      () => t('cases.done.timerStarted', { name }),
    );
    if (problem) report(problem);
  };
  return {
    stop: () => void stop(),
    toggle: (line: CaseLine) => void (line.running ? stop() : start(line)),
  };
}
