import { CalendarCheck, CalendarClock, CalendarX, ChevronLeft, ChevronRight } from 'lucide-preact';
import type { HolidayPack } from '@/utils/calendar/holiday-pack';
import type { YearCertainty } from '@/utils/calendar/work-calendar';
import type { YearSum } from '@/utils/calendar/year-view';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatCount } from '@/utils/i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';

interface NavProps {
  year: number;
  /** The first and last year that can be shown. */
  first: number;
  last: number;
  isHere: boolean;
  onYear(year: number): void;
  onToday(): void;
}

/** Which year is shown, and the way to others. */
export function YearNav({ year, first, last, isHere, onYear, onToday }: NavProps) {
  const t = useText(calendarTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form
    <div class="year-nav" role="group" aria-label={t('calendar.years')}>
      <IconButton
        icon={ChevronLeft}
        label={t('calendar.before', { year: year - 1 })}
        disabled={year <= first}
        onClick={() => onYear(year - 1)}
      />
      <strong class="year-nav__year" aria-live="polite">
        {t('calendar.year', { year })}
      </strong>
      <IconButton
        icon={ChevronRight}
        label={t('calendar.after', { year: year + 1 })}
        disabled={year >= last}
        onClick={() => onYear(year + 1)}
      />
      {!isHere && (
        <Button size="small" tone="quiet" onClick={onToday}>
          {t('calendar.thisYear')}
        </Button>
      )}
    </div>
  );
}

interface FactsProps {
  year: number;
  certainty: YearCertainty;
  pack: HolidayPack | null;
  /** The person took this pack in or changed it. */
  isOwn: boolean;
  sum: YearSum;
}

const ICONS = { official: CalendarCheck, expected: CalendarClock, none: CalendarX } as const;

/** How well the year is known, by which notices, and what it adds up to. */
export function YearFacts({ year, certainty, pack, isOwn, sum }: FactsProps) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  const Icon = ICONS[certainty];
  const tone = certainty === 'official' ? 'inTime' : 'near';
  const total = t('calendar.sum', {
    days: sum.workingDays,
    hours: formatCount(Math.round(sum.workingMinutes / 60), language),
  });
  return (
    <div class="year-facts">
      <p class="year-facts__line">
        <span class={`year-facts__sure year-facts__sure--${tone}`}>
          <Icon class="icon" />
          {t(`calendar.sure.${certainty}`)}
        </span>
        <strong>{total}</strong>
        {sum.leaveDays > 0 && (
          <span class="muted">{t('calendar.sum.leave', { count: sum.leaveDays })}</span>
        )}
        {pack && !pack.verified && <Badge>{t('calendar.unverified')}</Badge>}
        {isOwn && <Badge>{t('calendar.own')}</Badge>}
      </p>
      {certainty !== 'official' && <p>{t(`calendar.sure.${certainty}Text`, { year })}</p>}
      {pack && pack.notices.length > 0 && (
        <p class="muted">{t('calendar.notices', { list: pack.notices.join(' · ') })}</p>
      )}
      {pack && <p class="muted">{isOwn ? pack.source : t(`calendar.source.${pack.status}`)}</p>}
    </div>
  );
}
