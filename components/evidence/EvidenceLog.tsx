import { FileCheck2, FileX2, Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { dayOf } from '@/utils/calendar/day';
import type { Evidence } from '@/utils/evidence/evidence';
import type { WorkFact } from '@/utils/evidence/fact';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { factDays, factText } from '@/utils/i18n/fact-text';
import { formatDay } from '@/utils/i18n/format';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { RowsBehind } from './RowsBehind';
import './evidence.css';

interface Props {
  /** The newest first. */
  log: readonly Evidence[];
  /** The words of an item; null when no checklist has it any more. */
  itemText: (itemId: string) => string | null;
  rowsOf: (fact: WorkFact) => ComponentChildren;
  onRemove: (evidence: Evidence) => void;
}

/** Every decision on a fact: what was used, for which items, and what was not. */
export function EvidenceLog({ log, ...rest }: Props) {
  return (
    <ul class="evidence__lines evidence__lines--log">
      {log.map((one) => (
        <Line key={one.id} one={one} {...rest} />
      ))}
    </ul>
  );
}

function Line({ one, itemText, rowsOf, onRemove }: Omit<Props, 'log'> & { one: Evidence }) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  const { fact, state } = one;
  const text = factText(fact, language);
  const Icon = state === 'accepted' ? FileCheck2 : FileX2;
  const items = one.itemIds.map((id) => itemText(id) ?? t('evidence.log.unknownItem'));
  return (
    <li class="evidence__line">
      <Icon class="icon evidence__icon" />
      <div class="evidence__words">
        <p class="evidence__text">{text}</p>
        <p class="muted">
          {!('day' in fact) && `${factDays(fact, language)} · `}
          {t('evidence.acceptedAt', { time: formatDay(dayOf(one.at)) })}
        </p>
        <p class="muted">{t('evidence.log.items', { items: items.join(' · ') })}</p>
        {!('day' in fact) && <RowsBehind fact={fact} rowsOf={rowsOf} />}
      </div>
      {state === 'refused' && (
        <StateMark state="neutral" bare>
          {t('evidence.log.refused')}
        </StateMark>
      )}
      <IconButton
        icon={Trash2}
        label={t('evidence.log.remove', { fact: text })}
        onClick={() => onRemove(one)}
      />
    </li>
  );
}
