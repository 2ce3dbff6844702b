import { BriefcaseBusiness, CalendarClock, CalendarOff } from 'lucide-preact';
import type { Day } from '@/utils/calendar/day';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { longDay } from './day-words';
import './calendar.css';

interface Props {
  day: Day;
  name: { vi: string; en: string };
  today: Day;
  busy: boolean;
  onAnswer(working: boolean): void;
  onLater(): void;
}

/** Asks about a day that nobody has settled. */
export function UndecidedNote({ day, name, today, busy, onAnswer, onLater }: Props) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  const title = day < today ? 'calendar.ask.title' : 'calendar.ask.titleAhead';
  return (
    <Note
      tone="neutral"
      icon={CalendarClock}
      title={t(title, { day: longDay(day, language) })}
      action={
        <div class="answer-buttons">
          <Button size="small" icon={BriefcaseBusiness} busy={busy} onClick={() => onAnswer(true)}>
            {t('calendar.ask.worked')}
          </Button>
          <Button size="small" icon={CalendarOff} busy={busy} onClick={() => onAnswer(false)}>
            {t('calendar.ask.off')}
          </Button>
          <Button size="small" tone="quiet" busy={busy} onClick={onLater}>
            {t('calendar.ask.later')}
          </Button>
        </div>
      }
    >
      {t('calendar.ask.text', { name: name[language] })}
    </Note>
  );
}
