import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { type CaseForm, limitOf } from './case-form';

const UNITS = ['workingDays', 'calendarDays', 'workingHours'] as const;

interface Props {
  form: Pick<CaseForm, 'amount' | 'unit'>;
  tried: boolean;
  onChange(part: Partial<Pick<CaseForm, 'amount' | 'unit'>>): void;
}

/** How much time is allowed, and how it is counted. */
export function LimitFields({ form, tried, onChange }: Props) {
  const t = useText(casesTexts);
  return (
    <div class="field-row">
      <TextField
        label={t('cases.add.amount')}
        width="short"
        problem={tried && limitOf(form) === null ? t('cases.add.amountWrong') : undefined}
        value={form.amount}
        onInput={(amount) => onChange({ amount })}
        input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 4 }}
      />
      <Select
        label={t('cases.add.unit')}
        width="middle"
        value={form.unit}
        options={UNITS.map((unit) => ({ value: unit, label: t(`cases.unit.${unit}`) }))}
        onChange={(unit) => onChange({ unit })}
      />
    </div>
  );
}
