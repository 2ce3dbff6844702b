import type { Day } from '@/utils/calendar/day';
import type { DayKind } from '@/utils/calendar/work-calendar';
import type { SpecialDay, YearDay } from '@/utils/calendar/year-view';
import type { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatDay, formatWeekdayOf } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import type { MarkKind } from './DayMark';

type T = Translate<typeof calendarTexts>;

/** @example longDay(day, 'vi') // → 'Thứ Hai 23/11/2026' */
export function longDay(day: Day, language: Language): string {
  return `${formatWeekdayOf(day, language)} ${formatDay(day)}`;
}

/**
 * The name of a cell, which holds the number that is seen in it: without the zeros before.
 *
 * @example spokenDay(day, 'vi') // → 'Thứ Năm 1/1/2026'
 */
export function spokenDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${formatWeekdayOf(day, language)} ${date}/${month}/${year}`;
}

/** One day, or the first and last of a stretch. */
export function daysText({ from, to }: { from: Day; to: Day }, t: T): string {
  if (from === to) return formatDay(from);
  return t('calendar.list.range', { from: formatDay(from), to: formatDay(to) });
}

/** The name in the person's language; null when there is none. */
export function nameIn(name: DayKind['name'], language: Language): string | null {
  const text = typeof name === 'object' ? name[language] : name;
  return text ? text : null;
}

/** The marks of a day; the first one gives it its colour. */
export function marksOf(day: YearDay): MarkKind[] {
  const marks: MarkKind[] = [];
  if (day.undecided) marks.push('undecided');
  if (day.kind === 'unit' || day.kind === 'worked') marks.push(day.kind);
  if (day.kind === 'holiday' || day.kind === 'decided') marks.push('holiday');
  if (day.leave !== null) marks.push('leave');
  return marks;
}

/** What the day is, as it is heard and as the detail says it. */
export function kindWords(day: YearDay, t: T, language: Language): string[] {
  const kind = t(`calendar.kind.${day.kind}`);
  // What was open is told beside the answer; the kind says what it became.
  const name = day.kind === 'decided' ? null : nameIn(day.name, language);
  const words = [name ? t('calendar.day.named', { kind, name }) : kind];
  if (day.undecided) words.push(t('calendar.kind.undecided'));
  if (day.leave !== null) {
    const away = t('calendar.kind.leave');
    words.push(day.leave ? t('calendar.day.named', { kind: away, name: day.leave }) : away);
  }
  return words;
}

/** What a line of the list is called, also where the person gave no reason. */
export function lineName(line: SpecialDay, t: T, language: Language): string {
  const name = nameIn(line.name, language);
  if (name) return name;
  if (line.kind === 'unit') return t('calendar.day.unitName');
  return line.kind === 'leave' ? t('calendar.day.leaveName') : t('calendar.kind.worked');
}

/** The shape and word of a line of the list. */
export function lineMark({ kind }: SpecialDay): MarkKind {
  return kind === 'unitWorked' ? 'worked' : kind;
}
