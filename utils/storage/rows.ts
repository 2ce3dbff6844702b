import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Case } from '../cases/case';
import type { CaseIndex } from '../cases/case-index';
import type { Tally } from '../cases/share';
import type { Reminder } from '../reminders/reminder';
import type { Settings } from '../settings';
import type { TimeEntry } from '../timers/time-entry';

/**
 * A case as it lies in the table. `index` repeats what follows from the events, so that lists and
 * alarms need not read every row; it is derived again in every write and never exported.
 */
export interface CaseRow extends Case {
  /** Grows by one with every write; a save made from an older revision is refused. */
  revision: number;
  index: CaseIndex;
}

/** A time entry; `running` is there only while it runs, and its unique index allows one such row. */
export interface EntryRow extends TimeEntry {
  revision: number;
  running?: 1;
}

/** One line of the inbox: a reminder that was delivered. Its id names the occurrence. */
export interface NoticeRow extends Reminder {
  deliveredAt: Instant;
  /** There only until it is read. */
  unread?: 1;
  /** The system was asked to show a notification for it. */
  notified: boolean;
}

/** Solved cases counted by the Viet Nam day on which they were closed. */
export interface TallyRow extends Tally {
  day: Day;
}

/** What an act changed, so that it can be seen and undone: the rows as they were before. */
export interface ChangeRow {
  /** Set by the table, 1, 2, 3, … */
  seq?: number;
  at: Instant;
  act: ChangeAct;
  /** Name given by the sender, so that a repeated message changes nothing twice. */
  key: string | null;
  before: { table: 'cases' | 'entries'; id: string; row: CaseRow | EntryRow | null }[];
  /** Revisions after the act; undo is refused when a row has moved on. */
  after: { table: 'cases' | 'entries'; id: string; revision: number | null }[];
  undone?: true;
}

export type ChangeAct =
  | 'cases.track'
  | 'cases.add'
  | 'cases.event'
  | 'cases.close'
  | 'cases.edit'
  | 'cases.delete'
  | 'timer.start'
  | 'timer.stop'
  | 'entry.edit'
  | 'entry.delete';

export interface SettingsRow extends Settings {
  id: 'me';
}

/** The one row that says which database this is and how new its shape is. */
export interface MetaRow {
  id: 'database';
  databaseId: string;
  /** Our own schema number, checked inside every write. */
  epoch: number;
  /** Grows with every write; the sentinel outside the database remembers it. */
  writes: number;
}
