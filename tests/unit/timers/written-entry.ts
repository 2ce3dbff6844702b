import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import { startEntry } from '@/utils/timers/entry';
import type { Gap, TimeEntry } from '@/utils/timers/time-entry';
import { at } from '../calendar/viet-nam';

/** A case by its number. */
export const caseId = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Ids and numbers in order, beginning again with each maker. */
export function maker() {
  let made = 0;
  return () => {
    made += 1;
    return { id: `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`, seq: 100 + made };
  };
}

/** Eight hours from Monday to Friday, 07:30 to 11:30 and 13:30 to 17:30. */
export const calendar = makeCalendar({
  officeHours: STANDARD_OFFICE_HOURS,
  packs: HOLIDAY_PACKS,
});

interface Written {
  number?: number;
  seq?: number;
  gaps?: Gap[];
}

/** An entry over a time of Wednesday, 18 November 2026, written `HH:mm`, or over whole moments. */
export function entry(
  from: string,
  to: string | null,
  { number = 1, seq = 1, gaps = [] }: Written = {},
): TimeEntry {
  const id = `00000000-0000-4000-a000-${String(seq).padStart(12, '0')}`;
  const made = startEntry(caseId(number), { id, now: moment(from), seq });
  return to === null
    ? { ...made, gaps }
    : { ...made, endedAt: moment(to), lastBeatAt: moment(to), gaps };
}

export function gap(from: string, to: string, verdict: Gap['verdict'] = 'unknown'): Gap {
  return { from: moment(from), to: moment(to), verdict };
}

/** `HH:mm` on that Wednesday, or a whole moment. */
export const moment = (text: string) => at(text.length > 5 ? text : `2026-11-18 ${text}`);
