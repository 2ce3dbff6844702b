import { useEffect, useRef } from 'preact/hooks';
import { type Day, weekday } from '@/utils/calendar/day';
import type { YearDay, yearView } from '@/utils/calendar/year-view';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatWeekday } from '@/utils/i18n/format';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import { DayMark } from './DayMark';
import { kindWords, marksOf, spokenDay } from './day-words';
import { stepOf } from './year-keys';
import './year-grid.css';

interface Props {
  months: ReturnType<typeof yearView>;
  today: Day;
  selected: Day;
  onSelect(day: Day): void;
}

/** Twelve months with one stop for the Tab key; the arrow keys go from day to day. */
export function YearGrid({ months, today, selected, onSelect }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    root.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the grids inside
    <div
      class="year-grid"
      ref={root}
      onKeyDown={(event) => {
        const to = stepOf(event.key, event.ctrlKey, selected);
        if (to === null || event.altKey || event.metaKey) return;
        event.preventDefault();
        moved.current = true;
        onSelect(to);
      }}
    >
      {months.map(({ month, days }) => (
        <MonthGrid
          key={month}
          month={month}
          days={days}
          today={today}
          selected={selected}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

interface MonthProps extends Omit<Props, 'months'> {
  month: string;
  days: readonly YearDay[];
}

function MonthGrid({ month, days, ...rest }: MonthProps) {
  const language = useLanguage();
  const t = useText(calendarTexts);
  const name = t('calendar.month', { month: monthWord(month, language) });
  return (
    <section class="month">
      <h2 class="month__name">{name}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by keys is a grid */}
      <table class="month__days" role="grid" aria-label={`${name} ${month.slice(0, 4)}`}>
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 7].map((number) => (
              <th key={number} scope="col" abbr={formatWeekday(number, language)}>
                {shortWeekday(number, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week.find((day) => day)?.day}>
              {week.map((day, at) =>
                day ? <DayCell key={day.day} day={day} {...rest} /> : <td key={at} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayCell({ day, today, selected, onSelect }: { day: YearDay } & Omit<Props, 'months'>) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  const marks = marksOf(day);
  const isSelected = day.day === selected;
  const words = kindWords(day, t, language);
  if (day.day === today) words.push(t('calendar.today'));
  const label = [spokenDay(day.day, language), ...words].join(', ');
  return (
    <td>
      <button
        type="button"
        class={names(
          'day-cell',
          `day-cell--${marks[0] ?? day.kind}`,
          day.day === today && 'day-cell--today',
          isSelected && 'day-cell--selected',
        )}
        data-day={day.day}
        tabIndex={isSelected ? 0 : -1}
        aria-label={label}
        aria-pressed={isSelected}
        aria-current={day.day === today ? 'date' : undefined}
        title={marks.length > 0 ? words.join(', ') : undefined}
        onClick={() => onSelect(day.day)}
      >
        <span class="day-cell__number">{Number(day.day.slice(8))}</span>
        <span class="day-cell__marks">
          {marks.map((mark) => (
            <DayMark key={mark} kind={mark} />
          ))}
        </span>
      </button>
    </td>
  );
}

function weeksOf(days: readonly YearDay[]): (YearDay | null)[][] {
  const first = days[0];
  const cells: (YearDay | null)[] = [
    ...Array.from({ length: first ? weekday(first.day) - 1 : 0 }, () => null),
    ...days,
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** A month is a number in Vietnamese and a name in English. */
function monthWord(month: string, language: 'vi' | 'en'): string {
  const number = Number(month.slice(5));
  if (language === 'vi') return String(number);
  const day = Date.UTC(2026, number - 1, 15);
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(day);
}

function shortWeekday(number: number, language: 'vi' | 'en'): string {
  if (language === 'vi') return number === 7 ? 'CN' : `T${number + 1}`;
  return formatWeekday(number, language).slice(0, 2);
}
