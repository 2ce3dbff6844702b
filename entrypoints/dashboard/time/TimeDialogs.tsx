import { EntryDialog } from '@/components/timers/EntryDialog';
import { emptyEntry, textOf } from '@/components/timers/entry-form';
import { FieldDayDialog } from '@/components/timers/FieldDayDialog';
import { HistoryDialog } from '@/components/timers/HistoryDialog';
import { SplitDialog } from '@/components/timers/SplitDialog';
import { useText } from '@/components/ui/language';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { caseChoices } from '@/utils/storage/case-choices';
import { addEntry, editEntry, restoreEntry, splitGap } from '@/utils/storage/entries';
import { endFieldDay, fillFieldDay } from '@/utils/storage/field-day';
import type { CaseRow, EntryRow } from '@/utils/storage/rows';
import type { Gap } from '@/utils/timers/time-entry';
import { useSave } from '../cases/CaseDialogs';
import { clock } from '../clock';

export type TimeDialog =
  | { kind: 'add'; from: Instant; to: Instant }
  | { kind: 'edit'; entry: EntryRow }
  | { kind: 'history'; entry: EntryRow }
  | { kind: 'split'; entry: EntryRow; gap: Gap }
  | { kind: 'field'; since: Instant; until: Instant };

interface Props {
  dialog: TimeDialog | null;
  cases: ReadonlyMap<string, CaseRow>;
  calendar: WorkCalendar;
  onClose(): void;
}

/** The forms about time. */
export function TimeDialogs(props: Props) {
  const { dialog } = props;
  switch (dialog?.kind) {
    case 'add':
      return <AddEntry {...props} dialog={dialog} />;
    case 'edit':
      return <EditEntry {...props} dialog={dialog} />;
    case 'history':
      return <EntryHistory {...props} dialog={dialog} />;
    case 'split':
      return <SplitStretch {...props} dialog={dialog} />;
    case 'field':
      return <FillFieldDay {...props} dialog={dialog} />;
    default:
      return null;
  }
}

interface PropsOf<Kind extends TimeDialog['kind']> extends Props {
  dialog: Extract<TimeDialog, { kind: Kind }>;
}

const find = (search: string) => caseChoices(search, clock());

function AddEntry({ dialog, onClose }: PropsOf<'add'>) {
  const t = useText(timersTexts);
  const { save, ...rest } = useSave(onClose);
  return (
    <EntryDialog
      {...rest}
      find={find}
      entry={null}
      chosen={null}
      start={emptyEntry('', dialog.from, dialog.to)}
      now={clock()}
      onClose={onClose}
      onSave={(filled) =>
        save(
          (ctx) => addEntry(filled, ctx),
          () => t('timers.entry.added'),
        )
      }
    />
  );
}

function EditEntry({ dialog, cases, onClose }: PropsOf<'edit'>) {
  const t = useText(timersTexts);
  const { save, ...rest } = useSave(onClose);
  const { entry } = dialog;
  return (
    <EntryDialog
      {...rest}
      find={find}
      entry={entry}
      chosen={choiceOf(cases, entry.caseId)}
      start={textOf(entry)}
      now={clock()}
      onClose={onClose}
      onSave={({ from, to, caseId, note }) => {
        const move = { startedAt: from, endedAt: to, caseId, note };
        save(
          (ctx) => editEntry(entry.id, move, ctx, entry.revision),
          () => t('timers.entry.edited'),
        );
      }}
    />
  );
}

function EntryHistory({ dialog, cases, onClose }: PropsOf<'history'>) {
  const t = useText(timersTexts);
  const { save, ...rest } = useSave(onClose);
  const { entry } = dialog;
  return (
    <HistoryDialog
      {...rest}
      entry={entry}
      nameOf={(id) => nameIn(cases, id)}
      onClose={onClose}
      onRestore={(index) =>
        save(
          (ctx) => restoreEntry(entry.id, index, ctx, entry.revision),
          () => t('timers.entry.restored'),
        )
      }
    />
  );
}

function SplitStretch({ dialog, cases, onClose }: PropsOf<'split'>) {
  const t = useText(timersTexts);
  const { save, ...rest } = useSave(onClose);
  const { entry, gap } = dialog;
  return (
    <SplitDialog
      {...rest}
      find={find}
      gap={gap}
      own={choiceOf(cases, entry.caseId)}
      onClose={onClose}
      onSave={(parts) =>
        save(
          (ctx) => splitGap(entry.id, { from: gap.from, parts }, ctx),
          () => t('timers.gap.divided'),
        )
      }
    />
  );
}

function FillFieldDay({ dialog, calendar, onClose }: PropsOf<'field'>) {
  const t = useText(timersTexts);
  const { save, ...rest } = useSave(onClose);
  const { since, until } = dialog;
  return (
    <FieldDayDialog
      {...rest}
      find={find}
      since={since}
      now={until}
      calendar={calendar}
      onClose={onClose}
      onSkip={() => void endFieldDay().then(onClose)}
      onSave={(parts, objective) =>
        save(
          (ctx) => fillFieldDay({ from: since, to: until, parts, objective }, ctx),
          (ids) => t('timers.field.filled', { count: ids.length }),
        )
      }
    />
  );
}

function choiceOf(cases: ReadonlyMap<string, CaseRow>, id: string) {
  const { code = null, title = '' } = cases.get(id) ?? {};
  return { id, code, title };
}

function nameIn(cases: ReadonlyMap<string, CaseRow>, id: string): string {
  const row = cases.get(id);
  return row?.code ?? row?.title ?? '';
}
