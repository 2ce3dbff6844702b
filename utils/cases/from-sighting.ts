import { dayOf } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { type Moment, parseMoment } from '../calendar/moment';
import type { Sighting } from '../portals/sighting';
import { fail, ok, type Problem, type Result } from '../problems';
import type { Case } from './case';
import { normaliseCode } from './code';
import type { CaseEvent } from './event';
import { CASE_EVENTS_AT_MOST } from './event-types';
import { endOf, timelineOf } from './timeline';

interface Seen {
  now: Instant;
  /** Origin of the page. */
  origin: string;
  newId: () => string;
}

/**
 * A new case from what a page shows. What the page does not show stays unknown.
 *
 * @returns a problem when the code or a date cannot be read or the due time lies before the receipt
 */
export function caseFromSighting(seen: Sighting, context: Seen & { id: string }): Result<Case> {
  const code = normaliseCode(seen.code);
  if (!code) return fail({ code: 'case.codeUnreadable' });
  const dates = readDates(seen, code);
  if (!dates.ok) return dates;
  const { receivedAt, dueAt } = dates.value;
  const events: CaseEvent[] = [];
  if (receivedAt) events.push(receivedEvent(receivedAt, context));
  if (dueAt) events.push(promisedEvent(dueAt, context));
  return ok({
    id: context.id,
    kind: 'dossier',
    code,
    title: seen.procedure ?? '',
    limit: null,
    events,
    portal: { origin: context.origin, status: seen.status, seenAt: context.now },
    createdAt: context.now,
  });
}

/**
 * What a later look at the page adds: a date that was not known, a due date that was printed anew,
 * a status. It never closes a case and never touches the dates of a closed one.
 *
 * @returns null when the page shows nothing new, or nothing that can be believed
 */
export function applySighting(one: Case, seen: Sighting, context: Seen): Case | null {
  const dates = readDates(seen, one.code ?? seen.code);
  const added = dates.ok ? newEvents(one, dates.value, context) : [];
  const title = one.title === '' ? (seen.procedure ?? '') : one.title;
  const status = seen.status ?? one.portal?.status ?? null;
  const isSame =
    added.length === 0 &&
    title === one.title &&
    one.portal?.origin === context.origin &&
    one.portal.status === status;
  if (isSame) return null;
  return {
    ...one,
    title,
    events: [...one.events, ...added],
    portal: { origin: context.origin, status, seenAt: context.now },
  };
}

interface SeenDates {
  receivedAt: Moment | null;
  dueAt: Moment | null;
}

function readDates(seen: Sighting, caseCode: string): Result<SeenDates> {
  const receivedAt = readMoment(seen.receivedAt);
  if (!receivedAt.ok) return receivedAt;
  const dueAt = readMoment(seen.dueAt);
  if (!dueAt.ok) return dueAt;
  const [from, to] = [receivedAt.value, dueAt.value];
  if (from && to && endOf(to) < from.at) return fail({ code: 'case.dueBeforeReceived', caseCode });
  return ok({ receivedAt: from, dueAt: to });
}

function readMoment(text: string | null): Result<Moment | null> {
  if (text === null) return ok(null);
  const moment = parseMoment(text);
  const problem: Problem = { code: 'date.unreadable', text: text.slice(0, 40) };
  return moment ? ok(moment) : fail(problem);
}

function newEvents(one: Case, seen: SeenDates, context: Seen): CaseEvent[] {
  const line = timelineOf(one.events);
  if (line.closing || one.events.length + 2 > CASE_EVENTS_AT_MOST) return [];
  const added: CaseEvent[] = [];
  const printed = timelineOf(
    one.events.filter((event) => event.source === 'portal' && event.type !== 'extended'),
  );
  const received = printed.received ?? line.received;
  if (seen.receivedAt && isNews(seen.receivedAt, received?.when ?? null))
    added.push(receivedEvent(seen.receivedAt, context));
  // Compared with what the portal printed last, so that the old date, still shown after an
  // extension was recorded here, does not come back as a new promise.
  const promise = printed.promise ?? line.promise;
  if (seen.dueAt && isNews(seen.dueAt, promise?.due ?? null))
    added.push(promisedEvent(seen.dueAt, context));
  return added;
}

/** A list often shows only the day of what another page shows with its hour: that is not news. */
function isNews(seen: Moment, known: Moment | null): boolean {
  if (!known) return true;
  if (seen.precision === 'day') return dayOf(seen.at) !== dayOf(known.at);
  return known.precision === 'day' || seen.at !== known.at;
}

function receivedEvent(when: Moment, { now, newId }: Seen): CaseEvent {
  return { id: newId(), type: 'received', when, recordedAt: now, source: 'portal' };
}

function promisedEvent(due: Moment, { now, newId }: Seen): CaseEvent {
  const when: Moment = { at: now, precision: 'minute' };
  return { id: newId(), type: 'promised', when, due, recordedAt: now, source: 'portal' };
}
