import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import type { Instant } from '@/utils/calendar/instant';
import { notificationTexts } from '@/utils/i18n/catalogues/notifications';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatTimeOfDay } from '@/utils/i18n/format';
import type { TimerSettings } from '@/utils/settings';
import { confirmClock } from '@/utils/storage/clock';
import { deleteEntry, settleGap, shareTime, trimOverlap } from '@/utils/storage/entries';
import { endFieldDay, saveTimerSettings, startFieldDay } from '@/utils/storage/field-day';
import type { EntryRow } from '@/utils/storage/rows';
import { confirmRunning, stopTimer } from '@/utils/storage/timers';
import { endVisit, startVisit } from '@/utils/storage/visits';
import type { Overlap } from '@/utils/timers/overlaps';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';

/** What can be done about time without a form; each can be taken back. */
export function useTimeActs() {
  const t = useText(timersTexts);
  const said = useText(notificationTexts);
  const toast = useToast();
  const { perform, report } = useActs();
  const attempt = async (...[act, done]: Parameters<typeof perform>) => {
    const problem = await perform(act, done);
    if (problem) report(problem);
  };
  return {
    stop: (at?: Instant) =>
      void attempt(
        (ctx) => stopTimer(ctx, at),
        () => t('timers.running.stopped'),
      ),
    startVisit: () => {
      const title = said('visit.title', { time: formatTimeOfDay(clock()) });
      void attempt(
        (ctx) => startVisit(title, ctx),
        () => t('timers.visit.started'),
      );
    },
    endVisit: () => void attempt(endVisit, () => t('timers.visit.ended')),
    confirm: () => void attempt(confirmRunning, () => t('timers.forgotten.confirmed')),
    settle: (entryId: string, from: Instant, verdict: 'kept' | 'dropped') =>
      void attempt(
        (ctx) => settleGap(entryId, { from, verdict }, ctx),
        () => t(verdict === 'kept' ? 'timers.gap.kept' : 'timers.gap.dropped'),
      ),
    remove: (entry: EntryRow) =>
      void attempt(
        (ctx) => deleteEntry(entry.id, ctx),
        () => t('timers.entry.deleted'),
      ),
    trim: (cut: string, keep: string) =>
      void attempt(
        (ctx) => trimOverlap({ cut, keep }, ctx),
        () => t('timers.overlap.trimmed'),
      ),
    share: ({ earlier, later }: Overlap, reason: string) =>
      void attempt(
        (ctx) => shareTime({ entryId: later.id, otherId: earlier.id, reason }, ctx),
        () => t('timers.overlap.saved'),
      ),
    trustClock: async () => {
      const done = await confirmClock(clock());
      report(done.ok ? null : done.problem);
    },
    startFieldDay: () => void attempt(startFieldDay, () => t('timers.field.started')),
    endFieldDay: async () => {
      const done = await endFieldDay();
      if (!done.ok) return report(done.problem);
      toast({ text: t('timers.field.ended') });
    },
    set: async (change: Partial<TimerSettings>) => {
      const done = await saveTimerSettings(change);
      report(done.ok ? null : done.problem);
    },
  };
}

export type TimeActs = ReturnType<typeof useTimeActs>;
