import { FileCheck2, FileX2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { dayOf } from '@/utils/calendar/day';
import type { Evidence } from '@/utils/evidence/evidence';
import type { WorkFact } from '@/utils/evidence/fact';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { factDays, factText } from '@/utils/i18n/fact-text';
import { formatDay } from '@/utils/i18n/format';
import { useLanguage, useText } from '../ui/language';
import { RowsBehind } from './RowsBehind';
import './evidence.css';

interface Props {
  one: Evidence;
  rowsOf: (fact: WorkFact) => ComponentChildren;
  /** For which items it is used, where that is not plain from the place. */
  items?: string;
  /** What can be done with it, at the end of the line. */
  children?: ComponentChildren;
}

/** One decision on a fact: its frozen words, its days, when it was taken, and the cases behind it. */
export function EvidenceLine({ one, rowsOf, items, children }: Props) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  const { fact, state } = one;
  const Icon = state === 'accepted' ? FileCheck2 : FileX2;
  const isOwn = 'day' in fact;
  return (
    <li class="evidence__line">
      <Icon class="icon evidence__icon" />
      <div class="evidence__words">
        <p class="evidence__text">{factText(fact, language)}</p>
        <p class="muted">
          {!isOwn && `${factDays(fact, language)} · `}
          {t('evidence.acceptedAt', { time: formatDay(dayOf(one.at)) })}
        </p>
        {items !== undefined && <p class="muted">{t('evidence.log.items', { items })}</p>}
        {!isOwn && <RowsBehind fact={fact} rowsOf={rowsOf} />}
      </div>
      {children}
    </li>
  );
}
