import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import type { SummaryBody } from '@/utils/team/summary';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { Figure, type OpenFigure } from './Figure';
import { SheetPart } from './SheetPart';
import { hoursText, kindText } from './summary-words';

interface Props {
  work: SummaryBody['work'];
  onOpen: OpenFigure;
}

/** Working time by procedure; the rows add up to the total. */
export function WorkPart({ work, onOpen }: Props) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const title = t('summary.work');
  if (work.rows.length === 0 && work.unknownMinutes === 0) return null;
  const total = work.rows.reduce((sum, row) => sum + row.minutes, 0);
  return (
    <SheetPart title={title}>
      <p>
        {t('summary.work.days', { count: work.days })}
        {work.unknownMinutes > 0 &&
          ` ${t('summary.work.unknown', { time: hoursText(work.unknownMinutes, t) })}`}
      </p>
      <Table caption={title}>
        <thead>
          <tr>
            <th scope="col">{t('summary.work.procedure')}</th>
            <th scope="col" class="number">
              {t('summary.work.cases')}
            </th>
            <th scope="col" class="number">
              {t('summary.work.time')}
            </th>
          </tr>
        </thead>
        <tbody>
          {work.rows.map((row, at) => {
            const kind = kindText(row.kind, language);
            const words = row.procedure ?? t('summary.work.other', { kind });
            return (
              <tr key={at}>
                <th scope="row">
                  <bdi>{words}</bdi>
                </th>
                <td class="number">
                  <Figure value={row.cases} name={`work.${at}`} label={words} onOpen={onOpen} />
                </td>
                <td class="number">{hoursText(row.minutes, t)}</td>
              </tr>
            );
          })}
          <tr class="sheet__total">
            <th scope="row">{t('summary.work.total')}</th>
            <td />
            <td class="number">{hoursText(total, t)}</td>
          </tr>
        </tbody>
      </Table>
    </SheetPart>
  );
}
