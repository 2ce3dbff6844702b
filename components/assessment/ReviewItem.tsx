import type { Ref } from 'preact';
import { lackOf } from '@/utils/assessment/answering';
import {
  type Answer,
  type AnswerChange,
  type AnswerValue,
  type Correction,
  NOTE_LIMIT,
  REASON_LIMIT,
} from '@/utils/assessment/assessment';
import type { Edition, Item } from '@/utils/assessment/edition';
import type { Day } from '@/utils/calendar/day';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { formatInstant, formatShortDay } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { AnswerChoice } from './AnswerChoice';
import { SavedTextArea } from './SavedTextArea';
import { answerText, periodKeyText, wordsIn } from './words';

/** What is remembered about an item besides its answer. */
export interface ItemMemory {
  /** What the daily minutes of the period said. */
  daily: { day: Day; answer: Answer }[];
  /** The answer of the last period; null when there is none. */
  before: { key: string; answer: Answer } | null;
  corrections: readonly Correction[];
}

interface Props {
  edition: Edition;
  item: Item;
  answer: Answer | null;
  memory: ItemMemory;
  disabled: boolean;
  noteRef: Ref<HTMLTextAreaElement>;
  onAnswer: (change: AnswerChange) => Promise<Problem | null>;
  onNext: () => void;
}

/** One question of a review with all that helps to answer it. */
export function ReviewItem(props: Props) {
  const { edition, item, answer, memory, disabled, onAnswer } = props;
  const language = useLanguage();
  const question = wordsIn(item.text, language);
  const choose = (value: AnswerValue) => void onAnswer({ value });
  return (
    <div class="review-item">
      <ItemMarks item={item} />
      <h2 class="review-item__text">{question}</h2>
      <Behaviours item={item} />
      <Memory memory={memory} />
      <AnswerChoice
        scale={edition.scale}
        value={answer?.value ?? null}
        question={question}
        disabled={disabled}
        onChoose={choose}
      />
      {!disabled && <AnswerTexts {...props} />}
      {disabled && <SaidTexts answer={answer} />}
      <Corrections corrections={memory.corrections} />
    </div>
  );
}

function ItemMarks({ item }: { item: Item }) {
  const t = useText(assessmentTexts);
  if (!item.legal && !item.needsProof) return null;
  return (
    <p class="review-item__marks">
      {item.legal && <span class="muted">{t('assessment.legal', item.legal)}</span>}
      {item.legal && !item.legal.verified && (
        <StateMark state="near" bare>
          {t('assessment.unverified')}
        </StateMark>
      )}
      {item.needsProof && <span class="muted">{t('assessment.needsProof')}</span>}
    </p>
  );
}

function Behaviours({ item }: { item: Item }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  if (item.behaviours.length === 0) return null;
  return (
    <div class="review-item__behaviours">
      <p class="muted">{t('assessment.behaviours')}</p>
      <ul>
        {item.behaviours.map((one) => (
          <li key={one.vi}>{wordsIn(one, language)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the person has said before: material, never an answer that is filled in. */
function Memory({ memory: { daily, before } }: { memory: ItemMemory }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  if (daily.length === 0 && !before) return null;
  return (
    <div class="review-item__memory">
      {before && (
        <p>
          {t('assessment.before', {
            period: periodKeyText(before.key, language),
            value: answerText(before.answer, language),
          })}
          {before.answer.note && <q class="review-item__quote">{before.answer.note}</q>}
        </p>
      )}
      {daily.length > 0 && (
        <>
          <p class="muted">{t('assessment.memory')}</p>
          <ul>
            {daily.map(({ day, answer }) => (
              <li key={day}>
                {t('assessment.memory.line', {
                  day: formatShortDay(day),
                  value: answerText(answer, language),
                })}
                {answer.note && <q class="review-item__quote">{answer.note}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function AnswerTexts({ answer, onAnswer, onNext, noteRef }: Props) {
  const t = useText(assessmentTexts);
  const lack = lackOf(answer, false);
  return (
    <>
      {answer?.value === 'na' && (
        <SavedTextArea
          label={t('assessment.reason')}
          hint={lack === 'reason' ? t('assessment.reason.asked') : undefined}
          value={answer.reason}
          maxLength={REASON_LIMIT}
          rows={2}
          onSave={(reason) => onAnswer({ reason })}
          onDone={onNext}
        />
      )}
      <SavedTextArea
        label={t('assessment.note')}
        hint={lack === 'note' ? t('assessment.note.asked') : t('assessment.note.hint')}
        value={answer?.note ?? ''}
        maxLength={NOTE_LIMIT}
        areaRef={noteRef}
        onSave={(note) => onAnswer({ note })}
        onDone={onNext}
      />
    </>
  );
}

function SaidTexts({ answer }: { answer: Answer | null }) {
  if (!answer || (answer.note === '' && answer.reason === '')) return null;
  return (
    <p class="review-item__said">{[answer.reason, answer.note].filter(Boolean).join(' · ')}</p>
  );
}

function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <ul class="review-item__corrections">
      {corrections.map(({ at, before }) => (
        <li key={at}>
          {t('assessment.corrected', {
            time: formatInstant(at),
            value: answerText(before, language),
          })}
          {before.note && <q class="review-item__quote">{before.note}</q>}
        </li>
      ))}
    </ul>
  );
}
