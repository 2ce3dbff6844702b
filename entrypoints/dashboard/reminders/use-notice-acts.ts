import { useCallback } from 'preact/hooks';
import { lineOf } from '@/components/cases/case-line';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import { formatInstant } from '@/utils/i18n/format';
import { send } from '@/utils/messages/send';
import type { Result } from '@/utils/problems';
import { readCase } from '@/utils/storage/cases';
import { markKnown, snooze } from '@/utils/storage/inbox';
import { useActs } from '../../acts/acts';
import type { OpenDialog } from '../cases/CaseDialogs';
import { clock } from '../clock';

/** What can be done with the lines of the inbox. */
export function useNoticeActs(calendar: WorkCalendar, openDialog: (dialog: OpenDialog) => void) {
  const t = useText(inboxTexts);
  const toast = useToast();
  const { report } = useActs();
  const after = useCallback(
    async (act: Promise<Result<void>>, said?: string) => {
      const done = await act;
      report(done.ok ? null : done.problem);
      if (!done.ok) return;
      // The badge and the next alarm follow.
      void send({ type: 'state.changed' });
      if (said) toast({ text: said });
    },
    [report, toast],
  );
  return {
    onKnow: (id: string) => void after(markKnown(clock(), [id])),
    onKnowAll: () => void after(markKnown(clock())),
    onSnooze: (id: string, until: Instant) =>
      void after(snooze(id, until, clock()), t('inbox.snoozed', { time: formatInstant(until) })),
    onFinish: async (caseId: string) => {
      const row = await readCase(caseId);
      if (!row) return report({ code: 'case.notFound' });
      openDialog({ kind: 'finish', lines: [lineOf(row, calendar, clock(), null)] });
    },
  };
}
