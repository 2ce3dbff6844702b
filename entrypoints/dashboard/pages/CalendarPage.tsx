import { CalendarPlus } from 'lucide-preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { DayCard } from '@/components/calendar/DayCard';
import { HoursCard } from '@/components/calendar/HoursCard';
import { Legend } from '@/components/calendar/Legend';
import { SpecialDays } from '@/components/calendar/SpecialDays';
import { YearGrid } from '@/components/calendar/YearGrid';
import { YearFacts, YearNav } from '@/components/calendar/YearHead';
import { useNow } from '@/components/dashboard/use-now';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import { type Day, dayOf } from '@/utils/calendar/day';
import { certaintyOf, packOf, sessionsOn } from '@/utils/calendar/work-calendar';
import { specialDaysOf, yearSum, yearView } from '@/utils/calendar/year-view';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import type { Settings } from '@/utils/settings';
import { listDueOn } from '@/utils/storage/calendar';
import { calendarOf } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { type CalendarAsk, CalendarDialogs } from '../calendar/CalendarDialogs';
import { useDayActs } from '../calendar/use-day-acts';
import { YearPack } from '../calendar/YearPack';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';
import type { PageProps } from '../PageOf';
import '@/components/calendar/calendar.css';

/** Before this year there are no portals; after it nobody plans. */
const YEARS = { first: 2020, last: 2040 };

/** The working year at a glance, and all that can be changed in it. */
export function CalendarPage({ settings }: PageProps) {
  const t = useText(calendarTexts);
  const today = dayOf(useNow(clock));
  const [selected, setSelected] = useState<Day>(today);
  const [ask, setAsk] = useState<CalendarAsk | null>(null);
  const shown = useYear(settings, Number(selected.slice(0, 4)));
  const acts = useDayActs(settings.calendar);
  const { year } = shown;
  const showYear = (to: number) =>
    setSelected(to === Number(today.slice(0, 4)) ? today : firstOf(to));

  return (
    <div class="page">
      <header class="page__head">
        <h1>{t('calendar.title')}</h1>
        <div class="page__acts">
          <YearNav
            year={year}
            {...YEARS}
            isHere={selected === today}
            onYear={showYear}
            onToday={() => setSelected(today)}
          />
          <Button
            tone="primary"
            icon={CalendarPlus}
            onClick={() => setAsk({ kind: 'add', as: 'unitDaysOff', day: selected })}
          >
            {t('calendar.add')}
          </Button>
        </div>
      </header>
      <YearFacts {...shown} />
      <Legend />
      <div class="calendar">
        <div class="calendar__year">
          <p class="visually-hidden">{t('calendar.keys')}</p>
          <YearGrid
            months={shown.months}
            today={today}
            selected={selected}
            onSelect={setSelected}
          />
        </div>
        <div class="calendar__side">
          <div class="calendar__day">
            <SelectedDay selected={selected} shown={shown} acts={acts} onAsk={setAsk} />
          </div>
          <SpecialDays
            lines={shown.lines}
            selected={selected}
            onShow={(to) => setSelected(Number(to.slice(0, 4)) === year ? to : firstOf(year))}
            onEdit={(line) => setAsk({ kind: 'edit', line })}
            onRemove={(line) => void acts.remove(line)}
          />
        </div>
        <div class="calendar__more">
          <YearPack
            year={year}
            calendar={shown.calendar}
            isOwn={shown.isOwn}
            propose={acts.propose}
            onNotices={() => setAsk({ kind: 'notices', year })}
            onYear={showYear}
          />
          <HoursCard hours={settings.officeHours} href={`${OPTIONS_HREF}#hours`} />
        </div>
      </div>
      <CalendarDialogs
        ask={ask}
        settings={settings}
        today={today}
        busy={acts.busy}
        propose={acts.propose}
        onClose={() => setAsk(null)}
      />
      {acts.dialog}
    </div>
  );
}

const firstOf = (year: number) => `${year}-01-01` as Day;

type Shown = ReturnType<typeof useYear>;

/** All that is shown of a year. */
function useYear(settings: Settings, year: number) {
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  return useMemo(
    () => ({
      year,
      calendar,
      months: yearView(calendar, year),
      lines: specialDaysOf(calendar, year),
      sum: yearSum(calendar, year),
      pack: packOf(calendar, year),
      certainty: certaintyOf(calendar, year),
      isOwn: settings.calendar.packs.some((pack) => pack.year === year),
    }),
    [calendar, settings, year],
  );
}

interface SelectedProps {
  selected: Day;
  shown: Shown;
  acts: ReturnType<typeof useDayActs>;
  onAsk(ask: CalendarAsk): void;
}

function SelectedDay({ selected, shown, acts, onAsk }: SelectedProps) {
  const due = useLiveQuery(useCallback(() => listDueOn(selected), [selected]));
  const { months, lines, calendar, certainty } = shown;
  const day = months.flatMap((one) => one.days).find((one) => one.day === selected);
  if (!day) return null;
  return (
    <DayCard
      day={day}
      sessions={sessionsOn(calendar, selected)}
      open={lines.find((one) => one.kind === 'undecided' && one.from === selected) ?? null}
      provisional={certainty !== 'official'}
      due={due ?? null}
      onAct={(as) =>
        onAsk(as === 'pack' ? { kind: 'pack', day: selected } : { kind: 'add', as, day: selected })
      }
      onAnswer={(working) => void acts.answer(selected, working)}
    />
  );
}
