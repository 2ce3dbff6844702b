import { addDays, type Day, dayOf, startOfDay, weekday } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { closeOfDay } from '../calendar/working-time';
import { daysAwayAfter } from '../reminders/days-away';
import type { GroupName, Occurrence } from '../reminders/occurrence';
import { heardFrom, nextOwnWorkingDay, openingOf, type QuietMoment } from '../reminders/quiet';
import type { RemindPlan } from '../settings';
import { db } from './db';
import { dueReflections, nextReflection, REFLECTION_TABLES } from './reflection-sources';
import type { TableName } from './rows';
import { dueTimer, TIMER_TABLES } from './timer-source';

/** What a source is given. */
export interface SourceMoment extends QuietMoment {
  plan: RemindPlan;
}

/** The tables that the sources below read. */
export const SOURCE_TABLES: readonly TableName[] = [
  'cases',
  'meta',
  ...REFLECTION_TABLES,
  ...TIMER_TABLES,
];

/**
 * What has come from all sources that are not about one case, read within the transaction of the
 * delivery. A source may give again what it gave before: the inbox takes an id once. Another thing
 * with a date is one more function, one more line here, and one below.
 *
 * @see ../reminders/RULES.md#sources
 */
export async function dueFromSources(moment: SourceMoment): Promise<Occurrence[]> {
  const isMorning = await isNewMorning(moment.now);
  return [
    ...(isMorning ? await morningLine(moment) : []),
    ...(isMorning ? await lineBeforeDaysOff(moment) : []),
    ...(await dueReflections(moment)),
    ...(await dueTimer(moment)),
  ];
}

/** The first instant after now at which one of them may have something. */
export async function nextFromSources(moment: SourceMoment): Promise<Instant> {
  const { calendar, now } = moment;
  // Also when no such line is wanted: what was held back over night comes then.
  const heard = heardFrom(calendar, now);
  const morning =
    heard > now ? heard : openingOf(calendar, nextOwnWorkingDay(calendar, dayOf(now)));
  return Math.min(morning, (await nextReflection(moment)) ?? morning);
}

/** Longer than any clock runs ahead by a slip; what is further off is of a clock that was wrong. */
const DAYS_AHEAD = 7;

/**
 * Whether this morning was looked at. That is done once a day, at the first look while the office
 * is open: later changes were seen by whoever made them. A clock that ran ahead a little has decided
 * the days up to there.
 */
export function isMorningDecided(morning: Day | undefined, now: Instant): boolean {
  const today = dayOf(now);
  return morning !== undefined && morning >= today && morning <= addDays(today, DAYS_AHEAD);
}

async function isNewMorning(now: Instant): Promise<boolean> {
  const meta = await db.meta.get('database');
  return !isMorningDecided(meta?.morning, now);
}

/** What is overdue, due today, and due later this week. */
async function morningLine({ calendar, now, plan }: SourceMoment): Promise<Occurrence[]> {
  if (!plan.morning) return [];
  const day = dayOf(now);
  const tomorrow = startOfDay(addDays(day, 1));
  const sunday = addDays(day, 7 - weekday(day));
  const all = [
    await groupOf('overdue', Number.NEGATIVE_INFINITY, now),
    await groupOf('today', now, tomorrow),
    await groupOf('week', tomorrow, startOfDay(addDays(sunday, 1))),
  ];
  const groups = all.filter((group) => group.count > 0);
  if (groups.length === 0) return [];
  const digest: Occurrence = {
    id: `digest/${day}`,
    kind: 'digest',
    at: openingOf(calendar, day),
    until: tomorrow,
    // What is only due later in the week can wait for a look into the inbox.
    level: groups.every((group) => group.name === 'week') ? 'badge' : 'notify',
    dueAt: null,
    ref: { type: 'cases', from: day, to: sunday, groups },
    title: '',
  };
  return [digest];
}

/** On the last day of work before days off: what falls due meanwhile. */
async function lineBeforeDaysOff({ calendar, now, plan }: SourceMoment): Promise<Occurrence[]> {
  const day = dayOf(now);
  const days = plan.away ? daysAwayAfter(calendar, day) : null;
  if (!days) return [];
  const group = await groupOf('away', days.leaves + 1, days.returns);
  if (group.count === 0) return [];
  const line: Occurrence = {
    id: `away/${days.from}`,
    kind: 'away',
    at: openingOf(calendar, day),
    until: closeOfDay(calendar, day),
    level: 'stay',
    dueAt: null,
    ref: { type: 'cases', from: days.from, to: days.to, groups: [group] },
    title: '',
  };
  return [line];
}

/** Ids kept in a line about many cases; the number beside them counts all. */
const IDS_AT_MOST = 100;

/** Open cases due from one instant on and before another. */
async function groupOf(name: GroupName, from: number, to: number) {
  const [lower, upper] = [
    ['open', from],
    ['open', to],
  ];
  const count = await db.cases
    .where('[index.state+index.due]')
    .between(lower, upper, true, false)
    .count();
  const ids = await db.cases
    .where('[index.state+index.due]')
    .between(lower, upper, true, false)
    .limit(IDS_AT_MOST)
    .primaryKeys();
  return { name, count, ids };
}
