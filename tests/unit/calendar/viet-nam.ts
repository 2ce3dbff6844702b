import type { Day } from '@/utils/calendar/day';
import type { OfficeHours } from '@/utils/calendar/office-hours';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';

/** 07:30–11:30 and 13:30–17:30 with the packs that come with the extension. */
export const STANDARD = makeCalendar({
  officeHours: STANDARD_OFFICE_HOURS,
  packs: HOLIDAY_PACKS,
});

const session = (from: string, to: string) => ({ from: minute(from), to: minute(to) });
const fiveDays = (...sessions: { from: number; to: number }[]) => [
  ...[1, 2, 3, 4, 5].map(() => sessions),
  [],
  [],
];

/** Hours as a northern province sets them: 8 hours in both seasons, but not the same ones. */
export const SEASONAL_HOURS: OfficeHours = {
  seasons: [
    { from: '04-16', week: fiveDays(session('07:00', '11:30'), session('13:30', '17:00')) },
    { from: '10-16', week: fiveDays(session('07:30', '12:00'), session('13:00', '16:30')) },
  ],
};

export const SEASONAL = makeCalendar({
  officeHours: SEASONAL_HOURS,
  packs: HOLIDAY_PACKS,
});

function minute(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The instant of a Viet Nam wall clock, `2026-11-20 16:00` or with seconds. */
export function at(text: string): number {
  const instant = Date.parse(`${text.replace(' ', 'T')}+07:00`);
  if (Number.isNaN(instant)) throw new Error(`not a time: ${text}`);
  return instant;
}

/** What the wall clock in Viet Nam shows, `2026-11-20 16:00`; seconds only when there are any. */
export function clock(instant: number): string {
  const text = new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  return text.replace(/:00$/, '');
}

export const day = (text: string): Day => text as Day;
