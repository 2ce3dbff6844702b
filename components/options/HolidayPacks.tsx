import type { Day } from '@/utils/calendar/day';
import type { HolidayPack } from '@/utils/calendar/holiday-pack';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatDay } from '@/utils/i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import type { OwnDayOff } from './days-off-draft';

interface Props {
  packs: readonly HolidayPack[];
  ownDays: readonly OwnDayOff[];
  onAdd: (day: Day, name: string) => void;
}

/** Which holidays are counted, year by year, with their source and what is not certain. */
export function HolidayPacks({ packs, ownDays, onAdd }: Props) {
  const t = useText(optionsTexts);
  return (
    <section class="holiday-packs">
      <h3 class="options-subtitle">{t('off.packs')}</h3>
      {packs.toReversed().map((pack) => (
        <details key={pack.id} class="holiday-pack">
          <summary>
            {t('off.pack', { year: pack.year, count: pack.daysOff.length })}{' '}
            {pack.status === 'expected' && <Badge>{t('off.expected')}</Badge>}{' '}
            {!pack.verified && <Badge>{t('off.unverified')}</Badge>}
          </summary>
          <PackDays pack={pack} ownDays={ownDays} onAdd={onAdd} />
        </details>
      ))}
    </section>
  );
}

function PackDays({ pack, ownDays, onAdd }: Omit<Props, 'packs'> & { pack: HolidayPack }) {
  const t = useText(optionsTexts);
  const language = useLanguage();
  const own = new Set(ownDays.map(({ day }) => day));
  const days = [
    ...pack.daysOff.map((one) => ({ ...one, kind: 'off' as const })),
    ...pack.workedDays.map((one) => ({ ...one, kind: 'worked' as const })),
    ...pack.undecided.map((one) => ({ ...one, kind: 'undecided' as const })),
  ].sort((one, other) => (one.day < other.day ? -1 : 1));
  return (
    <>
      {pack.notices.length > 0 && <p class="muted">{pack.notices.join(' · ')}</p>}
      <ul class="options-list">
        {days.map(({ day, name, kind }) => (
          <li key={`${day}${kind}`} class="options-list__row">
            <span class="number">{formatDay(day)}</span>
            <span class="options-list__words">
              {name[language]} {kind !== 'off' && <Badge>{t(`off.${kind}`)}</Badge>}
            </span>
            {kind === 'undecided' && !own.has(day) && (
              <Button size="small" onClick={() => onAdd(day, name[language])}>
                {t('off.undecidedAdd')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
