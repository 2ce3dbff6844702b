import { BriefcaseBusiness, CalendarOff, Pencil, Plane } from 'lucide-preact';
import type { Day } from '@/utils/calendar/day';
import type { Session } from '@/utils/calendar/office-hours';
import type { SpecialDay, YearDay } from '@/utils/calendar/year-view';
import type { Case } from '@/utils/cases/case';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatMinuteOfDay } from '@/utils/i18n/format';
import { hrefOf, hrefOfCases } from '../dashboard/route';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { AnswerButtons } from './AnswerButtons';
import { kindWords, longDay, nameIn } from './day-words';

/** Cases named in the detail of a day; the others are counted. */
const SHOWN = 8;

export type DayAct = 'unitDaysOff' | 'leave' | 'worked' | 'pack';

interface Props {
  day: YearDay;
  sessions: readonly Session[];
  /** The line of the pack when it lists the day as undecided. */
  open: SpecialDay | null;
  provisional: boolean;
  /** Open cases that are due on the day; null while they are looked up. */
  due: readonly Case[] | null;
  onAct(act: DayAct): void;
  /** The person's answer; null takes it back. */
  onAnswer(working: boolean | null): void;
}

/** One day of the year: what it is and why, its hours, and what is due on it. */
export function DayCard({ day, sessions, open, provisional, due, onAct, onAnswer }: Props) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  return (
    <Card title={longDay(day.day, language)}>
      <div class="day-card">
        <ul class="day-card__words">
          {kindWords(day, t, language).map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
        {day.leave !== null && <p class="muted">{t('calendar.day.leaveText')}</p>}
        {provisional && <p class="muted">{t('calendar.day.provisional')}</p>}
        <Hours sessions={sessions} />
        {open && (
          <>
            <p class="muted">{nameIn(open.name, language)}</p>
            <AnswerButtons answer={open.decision} onAnswer={onAnswer} />
          </>
        )}
        <DueOn day={day.day} due={due} />
        <div class="day-card__acts">
          {sessions.length > 0 ? (
            <Button size="small" icon={CalendarOff} onClick={() => onAct('unitDaysOff')}>
              {t('calendar.day.off')}
            </Button>
          ) : (
            <Button size="small" icon={BriefcaseBusiness} onClick={() => onAct('worked')}>
              {t('calendar.day.work')}
            </Button>
          )}
          {day.leave === null && sessions.length > 0 && (
            <Button size="small" icon={Plane} onClick={() => onAct('leave')}>
              {t('calendar.day.leave')}
            </Button>
          )}
          <Button size="small" tone="quiet" icon={Pencil} onClick={() => onAct('pack')}>
            {t('calendar.day.edit')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Hours({ sessions }: { sessions: readonly Session[] }) {
  const t = useText(calendarTexts);
  if (sessions.length === 0) return <p>{t('calendar.day.none')}</p>;
  const hours = sessions
    .map(({ from, to }) => `${formatMinuteOfDay(from)}–${formatMinuteOfDay(to)}`)
    .join(', ');
  return (
    <p>
      <span class="muted">{t('calendar.day.sessions')}</span>{' '}
      <strong class="number">{hours}</strong>
    </p>
  );
}

function DueOn({ day, due }: Pick<Props, 'due'> & { day: Day }) {
  const t = useText(calendarTexts);
  if (!due || due.length === 0) return <p class="muted">{due && t('calendar.day.dueNone')}</p>;
  const more = due.length - SHOWN;
  return (
    <div>
      <p>
        <a href={hrefOfCases({ view: 'dueOn', day })}>
          <strong>{t('calendar.day.due', { count: due.length })}</strong>
        </a>
      </p>
      <ul class="day-card__due">
        {due.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <a href={hrefOf({ page: 'case', id: one.id })}>
              {one.code ?? (one.title || t('calendar.move.noTitle'))}
            </a>
          </li>
        ))}
        {more > 0 && <li class="muted">{t('calendar.day.dueMore', { count: more })}</li>}
      </ul>
    </div>
  );
}
