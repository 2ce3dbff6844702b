import { addDays, type Day, dayOf } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import { type DayKind, dayKindOf, sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import { closeOfDay, workingMinutesBetween } from '../calendar/working-time';
import type { RuleRef } from '../legal/rule';
import type { Case } from './case';
import { type DueTime, dueTimeOf, firstDue, slipsOf } from './due-time';
import type { CaseEvent } from './event';
import type { Limit } from './limit';
import type { Pause } from './pauses';
import { type Reading, readingOf } from './reading';
import type { Timeline } from './timeline';

/**
 * One line of the explanation of a due date: a code and its values; the sentences are in the
 * catalogues. The lines stand in the order in which they lead to the date.
 */
export type DueStep =
  | { code: 'received'; when: Moment }
  /** The clock runs from the acceptance, not from the reception. */
  | { code: 'accepted'; when: Moment }
  | { code: 'stepStarted'; when: Moment; step: string }
  | { code: 'limit'; limit: Limit }
  /** The rule, and the version of it, that the limit is taken from. */
  | { code: 'rule'; rule: RuleRef }
  /** A run of counted days, first and last included. */
  | { code: 'counted'; from: Day; to: Day; days: number }
  /** Working minutes counted on one day, for limits in hours. */
  | { code: 'countedMinutes'; day: Day; minutes: number }
  | { code: 'notCounted'; day: Day; kind: DayKind['kind']; name: DayKind['name'] }
  /** A rest day that is worked and therefore counted. */
  | { code: 'worked'; day: Day; name: DayKind['name'] }
  /** The last day was a day off, so the limit ends on the next working day. */
  | { code: 'movedToWorkingDay'; from: Day; to: Day }
  | { code: 'promised'; when: Moment; due: Moment; source: CaseEvent['source'] }
  | { code: 'extended'; when: Moment; due: Moment }
  /**
   * `minutes`: how much it moves the due time, in working minutes, for limits in calendar days in
   * minutes on the wall; null when the promised date already allows for it.
   */
  | {
      code: 'paused';
      from: Moment;
      to: Moment | null;
      reason: Pause['reason'];
      slip: string | null;
      minutes: number | null;
    }
  | { code: 'result'; when: Moment };

export type Due = DueTime & { steps: DueStep[] };

/**
 * When a case is due, and why, line by line. The printed date is trusted; a computed one is an
 * estimate; no due date is a legal state and nothing is invented for it.
 *
 * @see RULES.md#due
 */
export function dueOf(one: Case, calendar: WorkCalendar): Due {
  return dueOfReading(readingOf(one), calendar);
}

/** The same for any clock of a case. */
export function dueOfReading(reading: Reading, calendar: WorkCalendar): Due {
  const due = dueTimeOf(reading.line, reading.limit, calendar);
  return { ...due, steps: stepsOf(reading, due, calendar) };
}

function stepsOf(reading: Reading, due: DueTime, calendar: WorkCalendar): DueStep[] {
  const { line, limit, rule } = reading;
  const steps: DueStep[] = startSteps(reading);
  if (line.promise) steps.push(...line.promises.map(promiseStep));
  else if (limit) {
    const [first, ...counted] = limitSteps(line, limit, calendar);
    if (first) steps.push(first);
    if (rule) steps.push({ code: 'rule', rule });
    steps.push(...counted);
  }
  if (due.basis === 'none') return steps;
  steps.push(...pauseSteps(line, limit, calendar));
  steps.push({ code: 'result', when: due.when });
  return steps;
}

function startSteps({ line, step }: Reading): DueStep[] {
  const steps: DueStep[] = [];
  if (line.received) steps.push({ code: 'received', when: line.received.when });
  const { start } = line;
  if (start?.type === 'accepted') steps.push({ code: 'accepted', when: start.when });
  if (step !== null && start) steps.push({ code: 'stepStarted', when: start.when, step });
  return steps;
}

function promiseStep(promise: NonNullable<Timeline['promise']>): DueStep {
  const { when, due } = promise;
  if (promise.type === 'extended') return { code: 'extended', when, due };
  return { code: 'promised', when, due, source: promise.source };
}

function pauseSteps(line: Timeline, limit: Limit | null, calendar: WorkCalendar): DueStep[] {
  const perMinute = limit?.unit === 'calendarDays' ? MINUTE : 1;
  return slipsOf(line, limit, calendar).map(({ pause, counted, amount }) => ({
    code: 'paused',
    from: pause.from,
    to: pause.to,
    reason: pause.reason,
    slip: pause.slip,
    minutes: counted ? Math.floor(amount / perMinute) : null,
  }));
}

function limitSteps(line: Timeline, limit: Limit, calendar: WorkCalendar): DueStep[] {
  const steps: DueStep[] = [{ code: 'limit', limit }];
  const received = line.start?.when;
  const first = firstDue(line, limit, calendar);
  if (!received || !first) return steps;
  const day = dayOf(received.at);
  if (limit.unit === 'workingHours')
    return [...steps, ...hourSteps(received.at, first.at, calendar)];
  const last = dayOf(first.when.at);
  if (limit.unit === 'workingDays' && limit.amount > 0)
    return [...steps, ...daySteps(addDays(day, 1), last, calendar)];
  return [...steps, ...calendarDaySteps(day, last, limit, calendar)];
}

/** Limits in calendar days, and those that end on the day of receipt. */
function calendarDaySteps(
  received: Day,
  last: Day,
  limit: Limit,
  calendar: WorkCalendar,
): DueStep[] {
  const counted = addDays(received, limit.amount);
  const steps: DueStep[] = [];
  if (limit.amount > 0) {
    steps.push({ code: 'counted', from: addDays(received, 1), to: counted, days: limit.amount });
  }
  if (counted === last) return steps;
  for (let day = counted; day < last; day = addDays(day, 1)) steps.push(notCounted(day, calendar));
  steps.push({ code: 'movedToWorkingDay', from: counted, to: last });
  return steps;
}

function notCounted(day: Day, calendar: WorkCalendar): DueStep {
  const { kind, name } = dayKindOf(calendar, day);
  return { code: 'notCounted', day, kind, name };
}

/** Runs of working days between the days off. */
function daySteps(first: Day, last: Day, calendar: WorkCalendar): DueStep[] {
  const steps: DueStep[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (sessionsOn(calendar, day).length === 0) {
      steps.push(notCounted(day, calendar));
      continue;
    }
    const { kind, name } = dayKindOf(calendar, day);
    if (kind === 'worked') steps.push({ code: 'worked', day, name });
    const run = steps.at(-1);
    if (run?.code === 'counted') {
      run.to = day;
      run.days += 1;
    } else steps.push({ code: 'counted', from: day, to: day, days: 1 });
  }
  return steps;
}

function hourSteps(from: Instant, to: Instant, calendar: WorkCalendar): DueStep[] {
  const steps: DueStep[] = [];
  const last = dayOf(to - 1);
  for (let day = dayOf(from); day <= last; day = addDays(day, 1)) {
    const end = Math.min(closeOfDay(calendar, day), to);
    const begin = day === dayOf(from) ? from : closeOfDay(calendar, addDays(day, -1));
    const minutes = Math.max(0, workingMinutesBetween(calendar, begin, end));
    if (minutes > 0) steps.push({ code: 'countedMinutes', day, minutes });
    else if (day !== dayOf(from)) steps.push(notCounted(day, calendar));
  }
  return steps;
}
