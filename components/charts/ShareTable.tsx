import type { Month } from '@/utils/calendar/day';
import { shareOfSolved, type Tally } from '@/utils/cases/share';
import { chartsTexts } from '@/utils/i18n/catalogues/charts';
import { formatCount, formatMonth, formatShare } from '@/utils/i18n/format';
import { hrefOfCases } from '../dashboard/route';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { type MonthTally, solvedIn, wholeTally } from './share-finding';
import './share-table.css';

const PARTS = ['early', 'onTime', 'late'] as const;
type Part = (typeof PARTS)[number] | 'counted';

/** The figures of the chart; every number leads to the cases it counts. */
export function ShareTable({ months }: { months: readonly MonthTally[] }) {
  const t = useText(chartsTexts);
  return (
    <Table caption={t('charts.share.table.caption')} showCaption>
      <thead>
        <tr>
          <th scope="col">{t('charts.share.table.month')}</th>
          <th scope="col" class="number">
            {t('charts.share.table.share')}
          </th>
          {PARTS.map((part) => (
            <th key={part} scope="col" class="number">
              {t(`charts.share.part.${part}`)}
            </th>
          ))}
          <th scope="col" class="number">
            {t('charts.share.table.all')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...months].reverse().map(({ month, tally }) => (
          <Row key={month} name={formatMonth(month)} month={month} tally={tally} />
        ))}
      </tbody>
      <tfoot>
        <Row name={t('charts.share.table.total')} month={null} tally={wholeTally(months)} />
      </tfoot>
    </Table>
  );
}

/** @param month - null for the sum, whose rows lie in more than one month */
function Row({ name, month, tally }: { name: string; month: Month | null; tally: Tally }) {
  const language = useLanguage();
  const count = solvedIn(tally);
  return (
    <tr>
      <th scope="row" class="share-table__month">
        {name}
      </th>
      <td class="number">{count > 0 && formatShare(shareOfSolved(tally), language)}</td>
      {PARTS.map((part) => (
        <td key={part} class="number">
          <CountLink count={tally[part]} part={part} month={month} />
        </td>
      ))}
      <td class="number">
        <CountLink count={count} part="counted" month={month} />
      </td>
    </tr>
  );
}

function CountLink({ count, part, month }: { count: number; part: Part; month: Month | null }) {
  const t = useText(chartsTexts);
  const language = useLanguage();
  const figure = formatCount(count, language);
  if (count === 0 || !month) return <>{figure}</>;
  const label = t('charts.share.table.open', {
    count,
    part: t(`charts.share.part.${part}`),
    month: formatMonth(month),
  });
  return (
    <a href={hrefOfCases({ view: part, month })} aria-label={label}>
      {figure}
    </a>
  );
}
