import { useState } from 'preact/hooks';
import { CompareTable } from '@/components/assessment/SeeingTables';
import { compareTitle } from '@/components/assessment/seeing-words';
import { periodKeyText } from '@/components/assessment/words';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { Select } from '@/components/ui/Select';
import { compareReviews } from '@/utils/assessment/compare';
import { seeingTexts } from '@/utils/i18n/catalogues/seeing';
import type { Line } from './read-seeing';

/** Two periods item by item; the last two unless the person chooses others. */
export function CompareCard({ line }: { line: Line }) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  const [keys, setKeys] = useState(() => ({
    before: line.reviews.at(-2)?.assessment.period.key ?? '',
    after: line.reviews.at(-1)?.assessment.period.key ?? '',
  }));
  const find = (key: string) => line.reviews.find((one) => one.assessment.period.key === key);
  const [before, after] = [find(keys.before), find(keys.after)];
  if (!before || !after) return null;
  const comparison = compareReviews(before, after);
  const options = line.reviews
    .map(({ assessment: { period } }) => ({
      value: period.key,
      label: periodKeyText(period.key, language),
    }))
    .reverse();
  return (
    <Card title={compareTitle(comparison, keys, language)}>
      <div class="compare-pick">
        {(['before', 'after'] as const).map((side) => (
          <Select
            key={side}
            label={t(`seeing.compare.${side}`)}
            width="middle"
            value={keys[side]}
            options={options}
            onChange={(key) => setKeys({ ...keys, [side]: key })}
          />
        ))}
      </div>
      <p>
        {[
          t('seeing.compare.sentence'),
          t('seeing.shared', { shared: comparison.shared, of: comparison.of }),
        ].join(' ')}
      </p>
      <CompareTable comparison={comparison} keys={keys} />
    </Card>
  );
}
