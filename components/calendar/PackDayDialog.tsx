import { useState } from 'preact/hooks';
import type { PackedDay } from '@/utils/calendar/compare-packs';
import type { Day } from '@/utils/calendar/day';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatDay } from '@/utils/i18n/format';
import { readDay } from '../cases/moment-text';
import { FormDialog } from '../ui/FormDialog';
import { useLanguage, useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { TextField } from '../ui/TextField';
import { longDay } from './day-words';
import './calendar.css';

const KINDS = ['none', 'off', 'worked', 'undecided'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  day: Day;
  /** What the pack says of the day now; null when it says nothing. */
  was: PackedDay | null;
  busy: boolean;
  onSave(is: PackedDay | null): void;
  onClose(): void;
}

interface Draft {
  kind: Kind;
  name: string;
  insteadOf: string;
}

type Wrong = { field: 'name' | 'insteadOf'; code: 'name' | 'unreadable' | 'same' };

/** Changes what the days off of a year say of one day. */
export function PackDayDialog({ day, was, busy, onSave, onClose }: Props) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>({
    kind: was?.kind ?? 'off',
    name: was?.name[language] ?? '',
    insteadOf: was?.insteadOf ? formatDay(was.insteadOf) : '',
  });
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const save = () => {
    const read = readPackedDay(draft, day, was);
    setWrong('wrong' in read ? read.wrong : null);
    if ('is' in read) onSave(read.is);
  };
  const problemOf = (field: Wrong['field']) =>
    wrong?.field === field ? t(`calendar.form.problem.${wrong.code}`) : undefined;
  return (
    <FormDialog
      title={t('calendar.pack.editDay', { day: longDay(day, language) })}
      busy={busy}
      onSubmit={save}
      onClose={onClose}
    >
      <Segmented
        label={t('calendar.pack.as')}
        value={draft.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`calendar.pack.as.${kind}`) }))}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      {draft.kind !== 'none' && (
        <TextField
          label={t('calendar.pack.name')}
          value={draft.name}
          problem={problemOf('name')}
          onInput={(name) => setDraft({ ...draft, name })}
          input={{ maxLength: 200, autocomplete: 'off' }}
        />
      )}
      {draft.kind === 'worked' && (
        <TextField
          label={t('calendar.form.insteadOf')}
          hint={t('calendar.form.insteadOfHint')}
          width="short"
          value={draft.insteadOf}
          problem={problemOf('insteadOf')}
          onInput={(insteadOf) => setDraft({ ...draft, insteadOf })}
          input={{ maxLength: 10, autocomplete: 'off', inputMode: 'numeric' }}
        />
      )}
    </FormDialog>
  );
}

/** A name that was not touched keeps both its languages. */
function readPackedDay(
  { kind, name, insteadOf }: Draft,
  day: Day,
  was: PackedDay | null,
): { is: PackedDay | null } | { wrong: Wrong } {
  if (kind === 'none') return { is: null };
  const text = name.trim();
  if (text === '') return { wrong: { field: 'name', code: 'name' } };
  const isOld = was !== null && (was.name.vi === text || was.name.en === text);
  const words = isOld ? was.name : { vi: text, en: text };
  const keeps = kind === 'off' && was?.kind === 'off' ? was.insteadOf : null;
  if (kind !== 'worked') return { is: { kind, name: words, insteadOf: keeps } };
  const made = readDay(insteadOf, day);
  if (!made) return { wrong: { field: 'insteadOf', code: 'unreadable' } };
  if (made === day) return { wrong: { field: 'insteadOf', code: 'same' } };
  return { is: { kind, name: words, insteadOf: made } };
}
