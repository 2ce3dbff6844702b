import { type Day, dayOf } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case, CaseKind } from '../cases/case';
import { isOwn } from '../cases/custody';
import { detailOf } from '../cases/detail-of';
import { statusOf } from '../cases/status';
import { timelinessOf } from '../cases/timeliness';
import { saysSomething, type WorkFact } from './fact';

/** A stretch of days, both ends part of it. */
export interface Days {
  from: Day;
  to: Day;
}

const isIn = (day: Day | null, { from, to }: Days) => day !== null && day >= from && day <= to;

/**
 * What the cases say about some days, one fact of each kind, also those that say nothing.
 *
 * @param cases - closed in those days, received in those days, or open at their end; others do no harm
 * @param asOf - the end of the days, or now when that is earlier
 * @see RULES.md#facts
 */
export function caseFacts(
  cases: readonly Case[],
  days: Days,
  { calendar, asOf }: { calendar: WorkCalendar; asOf: number },
): WorkFact[] {
  const of = (kind: CaseKind) => cases.filter((one) => one.kind === kind && isOwn(one));
  const outcomes = (kind: CaseKind) => outcomesOf(of(kind), days, calendar, asOf);
  return [
    { kind: 'dossiers', ...days, ...outcomes('dossier') },
    { kind: 'supplements', ...days, ...supplementsOf(of('dossier'), days) },
    { kind: 'apologies', ...days, ...apologiesOf(of('dossier'), days, calendar, asOf) },
    { kind: 'receptions', ...days, ...receptionsOf(of('reception'), days) },
    { kind: 'petitions', ...days, ...outcomes('petition') },
    { kind: 'inspections', ...days, ...inspectionsOf(of('inspection'), days, calendar, asOf) },
    { kind: 'tasks', ...days, ...outcomes('task') },
  ];
}

const closedDay = (one: Case): Day | null => {
  const { state, since } = statusOf(one);
  return state === 'closed' ? dayOf(since.at) : null;
};
const receivedDay = (one: Case): Day | null => {
  const { receivedAt } = statusOf(one);
  return receivedAt ? dayOf(receivedAt.at) : null;
};

function outcomesOf(cases: readonly Case[], days: Days, calendar: WorkCalendar, asOf: number) {
  const counts = { early: 0, onTime: 0, late: 0 };
  for (const one of cases) {
    if (!isIn(closedDay(one), days)) continue;
    const { kind } = timelinessOf(one, calendar, asOf);
    if (kind === 'early' || kind === 'onTime' || kind === 'late') counts[kind] += 1;
  }
  return counts;
}

function supplementsOf(cases: readonly Case[], days: Days) {
  const rounds = cases
    .filter((one) => isIn(receivedDay(one), days))
    .map(({ events }) => events.filter(isSupplement).length);
  return {
    once: rounds.filter((count) => count === 1).length,
    again: rounds.filter((count) => count > 1).length,
  };
}

const isSupplement = (event: Case['events'][number]) =>
  event.type === 'paused' && event.reason === 'supplement';

/** A new date is given with the letter; late without a new date, no letter is known. */
function apologiesOf(cases: readonly Case[], days: Days, calendar: WorkCalendar, asOf: number) {
  const closed = cases.filter((one) => isIn(closedDay(one), days));
  const isExtended = (one: Case) => one.events.some((event) => event.type === 'extended');
  const written = closed.filter(isExtended).length;
  const late = closed.filter((one) => timelinessOf(one, calendar, asOf).kind === 'late');
  return { needed: written + late.filter((one) => !isExtended(one)).length, written };
}

function receptionsOf(cases: readonly Case[], days: Days) {
  const inDays = cases.filter((one) => isIn(receivedDay(one), days));
  const byHead = inDays.filter((one) => detailOf(one, 'reception')?.byHead);
  return { count: inDays.length, headDays: new Set(byHead.map(receivedDay)).size };
}

function inspectionsOf(cases: readonly Case[], days: Days, calendar: WorkCalendar, asOf: number) {
  const { early, onTime, late } = outcomesOf(cases, days, calendar, asOf);
  const open = cases.filter((one) => isOpenAfter(one, days));
  return { done: early + onTime + late, late, open: open.length };
}

/** It had come in by the end of the days and was not closed by then. */
function isOpenAfter(one: Case, { to }: Days): boolean {
  const closed = closedDay(one);
  return (receivedDay(one) ?? dayOf(one.createdAt)) <= to && (closed === null || closed > to);
}

const KIND_OF_FACT: Partial<Record<WorkFact['kind'], CaseKind>> = {
  dossiers: 'dossier',
  supplements: 'dossier',
  apologies: 'dossier',
  receptions: 'reception',
  petitions: 'petition',
  inspections: 'inspection',
  tasks: 'task',
};

/**
 * The cases behind a fact as the notebook knows them now: those that make up its figures, unless
 * something has changed since it was accepted. Empty for facts that are no count of cases.
 */
export function casesOfFact(
  fact: WorkFact,
  cases: readonly Case[],
  { calendar, asOf }: { calendar: WorkCalendar; asOf: number },
): Case[] {
  const days = { from: fact.from, to: fact.to };
  const counts = (one: Case) => {
    const only = caseFacts([one], days, { calendar, asOf });
    const own = only.find((other) => other.kind === fact.kind);
    return own !== undefined && saysSomething(own);
  };
  return cases.filter((one) => one.kind === KIND_OF_FACT[fact.kind] && counts(one));
}
