import { downloadCsv } from '@/components/ui/download';
import { dayOf } from '@/utils/calendar/day';
import { toCsv } from '@/utils/export/csv';
import { type TimeSheetWords, timeSheet } from '@/utils/export/time-sheet';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import type { CaseRow } from '@/utils/storage/rows';
import type { DaySheet } from '@/utils/timers/day-sheet';
import { clock } from '../clock';

/**
 * Saves the days that are shown as a CSV file.
 *
 * @returns how many entries the file holds, and its name
 */
export function exportTime(
  days: readonly DaySheet[],
  cases: ReadonlyMap<string, CaseRow>,
  language: Language,
): { count: number; file: string } {
  const cells = timeSheet(days, (id) => cases.get(id) ?? null, wordsIn(language));
  const first = days[0]?.day ?? dayOf(clock());
  const file = `tu-soi-gio-${first}.csv`;
  // Excel parts columns by the list separator of the machine, a semicolon where 0,5 has a comma.
  downloadCsv(toCsv(cells, language === 'vi' ? ';' : ','), file);
  return { count: cells.length - 2, file };
}

function wordsIn(language: Language): TimeSheetWords {
  const t = translator(timersTexts, language);
  return {
    headings: {
      day: t('timers.sheet.day'),
      from: t('timers.sheet.from'),
      to: t('timers.sheet.to'),
      minutes: t('timers.sheet.minutes'),
      unknown: t('timers.sheet.unknown'),
      code: t('timers.sheet.code'),
      title: t('timers.sheet.title'),
      marks: t('timers.sheet.marks'),
      note: t('timers.sheet.note'),
    },
    zone: t('timers.sheet.zone'),
    total: t('timers.sheet.total'),
    marks: {
      visit: t('timers.entry.visit'),
      clock: t('timers.clock.mark'),
      running: t('timers.entry.runs'),
      field: t('timers.entry.tag.field'),
      objective: t('timers.entry.tag.objective'),
    },
  };
}
