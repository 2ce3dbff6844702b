import type { Evenness } from '@/utils/assessment/evenness';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { formatShare } from '@/utils/i18n/format';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';

/** How evenly the daily minute is kept. */
export function EvennessCard({ evenness }: { evenness: Evenness }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  return (
    <Card title={t('assessment.now.evenness')}>
      {evenness.of === 0 ? (
        <p class="muted">{t('assessment.now.evenness.none')}</p>
      ) : (
        <>
          <p class="evenness__figure">
            {formatShare(Math.round(evenness.strength * 100) / 100, language)}
          </p>
          <p class="muted">
            {t('assessment.now.evenness.recent', { kept: evenness.kept, of: evenness.of })}
          </p>
        </>
      )}
    </Card>
  );
}
