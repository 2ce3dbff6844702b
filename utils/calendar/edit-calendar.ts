import type { CalendarSettings } from './calendar-settings';
import type { Day } from './day';
import type { HolidayPack } from './holiday-pack';
import type { DaySpan, UnitWorkedDay } from './own-days';

/** Lists of stretches that a person keeps. */
export type SpanList = 'unitDaysOff' | 'leave';

/** One more stretch, or another in the place of one. Lists stay in the order of the year. */
export function putSpan(
  settings: CalendarSettings,
  list: SpanList,
  span: DaySpan,
  instead: DaySpan | null = null,
): CalendarSettings {
  const rest = instead ? withoutSpan(settings, list, instead)[list] : settings[list];
  return { ...settings, [list]: [...rest, span].sort(byFrom) };
}

/** Without the first stretch that is equal; the same when there is none. */
export function withoutSpan(
  settings: CalendarSettings,
  list: SpanList,
  span: DaySpan,
): CalendarSettings {
  const at = settings[list].findIndex(
    (one) => one.from === span.from && one.to === span.to && one.name === span.name,
  );
  return { ...settings, [list]: settings[list].filter((_, index) => index !== at) };
}

/** A worked rest day; the one on the same day gives way. */
export function putWorkedDay(settings: CalendarSettings, worked: UnitWorkedDay): CalendarSettings {
  const rest = withoutWorkedDay(settings, worked.day).workedDays;
  const byDay = (a: UnitWorkedDay, b: UnitWorkedDay) => (a.day < b.day ? -1 : 1);
  return { ...settings, workedDays: [...rest, worked].sort(byDay) };
}

export function withoutWorkedDay(settings: CalendarSettings, day: Day): CalendarSettings {
  return { ...settings, workedDays: settings.workedDays.filter((one) => one.day !== day) };
}

/** The answer about an undecided day; null takes it back, so that it is open again. */
export function decide(
  settings: CalendarSettings,
  day: Day,
  working: boolean | null,
): CalendarSettings {
  const rest = settings.decisions.filter((one) => one.day !== day);
  return {
    ...settings,
    decisions: working === null ? rest : [...rest, { day, working }],
    postponed: settings.postponed.filter((one) => one.day !== day),
  };
}

/** The pack in the place of any other of its year. */
export function putPack(settings: CalendarSettings, pack: HolidayPack): CalendarSettings {
  return { ...settings, packs: [...withoutPack(settings, pack.year).packs, pack] };
}

/** The year goes back to the pack that comes along, or to none. */
export function withoutPack(settings: CalendarSettings, year: number): CalendarSettings {
  return { ...settings, packs: settings.packs.filter((pack) => pack.year !== year) };
}

const byFrom = (a: DaySpan, b: DaySpan) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
