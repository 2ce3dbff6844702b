import { type CaseLine, nameOf } from '@/components/cases/case-line';
import type { Finish } from '@/components/cases/finish-preview';
import { DEFAULT_QUERY } from '@/components/dashboard/route';
import { goTo } from '@/components/dashboard/use-route';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import type { Instant } from '@/utils/calendar/instant';
import { timelineOf } from '@/utils/cases/timeline';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { closeCases, deleteCases, recordEvent } from '@/utils/storage/cases';
import { deleteEntry, settleGap } from '@/utils/storage/entries';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { useActs } from '../../acts/acts';

/** What can be done on the page of a case without a form. */
export function useStoryActs({ one, running }: CaseLine) {
  const t = useText(casesTexts);
  const kinds = useText(kindsTexts);
  const toast = useToast();
  const { perform, report } = useActs();
  const name = nameOf(one) || t('cases.noTitle');

  const attempt = async (...[act, said]: Parameters<typeof perform>) => {
    const problem = await perform(act, said);
    if (problem) report(problem);
    return problem === null;
  };
  return {
    timer: () =>
      running
        ? attempt(stopTimer, () => t('cases.done.timerStopped'))
        : attempt(
            (ctx) => startTimer(one.id, ctx),
            () => t('cases.done.timerStarted', { name }),
          ),
    finish: (finish: Finish) =>
      attempt(
        (ctx) => closeCases([one.id], finish, ctx),
        (ids) => t('cases.done.finished', { count: ids.length }),
      ),
    remove: async () => {
      const gone = await attempt(
        (ctx) => deleteCases([one.id], ctx),
        (ids) => t('cases.done.deleted', { count: ids.length }),
      );
      if (gone) goTo({ page: 'cases', query: DEFAULT_QUERY });
    },
    sayOnline: () => {
      const { received } = timelineOf(one.events);
      if (!received) return;
      const event = { type: 'received', when: received.when, channel: 'online' } as const;
      return attempt(
        (ctx) => recordEvent(one.id, event, ctx),
        () => kinds('kinds.channel.said'),
      );
    },
    settle: (entryId: string, from: Instant, verdict: 'kept' | 'dropped') =>
      void attempt(
        (ctx) => settleGap(entryId, { from, verdict }, ctx),
        () => t(verdict === 'kept' ? 'cases.done.gapKept' : 'cases.done.gapDropped'),
      ),
    removeEntry: (entryId: string) =>
      void attempt(
        (ctx) => deleteEntry(entryId, ctx),
        () => t('cases.done.entryDeleted'),
      ),
    copy: async (text: string) => {
      await navigator.clipboard.writeText(text);
      toast({ text: t('cases.done.copied') });
    },
  };
}
