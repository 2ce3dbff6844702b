import { type PackedDay, packedDays } from './compare-packs';
import type { Day } from './day';
import type { HolidayPack } from './holiday-pack';

/** A pack for a year that has none: nothing is known, so every result stays provisional. */
export function emptyPack(year: number): HolidayPack {
  return {
    id: `own-${year}`,
    year,
    title: { vi: `Lịch nghỉ năm ${year}`, en: `Days off ${year}` },
    source: '',
    notices: [],
    issued: null,
    verified: false,
    status: 'expected',
    daysOff: [],
    workedDays: [],
    undecided: [],
  };
}

/**
 * The pack with something else said of one day; null says nothing of it. It is the person's own
 * pack from then on, and no longer one that somebody compared with the official text.
 *
 * @param is - a worked day without `insteadOf` cannot stand in a pack and is refused
 * @throws RangeError when the day lies in another year, or a worked day makes up for none
 */
export function packWithDay(pack: HolidayPack, day: Day, is: PackedDay | null): HolidayPack {
  if (Number(day.slice(0, 4)) !== pack.year) throw new RangeError(`${day} is not in ${pack.year}`);
  const days = packedDays(pack);
  days.delete(day);
  if (is) days.set(day, is);
  const lists: Pick<HolidayPack, 'daysOff' | 'workedDays' | 'undecided'> = {
    daysOff: [],
    workedDays: [],
    undecided: [],
  };
  for (const date of [...days.keys()].sort()) put(lists, date, days.get(date));
  return { ...pack, ...lists, id: `own-${pack.year}`, verified: false };
}

/** How a year is known, as the person says: by which notices, or not yet. */
export function packWithNotices(pack: HolidayPack, notices: readonly string[]): HolidayPack {
  const status = notices.length > 0 ? 'official' : 'expected';
  return { ...pack, id: `own-${pack.year}`, notices: [...notices], status, verified: false };
}

function put(
  lists: Pick<HolidayPack, 'daysOff' | 'workedDays' | 'undecided'>,
  day: Day,
  is: PackedDay | undefined,
): void {
  if (!is) return;
  const { name, insteadOf } = is;
  if (is.kind === 'undecided') lists.undecided.push({ day, name });
  else if (is.kind === 'off') lists.daysOff.push({ day, name, ...(insteadOf && { insteadOf }) });
  else if (insteadOf) lists.workedDays.push({ day, name, insteadOf });
  else throw new RangeError(`${day} makes up for no day`);
}
