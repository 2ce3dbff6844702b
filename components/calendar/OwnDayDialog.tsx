import { useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatDay } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import { Checkbox } from '../ui/Checkbox';
import { FormDialog } from '../ui/FormDialog';
import { useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { TextField } from '../ui/TextField';
import {
  type FormProblems,
  OWN_KINDS,
  type OwnDayForm,
  type OwnDays,
  readOwnDays,
} from './own-day-form';
import './calendar.css';

interface Props {
  /** What the fields hold at first. */
  form: OwnDayForm;
  /** A line that stands already is changed; its kind stays. */
  isEdit: boolean;
  calendar: WorkCalendar;
  today: Day;
  busy: boolean;
  problem: Problem | null;
  onSave(days: OwnDays): void;
  onClose(): void;
}

/** Adds or changes days off of the unit, leave, or a worked day of rest. */
export function OwnDayDialog(props: Props) {
  const { isEdit, calendar, today, busy, problem, onSave, onClose } = props;
  const t = useText(calendarTexts);
  const [form, setForm] = useState(props.form);
  const [problems, setProblems] = useState<FormProblems>({});
  const save = () => {
    const read = readOwnDays(form, calendar, today);
    setProblems('problems' in read ? read.problems : {});
    if ('days' in read) onSave(read.days);
  };
  return (
    <FormDialog
      title={t(isEdit ? 'calendar.form.title.edit' : 'calendar.form.title.add')}
      busy={busy}
      problem={problem}
      onSubmit={save}
      onClose={onClose}
    >
      {!isEdit && (
        <Segmented
          label={t('calendar.form.kind')}
          value={form.kind}
          options={OWN_KINDS.map((kind) => ({
            value: kind,
            label: t(`calendar.form.kind.${kind}`),
          }))}
          onChange={(kind) => setForm({ ...form, kind })}
        />
      )}
      <p class="muted">{t(`calendar.form.hint.${form.kind}`)}</p>
      <Fields form={form} problems={problems} today={today} onChange={setForm} />
    </FormDialog>
  );
}

interface FieldsProps {
  form: OwnDayForm;
  problems: FormProblems;
  today: Day;
  onChange(form: OwnDayForm): void;
}

function Fields({ form, problems, today, onChange }: FieldsProps) {
  const t = useText(calendarTexts);
  const put = (change: Partial<OwnDayForm>) => onChange({ ...form, ...change });
  const said = (code: FormProblems[keyof FormProblems]) =>
    code && t(`calendar.form.problem.${code}`);
  const days = { maxLength: 10, autocomplete: 'off', inputMode: 'numeric' };
  return (
    <>
      <div class="field-row">
        <TextField
          label={t(form.kind === 'worked' ? 'calendar.form.day' : 'calendar.form.from')}
          width="short"
          value={form.from}
          problem={said(problems.from)}
          onInput={(from) => put({ from })}
          input={{ ...days, placeholder: formatDay(today) }}
        />
        {form.kind !== 'worked' && (
          <TextField
            label={t('calendar.form.to')}
            width="short"
            value={form.to}
            problem={said(problems.to)}
            onInput={(to) => put({ to })}
            input={{ ...days, placeholder: t('calendar.form.sameDay') }}
          />
        )}
        {form.kind === 'worked' && (
          <TextField
            label={t('calendar.form.insteadOf')}
            optional
            hint={t('calendar.form.insteadOfHint')}
            width="short"
            value={form.insteadOf}
            problem={said(problems.insteadOf)}
            onInput={(insteadOf) => put({ insteadOf })}
            input={days}
          />
        )}
      </div>
      {form.kind === 'worked' && form.insteadOf.trim() !== '' && (
        <Checkbox checked={form.alsoOff} onChange={(alsoOff) => put({ alsoOff })}>
          {t('calendar.form.alsoOff')}
        </Checkbox>
      )}
      <TextField
        label={t('calendar.form.name')}
        optional
        value={form.name}
        onInput={(name) => put({ name })}
        input={{ maxLength: 120, autocomplete: 'off' }}
      />
    </>
  );
}
