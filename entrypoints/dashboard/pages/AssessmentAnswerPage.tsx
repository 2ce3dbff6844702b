import { ArrowLeft } from 'lucide-preact';
import { useCallback } from 'preact/hooks';
import { CommitmentCard } from '@/components/assessment/CommitmentCard';
import { MendForm } from '@/components/assessment/MendForm';
import { type AssessmentPart, hrefOfPart } from '@/components/assessment/part';
import { ReviewForm } from '@/components/assessment/ReviewForm';
import { ReviewHead } from '@/components/assessment/ReviewHead';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { useToast } from '@/components/ui/Toast';
import type { Answer, AnswerChange } from '@/utils/assessment/assessment';
import { itemOf } from '@/utils/assessment/edition';
import { addDays, type Day, dayOf } from '@/utils/calendar/day';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { send } from '@/utils/messages/send';
import type { Problem, Result } from '@/utils/problems';
import { saveAction } from '@/utils/storage/actions';
import {
  correctAnswer,
  keepPosition,
  saveAnswer,
  submitAssessment,
} from '@/utils/storage/assessments';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { Mending } from '../../mending/Mending';
import { ItemEvidence } from '../assessment/ItemEvidence';
import {
  type AnswerView,
  blankRow,
  memoryOf,
  readAnswerView,
} from '../assessment/read-answer-view';
import { clock } from '../clock';
import type { PartProps } from './AssessmentPage';

type Props = PartProps<Extract<AssessmentPart, { part: 'answer' }>>;

/** Days until something that is to be mended is due, unless the person says otherwise. */
const MEND_WITHIN = 14;
const newId = () => crypto.randomUUID();

/** One review: answering it, and reading it once it is submitted. */
export function AssessmentAnswerPage({ part: { checklist, key } }: Props) {
  const t = useText(assessmentTexts);
  const today = dayOf(clock());
  const view = useLiveQuery(
    useCallback(() => readAnswerView(checklist, key, today), [checklist, key, today]),
  );
  if (view === undefined) return <Skeleton lines={6} />;
  return (
    <div class="page">
      <a class="story__back" href={hrefOfPart({ part: 'overview' })}>
        <ArrowLeft class="icon" />
        {t('assessment.back')}
      </a>
      {view ? <Review view={view} today={today} /> : <p>{t('assessment.missing')}</p>}
    </div>
  );
}

function Review({ view, today }: { view: AnswerView; today: Day }) {
  const { edition, period, row } = view;
  const acts = useReviewActs(view);
  const assessment = row ?? blankRow(view);
  const year = Number(period.key.slice(0, 4));
  return (
    <>
      <ReviewHead edition={edition} period={period} assessment={assessment} />
      <ReviewForm
        edition={edition}
        assessment={assessment}
        memoryOf={(itemId) => memoryOf(view, itemId)}
        onAnswer={acts.answer}
        onPosition={acts.position}
        onSubmit={acts.submit}
        onCorrect={acts.correct}
        below={(itemId) => (
          <ItemBelow view={view} itemId={itemId} today={today} onAnswer={acts.answer} />
        )}
      />
      {edition.kind === 'standards' && <CommitmentCard year={year} commitment={view.commitment} />}
    </>
  );
}

interface ItemBelowProps extends ItemMendingProps {
  onAnswer: Parameters<typeof ItemEvidence>[0]['onAnswer'];
}

/** What an item rests on, and what is being mended about it. */
function ItemBelow({ onAnswer, ...rest }: ItemBelowProps) {
  const item = itemOf(rest.view.edition, rest.itemId);
  return (
    <>
      {item && <ItemEvidence view={rest.view} item={item} today={rest.today} onAnswer={onAnswer} />}
      <ItemMending {...rest} />
    </>
  );
}

interface ItemMendingProps {
  view: AnswerView;
  itemId: string;
  today: Day;
}

/** What is being mended about an item, what became of it, and the way to add something. */
function ItemMending({ view, itemId, today }: ItemMendingProps) {
  const t = useText(mendingTexts);
  const toast = useToast();
  const { report } = useActs();
  const add = async (text: string, dueDay: Day) => {
    const saved = await saveAction({
      id: newId(),
      itemId,
      checklist: view.edition.checklist,
      text,
      dueDay,
      done: null,
      fromAssessmentId: view.row?.id ?? null,
      createdAt: clock(),
    });
    report(saved.ok ? null : saved.problem);
    if (!saved.ok) return false;
    void send({ type: 'state.changed' });
    toast({ text: t('mending.saved') });
    return true;
  };
  return (
    <div class="mend-form">
      <Mending today={today} only="open" itemId={itemId} />
      <Mending today={today} only="done" itemId={itemId} />
      <MendForm suggested={addDays(today, MEND_WITHIN)} onAdd={add} />
    </div>
  );
}

function useReviewActs({ edition, period, row }: AnswerView) {
  const t = useText(assessmentTexts);
  const toast = useToast();
  const { report } = useActs();
  const tell = (done: Result<unknown>): Problem | null => {
    const problem = done.ok ? null : done.problem;
    // What is wrong with a text is said at the text itself.
    report(problem?.code.startsWith('text.') ? null : problem);
    return problem;
  };
  return {
    answer: async (itemId: string, change: AnswerChange) =>
      tell(
        await saveAnswer({ edition, period, asked: null }, itemId, change, { now: clock(), newId }),
      ),
    position: (itemId: string) => {
      if (row) void keepPosition(row.id, itemId);
    },
    submit: async () => {
      if (!row) return null;
      const problem = tell(await submitAssessment(row.id, edition, { now: clock() }));
      if (problem) return problem;
      void send({ type: 'state.changed' });
      toast({ text: t('assessment.submitted') });
      return null;
    },
    correct: async (answer: Answer) => {
      if (!row) return null;
      const problem = tell(await correctAnswer(row.id, answer, { now: clock() }));
      if (!problem) toast({ text: t('assessment.correct.done') });
      return problem;
    },
  };
}
