import { FileDown, TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type Day, startOfDay } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { isProvisional } from '@/utils/calendar/working-time';
import { newDueDay } from '@/utils/cases/apology';
import { apologyTexts } from '@/utils/i18n/catalogues/apology';
import { formatDay, formatWeekdayOf } from '@/utils/i18n/format';
import { FormDialog } from '../ui/FormDialog';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { TextField } from '../ui/TextField';
import { ProvisionalMark } from './DueLine';
import { workingDaysOf } from './working-days-of';
import './case-form.css';

interface Props {
  /** The date that cannot be kept. */
  due: Moment;
  calendar: WorkCalendar;
  now: Instant;
  busy: boolean;
  failed: boolean;
  onDraft(newDue: Day): void;
  onClose(): void;
}

/** The letter of apology: how many more days, and the file. */
export function ApologyDialog({ due, calendar, now, busy, failed, onDraft, onClose }: Props) {
  const t = useText(apologyTexts);
  const language = useLanguage();
  const [text, setText] = useState('3');
  const days = workingDaysOf(text);
  const newDue = days === null ? null : newDueDay(due, calendar, now, days);
  const submit = () => {
    if (newDue) onDraft(newDue);
  };
  return (
    <FormDialog
      title={t('apology.dialog.title')}
      save={t('apology.dialog.save')}
      icon={FileDown}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {failed && (
        <Note tone="late" icon={TriangleAlert} title={t('apology.dialog.failed')} urgent />
      )}
      <p>{t('apology.dialog.intro')}</p>
      <TextField
        label={t('apology.dialog.days')}
        width="short"
        problem={days === null ? t('apology.dialog.daysWrong') : undefined}
        value={text}
        onInput={setText}
        input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 3 }}
      />
      <p class="case-form__result" role="status">
        {newDue && (
          <strong>
            {t('apology.dialog.newDue', {
              day: `${formatWeekdayOf(newDue, language)}, ${formatDay(newDue)}`,
            })}
          </strong>
        )}{' '}
        {newDue && isProvisional(calendar, startOfDay(newDue)) && <ProvisionalMark />}
      </p>
    </FormDialog>
  );
}
