import { type Day, monthOf } from '@/utils/calendar/day';
import { shareOfSolved, type Tally } from '@/utils/cases/share';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { formatShare } from '@/utils/i18n/format';
import type { CaseQuery } from '../dashboard/route';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import { hrefOfRows } from './hrefs';

interface Props {
  day: Day;
  /** null while it is being counted. */
  today: Tally | null;
  month: Tally | null;
}

/** How today and this month went; every number opens its rows. */
export function ShareTiles({ day, today, month }: Props) {
  const t = useText(popupTexts);
  const thisMonth = monthOf(day);
  return (
    <section class="popup-shares" aria-label={t('popup.share')}>
      <ShareTile period={t('popup.share.today')} tally={today} when={{ day }} />
      <ShareTile period={t('popup.share.month')} tally={month} when={{ month: thisMonth }} />
    </section>
  );
}

interface TileProps {
  period: string;
  tally: Tally | null;
  when: Partial<CaseQuery>;
}

function ShareTile({ period, tally, when }: TileProps) {
  const t = useText(popupTexts);
  const language = useLanguage();
  const share = tally && shareOfSolved(tally);
  const percent = tally ? formatShare(share, language) : '…';
  const solved = hrefOfRows({ view: 'closed', ...when });
  return (
    <div class="popup-share">
      <p class="popup-share__period">{period}</p>
      <a
        class={names('popup-share__percent', share === null && 'popup-share__percent--none')}
        href={solved}
        target="_blank"
        aria-label={t('popup.share.open', { period, share: percent })}
        rel="noopener"
      >
        {percent}
      </a>
      <p class="popup-share__counts">
        <a href={solved} target="_blank" rel="noopener">
          {t('popup.share.solved', {
            count: tally ? tally.early + tally.onTime + tally.late : '…',
          })}
        </a>
        {tally && tally.late > 0 && (
          <a
            class="popup-share__late"
            href={hrefOfRows({ view: 'late', ...when })}
            target="_blank"
            rel="noopener"
          >
            {t('popup.share.late', { count: tally.late })}
          </a>
        )}
      </p>
    </div>
  );
}
