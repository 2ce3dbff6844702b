import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { useText } from '../ui/language';
import { DayMark, type MarkKind } from './DayMark';

const KINDS: readonly MarkKind[] = ['holiday', 'worked', 'unit', 'leave', 'undecided'];

/** What the shapes in the year mean. */
export function Legend() {
  const t = useText(calendarTexts);
  return (
    <ul class="calendar-legend" aria-label={t('calendar.legend')}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <DayMark kind={kind} />
          {t(`calendar.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
