import { ArrowLeft, ArrowRight, Pencil, Send } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { lacksOf, progressOf } from '@/utils/assessment/answering';
import {
  type Answer,
  type AnswerChange,
  type Assessment,
  answerTo,
  blankAnswer,
} from '@/utils/assessment/assessment';
import { type Edition, liveItems } from '@/utils/assessment/edition';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { CorrectionForm } from './CorrectionForm';
import { type ItemMemory, ReviewItem } from './ReviewItem';
import { ReviewOutline } from './ReviewOutline';
import { useAnswerKeys } from './use-answer-keys';
import './review-form.css';

export interface ReviewFormProps {
  edition: Edition;
  /** As it is kept; a blank one before the first answer. */
  assessment: Assessment;
  memoryOf: (itemId: string) => ItemMemory;
  onAnswer: (itemId: string, change: AnswerChange) => Promise<Problem | null>;
  onPosition: (itemId: string) => void;
  onSubmit: () => Promise<Problem | null>;
  onCorrect: (answer: Answer) => Promise<Problem | null>;
  /** What stands below the question: things to mend, evidence. */
  below: (itemId: string) => ComponentChildren;
}

/** A whole review, one question at a time, all of it by keyboard. */
export function ReviewForm(props: ReviewFormProps) {
  const { edition, assessment, onPosition } = props;
  const items = liveItems(edition);
  const [chosen, setChosen] = useState(assessment.position ?? items[0]?.id ?? '');
  const at = Math.max(
    0,
    items.findIndex((item) => item.id === chosen),
  );
  const go = (itemId: string | undefined) => {
    if (itemId === undefined) return;
    setChosen(itemId);
    onPosition(itemId);
  };
  const item = items[at];
  if (!item) return null;
  return (
    <div class="review">
      <ReviewOutline
        edition={edition}
        assessment={assessment}
        items={items}
        here={item.id}
        onGo={go}
      />
      <Question
        {...props}
        key={item.id}
        item={item}
        at={at}
        total={items.length}
        goTo={(step) => go(items[at + step]?.id)}
        goToMissing={() => go(lacksOf(edition, assessment)[0]?.itemId)}
      />
    </div>
  );
}

interface QuestionProps extends ReviewFormProps {
  item: ReturnType<typeof liveItems>[number];
  at: number;
  total: number;
  goTo: (step: 1 | -1) => void;
  goToMissing: () => void;
}

function Question(props: QuestionProps) {
  const { edition, assessment, item, at, total, goTo } = props;
  const t = useText(assessmentTexts);
  const note = useRef<HTMLTextAreaElement>(null);
  const [correcting, setCorrecting] = useState(false);
  const isOpen = assessment.state === 'draft';
  const answer = answerTo(assessment, item.id);
  const next = () => goTo(1);
  const card = useRef<HTMLElement>(null);
  useAnswerKeys(correcting ? null : edition.scale, card, {
    onChoose: (value) => isOpen && void props.onAnswer(item.id, { value }),
    onNext: next,
    onPrevious: () => goTo(-1),
    onNote: () => note.current?.focus(),
  });
  return (
    <section class="card review__card" ref={card}>
      <p class="muted number">{t('assessment.place', { number: at + 1, total })}</p>
      {correcting ? (
        <CorrectionForm
          edition={edition}
          item={item}
          answer={answer ?? blankAnswer(item.id, 0)}
          onCancel={() => setCorrecting(false)}
          onSave={async (changed) => {
            const refused = await props.onCorrect(changed);
            if (!refused) setCorrecting(false);
            return refused;
          }}
        />
      ) : (
        <ReviewItem
          edition={edition}
          item={item}
          answer={answer}
          memory={props.memoryOf(item.id)}
          disabled={!isOpen}
          noteRef={note}
          onAnswer={(change) => props.onAnswer(item.id, change)}
          onNext={next}
        />
      )}
      {!isOpen && !correcting && (
        <div>
          <Button icon={Pencil} onClick={() => setCorrecting(true)}>
            {t('assessment.correct')}
          </Button>
        </div>
      )}
      {props.below(item.id)}
      <QuestionFoot {...props} isOpen={isOpen} onNext={next} />
    </section>
  );
}

function QuestionFoot(props: QuestionProps & { isOpen: boolean; onNext: () => void }) {
  const { edition, assessment, at, total, goTo, isOpen, onNext } = props;
  const t = useText(assessmentTexts);
  const { done } = progressOf(edition, assessment);
  const isWhole = done === total;
  return (
    <>
      <div class="review__foot">
        <Button icon={ArrowLeft} disabled={at === 0} onClick={() => goTo(-1)}>
          {t('assessment.previous')}
        </Button>
        <Button
          tone={isWhole && isOpen ? 'plain' : 'primary'}
          icon={ArrowRight}
          disabled={at === total - 1}
          onClick={onNext}
        >
          {t('assessment.next')}
        </Button>
        {isOpen && !isWhole && at === total - 1 && (
          <Button onClick={props.goToMissing}>{t('assessment.toMissing')}</Button>
        )}
        {isOpen && isWhole && (
          <Button tone="primary" icon={Send} onClick={() => void props.onSubmit()}>
            {t('assessment.submit')}
          </Button>
        )}
      </div>
      {isOpen && (
        <p class="review__keys muted">
          {t(edition.scale === 'grade4' ? 'assessment.keys.grade' : 'assessment.keys.yesNo')}
        </p>
      )}
    </>
  );
}
