import type { Collection } from 'dexie';
import { type Day, type Month, startOfDay } from '../calendar/day';
import { DAY, type Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingMinutes } from '../calendar/working-time';
import type { CaseIndex } from '../cases/case-index';
import { db } from './db';
import type { CaseRow } from './rows';
import { daysOfMonth, wholeMinute } from './shares';

/** The ways to look at the list of cases. */
export type CaseView =
  | 'open'
  | 'overdue'
  | 'soon'
  | 'paused'
  | 'closed'
  | 'early'
  | 'onTime'
  | 'late'
  | 'all'
  /** Solved dossiers whose result nobody has returned. */
  | 'unreturned'
  /** Open and not overdue: what the second published form adds. */
  | 'inTime'
  /** Closed early, on time or late: what the share is made of. */
  | 'counted'
  /** Open and paused cases that are due on the day of the period. */
  | 'dueOn'
  /** Open and paused cases in other hands. */
  | 'handedOut'
  /** Cases that were taken from somebody and are here. */
  | 'handedIn';

export interface Period {
  /** Only cases closed on this Viet Nam day, with `dueOn` those due on it. */
  day?: Day | null | undefined;
  /** Only cases closed in this month; ignored when `day` is given. */
  month?: Month | null | undefined;
}

/** A view as the indexes know it. */
export interface Scope {
  /** All of its cases are in these states. */
  states: readonly CaseIndex['state'][];
  /** Reads exactly the view when it is less than all of those states; null when it is all. */
  narrow: (() => Collection<CaseRow, string>) | null;
  /** Whether `narrow` reads by due time. */
  isByDue: boolean;
  holds(row: CaseRow): boolean;
}

/** One working day, the same as the triangle on the screen. */
const SOON_MINUTES = 480;

/** What a view means now. */
export function scopeOf(
  view: CaseView,
  period: Period,
  at: { now: Instant; calendar: WorkCalendar },
): Scope {
  const now = wholeMinute(at.now);
  switch (view) {
    case 'overdue':
      return dueBetween(-Infinity, now);
    case 'soon':
      return dueBetween(now, addWorkingMinutes(at.calendar, now, SOON_MINUTES + 1));
    case 'inTime':
      return dueBetween(now, Infinity);
    case 'dueOn':
      return period.day ? dueOnDay(period.day) : whole(['open', 'paused']);
    case 'early':
    case 'onTime':
    case 'late':
      return closedWith([view], daysOf(period));
    case 'counted':
      return closedWith(['early', 'late', 'onTime'], daysOf(period));
    case 'unreturned':
      return {
        states: ['closed'],
        narrow: () => db.cases.where('index.unreturned').above(-Infinity),
        isByDue: false,
        holds: ({ index }) => index.unreturned !== undefined,
      };
    case 'handedOut':
      return handed('out');
    case 'handedIn':
      return handed('in');
    case 'open':
    case 'paused':
      return whole([view]);
    case 'closed':
    case 'all': {
      const days = daysOf(period);
      if (days) return closedIn(days);
      return whole(view === 'all' ? ['open', 'paused', 'closed'] : ['closed']);
    }
  }
}

function handed(way: 'out' | 'in'): Scope {
  return {
    states: ['open', 'paused', 'closed'],
    narrow: () => db.cases.where('index.handed').equals(way),
    isByDue: false,
    holds: ({ index }) => index.handed === way,
  };
}

function whole(states: Scope['states']): Scope {
  return {
    states,
    narrow: null,
    isByDue: false,
    holds: (row) => states.includes(row.index.state),
  };
}

/** Open cases due from one instant until before another. */
function dueBetween(from: Instant, to: Instant): Scope {
  return {
    states: ['open'],
    narrow: () => db.cases.where('[index.state+index.due]').between(['open', from], ['open', to]),
    isByDue: true,
    holds: ({ index }) => index.state === 'open' && index.due >= from && index.due < to,
  };
}

/** A day off ends at 24:00, the first instant of the next day; so does the day before. */
export function dueOnDay(day: Day) {
  const [from, to] = [startOfDay(day), startOfDay(day) + DAY];
  const states = ['open', 'paused'] as const;
  const ranges = states.map((state): [[string, number], [string, number]] => [
    [state, from],
    [state, to],
  ]);
  return {
    states,
    narrow: () =>
      db.cases
        .where('[index.state+index.due]')
        .inAnyRange(ranges, { includeLowers: false, includeUppers: true }),
    isByDue: false,
    holds: ({ index }: CaseRow) => index.state !== 'closed' && index.due > from && index.due <= to,
  } satisfies Scope;
}

interface Days {
  from: Day;
  to: Day;
}

/** The days of a period, first and last; null when it is not limited. */
export function daysOf({ day, month }: Period): Days | null {
  if (day) return { from: day, to: day };
  return month ? daysOfMonth(month) : null;
}

function isWithin(row: CaseRow, days: Days | null): boolean {
  const { closedDay } = row.index;
  if (closedDay === undefined) return false;
  return !days || (closedDay >= days.from && closedDay <= days.to);
}

function closedIn(days: Days): Scope {
  return {
    states: ['closed'],
    narrow: () => db.cases.where('index.closedDay').between(days.from, days.to, true, true),
    isByDue: false,
    holds: (row) => isWithin(row, days),
  };
}

type Counted = 'early' | 'onTime' | 'late';

function closedWith(outcomes: readonly Counted[], days: Days | null): Scope {
  const ranges = outcomes.map((outcome): [[string, string], [string, string]] => [
    [outcome, days?.from ?? ''],
    [outcome, days?.to ?? '\uffff'],
  ]);
  const wanted: readonly (string | undefined)[] = outcomes;
  return {
    states: ['closed'],
    narrow: () =>
      db.cases
        .where('[index.outcome+index.closedDay]')
        .inAnyRange(ranges, { includeLowers: true, includeUppers: true }),
    isByDue: false,
    holds: (row) => wanted.includes(row.index.outcome) && isWithin(row, days),
  };
}
