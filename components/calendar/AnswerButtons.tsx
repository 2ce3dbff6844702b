import { BriefcaseBusiness, CalendarOff, Undo2 } from 'lucide-preact';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';

interface Props {
  /** Whether offices worked, as the person said; null while there is no answer. */
  answer: boolean | null;
  onAnswer(working: boolean | null): void;
}

/** The two answers about a day that nobody has settled, and the way back. */
export function AnswerButtons({ answer, onAnswer }: Props) {
  const t = useText(calendarTexts);
  return (
    <div class="answer-buttons">
      <Button
        size="small"
        icon={BriefcaseBusiness}
        pressed={answer === true}
        onClick={() => onAnswer(true)}
      >
        {t('calendar.ask.worked')}
      </Button>
      <Button
        size="small"
        icon={CalendarOff}
        pressed={answer === false}
        onClick={() => onAnswer(false)}
      >
        {t('calendar.ask.off')}
      </Button>
      {answer !== null && (
        <Button size="small" tone="quiet" icon={Undo2} onClick={() => onAnswer(null)}>
          {t('calendar.ask.again')}
        </Button>
      )}
    </div>
  );
}
