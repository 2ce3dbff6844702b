import { daysText } from '@/components/calendar/day-words';
import { useText } from '@/components/ui/language';
import type { CalendarSettings } from '@/utils/calendar/calendar-settings';
import type { Day } from '@/utils/calendar/day';
import { decide, withoutSpan, withoutWorkedDay } from '@/utils/calendar/edit-calendar';
import type { SpecialDay } from '@/utils/calendar/year-view';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatDay } from '@/utils/i18n/format';
import { useCalendarEdits } from './use-calendar-edits';

/** What can be done with a day of the calendar without a form. */
export function useDayActs(current: CalendarSettings) {
  const t = useText(calendarTexts);
  const { propose, dialog, busy } = useCalendarEdits(current);
  const answer = (day: Day, working: boolean | null) => {
    const said =
      working === null
        ? 'calendar.said.open'
        : working
          ? 'calendar.said.worked'
          : 'calendar.said.off';
    return propose({
      edit: (before) => decide(before, day, working),
      title: t('calendar.form.title.edit'),
      said: t(said, { day: formatDay(day) }),
    });
  };
  const remove = (line: SpecialDay) =>
    propose({
      edit: (before) => withoutLine(before, line),
      title: t('calendar.form.title.edit'),
      said: t('calendar.said.removed', { days: daysText(line, t) }),
    });
  return { answer, remove, propose, dialog, busy };
}

/** The settings without a line of the person's own. */
export function withoutLine(settings: CalendarSettings, line: SpecialDay): CalendarSettings {
  if (line.kind === 'unitWorked') return withoutWorkedDay(settings, line.from);
  const name = typeof line.name === 'string' ? line.name : '';
  const span = { from: line.from, to: line.to, name };
  return withoutSpan(settings, line.kind === 'leave' ? 'leave' : 'unitDaysOff', span);
}
