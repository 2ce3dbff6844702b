import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { formatInstant, formatShortDay, formatTimeOfDay } from '@/utils/i18n/format';
import { useText } from '../ui/language';

/** When a portal was last seen to show a case; as short as it stays clear. */
export function SeenAt({ at, now }: { at: Instant; now: Instant }) {
  const t = useText(casesTexts);
  const [day, today] = [dayOf(at), dayOf(now)];
  const time =
    day === today
      ? formatTimeOfDay(at)
      : day.slice(0, 4) === today.slice(0, 4)
        ? `${formatShortDay(day)} ${formatTimeOfDay(at)}`
        : formatInstant(at);
  return (
    <span class="case-row__seen" title={formatInstant(at)}>
      {t('cases.portal.seen', { time })}
    </span>
  );
}
