import { type Day, monthOf } from '@/utils/calendar/day';
import { shareOfSolved, type Tally } from '@/utils/cases/share';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { formatCount, formatShare } from '@/utils/i18n/format';
import type { CaseQuery } from '../dashboard/route';
import { useLanguage, useText } from '../ui/language';
import { hrefOfRows } from './hrefs';

interface Props {
  day: Day;
  /** null while it is being counted. */
  today: Tally | null;
  month: Tally | null;
}

/** How today and this month went; every number opens its rows. */
export function ShareTable({ day, today, month }: Props) {
  const t = useText(popupTexts);
  return (
    <table class="popup-part popup-share">
      <caption class="visually-hidden">{t('popup.share')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('popup.share.title')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('popup.share.percent')}</span>
          </th>
          <th scope="col">{t('popup.share.early')}</th>
          <th scope="col">{t('popup.share.onTime')}</th>
          <th scope="col">{t('popup.share.late')}</th>
        </tr>
      </thead>
      <tbody>
        <ShareRow period={t('popup.share.today')} tally={today} when={{ day }} />
        <ShareRow period={t('popup.share.month')} tally={month} when={{ month: monthOf(day) }} />
      </tbody>
    </table>
  );
}

interface RowProps {
  period: string;
  tally: Tally | null;
  when: Pick<Partial<CaseQuery>, 'day' | 'month'>;
}

const OUTCOMES = ['early', 'onTime', 'late'] as const;

function ShareRow({ period, tally, when }: RowProps) {
  const language = useLanguage();
  const share = tally && shareOfSolved(tally);
  return (
    <tr>
      <th scope="row">{period}</th>
      <td class={share === null ? 'muted' : 'popup-share__percent'}>
        <a href={hrefOfRows({ view: 'closed', ...when })} target="_blank" rel="noopener">
          {tally ? formatShare(share, language) : '…'}
        </a>
      </td>
      {OUTCOMES.map((outcome) => (
        <td
          key={outcome}
          class={outcome === 'late' && tally && tally.late > 0 ? 'popup-share__late' : undefined}
        >
          <a href={hrefOfRows({ view: outcome, ...when })} target="_blank" rel="noopener">
            {tally ? formatCount(tally[outcome], language) : '…'}
          </a>
        </td>
      ))}
    </tr>
  );
}
