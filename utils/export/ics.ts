import { createEvents, type EventAttributes } from 'ics';
import { type Instant, MINUTE, SECOND } from '../calendar/instant';
import type { Deadline } from './deadlines';

/** The words of the file in the person's language. */
export interface IcsWords {
  /** Name of the calendar where the program takes it over. */
  calendar: string;
  title: (deadline: Deadline) => string;
  description: (deadline: Deadline) => string;
}

/** The entry is as long as this and ends when the case is due. */
const LENGTH = 30 * MINUTE;
/** SEQUENCE counts seconds from here: it must grow with every file and stay below 2^31 until 2094. */
const COUNTED_FROM = Date.UTC(2026, 0, 1);

/**
 * Deadlines as a calendar file (RFC 5545). Taken in twice it doubles nothing: each entry has a UID
 * of its own that stays, and a SEQUENCE by which a later file wins over an earlier one.
 *
 * @throws the library's error when it refuses an entry; that is a bug of ours
 * @see ../reminders/RULES.md#calendar-file
 */
export function toIcs(deadlines: readonly Deadline[], words: IcsWords, now: Instant): string {
  const { error, value } = createEvents(
    deadlines.map((one) => eventOf(one, words, now)),
    { productId: '-//Tu Soi//Deadlines//VI', method: 'PUBLISH', calName: words.calendar },
  );
  if (error || value === null) throw error ?? new Error('no calendar file was made');
  return refold(value);
}

function eventOf(one: Deadline, words: IcsWords, now: Instant): EventAttributes {
  const event: EventAttributes & { timestamp: number } = {
    uid: one.uid,
    timestamp: now,
    lastModified: now,
    sequence: Math.max(0, Math.floor((now - COUNTED_FROM) / SECOND)),
    start: one.dueAt - LENGTH,
    end: one.dueAt,
    title: plain(words.title(one)),
    description: plain(words.description(one)),
    status: statusOf(one),
    // A due time takes no time of the person's day.
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    classification: 'PRIVATE',
  };
  return event;
}

function statusOf({ state, provisional }: Deadline): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  if (state === 'ended' || state === 'away') return 'CANCELLED';
  return state !== 'running' || provisional ? 'TENTATIVE' : 'CONFIRMED';
}

/** A single return or another control sign would break the line it stands in. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ' '));
}

const OCTETS = 75;

/**
 * Folds lines at 75 octets, as the format asks. The library counts letters, and a Vietnamese letter
 * takes up to three octets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
function refold(text: string): string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(fold).join('\r\n');
}

function fold(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > OCTETS) {
      // The blank that marks the next line as a part of this one counts as well.
      parts.push('');
      octets = 1;
    }
    parts[parts.length - 1] += sign;
    octets += size;
  }
  return parts.join('\r\n ');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
