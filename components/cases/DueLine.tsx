import { isUnreturned } from '@/utils/cases/national-status';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatInstant, formatMoment } from '@/utils/i18n/format';
import { Badge } from '../ui/Badge';
import { useText } from '../ui/language';
import type { CaseLine } from './case-line';
import './due-line.css';

const texts = { ...casesTexts, ...kindsTexts };

/** The date under the time left: when it is due, or when it was closed, and how sure that is. */
export function DueLine({ line }: { line: Pick<CaseLine, 'one' | 'due' | 'status'> }) {
  const t = useText(texts);
  const { one, due, status } = line;
  const closed = status.state === 'closed';
  if (due.basis === 'none' && !closed) return null;
  return (
    <span class="due-line">
      {closed && <time>{t('cases.closed', { time: formatMoment(status.since) })}</time>}
      {isUnreturned(one, status) && <Badge accent>{t('kinds.awaitsReturn')}</Badge>}
      {due.basis !== 'none' && (
        <>
          <time title={formatInstant(due.at)}>
            {t('cases.due', { time: formatMoment(due.when) })}
          </time>
          {due.basis === 'computed' && <ComputedMark />}
          {due.provisional && <ProvisionalMark />}
        </>
      )}
    </span>
  );
}

/** The due time was worked out by us and not printed by the portal. */
export function ComputedMark() {
  const t = useText(casesTexts);
  return (
    <span class="due-line__mark" title={t('cases.mark.computedWhy')}>
      {t('cases.mark.computed')}
    </span>
  );
}

/** The holidays of that year are not official yet. */
export function ProvisionalMark() {
  const t = useText(casesTexts);
  return (
    <span class="due-line__mark due-line__mark--provisional" title={t('cases.mark.provisionalWhy')}>
      {t('cases.mark.provisional')}
    </span>
  );
}
