import { useState } from 'preact/hooks';
import { AddCaseDialog } from '@/components/cases/AddCaseDialog';
import type { CaseLine } from '@/components/cases/case-line';
import { FinishDialog } from '@/components/cases/FinishDialog';
import type { Finish } from '@/components/cases/finish-preview';
import { useText } from '@/components/ui/language';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import type { Problem, Result } from '@/utils/problems';
import type { ActContext, Acted } from '@/utils/storage/act';
import { addCase, closeCases } from '@/utils/storage/cases';
import { offerLimit } from '@/utils/storage/procedures';
import { useActs } from '../../acts/acts';
import { readReceptions } from './read-receptions';
import { useStopChoice } from './use-stop-choice';

export type OpenDialog =
  | { kind: 'add' }
  | { kind: 'finish'; lines: readonly CaseLine[]; suggested?: Finish['type'] };

interface Props {
  dialog: OpenDialog | null;
  calendar: WorkCalendar;
  now: Instant;
  onDone?: (() => void) | undefined;
  onClose(): void;
}

/** The dialogs that the list and the page of a case share, with what they do. */
export function CaseDialogs({ dialog, calendar, now, onDone, onClose }: Props) {
  const t = useText(casesTexts);
  const { save, busy, problem } = useSave(() => {
    onDone?.();
    onClose();
  });
  const stop = useStopChoice(dialog?.kind === 'finish' && dialog.lines.some((one) => one.running));
  const rest = { calendar, now, busy, problem, onClose };
  if (dialog?.kind === 'add')
    return (
      <AddCaseDialog
        {...rest}
        offerLimit={offerLimit}
        readReceptions={readReceptions}
        onSave={(draft) =>
          save(
            (ctx) => addCase(draft, ctx),
            () => t('cases.done.added', { name: draft.code ?? draft.title }),
          )
        }
      />
    );
  if (dialog?.kind === 'finish' && dialog.lines.length > 0)
    return (
      <FinishDialog
        {...rest}
        lines={dialog.lines}
        suggested={dialog.suggested}
        onSave={(finish) => {
          const ids = dialog.lines.map((line) => line.one.id);
          save(
            async (ctx) => {
              const said = await stop.remember();
              return said.ok ? closeCases(ids, finish, ctx, revisionsOf(dialog.lines)) : said;
            },
            (closed) => t('cases.done.finished', { count: closed.length }),
          );
        }}
      >
        {stop.field}
      </FinishDialog>
    );
  return null;
}

function revisionsOf(lines: readonly CaseLine[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const { one, revision } of lines) if (revision !== null) known.set(one.id, revision);
  return known;
}

/** Saves a form: once at a time, and what went wrong stays in the form. */
export function useSave(onSaved: () => void) {
  const { perform } = useActs();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = (
    act: (ctx: ActContext) => Promise<Result<Acted>>,
    said: (ids: readonly string[]) => string,
  ) => {
    setBusy(true);
    void perform(act, said).then((found) => {
      setBusy(false);
      setProblem(found);
      if (!found) onSaved();
    });
  };
  return { save, busy, problem };
}
