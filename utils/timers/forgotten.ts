import { dayOf, startOfDay } from '../calendar/day';
import { type Instant, MINUTE } from '../calendar/instant';
import { sessionsOn, type WorkCalendar } from '../calendar/work-calendar';
import { closeOfDay } from '../calendar/working-time';
import { beatEntry } from './entry';
import type { TimeEntry } from './time-entry';

/** How long a question may wait for its answer before the entry is marked, within office hours. */
const ANSWER_WITHIN = 5 * MINUTE;

/** An entry that was perhaps forgotten. */
export interface Forgotten {
  /** When it should have been asked; names the question, so that it is put once. */
  since: Instant;
  /** It has run for long, or the office has closed since it began. */
  why: 'long' | 'closed';
  /** Nobody has answered for five minutes. */
  unanswered: boolean;
}

/**
 * Whether a running entry was perhaps forgotten: it has run for as long as the person set since it
 * began or was last confirmed, or the office day on which that was is over. It is never cut by itself.
 *
 * @param askAfterMinutes - from the settings
 * @returns null while there is nothing to ask
 * @see RULES.md#forgotten
 */
export function isForgotten(
  entry: TimeEntry,
  calendar: WorkCalendar,
  { askAfterMinutes }: { askAfterMinutes: number },
  now: Instant,
): Forgotten | null {
  if (entry.endedAt !== null) return null;
  const from = Math.max(entry.startedAt, entry.confirmedAt ?? 0);
  const long = from + askAfterMinutes * MINUTE;
  const closed = closeAfter(calendar, from);
  const since = Math.min(long, closed ?? long);
  if (now < since) return null;
  const why = since === closed ? 'closed' : 'long';
  return { since, why, unanswered: now - since >= ANSWER_WITHIN };
}

/** The end of the office day that an instant lies in; null on a day off and after the office closed. */
function closeAfter(calendar: WorkCalendar, at: Instant): Instant | null {
  const day = dayOf(at);
  if (sessionsOn(calendar, day).length === 0) return null;
  const close = closeOfDay(calendar, day);
  return at < close ? close : null;
}

/** An instant at which a forgotten entry may have ended. */
export interface StopProposal {
  why: 'activity' | 'session' | 'day' | 'now';
  at: Instant;
}

/**
 * When a forgotten entry may have ended, the earliest first, each instant once: the last sign of
 * life before the silence that lasts or came last, the end of the session in which it began, the
 * end of that office day, and now.
 */
export function stopProposals(
  entry: TimeEntry,
  calendar: WorkCalendar,
  now: Instant,
): StopProposal[] {
  const day = dayOf(entry.startedAt);
  const ends = sessionsOn(calendar, day).map((one) => startOfDay(day) + one.to * MINUTE);
  const session = ends.find((end) => end > entry.startedAt);
  const asked: (StopProposal | null)[] = [
    { why: 'activity', at: lastActivity(entry, now) },
    session === undefined ? null : { why: 'session', at: session },
    ends.length > 0 ? { why: 'day', at: closeOfDay(calendar, day) } : null,
    { why: 'now', at: now },
  ];
  const possible = asked.filter(
    (one): one is StopProposal => one !== null && one.at > entry.startedAt && one.at <= now,
  );
  return possible
    .filter((one, at) => possible.findIndex((other) => other.at === one.at) === at)
    .sort((a, b) => a.at - b.at);
}

/** The last sign of life before the last silence that nobody has explained. */
function lastActivity(entry: TimeEntry, now: Instant): Instant {
  const upToNow = beatEntry(entry, now);
  const open = upToNow.gaps.findLast((gap) => gap.verdict === 'unknown');
  return open?.from ?? upToNow.lastBeatAt;
}
