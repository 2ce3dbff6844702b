import { type Day, dayNumber } from '../calendar/day';
import { daysIn, periodOf } from '../calendar/period';
import type { WorkCalendar } from '../calendar/work-calendar';
import { type Answer, type Assessment, answerTo } from './assessment';
import { type Edition, type Item, liveItems } from './edition';
import { isWorkDay, workDays } from './work-days';

/** Days after which an item that was unsure or weak comes again. */
const SOONER_AFTER_DAYS = 3;
/** More than this many a day is no minute any more. */
export const ITEMS_AT_MOST = 8;

/** How many items a day. */
export interface DailySize {
  /** On an ordinary day. */
  size: number;
  /** When the month would otherwise not suffice. */
  most: number;
}

/** What is known of an item before a day. */
interface Met {
  item: Item;
  at: number;
  /** The last day on which it was asked and answered; null when never. */
  last: Day | null;
  /** Met in the month of the day. */
  thisMonth: boolean;
  /** Unsure or weak when it was last answered. */
  isWeak: boolean;
}

/**
 * The items of one day: so many of those not yet met this month that all are met by its last working
 * day, first those that were not met for the longest time; then, as far as there is room, those that
 * were unsure or weak a few days ago. Depends on earlier days alone, so that the set of a day stays
 * the same however often it is opened.
 *
 * @param history - assessments of this checklist with period kind `day`; later ones are ignored
 * @returns nothing on a day without work
 * @see RULES.md#daily
 */
export function dailySet(
  edition: Edition,
  history: readonly Assessment[],
  day: Day,
  calendar: WorkCalendar,
  { size, most }: DailySize = { size: 4, most: ITEMS_AT_MOST },
): string[] {
  if (!isWorkDay(calendar, day)) return [];
  const items = metItems(edition, history, day);
  const unmet = items.filter((one) => !one.thisMonth).sort(byAge);
  const needed = Math.ceil(unmet.length / workingDaysLeft(day, calendar));
  const room = Math.min(most, Math.max(size, needed));
  const weak = items.filter((one) => one.isWeak && isOlder(one, day)).sort(byAge);
  const inOrder = new Set([...unmet.slice(0, needed), ...weak, ...unmet, ...items.sort(byAge)]);
  const ids = [...inOrder].slice(0, room).map((one) => one.item.id);
  return liveItems(edition).flatMap((item) => (ids.includes(item.id) ? [item.id] : []));
}

function metItems(edition: Edition, history: readonly Assessment[], day: Day): Met[] {
  const earlier = history
    .filter((one) => one.period.key < day)
    .sort((a, b) => (a.period.key < b.period.key ? 1 : -1));
  return liveItems(edition).map((item, at) => {
    const found = earlier.find((one) => isMet(answerTo(one, item.id)));
    const last = (found?.period.key ?? null) as Day | null;
    const answer = found ? answerTo(found, item.id) : null;
    const thisMonth = last?.slice(0, 7) === day.slice(0, 7);
    return { item, at, last, thisMonth, isWeak: isWeak(answer) };
  });
}

const isMet = (answer: Answer | null) =>
  answer !== null && (answer.value !== null || answer.unsure === true);

const WEAK: readonly unknown[] = ['no', 'kem', 'trungBinh'];
const isWeak = (answer: Answer | null) =>
  answer !== null && (answer.unsure === true || WEAK.includes(answer.value));

const isOlder = ({ last }: Met, day: Day) =>
  last !== null && dayNumber(day) - dayNumber(last) >= SOONER_AFTER_DAYS;

/** Never met first, then the oldest, then the order of the form. */
function byAge(a: Met, b: Met): number {
  if (a.last === b.last) return a.at - b.at;
  if (a.last === null) return -1;
  return b.last === null || a.last > b.last ? 1 : -1;
}

/** Working days from the day to the end of its month, the day itself included. */
function workingDaysLeft(day: Day, calendar: WorkCalendar): number {
  const { to } = daysIn(periodOf(day, 'month'));
  return Math.max(1, workDays(calendar, day, to).length);
}
