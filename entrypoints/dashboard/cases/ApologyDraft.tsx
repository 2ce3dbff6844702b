import { useState } from 'preact/hooks';
import { ApologyDialog } from '@/components/cases/ApologyDialog';
import type { CaseLine } from '@/components/cases/case-line';
import { downloadFile } from '@/components/ui/download';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import { type Day, startOfDay } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { isProvisional } from '@/utils/calendar/working-time';
import { delayOf } from '@/utils/cases/apology';
import { apologyTexts } from '@/utils/i18n/catalogues/apology';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  line: CaseLine;
  calendar: WorkCalendar;
  now: Instant;
  onClose(): void;
}

/** Asks for the new date and makes the letter; the writer of DOCX is loaded only then. */
export function ApologyDraft({ line, calendar, now, onClose }: Props) {
  const t = useText(apologyTexts);
  const toast = useToast();
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking');
  const { due } = line;
  if (due.basis === 'none') return null;
  const draft = async (newDue: Day) => {
    setState('busy');
    try {
      const file = `xin-loi-${fileName(line)}.docx`;
      downloadFile(await letterOf(line, newDue, { calendar, now }), file);
      toast({ text: t('apology.dialog.done', { file }) });
      onClose();
    } catch {
      setState('failed');
    }
  };
  return (
    <ApologyDialog
      due={due.when}
      calendar={calendar}
      now={now}
      busy={state === 'busy'}
      failed={state === 'failed'}
      onDraft={(newDue) => void draft(newDue)}
      onClose={onClose}
    />
  );
}

async function letterOf(
  { one, due, status, timeliness }: CaseLine,
  newDue: Day,
  { calendar, now }: Pick<Props, 'calendar' | 'now'>,
) {
  if (due.basis === 'none') throw new Error('a case without a due date has no letter');
  const { apologyDocx } = await import('@/utils/export/apology-docx');
  const bytes = await apologyDocx({
    caseCode: one.code,
    title: one.title,
    receivedAt: status.receivedAt,
    due: due.when,
    provisional: {
      due: due.provisional,
      newDue: isProvisional(calendar, startOfDay(newDue)),
    },
    isLate: timeliness.kind === 'overdue',
    newDue,
    cause: delayOf(one)?.cause ?? null,
    now,
  });
  return new Blob([bytes], { type: DOCX });
}

/** The code without what files cannot be called. */
function fileName({ one }: CaseLine): string {
  return (one.code ?? 'ho-so').replace(/[^\p{L}\p{N}.-]+/gu, '-');
}
