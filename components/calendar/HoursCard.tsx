import { Clock } from 'lucide-preact';
import type { OfficeHours, Session } from '@/utils/calendar/office-hours';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatMinuteOfDay, formatWeekday } from '@/utils/i18n/format';
import { ButtonLink } from '../ui/ButtonLink';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';

interface Props {
  hours: OfficeHours;
  /** Where they are changed. */
  href: string;
}

/** The sessions of the week, season by season. */
export function HoursCard({ hours, href }: Props) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  return (
    <Card
      title={t('calendar.hours.title')}
      action={
        <ButtonLink size="small" icon={Clock} href={href}>
          {t('calendar.hours.edit')}
        </ButtonLink>
      }
    >
      {hours.seasons.map(({ from, week }) => (
        <div key={from} class="season">
          <h3 class="season__name">
            {hours.seasons.length === 1
              ? t('calendar.hours.allYear')
              : t('calendar.hours.from', { day: `${from.slice(3)}/${from.slice(0, 2)}` })}
          </h3>
          <dl class="season__days">
            {runsOf(week).map((run) => (
              <div key={run.from}>
                <dt>
                  {run.from === run.to
                    ? formatWeekday(run.from, language)
                    : t('calendar.hours.days', {
                        from: formatWeekday(run.from, language),
                        to: formatWeekday(run.to, language),
                      })}
                </dt>
                <dd class="number">{hoursText(run.sessions)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Card>
  );
}

interface Run {
  from: number;
  to: number;
  sessions: readonly Session[];
}

/** Weekdays with the same hours that follow one another; days without work are left out. */
function runsOf(week: readonly (readonly Session[])[]): Run[] {
  const runs: Run[] = [];
  for (const [at, sessions] of week.entries()) {
    if (sessions.length === 0) continue;
    const last = runs.at(-1);
    const isSame = last && last.to === at && hoursText(last.sessions) === hoursText(sessions);
    if (isSame) last.to = at + 1;
    else runs.push({ from: at + 1, to: at + 1, sessions });
  }
  return runs;
}

function hoursText(sessions: readonly Session[]): string {
  return sessions
    .map(({ from, to }) => `${formatMinuteOfDay(from)}–${formatMinuteOfDay(to)}`)
    .join(', ');
}
