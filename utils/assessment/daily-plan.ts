import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Assessment } from './assessment';
import { type DailySize, dailySet, ITEMS_AT_MOST } from './daily-set';
import type { Edition } from './edition';
import { cadenceOf, type Offering } from './offered';

/** The items of one checklist in the minute of a day. */
export interface DailyPart {
  edition: Edition;
  asked: string[];
  /** What was answered so far; null when nothing was. */
  assessment: Assessment | null;
}

/** Items a day: of a daily checklist, of each when there are several, and of the standards. */
const ALONE = 4;
const BESIDE_OTHERS = 3;
const OF_STANDARDS = 2;
/** Whoever begins late in a month is not asked all of it in the last days. */
const STANDARDS_AT_MOST = 3;
const mostOf = (count: number) => Math.ceil(ITEMS_AT_MOST / Math.max(1, count));

/**
 * The minute of a day: a few items of each daily checklist and of the standards, which are so met
 * long before their own review is due. What was asked when the day began stays.
 *
 * @param offered - the editions offered to the person
 * @param history - assessments with period kind `day`, those of the day included
 * @returns nothing on a day without work
 * @see RULES.md#daily
 */
export function dailyPlan(
  offered: readonly Edition[],
  history: readonly Assessment[],
  day: Day,
  { offering, calendar }: { offering: Offering; calendar: WorkCalendar },
): DailyPart[] {
  const isDaily = (edition: Edition) => cadenceOf(edition, offering) === 'daily';
  const daily = offered.filter(isDaily);
  const standards = offered.filter((edition) => edition.kind === 'standards' && !isDaily(edition));
  const size = daily.length > 1 ? BESIDE_OTHERS : ALONE;
  const parts = [
    ...daily.map((edition) => ({ edition, size: { size, most: mostOf(daily.length) } })),
    ...standards.map((edition) => ({
      edition,
      size: { size: OF_STANDARDS, most: STANDARDS_AT_MOST },
    })),
  ].map((one) => partOf(one.edition, one.size, history, day, calendar));
  return parts.filter((part) => part.asked.length > 0);
}

function partOf(
  edition: Edition,
  size: DailySize,
  history: readonly Assessment[],
  day: Day,
  calendar: WorkCalendar,
): DailyPart {
  const own = history.filter((one) => one.checklist === edition.checklist);
  const assessment = own.find((one) => one.period.key === day) ?? null;
  const asked = assessment?.asked ?? dailySet(edition, own, day, calendar, size);
  return { edition, asked, assessment };
}
