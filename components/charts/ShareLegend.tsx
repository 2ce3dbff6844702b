import { chartsTexts } from '@/utils/i18n/catalogues/charts';
import { useText } from '../ui/language';
import './share-legend.css';

/** What the parts of a bar mean; late is striped, so that it is told without colour. */
export function ShareLegend() {
  const t = useText(chartsTexts);
  return (
    <ul class="share-legend">
      {(['late', 'early', 'onTime'] as const).map((part) => (
        <li key={part} class="share-legend__part">
          <span class={`share-legend__mark share-legend__mark--${part}`} />
          {t(`charts.share.part.${part}`)}
        </li>
      ))}
    </ul>
  );
}
