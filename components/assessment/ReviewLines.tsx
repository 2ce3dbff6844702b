import { CircleCheck, CircleDashed, CirclePlay } from 'lucide-preact';
import type { Edition } from '@/utils/assessment/edition';
import { daysIn, type Period } from '@/utils/calendar/period';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { formatDay } from '@/utils/i18n/format';
import { ButtonLink } from '../ui/ButtonLink';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { hrefOfPart } from './part';
import { periodText, wordsIn } from './words';
import './review-lines.css';

/** A review of the present period and how far it is. */
export interface ReviewLine {
  edition: Edition;
  period: Period;
  state: 'none' | 'draft' | 'submitted';
  done: number;
  total: number;
}

/** What is to be looked back at in this period. */
export function ReviewLines({ lines }: { lines: readonly ReviewLine[] }) {
  return (
    <ul class="review-lines">
      {lines.map((line) => (
        <Line key={line.edition.checklist} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { line: ReviewLine }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const { edition, period, state, done, total } = line;
  const title = wordsIn(edition.title, language);
  const act = { none: 'start', draft: 'continue', submitted: 'look' } as const;
  return (
    <li class="review-lines__line">
      <div class="review-lines__words">
        <h3 class="review-lines__title">{title}</h3>
        <p class="muted">
          {`${periodText(period, language)}, ${t('assessment.now.until', { day: formatDay(daysIn(period).to) })}`}
        </p>
      </div>
      <LineState state={state} done={done} total={total} />
      <ButtonLink
        href={hrefOfPart({ part: 'answer', checklist: edition.checklist, key: period.key })}
        label={t(`assessment.now.${act[state]}Named`, { title })}
      >
        {t(`assessment.now.${act[state]}`)}
      </ButtonLink>
    </li>
  );
}

function LineState({ state, done, total }: Pick<ReviewLine, 'state' | 'done' | 'total'>) {
  const t = useText(assessmentTexts);
  if (state === 'none') {
    return (
      <StateMark state="neutral" icon={CircleDashed} bare>
        {t('assessment.now.notBegun')}
      </StateMark>
    );
  }
  if (state === 'submitted') {
    return (
      <StateMark state="inTime" icon={CircleCheck} bare>
        {t('assessment.now.isSubmitted')}
      </StateMark>
    );
  }
  return (
    <StateMark state="near" icon={CirclePlay} bare>
      {t('assessment.progressOf', { done, total })}
    </StateMark>
  );
}
