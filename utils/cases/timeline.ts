import { DAY, type Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { CaseEvent, CaseEventType } from './event';
import { CLOSING_EVENTS, type ClosingEventType } from './event-types';
import { type Pause, type PauseMark, pausesOf } from './pauses';

type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

type Closing = EventOf<ClosingEventType>;
type Promised = EventOf<'promised'> | EventOf<'extended'>;

/** The event from which a clock runs. */
export interface ClockStart {
  type: 'received' | 'accepted' | 'stepStarted';
  when: Moment;
  recordedAt: Instant;
}

/** Events that say something about a case and leave its main clock alone. */
const BESIDE = ['stepStarted', 'stepEnded', 'delayExplained'] as const;
type Beside = (typeof BESIDE)[number];

/** What the legal clock needs to know of the events of a case. */
export interface Timeline {
  received: EventOf<'received'> | null;
  accepted: EventOf<'accepted'> | null;
  /** From where the limit is counted: the reception, unless `readingOf` says otherwise. */
  start: ClockStart | null;
  solved: EventOf<'solved'> | null;
  returned: EventOf<'returned'> | null;
  /** The promise in force, printed or given with an apology; null when none was made. */
  promise: Promised | null;
  /** All promises as they followed one another; the last is the one in force. */
  promises: Promised[];
  closing: Closing | null;
  /** In order, without overlaps, none beginning after the case was closed. */
  pauses: Pause[];
}

/**
 * Reads the events as the legal clock does. Their order in the list does not matter: of two events
 * that contradict each other the one written down later holds.
 *
 * @see RULES.md#events
 */
export function timelineOf(events: readonly CaseEvent[]): Timeline {
  let received: Timeline['received'] = null;
  let accepted: Timeline['accepted'] = null;
  const promises: Promised[] = [];
  const marks: PauseMark[] = [];
  const closings: Closing[] = [];
  for (const event of events) {
    if (event.type === 'received') received = later(received, event);
    else if (event.type === 'promised' || event.type === 'extended') promises.push(event);
    else if (event.type === 'paused' || event.type === 'resumed') marks.push(event);
    else if (event.type === 'accepted') accepted = later(accepted, event);
    else if (!isBeside(event)) closings.push(event);
  }
  if (promises.length > 1) promises.sort((one, other) => (isLater(one, other) ? 1 : -1));
  const said = latestOfEachType(closings);
  const closing = firstOf(said);
  return {
    received,
    accepted,
    start: received,
    solved: said.find((event) => event.type === 'solved') ?? null,
    returned: said.find((event) => event.type === 'returned') ?? null,
    promise: promises.at(-1) ?? null,
    promises,
    closing,
    pauses: pausesOf(marks, closing ? endOf(closing.when) : Number.POSITIVE_INFINITY),
  };
}

function isBeside(event: CaseEvent): event is EventOf<Beside> {
  return BESIDE.some((type) => type === event.type);
}

/** The instant at which what is known of a moment is certainly over. */
export function endOf(moment: Moment): Instant {
  return moment.precision === 'day' ? moment.at + DAY : moment.at;
}

function later<Event extends CaseEvent>(known: Event | null, event: Event): Event {
  return known && isLater(known, event) ? known : event;
}

/** Written down later; by id when both were written in the same act, so that the answer is one. */
function isLater(one: CaseEvent, other: CaseEvent): boolean {
  if (one.recordedAt !== other.recordedAt) return one.recordedAt > other.recordedAt;
  if (one.type !== other.type) return one.type === 'extended';
  return one.id > other.id;
}

function latestOfEachType(closings: readonly Closing[]): Closing[] {
  return closings.filter(
    (event) => !closings.some((other) => other.type === event.type && isLater(other, event)),
  );
}

/** The clock stops at the first of the closing events; of several at one time, in their order. */
function firstOf(closings: readonly Closing[]): Closing | null {
  let first: Closing | null = null;
  for (const type of closings.length > 0 ? CLOSING_EVENTS : []) {
    const event = closings.find((one) => one.type === type);
    if (event && (!first || event.when.at < first.when.at)) first = event;
  }
  return first;
}
