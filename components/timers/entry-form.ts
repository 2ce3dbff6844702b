import { dayOf } from '@/utils/calendar/day';
import { type Instant, MINUTE } from '@/utils/calendar/instant';
import { wholeMinutes } from '@/utils/timers/minutes';
import type { TimeEntry } from '@/utils/timers/time-entry';
import { type MomentText, momentOf, writeMoment } from '../cases/moment-text';
import { hoursAndMinutes, readLength } from './duration-text';

/** What stands in the form of an entry. */
export interface EntryText {
  caseId: string;
  from: MomentText;
  by: 'end' | 'length';
  to: MomentText;
  length: string;
  note: string;
}

/** A new entry over a stretch. */
export function emptyEntry(caseId: string, from: Instant, to: Instant): EntryText {
  return {
    caseId,
    from: written(from),
    by: 'end',
    to: written(to),
    length: hoursAndMinutes(wholeMinutes(to - from)),
    note: '',
  };
}

/** The form of an entry that is there; one that runs has no end yet. */
export function textOf(entry: TimeEntry): EntryText {
  const end = entry.endedAt ?? entry.lastBeatAt;
  return { ...emptyEntry(entry.caseId, entry.startedAt, end), note: entry.note };
}

/** What the form says. */
export interface EntryTimes {
  from: Instant;
  to: Instant;
}

/**
 * Reads the times of the form. A field that was not touched keeps its seconds.
 *
 * @param before - the entry that is edited
 * @returns in `wrong` the first field that cannot be read
 */
export function readTimes(
  text: EntryText,
  now: Instant,
  before?: TimeEntry,
): EntryTimes | { wrong: 'from' | 'to' | 'length' } {
  const from = instantOf(text.from, before?.startedAt ?? null, now);
  if (from === null) return { wrong: 'from' };
  if (text.by === 'length') {
    const minutes = readLength(text.length);
    return minutes === null ? { wrong: 'length' } : { from, to: from + minutes * MINUTE };
  }
  const to = instantOf(text.to, before?.endedAt ?? null, now);
  return to === null ? { wrong: 'to' } : { from, to };
}

/** Longer than that, people usually mistyped; it can be saved all the same. */
export const LONG_ENTRY = 12 * 60 * MINUTE;

/** Whether the entry lies in more than one day. */
export const crossesMidnight = ({ from, to }: EntryTimes) => from < to && dayOf(from) !== dayOf(to);

function instantOf(text: MomentText, known: Instant | null, now: Instant): Instant | null {
  if (known !== null && isSame(text, written(known))) return known;
  const moment = momentOf(text, now);
  return moment?.precision === 'minute' ? moment.at : null;
}

const written = (at: Instant) => writeMoment({ at, precision: 'minute' });
const isSame = (one: MomentText, other: MomentText) =>
  one.day === other.day && one.time === other.time;
