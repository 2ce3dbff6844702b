import { ArrowLeft, Check, CircleCheck, Moon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AnswerChange } from '@/utils/assessment/assessment';
import type { DailyPart } from '@/utils/assessment/daily-plan';
import type { Evenness } from '@/utils/assessment/evenness';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { MinuteQuestion } from './MinuteQuestion';
import { isFinished, type MinuteStep, secondsFor, stepsOf, weakOf } from './minute-steps';
import './daily-minute.css';

export interface DailyMinuteProps {
  parts: readonly DailyPart[];
  evenness: Evenness;
  /** Where a keyboard is expected at once: keys answer without a click before. */
  keys: boolean;
  onAnswer: (part: DailyPart, itemId: string, change: AnswerChange) => Promise<Problem | null>;
  /** All questions are answered. */
  onFinish: () => void;
  /** A link to more, where there is room for it. */
  more?: ComponentChildren;
}

/** The minute of today: one question after the other, then how it stands. */
export function DailyMinute(props: DailyMinuteProps) {
  const { parts, evenness, more } = props;
  const steps = stepsOf(parts);
  if (steps.length === 0) return <Rest />;
  if (isFinished(parts)) return <Finished steps={steps} evenness={evenness} more={more} />;
  return <Questions {...props} steps={steps} />;
}

function Questions({
  steps,
  keys,
  onAnswer,
  onFinish,
}: DailyMinuteProps & { steps: MinuteStep[] }) {
  const t = useText(assessmentTexts);
  // Where it begins is decided once: an answer that asks for a note must not lead on by itself.
  const [chosen, setChosen] = useState(() => steps.findIndex((one) => !one.isWhole));
  const at = chosen < 0 || chosen >= steps.length ? steps.length - 1 : chosen;
  const step = steps[at];
  if (!step) return null;
  const left = steps.filter((one) => !one.isWhole).length;
  const go = () => {
    const later = steps.findIndex((one, index) => index > at && !one.isWhole);
    const earlier = steps.findIndex((one, index) => index < at && !one.isWhole);
    const next = later >= 0 ? later : earlier;
    if (next >= 0) setChosen(next);
    else onFinish();
  };
  return (
    <div class="minute">
      <div class="minute__head">
        <progress
          class="minute__bar"
          value={steps.length - left}
          max={steps.length}
          aria-label={t('assessment.progress')}
        />
        <span class="muted number">
          {t('minute.left', { count: left, seconds: secondsFor(left) })}
        </span>
      </div>
      <MinuteQuestion
        key={step.item.id}
        step={step}
        number={at + 1}
        total={steps.length}
        keys={keys}
        onAnswer={(change) => onAnswer(step.part, step.item.id, change)}
        onNext={go}
      />
      <div class="minute__foot">
        <Button
          size="small"
          tone="quiet"
          icon={ArrowLeft}
          disabled={at === 0}
          onClick={() => setChosen(at - 1)}
        >
          {t('minute.back')}
        </Button>
        <Button size="small" tone="primary" icon={Check} disabled={!step.isWhole} onClick={go}>
          {left <= (step.isWhole ? 0 : 1) ? t('minute.finish') : t('minute.go')}
        </Button>
      </div>
    </div>
  );
}

function Rest() {
  const t = useText(assessmentTexts);
  return (
    <p class="minute__said">
      <Moon class="icon" />
      <span>{t('minute.rest')}</span>
    </p>
  );
}

interface FinishedProps {
  steps: readonly MinuteStep[];
  evenness: Evenness;
  more: ComponentChildren;
}

function Finished({ steps, evenness, more }: FinishedProps) {
  const t = useText(assessmentTexts);
  const weak = weakOf(steps).length;
  return (
    <div class="minute__said" role="status">
      <CircleCheck class="icon minute__done" />
      <p>
        <strong>{t('minute.done')}</strong>{' '}
        {weak > 0 && `${t('minute.done.weak', { count: weak })} `}
        {t('minute.done.even', { kept: evenness.kept, of: evenness.of })} {more}
      </p>
    </div>
  );
}
