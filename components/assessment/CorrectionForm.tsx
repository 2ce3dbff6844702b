import { useState } from 'preact/hooks';
import { lackOf } from '@/utils/assessment/answering';
import { type Answer, NOTE_LIMIT, REASON_LIMIT } from '@/utils/assessment/assessment';
import type { Edition, Item } from '@/utils/assessment/edition';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { personalDataIn } from '@/utils/privacy/private-text';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { TextArea } from '../ui/TextArea';
import { AnswerChoice } from './AnswerChoice';
import { wordsIn } from './words';

interface Props {
  edition: Edition;
  item: Item;
  answer: Answer;
  onSave: (answer: Answer) => Promise<Problem | null>;
  onCancel: () => void;
}

/** An answer that was submitted, changed at once and not letter by letter: each change is kept. */
export function CorrectionForm({ edition, item, answer, onSave, onCancel }: Props) {
  const t = useText(assessmentTexts);
  const common = useText(commonTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState(answer);
  const [problem, setProblem] = useState<Problem | null>(null);
  const question = wordsIn(item.text, language);
  const lack = lackOf(draft, false);
  const kinds = personalDataIn(`${draft.note}\n${draft.reason}`);
  const what = new Intl.ListFormat(language).format(
    kinds.map((kind) => t(`assessment.private.${kind}`)),
  );
  return (
    <form
      class="review-item"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(draft).then(setProblem);
      }}
    >
      <h2 class="review-item__text">{question}</h2>
      <AnswerChoice
        scale={edition.scale}
        value={draft.value}
        question={question}
        onChoose={(value) => setDraft({ ...draft, value })}
      />
      {draft.value === 'na' && (
        <TextArea
          label={t('assessment.reason')}
          value={draft.reason}
          maxLength={REASON_LIMIT}
          problem={lack === 'reason' ? t('assessment.reason.asked') : undefined}
          onInput={(reason) => setDraft({ ...draft, reason })}
        />
      )}
      <TextArea
        label={t('assessment.note')}
        hint={kinds.length > 0 ? t('assessment.private', { what }) : t('assessment.note.hint')}
        value={draft.note}
        maxLength={NOTE_LIMIT}
        problem={lack === 'note' ? t('assessment.note.asked') : undefined}
        onInput={(note) => setDraft({ ...draft, note })}
      />
      <ProblemNote problem={problem} />
      <div class="review__foot">
        <Button onClick={onCancel}>{common('common.cancel')}</Button>
        <Button tone="primary" type="submit" disabled={lack !== null}>
          {kinds.length > 0 ? t('assessment.private.anyway') : t('assessment.correct.save')}
        </Button>
      </div>
    </form>
  );
}
