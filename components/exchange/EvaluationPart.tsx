import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import type { Evaluation } from '@/utils/team/summary';
import { useLanguage, useText } from '../ui/language';
import { Facts } from './Facts';
import { SheetPart } from './SheetPart';
import { hundredthsText } from './summary-words';

const FIGURES = ['general', 'quantity', 'quality', 'progress', 'tasks', 'total'] as const;
const OF_HEADS = ['unit', 'organising', 'uniting'] as const;

/** The person's own arithmetic by the decree. */
export function EvaluationPart({ evaluation }: { evaluation: Evaluation }) {
  const t = useText(summaryTexts);
  return (
    <SheetPart title={t('summary.evaluation')}>
      <EvaluationFacts evaluation={evaluation} />
    </SheetPart>
  );
}

/** Its parts and their sum. */
export function EvaluationFacts({ evaluation }: { evaluation: Evaluation }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const points = (value: number | null) =>
    value === null ? t('summary.evaluation.missing') : hundredthsText(value, language);
  const facts = [
    ...FIGURES.map((name) => ({
      name: t(`summary.evaluation.${name}`),
      value: points(evaluation[name]),
    })),
    ...OF_HEADS.filter((name) => evaluation[name] !== null).map((name) => ({
      name: t(`summary.evaluation.${name}`),
      value: points(evaluation[name]),
    })),
    {
      name: t('summary.evaluation.band'),
      value: evaluation.band
        ? t(`summary.band.${evaluation.band}`)
        : t('summary.evaluation.missing'),
    },
    { name: t('summary.evaluation.deductions'), value: evaluation.deductions },
  ];
  return <Facts facts={facts} />;
}
