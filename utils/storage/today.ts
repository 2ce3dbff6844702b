import { addDays, type Day, dayOf, type Month, monthOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { workingMinutesBetween } from '../calendar/working-time';
import { procedureKeyOf } from '../cases/procedure-key';
import { statusOf } from '../cases/status';
import { endOfWorkingWeek, lateRisks, type Risk } from '../forecast/late-risk';
import { type Facts, type Remark, remarksOn } from '../forecast/remarks';
import {
  type Candidate,
  orderBySlack,
  type Present,
  type Slack,
  weightOf,
} from '../forecast/slack';
import type { Effort } from '../timers/effort';
import { db } from './db';
import { readEfforts } from './effort-counts';
import type { CaseRow } from './rows';
import { readCalendar } from './settings';
import { daysOfMonth, tallyOf } from './shares';

/** A case with its place in the order, or with its risk. */
export type Placed<Place> = Place & { row: CaseRow };

/** Some rows and how many there are in all. */
export interface Part {
  rows: CaseRow[];
  count: number;
}

/** What the day begins with. */
export interface Today {
  /** The open cases with the least slack, in order. */
  first: Placed<Slack>[];
  /** How many open cases there are in all. */
  open: number;
  /** Those that will probably be late this week, by due time. */
  risks: Placed<Risk>[];
  /** The risks speak of so many cases nearest to their due time only; null when of all. */
  looked: number | null;
  /** The clock is with somebody else. */
  paused: Part;
  /** Solved dossiers whose result nobody has returned, the oldest first. */
  unreturned: Part;
  remarks: Remark[];
}

/** How many rows are asked for of each part. */
export interface TodayLimits {
  first: number;
  beside: number;
}

/**
 * What to do first, what may be late this week, and what waits. It reads open cases by their due
 * time until no later one can have less slack than those shown, so that 20,000 open cases cost
 * little more than 200.
 */
export async function readToday(now: Instant, limits: TodayLimits): Promise<Today> {
  const [calendar, efforts, meta] = await Promise.all([
    readCalendar(),
    readEfforts(),
    db.meta.get('database'),
  ]);
  const present: Present = { calendar, now, efforts };
  const until = endOfWorkingWeek(calendar, now);
  const [near, paused, unreturned] = await Promise.all([
    nearestOpen(present, until, limits.first),
    pausedPart(meta?.cases.paused ?? 0),
    unreturnedPart(limits.beside),
  ]);
  const placed = <Place extends { id: string }>(places: readonly Place[]): Placed<Place>[] =>
    places.flatMap((place) => {
      const row = near.rows.get(place.id);
      return row ? [{ ...place, row }] : [];
    });
  const candidates = [...near.rows.values()].map(candidateOf);
  return {
    first: placed(orderBySlack(candidates, present).slice(0, limits.first)),
    open: meta?.cases.open ?? 0,
    risks: placed(lateRisks(candidates, present, until)),
    looked: near.reached ? null : near.rows.size,
    paused: { rows: paused.rows.slice(0, limits.beside), count: paused.count },
    unreturned,
    remarks: remarksOn(await factsOf(present, { candidates, until, paused })),
  };
}

/** A row as far as the order needs it. */
export function candidateOf(row: CaseRow): Candidate {
  const due = row.index.sooner ?? row.index.due;
  return { id: row.id, due, procedure: procedureKeyOf(row), weight: weightOf(row) };
}

/** Rows of the first reading; each further one takes twice as many. */
const CHUNK = 400;
/** Beyond so many rows the week is not read to its end for the risks. */
const WEEK_AT_MOST = 3_000;
/** Open cases with a clock beside the main one; more at a time nobody works on. */
const SOONER_AT_MOST = 1_000;

interface Near {
  rows: Map<string, CaseRow>;
  /** All cases due before the end of the week are among them. */
  reached: boolean;
}

async function nearestOpen(present: Present, until: Instant, wanted: number): Promise<Near> {
  const sooner = await db.cases.orderBy('index.sooner').limit(SOONER_AT_MOST).toArray();
  const rows = new Map(sooner.map((row) => [row.id, row]));
  const longest = longestEffort(present.efforts);
  for (let read = 0, size = CHUNK; ; size *= 2) {
    const chunk = await openByDue().offset(read).limit(size).toArray();
    for (const row of chunk) if (isHere(row)) rows.set(row.id, row);
    read += chunk.length;
    const furthest = chunk.at(-1)?.index.due ?? Infinity;
    const reached = chunk.length < size || furthest >= until;
    if (chunk.length < size) return { rows, reached };
    const isRead = reached || read >= WEEK_AT_MOST;
    if (isRead && isEnough(rows, furthest, { present, wanted, longest })) return { rows, reached };
  }
}

/** What is in other hands is nothing to do today. */
const isHere = ({ index }: CaseRow) => index.handed !== 'out';

const openByDue = () =>
  db.cases.where('[index.state+index.due]').between(['open', -Infinity], ['open', []]);

/** Whether nothing due later than `furthest` can come before the last of those wanted. */
function isEnough(
  rows: ReadonlyMap<string, CaseRow>,
  furthest: number,
  { present, wanted, longest }: { present: Present; wanted: number; longest: number },
): boolean {
  if (!Number.isFinite(furthest)) return true;
  const order = orderBySlack([...rows.values()].map(candidateOf), present);
  const last = order[wanted - 1];
  const least = workingMinutesBetween(present.calendar, present.now, furthest) - longest;
  return last !== undefined && last.slackMinutes < least;
}

function longestEffort(efforts: ReadonlyMap<string, Effort>): number {
  let longest = 0;
  for (const { p85Minutes } of efforts.values()) longest = Math.max(longest, p85Minutes ?? 0);
  return longest;
}

/** More paused cases than this are not looked through for the one that waits longest. */
const PAUSED_AT_MOST = 500;

async function pausedPart(count: number): Promise<Part> {
  const rows = await db.cases
    .where('[index.state+index.due]')
    .between(['paused', -Infinity], ['paused', []])
    .limit(PAUSED_AT_MOST)
    .toArray();
  const here = rows.filter(isHere);
  return { rows: here, count: count - (rows.length - here.length) };
}

async function unreturnedPart(limit: number): Promise<Part> {
  const [rows, count] = await Promise.all([
    db.cases.orderBy('index.unreturned').limit(limit).toArray(),
    db.cases.orderBy('index.unreturned').count(),
  ]);
  return { rows, count };
}

async function factsOf(
  { calendar, now, efforts }: Present,
  { candidates, until, paused }: { candidates: Candidate[]; until: Instant; paused: Part },
): Promise<Facts> {
  const month = monthOf(dayOf(now));
  const { from } = daysOfMonth(month);
  const [thisMonth, lastMonth] = await Promise.all([
    tallyOf(daysOfMonth(month)),
    tallyOf(daysOfMonth(monthBefore(from))),
  ]);
  const due = candidates.map((one) => one.due).filter((at) => at > now && at < until);
  const since = paused.rows.map((row) => statusOf(row).since.at);
  const isWhole = paused.rows.length === paused.count && since.length > 0;
  const longest = isWhole ? workingMinutesBetween(calendar, Math.min(...since), now) : 0;
  return {
    thisMonth,
    lastMonth,
    dueThisWeek: due,
    efforts,
    paused: { count: isWhole ? paused.count : 0, longestMinutes: longest },
  };
}

function monthBefore(first: Day): Month {
  return monthOf(addDays(first, -1));
}
