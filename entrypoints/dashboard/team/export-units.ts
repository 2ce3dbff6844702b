import { downloadCsv, downloadFile } from '@/components/ui/download';
import type { Day } from '@/utils/calendar/day';
import type { Period } from '@/utils/calendar/period';
import { toCsv } from '@/utils/export/csv';
import { UNITS_COLUMNS, type UnitsWords, unitsSheet } from '@/utils/export/units-sheet';
import { unitsTexts } from '@/utils/i18n/catalogues/units';
import { formatDay } from '@/utils/i18n/format';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import { LEVELS, type Level } from '@/utils/team/roll-up';
import type { UnitsReport } from '@/utils/team/successors';

export type UnitsFormat = 'xlsx' | 'csv';

interface Order {
  report: UnitsReport;
  period: Period;
  language: Language;
}

/** Writes the report on the units and hands it to the person. The library is loaded when asked for. */
export async function saveUnits(
  format: UnitsFormat,
  { report, period, language }: Order,
): Promise<void> {
  const name = `cac-don-vi-${period.key}`;
  const words = wordsIn(language);
  if (format === 'csv') {
    // Vietnamese Windows takes the comma for the decimal sign and parts cells by semicolons.
    return downloadCsv(toCsv(unitsSheet(report, words), ';'), `${name}.csv`);
  }
  const t = translator(unitsTexts, language);
  const { unitsXlsx } = await import('@/utils/export/units-xlsx');
  const workbook = {
    ...words,
    units: t('units.units'),
    sheets: {
      levels: t('units.sheet.levels'),
      data: t('units.sheet.data'),
      method: t('units.sheet.method'),
    },
    method: [
      t('units.method.title'),
      t('units.method.share'),
      t('units.method.once'),
      t('units.method.old'),
      t('units.method.silent'),
      t('units.method.declared'),
    ],
  };
  return downloadFile(await unitsXlsx(report, workbook), `${name}.xlsx`);
}

function wordsIn(language: Language): UnitsWords {
  const t = translator(unitsTexts, language);
  const headings = Object.fromEntries(
    UNITS_COLUMNS.map((column) => [column, t(`units.${column}`)]),
  ) as UnitsWords['headings'];
  const byLevel = (words: (level: Level) => string) =>
    Object.fromEntries(LEVELS.map((level) => [level, words(level)])) as Record<Level, string>;
  return {
    headings,
    levels: byLevel((level) => t(`units.level.${level}`)),
    sumOf: byLevel((level) => t(`units.sumOf.${level}`)),
    all: t('units.sum'),
    day: (day) => formatDay(day as Day),
  };
}
