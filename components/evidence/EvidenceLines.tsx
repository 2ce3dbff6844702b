import { FileCheck2, Plus, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { dayOf } from '@/utils/calendar/day';
import type { Evidence } from '@/utils/evidence/evidence';
import type { WorkFact } from '@/utils/evidence/fact';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { factDays, factText } from '@/utils/i18n/fact-text';
import { formatDay } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { RowsBehind } from './RowsBehind';

interface Props {
  evidence: readonly Evidence[];
  rowsOf: (fact: WorkFact) => ComponentChildren;
  /** What can be done with each; nothing when left out. */
  act?: 'drop' | 'link';
  onAct?: (evidence: Evidence) => void;
}

/** Accepted evidence, each with its frozen words, its days, its rows, and one act. */
export function EvidenceLines({ evidence, ...rest }: Props) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence__lines">
      {evidence.map((one) => (
        <Line key={one.id} one={one} {...rest} />
      ))}
    </ul>
  );
}

function Line({ one, rowsOf, act, onAct }: Omit<Props, 'evidence'> & { one: Evidence }) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  const { fact } = one;
  const text = factText(fact, language);
  return (
    <li class="evidence__line">
      <FileCheck2 class="icon evidence__icon" />
      <div class="evidence__words">
        <p class="evidence__text">{text}</p>
        <p class="muted">
          {!('day' in fact) && `${factDays(fact, language)} · `}
          {t('evidence.acceptedAt', { time: formatDay(dayOf(one.at)) })}
        </p>
        {!('day' in fact) && <RowsBehind fact={fact} rowsOf={rowsOf} />}
      </div>
      {act && (
        <Button
          size="small"
          tone="quiet"
          icon={act === 'drop' ? X : Plus}
          label={t(`evidence.${act}Of`, { fact: text })}
          onClick={() => onAct?.(one)}
        >
          {t(`evidence.${act}`)}
        </Button>
      )}
    </li>
  );
}
