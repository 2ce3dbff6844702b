import type { Day } from '@/utils/calendar/day';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatShortDay, formatWeekdayOf } from '@/utils/i18n/format';
import type { DaySheet } from '@/utils/timers/day-sheet';
import { wholeMinutes } from '@/utils/timers/minutes';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { hoursAndMinutes } from './duration-text';

interface Props {
  days: readonly DaySheet[];
  caption: string;
  hrefOfDay(day: Day): string;
}

/** The days of a week with their sums; each opens its entries. */
export function WeekTable({ days, caption, hrefOfDay }: Props) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const sum = (of: (day: DaySheet) => number) =>
    hoursAndMinutes(days.reduce((total, day) => total + wholeMinutes(of(day)), 0));
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t('timers.head.day')}</th>
          <th scope="col" class="number">
            {t('timers.head.worked')}
          </th>
          <th scope="col" class="number">
            {t('timers.head.visits')}
          </th>
          <th scope="col" class="number">
            {t('timers.head.unknown')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((sheet) => (
          <tr key={sheet.day}>
            <th scope="row">
              <a href={hrefOfDay(sheet.day)}>
                {`${formatWeekdayOf(sheet.day, language)} ${formatShortDay(sheet.day)}`}
              </a>
            </th>
            {[sheet.milliseconds, sheet.visits, sheet.unknown].map((length, at) => (
              <Figure key={COLUMNS[at]} milliseconds={length} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr class="day-total">
          <th scope="row">{t('timers.day.total')}</th>
          <td class="number">{sum((day) => day.milliseconds)}</td>
          <td class="number">{sum((day) => day.visits)}</td>
          <td class="number">{sum((day) => day.unknown)}</td>
        </tr>
      </tfoot>
    </Table>
  );
}

const COLUMNS = ['worked', 'visits', 'unknown'];

function Figure({ milliseconds }: { milliseconds: number }) {
  const minutes = wholeMinutes(milliseconds);
  return <td class={minutes === 0 ? 'number muted' : 'number'}>{hoursAndMinutes(minutes)}</td>;
}
