import { useState } from 'preact/hooks';
import type { Evaluation } from '@/utils/evaluation/evaluation';
import type { EvaluationScheme } from '@/utils/evaluation/scheme';
import { score } from '@/utils/evaluation/score';
import type { EvaluationSettings } from '@/utils/evaluation/settings';
import { ifFinished } from '@/utils/evaluation/what-if';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { useLanguage, useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { pointsIn } from './points-words';

interface Props {
  scheme: EvaluationScheme;
  settings: EvaluationSettings;
  evaluation: Evaluation;
}

/** What the points would be with one more piece finished; nothing is kept. */
export function WhatIfForm({ scheme, settings, evaluation }: Props) {
  const t = useText(evaluationTexts);
  const { products } = evaluation;
  const [chosen, setChosen] = useState('');
  const [how, setHow] = useState<'onTime' | 'late'>('onTime');
  const product = products.find((one) => one.id === chosen) ?? products[0];
  if (!product) return null;
  const before = score(scheme, settings, evaluation);
  const after = score(scheme, settings, ifFinished(evaluation, product.id, how));
  return (
    <div class="what-if-points">
      <p class="muted">{t('evaluation.whatIf.intro')}</p>
      <Select
        label={t('evaluation.whatIf.product')}
        value={product.id}
        options={products.map(({ id, name }) => ({
          value: id,
          label: name || t('evaluation.product.unnamed'),
        }))}
        onChange={setChosen}
      />
      <Segmented
        label={t('evaluation.whatIf.how')}
        value={how}
        options={(['onTime', 'late'] as const).map((value) => ({
          value,
          label: t(`evaluation.whatIf.${value}`),
        }))}
        onChange={setHow}
      />
      <p role="status">
        <Change name="result" before={before.task} after={after.task} />{' '}
        <Change name="total" before={before.total} after={after.total} />
      </p>
    </div>
  );
}

interface ChangeProps {
  name: 'result' | 'total';
  before: number | null;
  after: number | null;
}

function Change({ name, before, after }: ChangeProps) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  if (before === null || after === null) return null;
  const words = { before: pointsIn(before, language), after: pointsIn(after, language) };
  return <>{t(`evaluation.whatIf.${name}`, words)}</>;
}
