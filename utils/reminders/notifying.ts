import { type Instant, SECOND } from '../calendar/instant';

/**
 * What is known of the notifications of this machine. It is a fact about the computer, not about the
 * person's work, so it lies beside the database and in no backup.
 */
export interface NotifyRecord {
  /** The last one that was handed over, and what became of it as far as anybody can tell. */
  last: {
    at: Instant;
    fate: 'listed' | 'notListed' | 'closedAtOnce' | 'closed' | 'clicked';
  } | null;
  /** How many were handed over since a person last clicked or closed one. */
  unanswered: number;
  /** The person's own answer after the self-test. */
  test: { at: Instant; seen: boolean } | null;
}

export const NOTHING_KNOWN: NotifyRecord = { last: null, unanswered: 0, test: null };

/**
 * What that says: `off`: the system says it shows none. `unseen`: the person saw no test, or the
 * system drops them. `unanswered`: many were never touched. `seen`: a person touched one, or saw the
 * test. `unknown`: nothing tells.
 */
export type NotifyVerdict = 'off' | 'unseen' | 'unanswered' | 'seen' | 'unknown';

/** So many that nobody touched are more than a busy morning. */
const UNANSWERED_MANY = 10;
/** A notification that goes away in less than this, and not by the person, was never read. */
const AT_ONCE = SECOND;

/** One was handed over. @param isListed - the system names it among those it shows */
export function afterShown(record: NotifyRecord, now: Instant, isListed: boolean): NotifyRecord {
  const fate = isListed ? 'listed' : 'notListed';
  return { ...record, last: { at: now, fate }, unanswered: record.unanswered + 1 };
}

/** It went away. @param byUser - false also when the browser cannot tell */
export function afterClosed(record: NotifyRecord, now: Instant, byUser: boolean): NotifyRecord {
  const { last } = record;
  if (!last) return record;
  if (byUser) return { ...record, last: { ...last, fate: 'closed' }, unanswered: 0 };
  if (last.fate !== 'listed' || now - last.at >= AT_ONCE) return record;
  return { ...record, last: { ...last, fate: 'closedAtOnce' } };
}

/** The person clicked it: it was seen. */
export function afterClicked(record: NotifyRecord): NotifyRecord {
  const last = record.last && { ...record.last, fate: 'clicked' as const };
  return { ...record, last, unanswered: 0 };
}

/** The person said whether the test was to be seen. */
export function afterTest(record: NotifyRecord, now: Instant, seen: boolean): NotifyRecord {
  return { ...record, test: { at: now, seen }, unanswered: seen ? 0 : record.unanswered };
}

/**
 * Whether reminders reach the person by notifications. Never `seen` on the mere word of the system:
 * it takes notifications that a rule of the office or a quiet mode then hides.
 *
 * @param isAllowed - what the browser says; null when it cannot say
 * @see RULES.md#notifications
 */
export function verdictOf(record: NotifyRecord, isAllowed: boolean | null): NotifyVerdict {
  if (isAllowed === false) return 'off';
  const { last, test, unanswered } = record;
  // Of the same notification the person's own word is worth more than any sign of the system.
  if (last && test && test.at >= last.at && (!test.seen || unanswered === 0))
    return test.seen ? 'seen' : 'unseen';
  if (last?.fate === 'notListed' || last?.fate === 'closedAtOnce') return 'unseen';
  if (last && (last.fate === 'clicked' || last.fate === 'closed')) return 'seen';
  if (test)
    return test.seen && unanswered < UNANSWERED_MANY ? 'seen' : test.seen ? 'unanswered' : 'unseen';
  return unanswered >= UNANSWERED_MANY ? 'unanswered' : 'unknown';
}
