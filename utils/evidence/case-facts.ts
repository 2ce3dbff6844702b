import { type Day, dayOf } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case, CaseKind } from '../cases/case';
import { detailOf } from '../cases/detail-of';
import { statusOf } from '../cases/status';
import { timelineOf } from '../cases/timeline';
import { timelinessOf } from '../cases/timeliness';
import type { WorkFact } from './fact';

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
  const of = (kind: CaseKind) => cases.filter((one) => one.kind === kind);
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
  const open = cases.filter((one) => {
    const received = timelineOf(one.events).received;
    const came = received ? dayOf(received.when.at) : dayOf(one.createdAt);
    const closed = closedDay(one);
    return came <= days.to && (closed === null || closed > days.to);
  });
  return { done: early + onTime + late, late, open: open.length };
}
