import { downloadFile } from '@/components/ui/download';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { type DeadlineChoice, deadlinesOf } from '@/utils/export/deadlines';
import { toIcs } from '@/utils/export/ics';
import type { Language } from '@/utils/settings';
import { icsWords } from './ics-words';

interface Options {
  calendar: WorkCalendar;
  choice: DeadlineChoice;
  language: Language;
  now: Instant;
}

/**
 * Hands the due times of these cases to the person as a calendar file.
 *
 * @returns how many due times it holds, and its name
 */
export function saveCalendarFile(
  cases: readonly Case[],
  { calendar, choice, language, now }: Options,
): { count: number; file: string } {
  const deadlines = deadlinesOf(cases, calendar, choice);
  const text = toIcs(deadlines, icsWords(language), now);
  const file = `tu-soi-han-${dayOf(now)}.ics`;
  downloadFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), file);
  return { count: deadlines.length, file };
}
