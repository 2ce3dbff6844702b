import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { clocksOf } from '@/utils/cases/clocks';
import type { Limit } from '@/utils/cases/limit';
import { firstStart, withStepLimit } from '@/utils/cases/step-limit';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { editCaseTexts } from '@/utils/i18n/catalogues/edit-case';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { ChangedSince } from './ChangedSince';
import { limitOf } from './case-form';
import { focusFirst } from './focus-first';
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

const FORM = 'step-limit-form';
const texts = { ...casesTexts, ...kindsTexts };

/** Sets right the time allowed for a step that has begun, and shows what that does to its date. */
export function StepLimitDialog({ one, step, calendar, now, problem, busy, ...acts }: Props) {
  const t = useText(texts);
  const common = useText(commonTexts);
  const [form, setForm] = useState(() => formOf(firstStart(one, step)?.limit));
  const [tried, setTried] = useState(false);
  const isEmpty = form.amount.trim() === '';
  const limit = isEmpty ? null : limitOf(form);
  const isWrong = !isEmpty && !limit;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWrong && !busy) acts.onSave(limit, one.revision);
  };
  return (
    <Dialog
      open
      title={t('kinds.step.edit.title', { step })}
      onClose={acts.onClose}
      footer={
        <>
          <Button onClick={acts.onClose}>{common('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={FORM} busy={busy}>
            {common('common.save')}
          </Button>
        </>
      }
    >
      <form id={FORM} ref={focusFirst} class="case-form" onSubmit={submit} noValidate>
        <ProblemNote problem={problem} />
        <ChangedSince one={one} revision={one.revision} />
        <p class="muted">{t('kinds.step.edit.text')}</p>
        <StepLimitFields
          {...form}
          problem={tried && isWrong ? t('cases.add.amountWrong') : undefined}
          onChange={(part) => setForm((before) => ({ ...before, ...part }))}
        />
        {!isWrong && <Effect {...{ one, step, limit, calendar, now }} />}
      </form>
    </Dialog>
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
