import type { Assessment } from '../assessment/assessment';
import type { Edition } from '../assessment/edition';
import { addDays, type Day, dayOf, startOfDay } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { fold } from '../fold';
import type { TimeEntry } from '../timers/time-entry';
import { plainAssessment } from './assessments';
import { plainCase, plainEntry } from './bench';
import { db } from './db';
import { listEditions } from './editions';
import { readCalendar } from './settings';
import { entriesBetween } from './timers';

/** What a summary of some days is made from, as it lies in the database. */
export interface SummarySource {
  calendar: WorkCalendar;
  cases: Case[];
  entries: TimeEntry[];
  publicNames: ReadonlySet<string>;
  assessments: Assessment[];
  editions: Edition[];
  /** How often the clock of this machine was seen to be set in those days. */
  clockAnomalies: number;
}

/** Reads it, never more than what may have to do with those days. */
export async function readSummarySource(days: { from: Day; to: Day }): Promise<SummarySource> {
  const [from, to] = [startOfDay(days.from), startOfDay(addDays(days.to, 1))];
  const [calendar, cases, entries, procedures, assessments, editions, clock] = await Promise.all([
    readCalendar(),
    casesFrom(days.from),
    entriesBetween(from, to),
    db.procedures.toArray(),
    db.assessments.toArray(),
    listEditions(),
    db.clock.get('clock'),
  ]);
  const moves = clock?.moves ?? [];
  return {
    calendar,
    cases,
    entries: entries.map(plainEntry),
    publicNames: new Set(procedures.map((one) => fold(one.name))),
    assessments: assessments.map(plainAssessment),
    editions,
    clockAnomalies: moves.filter(({ from: at }) => {
      const day = dayOf(at);
      return day >= days.from && day <= days.to;
    }).length,
  };
}

/** All cases that were not closed before a day. */
async function casesFrom(day: Day): Promise<Case[]> {
  const [closed, open] = await Promise.all([
    db.cases.where('index.closedDay').aboveOrEqual(day).toArray(),
    db.cases
      .where('[index.state+index.due]')
      .between(['open', -Infinity], ['paused', []])
      .toArray(),
  ]);
  return [...closed, ...open].map(plainCase);
}
