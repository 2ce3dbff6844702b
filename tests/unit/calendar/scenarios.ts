import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar, type WorkCalendar } from '@/utils/calendar/work-calendar';
import type { CalendarName } from './vectors';
import { day, SEASONAL, STANDARD } from './viet-nam';

const with23November = (working: boolean) =>
  makeCalendar({ ...STANDARD, decisions: [{ day: day('2026-11-23'), working }] });

/** The calendars of the table as the product keeps them. */
export const CALENDARS: Record<CalendarName, WorkCalendar> = {
  S: STANDARD,
  N: SEASONAL,
  U: makeCalendar({
    officeHours: STANDARD.officeHours,
    packs: HOLIDAY_PACKS,
    unitDaysOff: [{ from: day('2026-12-03'), to: day('2026-12-04'), name: 'Mất điện' }],
    workedDays: [{ day: day('2026-12-12'), name: 'Làm bù', insteadOf: day('2026-12-03') }],
  }),
  L: makeCalendar({
    officeHours: STANDARD.officeHours,
    packs: HOLIDAY_PACKS,
    leave: [{ from: day('2026-12-07'), to: day('2026-12-11'), name: 'Nghỉ phép' }],
  }),
  ON: with23November(true),
  OFF: with23November(false),
};
