import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { clocksOf } from '@/utils/cases/clocks';
import type { Limit } from '@/utils/cases/limit';
import { firstStart, withStepLimit } from '@/utils/cases/step-limit';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { editCaseTexts } from '@/utils/i18n/catalogues/edit-case';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import { FormDialog } from '../ui/FormDialog';
import { useText } from '../ui/language';
import { ChangedSince } from './ChangedSince';
import { limitOf } from './case-form';
import { StepLimitFields } from './StepFields';
import './case-form.css';

interface Props {
  /** As it is now; it may change while the person types. */
  one: Case & { revision: number };
  step: string;
  calendar: WorkCalendar;
  now: Instant;
  problem: Problem | null;
  busy: boolean;
  /** @param revision - of the state that the person has seen */
  onSave(limit: Limit | null, revision: number): void;
  onClose(): void;
}

const texts = { ...casesTexts, ...kindsTexts };

/** Sets right the time allowed for a step that has begun, and shows what that does to its date. */
export function StepLimitDialog({ one, step, calendar, now, problem, busy, ...acts }: Props) {
  const t = useText(texts);
  const [form, setForm] = useState(() => formOf(firstStart(one, step)?.limit));
  const [tried, setTried] = useState(false);
  const isEmpty = form.amount.trim() === '';
  const limit = isEmpty ? null : limitOf(form);
  const isWrong = !isEmpty && !limit;
  const submit = () => {
    setTried(true);
    if (!isWrong) acts.onSave(limit, one.revision);
  };
  return (
    <FormDialog
      title={t('kinds.step.edit.title', { step })}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={acts.onClose}
    >
      <ChangedSince one={one} revision={one.revision} />
      <p class="muted">{t('kinds.step.edit.text')}</p>
      <StepLimitFields
        {...form}
        problem={tried && isWrong ? t('cases.add.amountWrong') : undefined}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
      />
      {!isWrong && <Effect {...{ one, step, limit, calendar, now }} />}
    </FormDialog>
  );
}

function formOf(limit: Limit | undefined): { amount: string; unit: Limit['unit'] } {
  return limit
    ? { amount: String(limit.amount), unit: limit.unit }
    : { amount: '', unit: 'workingDays' };
}

type EffectProps = Pick<Props, 'one' | 'step' | 'calendar' | 'now'> & { limit: Limit | null };

/** Where the date of the step would be. */
function Effect({ one, step, limit, calendar, now }: EffectProps) {
  const t = useText(editCaseTexts);
  const due = (of: Case | null) => {
    const clock = of && clocksOf(of, calendar, now).find((found) => found.step === step);
    return clock && clock.due.basis !== 'none' ? formatMoment(clock.due.when) : t('edit.noDue');
  };
  const [before, after] = [due(one), due(withStepLimit(one, step, limit))];
  return (
    <p class="case-form__result" role="status">
      <strong>{t(before === after ? 'edit.same' : 'edit.moves', { before, after })}</strong>{' '}
      {t('edit.undoable')}
    </p>
  );
}
