import { CalendarDays } from 'lucide-preact';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { hrefOf } from '../dashboard/route';
import { ButtonLink } from '../ui/ButtonLink';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';

/** Days off are kept on the page of the calendar; here is the way to it. */
export function CalendarCard() {
  const t = useText(calendarTexts);
  return (
    <Card id="off" title={t('calendar.options.title')} intro={t('calendar.options.intro')}>
      <div class="options-row">
        <ButtonLink icon={CalendarDays} href={`/dashboard.html${hrefOf({ page: 'calendar' })}`}>
          {t('calendar.options.open')}
        </ButtonLink>
      </div>
    </Card>
  );
}
