import { useMemo, useRef, useState } from 'preact/hooks';
import type { YearCell } from '@/utils/assessment/year-view';
import type { Day } from '@/utils/calendar/day';
import { seeingTexts } from '@/utils/i18n/catalogues/seeing';
import { formatDay, formatWeekday } from '@/utils/i18n/format';
import type { Language } from '@/utils/settings';
import { useLanguage, useText } from '../ui/language';
import './seeing.css';

const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
};

const LOOKS = ['full', 'weak', 'part', 'none', 'leave', 'rest'] as const;

/** The last 52 weeks, a column for each; arrow keys walk from day to day. */
export function YearGrid({ weeks }: { weeks: readonly YearCell[][] }) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  const cells = useMemo(() => weeks.flat(), [weeks]);
  const last = cells.findLastIndex((cell) => cell.look !== 'ahead');
  const [at, setAt] = useState(Math.max(0, last));
  const grid = useRef<HTMLTableElement>(null);
  const here = cells[at];
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : at + (step ?? Number.NaN);
    if (!cells[to]) return;
    event.preventDefault();
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-at="${to}"]`)?.focus();
  };
  const say = (cell: YearCell) => {
    const [day, look] = [formatDay(cell.day), t(`seeing.year.look.${cell.look}`)];
    const { answered, asked } = cell;
    return asked > 0
      ? t('seeing.year.cell', { day, look, answered, asked })
      : t('seeing.year.bare', { day, look });
  };
  return (
    <div class="year">
      <div class="year__frame">
        <table class="year__grid" ref={grid} onKeyDown={move}>
          <caption class="visually-hidden">{t('seeing.year.grid')}</caption>
          <Months weeks={weeks} />
          <tbody>
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
              <tr key={weekday}>
                <th scope="row" class="year__name">
                  {shortName(formatWeekday(weekday + 1, language))}
                </th>
                {weeks.map((week, column) => {
                  const cell = week[weekday];
                  const index = column * 7 + weekday;
                  if (!cell) return null;
                  return (
                    <td key={cell.day}>
                      <button
                        type="button"
                        class={`year-cell year-cell--${cell.look}`}
                        data-at={index}
                        tabIndex={index === at ? 0 : -1}
                        aria-label={say(cell)}
                        onClick={() => setAt(index)}
                        onFocus={() => setAt(index)}
                        onPointerEnter={() => setAt(index)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="year__said" aria-hidden="true">
        {here && say(here)}
      </p>
      <ul class="year__legend">
        {LOOKS.map((look) => (
          <li key={look}>
            <span class={`year-cell year-cell--${look}`} />
            {t(`seeing.year.look.${look}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Thứ Hai" as "T2", "Chủ nhật" as "CN", "Monday" as "Mon". */
function shortName(name: string): string {
  const known: Record<string, string> = {
    'Thứ Hai': 'T2',
    'Thứ Ba': 'T3',
    'Thứ Tư': 'T4',
    'Thứ Năm': 'T5',
    'Thứ Sáu': 'T6',
    'Thứ Bảy': 'T7',
    'Chủ nhật': 'CN',
  };
  return known[name] ?? name.slice(0, 3);
}

/** "T11", "Nov". */
function monthName(day: Day, language: Language): string {
  const number = Number(day.slice(5, 7));
  if (language === 'vi') return `T${number}`;
  return new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2026, number - 1, 1),
  );
}

/** The month stands over the week in which it begins. */
function Months({ weeks }: { weeks: readonly YearCell[][] }) {
  const language = useLanguage();
  return (
    <thead aria-hidden="true">
      <tr>
        <th />
        {weeks.map((week) => {
          const first = week.find((cell) => cell.day.endsWith('-01'));
          return (
            <th key={week[0]?.day} class="year__name">
              {first && monthName(first.day, language)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
