import { ArrowRightLeft } from 'lucide-preact';
import { dayOf } from '@/utils/calendar/day';
import type { Custody } from '@/utils/cases/custody';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { formatDay } from '@/utils/i18n/format';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import './handover.css';

/** In whose hands a case is, or from whom it was taken; nothing for most. */
export function CustodyMark({ givenTo, takenFrom }: Custody) {
  const t = useText(custodyTexts);
  const mark = givenTo ?? takenFrom;
  if (!mark) return null;
  const { who, until } = mark;
  const isBack = !givenTo && takenFrom?.returnedAt !== undefined;
  const since = formatDay(dayOf(isBack ? (takenFrom?.returnedAt ?? mark.since) : mark.since));
  const name = givenTo ? 'handover.mark.out' : isBack ? 'handover.mark.back' : 'handover.mark.in';
  return (
    <span class="custody">
      <StateMark state="neutral" icon={ArrowRightLeft} bare>
        {t(name, { who })}
      </StateMark>
      <span class="custody__time">
        {until && !isBack
          ? t('handover.mark.until', { since, until: formatDay(until) })
          : t('handover.mark.since', { since })}
      </span>
    </span>
  );
}
