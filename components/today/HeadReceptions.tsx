import type { ReceptionMonth } from '@/utils/cases/reception-days';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMonth, formatShortDay } from '@/utils/i18n/format';
import { nameOf } from '../cases/case-line';
import { RuleSource } from '../cases/RuleSource';
import { hrefOf } from '../dashboard/route';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import './head-receptions.css';

/** For the head: on how many days of the month citizens were received, and by which receptions. */
export function HeadReceptions({ month: { month, days, held, rule, missing } }: Props) {
  const t = useText(kindsTexts);
  const wanted = rule?.content.kind === 'daysAMonth' ? rule.content.count : null;
  const values = { month: formatMonth(month), count: days.length };
  return (
    <Card title={t('kinds.reception.title')}>
      <StateMark state={missing === null ? 'neutral' : missing > 0 ? 'near' : 'inTime'}>
        {wanted === null
          ? t('kinds.reception.daysOnly', values)
          : t('kinds.reception.days', { ...values, wanted })}
      </StateMark>
      {held.length === 0 ? (
        <p class="muted">{t('kinds.reception.none')}</p>
      ) : (
        <details class="head-receptions">
          <summary>{t('kinds.reception.rows', { count: held.length })}</summary>
          <ul>
            {held.map(({ day, one }) => (
              <li key={one.id}>
                <span class="number">{formatShortDay(day)}</span>{' '}
                <a href={hrefOf({ page: 'case', id: one.id })}>
                  {one.title || nameOf(one) || t('kinds.reception.unnamed')}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rule && <RuleSource rule={rule} />}
    </Card>
  );
}

interface Props {
  month: ReceptionMonth;
}
