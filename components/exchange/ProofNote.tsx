import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { useText } from '../ui/language';

const CAN = ['whole', 'key', 'aud', 'order', 'receipt'] as const;
const CANNOT = ['true', 'left', 'when', 'who', 'program', 'law'] as const;

/** What a signature proves and what it does not, in plain words. */
export function ProofNote() {
  const t = useText(summaryTexts);
  return (
    <details class="head-details">
      <summary>{t('proof.title')}</summary>
      <p>{t('proof.short')}</p>
      <h4>{t('proof.can')}</h4>
      <ul>
        {CAN.map((one) => (
          <li key={one}>{t(`proof.can.${one}`)}</li>
        ))}
      </ul>
      <h4>{t('proof.cannot')}</h4>
      <ul>
        {CANNOT.map((one) => (
          <li key={one}>{t(`proof.cannot.${one}`)}</li>
        ))}
      </ul>
    </details>
  );
}
