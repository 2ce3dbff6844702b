import { CircleAlert } from 'lucide-preact';
import { printedPoints } from '@/utils/evaluation/band';
import type { Product } from '@/utils/evaluation/product';
import { criteriaOf, type EvaluationScheme } from '@/utils/evaluation/scheme';
import type { Missing, Score } from '@/utils/evaluation/score';
import type { EvaluationSettings } from '@/utils/evaluation/settings';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { Badge } from '../ui/Badge';
import { useLanguage, useText } from '../ui/language';
import { percentIn, pointsIn } from './points-words';
import { Working } from './Working';

interface Props {
  scheme: EvaluationScheme;
  settings: EvaluationSettings;
  score: Score;
  products: readonly Product[];
}

/** The total with what it is made of, or what is missing before there is one. */
export function ScoreCard({ scheme, settings, score, products }: Props) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  return (
    <div class="score" role="status">
      <p class="score__total number">
        {score.total === null
          ? t('evaluation.result.none')
          : t('evaluation.result.of', {
              points: pointsIn(printedPoints(score.total, settings), language),
            })}
      </p>
      <p class="score__band">
        {score.band && `${t(`evaluation.band.${score.band}`)} `}
        <Badge>{t('evaluation.result.reference')}</Badge>
      </p>
      <Sums score={score} scheme={scheme} />
      <Parts score={score} />
      <MissingList scheme={scheme} missing={score.missing} />
      {score.parts && <Working parts={score.parts} products={products} />}
    </div>
  );
}

function Sums({ score, scheme }: Pick<Props, 'score' | 'scheme'>) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  return (
    <dl class="score__parts">
      <dt>{t('evaluation.result.general')}</dt>
      <dd class="number">{`${pointsIn(score.general, language)} / ${100 - scheme.taskPoints}`}</dd>
      <dt>{t('evaluation.result.task')}</dt>
      <dd class="number">
        {score.task === null
          ? t('evaluation.result.none')
          : `${pointsIn(score.task, language)} / ${scheme.taskPoints}`}
      </dd>
    </dl>
  );
}

function Parts({ score: { parts, leader } }: { score: Score }) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  const own = (['quantity', 'quality', 'progress'] as const).map(
    (key) => [key, parts?.[key].percent ?? null] as const,
  );
  const more = leader
    ? (['unit', 'organising', 'uniting'] as const).map((key) => [key, leader[key]] as const)
    : [];
  return (
    <dl class="score__parts score__parts--small">
      {[...own, ...more].map(([key, value]) => (
        <>
          <dt key={key}>{t(`evaluation.result.part.${key}`)}</dt>
          <dd class="number">{value === null ? '–' : percentIn(value, language)}</dd>
        </>
      ))}
    </dl>
  );
}

/** So many criteria without points are named; more are counted, for the empty boxes show them. */
const NAMED = 2;

function MissingList({ scheme, missing }: { scheme: EvaluationScheme; missing: Missing[] }) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  if (missing.length === 0) return null;
  const criteria = missing.filter((one) => one.what === 'general');
  const titleOf = (id: string) =>
    criteriaOf(scheme).find((one) => one.id === id)?.title[language] ?? '';
  const unscored =
    criteria.length > NAMED
      ? [t('evaluation.missing.generalCount', { count: criteria.length })]
      : criteria.map(({ criterionId }) =>
          t('evaluation.missing.general', { title: titleOf(criterionId) }),
        );
  const others = missing.flatMap((one) =>
    one.what === 'general' ? [] : [t(`evaluation.missing.${one.what}`)],
  );
  return (
    <div class="score__missing">
      <p>
        <CircleAlert class="icon" /> {t('evaluation.missing')}
      </p>
      <ul>
        {[...unscored, ...others].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
