import { ArrowRightLeft } from 'lucide-preact';
import { dayOf } from '@/utils/calendar/day';
import { type Custody, handsOf } from '@/utils/cases/custody';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { formatDay } from '@/utils/i18n/format';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import './handover.css';

/** In whose hands a case is, or from whom it was taken; nothing for most. */
export function CustodyMark(custody: Custody) {
  const t = useText(custodyTexts);
  const hands = handsOf(custody);
  if (!hands) return null;
  const { way, who, until } = hands;
  const since = formatDay(dayOf(hands.since));
  return (
    <span class="custody">
      <StateMark state="neutral" icon={ArrowRightLeft} bare>
        {t(`handover.mark.${way}`, { who })}
      </StateMark>
      <span class="custody__time">
        {until
          ? t('handover.mark.until', { since, until: formatDay(until) })
          : t('handover.mark.since', { since })}
      </span>
    </span>
  );
}
