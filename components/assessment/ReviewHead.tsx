import { progressOf } from '@/utils/assessment/answering';
import type { Assessment } from '@/utils/assessment/assessment';
import type { Edition } from '@/utils/assessment/edition';
import { scoreOf } from '@/utils/assessment/score';
import type { Period } from '@/utils/calendar/period';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { formatInstant } from '@/utils/i18n/format';
import { useLanguage, useText } from '../ui/language';
import { periodText, scoreText, wordsIn } from './words';
import './review-form.css';
import './daily-minute.css';

interface Props {
  edition: Edition;
  period: Period;
  assessment: Assessment;
}

/** Which review it is, how far it is, and what the person's own answers add up to. */
export function ReviewHead({ edition, period, assessment }: Props) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const source = edition.source.verified
    ? wordsIn(edition.source.title, language)
    : `${wordsIn(edition.source.title, language)} (${t('assessment.unverified')})`;
  return (
    <>
      <header class="review-head">
        <h1>{`${wordsIn(edition.title, language)}, ${periodText(period, language)}`}</h1>
        <p class="muted">
          {`${source}. ${t('assessment.edition', { version: edition.version })}. ${t('assessment.ours')}`}
        </p>
      </header>
      <Figures edition={edition} assessment={assessment} />
    </>
  );
}

function Figures({ edition, assessment }: Omit<Props, 'period'>) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const { done, total } = progressOf(edition, assessment);
  const score = scoreOf(edition, assessment);
  return (
    <div class="review-head__figures">
      <p class="review-head__figure">
        {t('assessment.progress')} <strong>{t('assessment.progressOf', { done, total })}</strong>
      </p>
      <progress
        class="minute__bar review-head__bar"
        value={done}
        max={Math.max(1, total)}
        aria-label={t('assessment.progress')}
      />
      <p class="review-head__figure">
        {t('assessment.score')} <strong>{scoreText(score.value, edition.scale, language)}</strong>{' '}
        <span class="muted">{`(${t('assessment.score.note')}; ${t('assessment.score.counted', {
          counted: score.counted,
          na: score.notApplicable,
        })})`}</span>
      </p>
      {assessment.submittedAt !== null && (
        <p>{t('assessment.submittedAt', { time: formatInstant(assessment.submittedAt) })}</p>
      )}
    </div>
  );
}
