import { DAY, type Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { CaseEvent, CaseEventType } from './event';
import { CLOSING_EVENTS, type ClosingEventType } from './event-types';
import { type Pause, pausesOf } from './pauses';

type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

type Promised = EventOf<'promised'> | EventOf<'extended'>;

/** What the legal clock needs to know of the events of a case. */
export interface Timeline {
  received: EventOf<'received'> | null;
  solved: EventOf<'solved'> | null;
  returned: EventOf<'returned'> | null;
  /** The promise in force, printed or given with an apology; null when none was made. */
  promise: Promised | null;
  /** All promises as they followed one another; the last is the one in force. */
  promises: Promised[];
  closing: EventOf<ClosingEventType> | null;
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
  const said = new Map<CaseEventType, CaseEvent>();
  const promises: Promised[] = [];
  for (const event of events) {
    const known = said.get(event.type);
    if (!known || isLater(event, known)) said.set(event.type, event);
    if (event.type === 'promised' || event.type === 'extended') promises.push(event);
  }
  promises.sort((one, other) => (isLater(one, other) ? 1 : -1));
  const closing = firstClosing(said);
  return {
    received: pick(said, 'received'),
    solved: pick(said, 'solved'),
    returned: pick(said, 'returned'),
    promise: promises.at(-1) ?? null,
    promises,
    closing,
    pauses: pausesOf(events, closing ? endOf(closing.when) : Number.POSITIVE_INFINITY),
  };
}

/** The instant at which what is known of a moment is certainly over. */
export function endOf(moment: Moment): Instant {
  return moment.precision === 'day' ? moment.at + DAY : moment.at;
}

function pick<Type extends CaseEventType>(
  said: ReadonlyMap<CaseEventType, CaseEvent>,
  type: Type,
): EventOf<Type> | null {
  const event = said.get(type);
  return event && isType(event, type) ? event : null;
}

function isType<Type extends CaseEventType>(event: CaseEvent, type: Type): event is EventOf<Type> {
  return event.type === type;
}

/** Written down later; by id when both were written in the same act, so that the answer is one. */
function isLater(one: CaseEvent, other: CaseEvent): boolean {
  if (one.recordedAt !== other.recordedAt) return one.recordedAt > other.recordedAt;
  if (one.type !== other.type) return one.type === 'extended';
  return one.id > other.id;
}

/** The clock stops at the first of the closing events. */
function firstClosing(said: ReadonlyMap<CaseEventType, CaseEvent>): Timeline['closing'] {
  let first: Timeline['closing'] = null;
  for (const type of CLOSING_EVENTS) {
    const event = pick(said, type);
    if (event && (!first || event.when.at < first.when.at)) first = event;
  }
  return first;
}
