import { useRef } from 'preact/hooks';
import {
  type AnswerChange,
  type AnswerValue,
  NOTE_LIMIT,
  REASON_LIMIT,
} from '@/utils/assessment/assessment';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import type { Problem } from '@/utils/problems';
import { Checkbox } from '../ui/Checkbox';
import { useLanguage, useText } from '../ui/language';
import { AnswerChoice } from './AnswerChoice';
import type { MinuteStep } from './minute-steps';
import { SavedTextArea } from './SavedTextArea';
import { useAnswerKeys } from './use-answer-keys';
import { wordsIn } from './words';

interface Props {
  step: MinuteStep;
  number: number;
  total: number;
  keys: boolean;
  onAnswer: (change: AnswerChange) => Promise<Problem | null>;
  onNext: () => void;
}

/** Answers after which nothing is left to say. */
const PLAIN: readonly AnswerValue[] = ['yes', 'tot'];

/** One question of the minute; a plain answer goes on by itself. */
export function MinuteQuestion({ step, number, total, keys, onAnswer, onNext }: Props) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const text = useRef<HTMLTextAreaElement>(null);
  const { edition, item, answer } = step;
  const value = answer?.value ?? null;
  const choose = async (chosen: AnswerValue) => {
    const refused = await onAnswer({ value: chosen });
    if (!refused && PLAIN.includes(chosen)) onNext();
    else if (chosen === 'na') setTimeout(() => text.current?.focus());
  };
  const unsure = (isUnsure: boolean) => void onAnswer({ unsure: isUnsure });
  const question = wordsIn(item.text, language);
  const place = useRef<HTMLDivElement>(null);
  useAnswerKeys(keys ? edition.scale : null, place, {
    onChoose: (chosen) => void choose(chosen),
    onUnsure: () => unsure(!answer?.unsure),
    onNext: () => step.isWhole && onNext(),
    onNote: () => text.current?.focus(),
  });
  return (
    <div class="minute__question" ref={place}>
      <p class="muted minute__part">
        {t('minute.part', { title: wordsIn(edition.title, language), number, total })}
      </p>
      <p class="minute__text">{question}</p>
      <AnswerChoice
        compact
        scale={edition.scale}
        value={value}
        question={question}
        onChoose={(chosen) => void choose(chosen)}
      />
      {value === 'na' ? (
        <SavedTextArea
          label={t('assessment.reason')}
          value={answer?.reason ?? ''}
          maxLength={REASON_LIMIT}
          rows={2}
          areaRef={text}
          onSave={(reason) => onAnswer({ reason })}
          onDone={onNext}
        />
      ) : (
        value !== null && (
          <SavedTextArea
            label={t('assessment.note.mend')}
            value={answer?.note ?? ''}
            maxLength={NOTE_LIMIT}
            rows={2}
            areaRef={text}
            onSave={(note) => onAnswer({ note })}
            onDone={onNext}
          />
        )
      )}
      <Checkbox checked={answer?.unsure === true} onChange={unsure}>
        {t('assessment.unsure')}
      </Checkbox>
    </div>
  );
}
