import { Copy } from 'lucide-preact';
import type { OpenDay } from '@/utils/cases/undecided';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { type CaseLine, nameOf } from './case-line';
import { ledgerLines, ledgerText } from './ledger-lines';
import './why-ledger.css';

interface Props {
  line: CaseLine;
  /** Days on which the date hangs and that nobody has settled. */
  openDays: readonly OpenDay[];
  /** Puts the text where the person can paste it. */
  onCopy(text: string): void;
}

/** "Vì sao ngày này?": the due date, line by line, and as text for a reply. */
export function WhyLedger({ line, openDays, onCopy }: Props) {
  const t = useText(casesTexts);
  const language = useLanguage();
  const lines = ledgerLines({ ...line, limit: line.one.limit, openDays }, language);
  const head = t('cases.story.whyHead', { name: nameOf(line.one) || t('cases.noTitle') });
  return (
    <div class="why">
      <ol class="why__lines">
        {lines.map(({ kind, text }) => (
          <li key={text} class={`why__line why__line--${kind}`}>
            {text}
          </li>
        ))}
      </ol>
      <Button size="small" icon={Copy} onClick={() => onCopy(ledgerText(head, lines))}>
        {t('cases.story.whyCopy')}
      </Button>
    </div>
  );
}
