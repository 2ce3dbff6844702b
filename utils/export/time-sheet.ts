import { dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { DaySheet, EntryOfDay } from '../timers/day-sheet';
import { apportion, wholeMinutes } from '../timers/minutes';
import { printMoment } from './case-sheet';
import type { Cell } from './csv';

/** The words of the sheet. */
export interface TimeSheetWords {
  headings: Record<
    'day' | 'from' | 'to' | 'minutes' | 'unknown' | 'code' | 'title' | 'marks' | 'note',
    string
  >;
  zone: string;
  total: string;
  marks: Record<'visit' | 'clock' | 'running' | 'field' | 'objective', string>;
}

/** What a row says of the case of its entry. */
export interface SheetCase {
  code: string | null;
  title: string;
}

/**
 * Days as rows for a spreadsheet, one for each entry and day, with the sum at the end. The minutes of
 * the rows of a day add up to the day, and the days to the sum.
 *
 * @param caseOf - null when the case is gone
 */
export function timeSheet(
  days: readonly DaySheet[],
  caseOf: (caseId: string) => SheetCase | null,
  words: TimeSheetWords,
): Cell[][] {
  const { day, from, to, minutes, unknown, code, title, marks, note } = words.headings;
  const zoned = [`${day} (${words.zone})`, from, to, minutes, unknown, code, title, marks, note];
  const rows = days.flatMap((sheet) => rowsOf(sheet, caseOf, words));
  const sum = days.reduce((all, sheet) => all + wholeMinutes(sheet.milliseconds), 0);
  const open = rows.reduce((all, row) => all + Number(row[4] ?? 0), 0);
  return [zoned, ...rows, [words.total, null, null, sum, open, null, null, null, null]];
}

function rowsOf(
  sheet: DaySheet,
  caseOf: (caseId: string) => SheetCase | null,
  words: TimeSheetWords,
): Cell[][] {
  const parts = sheet.rows.filter((row) => row.kind === 'entry');
  const minutes = apportion(
    parts.map((part) => part.milliseconds),
    wholeMinutes(sheet.milliseconds),
  );
  return parts.map((part, at) => {
    const one = caseOf(part.entry.caseId);
    return [
      printMoment({ at: part.from, precision: 'day' }),
      timeOf(part.from),
      dayOf(part.to) === sheet.day ? timeOf(part.to) : '24:00',
      minutes[at] ?? 0,
      wholeMinutes(part.unknown),
      one?.code ?? null,
      one?.title ?? null,
      marksOf(part, words).join(', '),
      part.entry.note,
    ];
  });
}

const timeOf = (at: Instant) => printMoment({ at, precision: 'minute' }).slice(-5);

function marksOf({ entry }: EntryOfDay, { marks }: TimeSheetWords): string[] {
  return [
    ...(entry.visit ? [marks.visit] : []),
    ...entry.tags.map((tag) => marks[tag]),
    ...(entry.clock ? [marks.clock] : []),
    ...(entry.endedAt === null ? [marks.running] : []),
  ];
}
