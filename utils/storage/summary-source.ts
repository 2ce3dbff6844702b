import type { Assessment } from '../assessment/assessment';
import type { Edition } from '../assessment/edition';
import { addDays, type Day, dayOf, startOfDay } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import type { Evaluation } from '../evaluation/evaluation';
import type { Evidence } from '../evidence/evidence';
import { fold } from '../fold';
import type { TimeEntry } from '../timers/time-entry';
import { plainAssessment } from './assessments';
import { plainEntry } from './bench';
import { db } from './db';
import { listEditions } from './editions';
import { evidenceBetween } from './evidence';
import type { ReplyRow } from './exchange-rows';
import { casesSince } from './period-cases';
import { listReplies } from './replies';
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
  /** What the person accepted as evidence of those days. */
  evidence: Evidence[];
  /** What was entered for exactly the period; null when nothing was. */
  evaluation: Evaluation | null;
  /** What was said to answers of the period. */
  replies: ReplyRow[];
  /** How often the clock of this machine was seen to be set in those days. */
  clockAnomalies: number;
}

/**
 * Reads it, never more than what may have to do with those days.
 *
 * @param period - name of the period that they are, such as `2026-11`
 */
export async function readSummarySource(
  days: { from: Day; to: Day },
  period: string,
): Promise<SummarySource> {
  const [from, to] = [startOfDay(days.from), startOfDay(addDays(days.to, 1))];
  const [
    calendar,
    cases,
    entries,
    procedures,
    assessments,
    editions,
    evidence,
    evaluation,
    clock,
    replies,
  ] = await Promise.all([
    readCalendar(),
    casesSince(days.from),
    entriesBetween(from, to),
    db.procedures.toArray(),
    db.assessments.toArray(),
    listEditions(),
    evidenceBetween(days.from, days.to),
    db.evaluations.get(period),
    db.clock.get('clock'),
    listReplies(period),
  ]);
  const moves = clock?.moves ?? [];
  return {
    calendar,
    cases,
    entries: entries.map(plainEntry),
    publicNames: new Set(procedures.map((one) => fold(one.name))),
    assessments: assessments.map(plainAssessment),
    editions,
    evidence: evidence.filter((one) => one.state === 'accepted'),
    evaluation: evaluation ?? null,
    replies,
    clockAnomalies: moves.filter(({ from: at }) => {
      const day = dayOf(at);
      return day >= days.from && day <= days.to;
    }).length,
  };
}
