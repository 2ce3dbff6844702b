import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { dueTimeOf } from '@/utils/cases/due-time';
import { readingOf } from '@/utils/cases/reading';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import { useText } from '../ui/language';
import { ChoiceList } from './ChoiceList';
import { type CaseForm, mistakesIn, typedCase } from './case-form';
import { ComputedMark, ProvisionalMark } from './DueLine';
import { LimitFields } from './LimitFields';
import { MomentField } from './MomentField';

interface Props {
  form: CaseForm;
  calendar: WorkCalendar;
  now: Instant;
  tried: boolean;
  onChange(part: Partial<CaseForm>): void;
}

const texts = { ...casesTexts, ...kindsTexts };

/** How the deadline of a new case is known: printed on the slip, allowed by a rule, or not at all. */
export function DeadlineFields({ form, calendar, now, tried, onChange }: Props) {
  const t = useText(casesTexts);
  const mistakes = mistakesIn(form, now);
  return (
    <>
      <ChoiceList
        legend={t('cases.add.deadline')}
        value={form.deadline}
        options={(['due', 'limit', 'none'] as const).map((value) => ({
          value,
          label: t(`cases.add.deadline.${value}`),
        }))}
        onChange={(deadline) => onChange({ deadline })}
      />
      {form.deadline === 'due' && (
        <MomentField
          legend={t('cases.add.due')}
          value={form.due}
          now={now}
          problem={tried && mistakes.due ? t('cases.field.unreadable') : undefined}
          onChange={(due) => onChange({ due })}
        />
      )}
      {form.deadline === 'limit' && <LimitFields form={form} tried={tried} onChange={onChange} />}
      <Result form={form} calendar={calendar} now={now} />
    </>
  );
}

/** The due date that a time allowed leads to, while it is typed. */
function Result({ form, calendar, now }: Pick<Props, 'form' | 'calendar' | 'now'>) {
  const t = useText(texts);
  const one = typedCase(form, now);
  if (!one || form.deadline === 'due') return null;
  const { line, limit, rule } = readingOf(one);
  const due = dueTimeOf(line, limit, calendar);
  if (due.basis === 'none') return null;
  // A rule at work here is the one for the acceptance: the person's own limit comes after it.
  const key = rule ? 'kinds.add.acceptResult' : 'cases.add.result';
  return (
    <p class="case-form__result">
      <strong>{t(key, { time: formatMoment(due.when) })}</strong>
      <ComputedMark />
      {due.provisional && <ProvisionalMark />}
    </p>
  );
}
