import { dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { refOf, ruleOn } from '../legal/find-rule';
import { LEGAL_RULES } from '../legal/rules';
import type { Case } from './case';
import { channelOf } from './channel';
import { type Due, dueOfReading } from './due';
import { dueTimeOf } from './due-time';
import type { CaseEvent, CaseEventType } from './event';
import { acceptanceReading, type Reading, readingOf } from './reading';
import { endOf, type Timeline, timelineOf } from './timeline';
import { type Timeliness, timelinessFrom } from './timeliness';

/**
 * One of the clocks of a case. `main`: until it is solved; `accept`: until the decision whether a
 * complaint or denunciation is accepted; `intake`: until a dossier filed online has its first
 * answer; `step`: of one step of the work.
 */
export interface Clock {
  kind: 'main' | 'accept' | 'intake' | 'step';
  /** Name of the step; null for the others. */
  step: string | null;
  due: Due;
  timeliness: Timeliness;
}

/**
 * All clocks of a case, the main one first, each with its own explanation. While acceptance is open
 * it is the main clock and stands here alone under its own name.
 *
 * @see RULES.md#clocks
 * @example clocksOf(one, calendar, now).find((clock) => clock.kind === 'intake')
 */
export function clocksOf(one: Case, calendar: WorkCalendar, now: Instant): Clock[] {
  return clockReadings(one).map(({ kind, reading }) => {
    const due = dueOfReading(reading, calendar);
    const timeliness = timelinessFrom(reading.line, due, calendar, now);
    return { kind, step: reading.step, due, timeliness };
  });
}

/** What each clock of a case counts, the main one first; stopped and answered ones included. */
export function clockReadings(one: Case): { kind: Clock['kind']; reading: Reading }[] {
  const main = readingOf(one);
  const { line } = main;
  const accept = acceptanceReading(one, line);
  const isAccepting = accept !== null && line.accepted === null && line.closing === null;
  const intake = intakeReading(one, line);
  return [
    { kind: isAccepting ? 'accept' : 'main', reading: main },
    ...(accept && line.accepted
      ? [{ kind: 'accept' as const, reading: answeredBy(accept, line.accepted) }]
      : []),
    ...(intake ? [{ kind: 'intake' as const, reading: intake }] : []),
    ...stepReadings(one, line).map((reading) => ({ kind: 'step' as const, reading })),
  ];
}

/** The running clock that ends first; null when none runs. The badge shows it. */
export function nextClock(clocks: readonly Clock[]): Clock | null {
  let next: Clock | null = null;
  for (const clock of clocks) {
    const runs = clock.timeliness.kind === 'running' || clock.timeliness.kind === 'overdue';
    if (runs && instantOf(clock) < instantOf(next)) next = clock;
  }
  return next;
}

function instantOf(clock: Clock | null): number {
  return clock === null || clock.due.basis === 'none' ? Number.POSITIVE_INFINITY : clock.due.at;
}

/**
 * When the first of the running clocks beside the main one ends; null when none runs.
 *
 * @see RULES.md#clocks
 */
export function besideDue(one: Case, line: Timeline, calendar: WorkCalendar): Instant | null {
  const intake = intakeReading(one, line);
  const readings = [...(intake ? [intake] : []), ...stepReadings(one, line)];
  const ends = readings.flatMap((reading) => {
    const due = dueTimeOf(reading.line, reading.limit, calendar);
    return reading.line.closing || due.basis === 'none' ? [] : [due.at];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}

const ANSWERS: readonly CaseEventType[] = [
  'accepted',
  'paused',
  'refused',
  'stepStarted',
  'solved',
  'returned',
];

/** From the submission to the first answer: accepted, sent back for a supplement, or refused. */
function intakeReading(one: Case, line: Timeline): Reading | null {
  const { received } = line;
  if (one.kind !== 'dossier' || !received || channelOf(one) !== 'online') return null;
  const rule = ruleOn(LEGAL_RULES, 'dossier.intake', dayOf(received.when.at));
  if (rule?.content.kind !== 'limit') return null;
  const answer = earliest(one.events.filter((event) => ANSWERS.includes(event.type)));
  const reading: Reading = {
    line: { ...line, start: received, promise: null, promises: [], pauses: [] },
    limit: rule.content.limit,
    rule: refOf(rule),
    step: null,
  };
  return answer ? answeredBy(reading, answer) : reading;
}

/** The clock as it stood when its event came. */
function answeredBy(reading: Reading, answer: CaseEvent): Reading {
  const { when, id, recordedAt, source } = answer;
  const closing: Timeline['closing'] = { type: 'solved', when, id, recordedAt, source };
  const pauses = reading.line.pauses.filter((pause) => pause.from.at < endOf(when));
  return { ...reading, line: { ...reading.line, closing, pauses, promise: null, promises: [] } };
}

/** One clock for each step that has a limit; a step that began again counts from its first start. */
function stepReadings(one: Case, line: Timeline): Reading[] {
  const names = new Set(
    one.events.flatMap((event) => (event.type === 'stepStarted' ? [event.step] : [])),
  );
  return [...names].sort().flatMap((step) => stepReading(one, line, step) ?? []);
}

type StepStarted = Extract<CaseEvent, { type: 'stepStarted' }>;
type StepEnded = Extract<CaseEvent, { type: 'stepEnded' }>;

function stepReading(one: Case, line: Timeline, step: string): Reading | null {
  const starts: StepStarted[] = [];
  const ends: StepEnded[] = [];
  for (const event of one.events) {
    if (event.type === 'stepStarted' && event.step === step) starts.push(event);
    if (event.type === 'stepEnded' && event.step === step) ends.push(event);
  }
  const first = earliest(starts);
  const limit = earliest(starts.filter((event) => event.limit))?.limit ?? null;
  if (!first || !limit) return null;
  const lastStart = latest(starts);
  const lastEnd = latest(ends);
  const ended = lastEnd && lastStart && !isBefore(lastEnd, lastStart) ? lastEnd : null;
  const reading: Reading = {
    line: { ...line, received: null, start: first, promise: null, promises: [] },
    limit,
    rule: null,
    step,
  };
  return ended ? answeredBy(reading, ended) : reading;
}

export function earliest<Event extends CaseEvent>(events: readonly Event[]): Event | null {
  return events.reduce<Event | null>(
    (found, event) => (found && !isBefore(event, found) ? found : event),
    null,
  );
}

function latest<Event extends CaseEvent>(events: readonly Event[]): Event | null {
  return events.reduce<Event | null>(
    (found, event) => (found && isBefore(event, found) ? found : event),
    null,
  );
}

/** By the time it happened, then by the time it was written down, then by id: one order only. */
function isBefore(one: CaseEvent, other: CaseEvent): boolean {
  if (one.when.at !== other.when.at) return one.when.at < other.when.at;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt;
  return one.id < other.id;
}

/** Names of the steps that have begun and not ended, in order. */
export function openSteps(one: Case): string[] {
  const line = timelineOf(one.events);
  if (line.closing) return [];
  const marks = one.events
    .filter((event) => event.type === 'stepStarted' || event.type === 'stepEnded')
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const open = new Set<string>();
  for (const mark of marks) {
    if (mark.type === 'stepStarted') open.add(mark.step);
    else open.delete(mark.step);
  }
  return [...open];
}
