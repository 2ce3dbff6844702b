import type { CaseLine } from '@/components/cases/case-line';
import { DelayDialog } from '@/components/cases/DelayDialog';
import { EditCaseDialog } from '@/components/cases/EditCaseDialog';
import { EventDialog } from '@/components/cases/EventDialog';
import { recordableIn } from '@/components/cases/event-form';
import type { Finish } from '@/components/cases/finish-preview';
import { useText } from '@/components/ui/language';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { CLOSING_EVENTS } from '@/utils/cases/event-types';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { ok } from '@/utils/problems';
import type { EventDraft } from '@/utils/storage/case-draft';
import { editCase, recordEvent } from '@/utils/storage/cases';
import { offerLimit } from '@/utils/storage/procedures';
import type { CaseRow } from '@/utils/storage/rows';
import { ApologyDraft } from './ApologyDraft';
import { CaseDialogs, useSave } from './CaseDialogs';
import { readReceptions } from './read-receptions';
import { StepLimit } from './StepLimit';
import { useStopChoice } from './use-stop-choice';

const texts = { ...casesTexts, ...kindsTexts };

export type StoryDialog =
  | { kind: 'finish'; suggested?: Finish['type'] }
  | { kind: 'event' }
  | { kind: 'delay' }
  | { kind: 'apology' }
  | { kind: 'edit' }
  | { kind: 'step'; step: string };

interface Props {
  dialog: StoryDialog | null;
  line: CaseLine;
  /** The row as it is now. */
  row: CaseRow;
  calendar: WorkCalendar;
  now: Instant;
  onClose(): void;
}

/** The dialogs on the page of a case. */
export function StoryDialogs({ dialog, line, row, calendar, now, onClose }: Props) {
  const t = useText(texts);
  const { save, busy, problem } = useSave(onClose);
  const stop = useStopChoice(line.running);
  const rest = { now, busy, problem, onClose };
  const { id } = line.one;
  const [first, ...others] = recordableIn(line.status);
  const record = (event: EventDraft, revision: number) =>
    save(
      async (ctx) => {
        const isClosing = CLOSING_EVENTS.some((type) => type === event.type);
        const said = isClosing ? await stop.remember() : ok(null);
        return said.ok ? recordEvent(id, event, ctx, revision) : said;
      },
      () => t('cases.done.event', { event: t(`cases.event.${event.type}`) }),
    );

  if (dialog?.kind === 'event' && first)
    return (
      <EventDialog
        {...rest}
        types={[first, ...others]}
        one={row}
        atClosing={stop.field}
        onSave={record}
      />
    );
  if (dialog?.kind === 'delay') return <DelayDialog {...rest} one={row} onSave={record} />;
  if (dialog?.kind === 'apology')
    return <ApologyDraft line={line} calendar={calendar} now={now} onClose={onClose} />;
  if (dialog?.kind === 'edit')
    return (
      <EditCaseDialog
        {...rest}
        current={row}
        calendar={calendar}
        offerLimit={offerLimit}
        readReceptions={readReceptions}
        onSave={(edit, revision) =>
          save(
            (ctx) => editCase(id, edit, ctx, revision),
            () => t('cases.done.edited'),
          )
        }
      />
    );
  if (dialog?.kind === 'step')
    return <StepLimit {...{ row, calendar, now, onClose }} step={dialog.step} />;
  return (
    <CaseDialogs
      dialog={dialog?.kind === 'finish' ? { ...dialog, lines: [line] } : null}
      calendar={calendar}
      now={now}
      onClose={onClose}
    />
  );
}
