import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { useText } from '../ui/language';
import { TimeLeft } from '../ui/TimeLeft';
import { nameOf } from './case-line';
import type { FinishPreview } from './finish-preview';
import './finish-preview.css';

/** More rows would push the button that saves out of sight. */
const ROWS = 6;

/** What finishing makes of each case, and the sum. */
export function FinishPreviewList({ preview }: { preview: FinishPreview }) {
  const t = useText(casesTexts);
  const { outcomes, counts, skipped } = preview;
  const sums = (['early', 'onTime', 'late', 'outside'] as const).filter((one) => counts[one] > 0);
  return (
    <section class="finish-preview" aria-live="polite">
      <h3 class="finish-preview__title">{t('cases.finish.preview')}</h3>
      {outcomes.length > 1 && (
        <p>{sums.map((one) => t(`cases.sum.${one}`, { count: counts[one] })).join(', ')}</p>
      )}
      <ul class="finish-preview__list">
        {outcomes.slice(0, ROWS).map(({ line, timeliness }) => (
          <li key={line.one.id} class="finish-preview__row">
            <span class={line.one.code ? 'code' : undefined}>
              {nameOf(line.one) || t('cases.noTitle')}
            </span>
            <TimeLeft timeliness={timeliness} size="mark" />
          </li>
        ))}
      </ul>
      {outcomes.length > ROWS && (
        <p class="muted">{t('cases.finish.previewMore', { count: outcomes.length - ROWS })}</p>
      )}
      {skipped > 0 && <p class="muted">{t('cases.finish.skipped', { count: skipped })}</p>}
    </section>
  );
}
