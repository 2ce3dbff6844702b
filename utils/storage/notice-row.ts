import type { Instant } from '../calendar/instant';
import type { Occurrence } from '../reminders/occurrence';
import type { NoticeMark, NoticeRow } from './rows';

const MARKS_AT_MOST = 20;

/**
 * The line of the inbox for what is delivered now.
 *
 * @param isRepeat - the same clock was heard at this level before: it says so without a sound
 */
export function noticeOf(one: Occurrence, now: Instant, isRepeat: boolean): NoticeRow {
  const isLoud = one.level !== 'badge' && !isRepeat;
  // The line of the morning sums up others; it is no further thing to deal with.
  const isCounted = one.kind !== 'digest';
  return {
    ...one,
    ...(one.ref.type === 'case' ? { caseId: one.ref.id } : {}),
    deliveredAt: now,
    ...(isCounted ? { unread: 1 } : {}),
    ...(isLoud ? { untold: 1 } : {}),
    ...(one.level === 'banner' && one.kind === 'overdue' ? { banner: 1 } : {}),
    log: [{ at: now, what: 'delivered' }],
  };
}

/** The line without anything that still asks for attention. */
export function settled(row: NoticeRow, mark: NoticeMark): NoticeRow {
  const { unread: _u, untold: _t, banner: _b, snoozedUntil: _s, early: _e, ...rest } = row;
  return { ...rest, log: marked(row, mark) };
}

/** The log with one more mark; the first one, the delivery, always stays. */
export function marked({ log }: NoticeRow, mark: NoticeMark): NoticeMark[] {
  const [first] = log;
  const rest = log.slice(1).slice(-(MARKS_AT_MOST - 2));
  return first ? [first, ...rest, mark] : [mark];
}

/** A line that was put off comes again. */
export function returned(row: NoticeRow, now: Instant): NoticeRow {
  const { snoozedUntil: _s, early, ...rest } = row;
  return {
    ...rest,
    deliveredAt: now,
    unread: 1,
    // What a fast clock brought too early was shown then; it is not shown twice.
    ...(early ? {} : { untold: 1 }),
    ...(row.level === 'banner' && row.kind === 'overdue' ? { banner: 1 } : {}),
    log: marked(row, { at: now, what: 'returned' }),
  };
}

/** Delivered while the clock of the machine ran ahead: not yet true, so it waits for its time. */
export function setAside(row: NoticeRow, now: Instant): NoticeRow {
  if (row.at <= now) return { ...row, deliveredAt: now };
  const rest = settled(row, { at: now, what: 'early' });
  // What sums up a day is not summed up again; the record keeps it.
  if (row.ref.type === 'cases') return { ...rest, deliveredAt: now };
  return { ...rest, deliveredAt: now, snoozedUntil: row.at, early: 1 };
}
