import { useId } from 'preact/hooks';
import type { Case } from '@/utils/cases/case';
import { openSteps } from '@/utils/cases/clocks';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { type EventForm, stepMistake } from './event-form';

const texts = { ...casesTexts, ...kindsTexts };
const UNITS = ['workingDays', 'calendarDays', 'workingHours'] as const;

interface Props {
  form: EventForm;
  one: Case;
  tried: boolean;
  onChange(part: Partial<EventForm>): void;
}

/** Which step begins or ends, with the names used before, and its time allowed. */
export function StepFields({ form, one, tried, onChange }: Props) {
  const t = useText(texts);
  const list = useId();
  const mistake = tried ? stepMistake(form) : null;
  const name =
    mistake === 'missing'
      ? t('kinds.event.stepMissing')
      : mistake === 'personal'
        ? t('kinds.personal')
        : undefined;
  return (
    <>
      <TextField
        label={t('kinds.event.step')}
        hint={form.type === 'stepStarted' ? t('kinds.event.stepHint') : undefined}
        problem={name}
        value={form.step}
        onInput={(step) => onChange({ step })}
        input={{ autocomplete: 'off', maxLength: 200, list }}
      />
      <datalist id={list}>
        {namesFor(form, one).map((step) => (
          <option key={step} value={step} />
        ))}
      </datalist>
      {form.type === 'stepStarted' && (
        <StepLimitFields
          amount={form.amount}
          unit={form.unit}
          problem={mistake === 'amount' ? t('cases.add.amountWrong') : undefined}
          onChange={onChange}
        />
      )}
    </>
  );
}

interface LimitProps extends Pick<EventForm, 'amount' | 'unit'> {
  problem: string | undefined;
  onChange(part: Partial<Pick<EventForm, 'amount' | 'unit'>>): void;
}

/** The time allowed for a step; it may have none. */
export function StepLimitFields({ amount, unit, problem, onChange }: LimitProps) {
  const t = useText(texts);
  return (
    <div class="field-row">
      <TextField
        label={t('kinds.event.stepLimit')}
        optional
        width="short"
        problem={problem}
        value={amount}
        onInput={(typed) => onChange({ amount: typed })}
        input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 4 }}
      />
      <Select
        label={t('cases.add.unit')}
        width="middle"
        value={unit}
        options={UNITS.map((value) => ({ value, label: t(`cases.unit.${value}`) }))}
        onChange={(chosen) => onChange({ unit: chosen })}
      />
    </div>
  );
}

/** A step that ends has begun; one that begins may have been there before. */
function namesFor({ type }: EventForm, one: Case): string[] {
  if (type === 'stepEnded') return openSteps(one);
  const names = one.events.flatMap((event) => (event.type === 'stepStarted' ? [event.step] : []));
  return [...new Set(names)];
}
