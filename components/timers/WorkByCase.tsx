import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { apportion } from '@/utils/timers/minutes';
import { hrefOf } from '../dashboard/route';
import { useText } from '../ui/language';
import { Table } from '../ui/Table';
import { hoursAndMinutes } from './duration-text';

interface Props {
  rows: readonly { caseId: string; milliseconds: number }[];
  /** Whole minutes of the days above; the column adds up to it. */
  total: number;
  nameOf(caseId: string): { name: string; title: string };
}

/** The same time by case. */
export function WorkByCase({ rows, total, nameOf }: Props) {
  const t = useText(timersTexts);
  if (rows.length === 0) return <p class="muted">{t('timers.cases.empty')}</p>;
  const minutes = apportion(
    rows.map((row) => row.milliseconds),
    total,
  );
  return (
    <Table caption={t('timers.cases.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('timers.head.case')}</th>
          <th scope="col" class="number">
            {t('timers.head.worked')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ caseId }, at) => {
          const { name, title } = nameOf(caseId);
          return (
            <tr key={caseId}>
              <th scope="row" class="day-case">
                <a href={hrefOf({ page: 'case', id: caseId })}>{name || t('timers.noName')}</a>
                {title !== '' && <span class="day-case__title">{title}</span>}
              </th>
              <td class="number">{hoursAndMinutes(minutes[at] ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr class="day-total">
          <th scope="row">{t('timers.day.total')}</th>
          <td class="number">{hoursAndMinutes(total)}</td>
        </tr>
      </tfoot>
    </Table>
  );
}
