import { useEffect, useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import { type Month, monthOf } from '@/utils/calendar/day';
import type { ReceptionMonth } from '@/utils/cases/reception-days';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMonth, formatShortDay } from '@/utils/i18n/format';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { RuleSource } from './RuleSource';
import './reception-days.css';

/** Reads the reception days of a month. */
export type ReadReceptions = (month: Month) => Promise<ReceptionMonth>;

interface Props {
  /** A day of the month that is shown; null while it is not known. */
  day: Day | null;
  read: ReadReceptions;
}

/** On how many days of the month the head received citizens, against the minimum. */
export function ReceptionDays({ day, read }: Props) {
  const t = useText(kindsTexts);
  const found = useReceptions(day && monthOf(day), read);
  if (!found) return null;
  const { month, days, rule, missing } = found;
  const wanted = rule?.content.kind === 'daysAMonth' ? rule.content.count : null;
  const values = { month: formatMonth(month), count: days.length };
  return (
    <div class="reception-days">
      <StateMark state={missing === null ? 'neutral' : missing > 0 ? 'near' : 'inTime'}>
        {wanted === null
          ? t('kinds.reception.daysOnly', values)
          : t('kinds.reception.days', { ...values, wanted })}
      </StateMark>
      {days.length > 0 && (
        <p class="field__hint">
          {t('kinds.reception.list', { days: days.map(formatShortDay).join(', ') })}
        </p>
      )}
      {rule && <RuleSource rule={rule} />}
    </div>
  );
}

function useReceptions(month: Month | null, read: ReadReceptions): ReceptionMonth | null {
  const [found, setFound] = useState<ReceptionMonth | null>(null);
  useEffect(() => {
    if (!month) return setFound(null);
    let isWanted = true;
    void read(month).then((one) => isWanted && setFound(one));
    return () => {
      isWanted = false;
    };
  }, [month, read]);
  return found;
}
