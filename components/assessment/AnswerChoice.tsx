import { useId } from 'preact/hooks';
import type { AnswerValue } from '@/utils/assessment/assessment';
import type { Scale } from '@/utils/assessment/edition';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { names } from '../ui/class-names';
import { useText } from '../ui/language';
import { VALUE_LOOKS, VALUES_OF } from './answer-values';
import './answer-choice.css';

interface Props {
  scale: Scale;
  value: AnswerValue | null;
  /** The question, for those who hear it. */
  question: string;
  disabled?: boolean | undefined;
  compact?: boolean | undefined;
  onChoose: (value: AnswerValue) => void;
}

/** The answers of a scale side by side, as radio buttons with the key that chooses each. */
export function AnswerChoice({ scale, value, question, disabled, compact, onChoose }: Props) {
  const t = useText(assessmentTexts);
  const name = useId();
  return (
    <fieldset class={names('answers', compact && 'answers--compact')} disabled={disabled}>
      <legend class="visually-hidden">{question}</legend>
      {VALUES_OF[scale].map((one) => {
        const { icon: Icon, state } = VALUE_LOOKS[one.value];
        return (
          <label key={one.value} class={names('answers__one', `state--${state}`)}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={one.value}
              checked={one.value === value}
              aria-keyshortcuts={one.key}
              onChange={() => onChoose(one.value)}
            />
            <span class="answers__face">
              <Icon class="icon" />
              <span class="answers__word">{t(`assessment.value.${one.value}`)}</span>
              <span class="answers__key" aria-hidden="true">
                {one.key}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
