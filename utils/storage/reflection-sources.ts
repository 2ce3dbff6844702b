import type { Edition } from '../assessment/edition';
import {
  type AssessmentOccurrence,
  actionOccurrences,
  checklistOccurrences,
} from '../assessment/occurrences';
import { cadenceOf, offeredEditions } from '../assessment/offered';
import { addDays, type Day, dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Occurrence } from '../reminders/occurrence';
import { readAssessment } from './assessments';
import { db } from './db';
import { listEditions } from './editions';
import type { TableName } from './rows';
import { readSettings } from './settings';

/** The tables that these sources read. */
export const REFLECTION_TABLES: readonly TableName[] = [
  'assessments',
  'editions',
  'actions',
  'settings',
  'notices',
];

interface Moment {
  calendar: WorkCalendar;
  now: Instant;
}

/**
 * What of checklists and things to mend has come, is not too late and not yet done. Nobody is
 * reminded of a checklist that was never answered: whoever does not want it is left alone.
 *
 * @see ../assessment/RULES.md#reminders
 */
export async function dueReflections(moment: Moment): Promise<Occurrence[]> {
  const { now } = moment;
  const come = (await occurrencesNear(moment, 0)).filter((one) => one.at <= now);
  const open: AssessmentOccurrence[] = [];
  for (const one of come) if (await isOpen(one, now)) open.push(one);
  return onlyOneMinute(open).map(asReminder);
}

/** Whether one of them is not in the inbox yet. */
export async function isReflectionDue(moment: Moment): Promise<boolean> {
  const due = await dueReflections(moment);
  const known = await db.notices.bulkGet(due.map((one) => one.id));
  return known.includes(undefined);
}

/** The first instant after now at which one of them comes; null when there is none within a week. */
export async function nextReflection(moment: Moment): Promise<Instant | null> {
  const later = (await occurrencesNear(moment, 7)).filter((one) => one.at > moment.now);
  return later.length === 0 ? null : Math.min(...later.map((one) => one.at));
}

/** @param ahead - days after today whose periods are looked at, too */
async function occurrencesNear(
  { calendar, now }: Moment,
  ahead: number,
): Promise<AssessmentOccurrence[]> {
  const today = dayOf(now);
  const actions = actionOccurrences(
    await db.actions.filter((one) => one.done === null).toArray(),
    calendar,
  );
  return [...(await checklistsNear(today, ahead, calendar)), ...actions];
}

async function checklistsNear(
  today: Day,
  ahead: number,
  calendar: WorkCalendar,
): Promise<AssessmentOccurrence[]> {
  const offering = await readSettings();
  const offered = offeredEditions(await listEditions(), offering, today);
  const wanted: Edition[] = [];
  for (const edition of offered) {
    const isSurprise = cadenceOf(edition, offering) === 'surprise';
    const isWanted = isSurprise ? offering.assessment.seed !== '' : await isUsed(edition.checklist);
    if (isWanted) wanted.push(edition);
  }
  const span = { from: today, to: addDays(today, ahead) };
  return checklistOccurrences(wanted, span, { offering, calendar });
}

async function isUsed(checklist: string): Promise<boolean> {
  const count = await db.assessments
    .where('[checklist+period.key]')
    .between([checklist, ''], [checklist, '\uffff'])
    .limit(1)
    .count();
  return count > 0;
}

/** An action stays open until it is done; a period until it is submitted or over. */
async function isOpen(one: AssessmentOccurrence, now: Instant): Promise<boolean> {
  if (one.period === null) return true;
  if (now > one.dueAt) return false;
  const row = await readAssessment(one.subject, one.period.key);
  return row?.state !== 'submitted';
}

/** The minute of a day is one thing, however many checklists have a part in it. */
function onlyOneMinute(list: readonly AssessmentOccurrence[]): AssessmentOccurrence[] {
  const first = list.find((one) => one.period?.kind === 'day');
  return list.filter((one) => one.period?.kind !== 'day' || one === first);
}

function asReminder(one: AssessmentOccurrence): Occurrence {
  return {
    id: one.id,
    kind: 'dated',
    at: one.at,
    until: one.period === null ? null : one.dueAt,
    level: 'notify',
    dueAt: one.dueAt,
    ref: { type: 'place', path: placeOf(one) },
    title: one.title,
  };
}

function placeOf({ period, subject }: AssessmentOccurrence): string {
  if (period === null) return '/assessment/plan';
  if (period.kind === 'day') return '/assessment';
  return `/assessment/answer/${encodeURIComponent(subject)}/${period.key}`;
}
