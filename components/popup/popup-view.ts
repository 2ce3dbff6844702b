import type { Day } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import type { Tally } from '@/utils/cases/share';
import type { Timeliness } from '@/utils/cases/timeliness';
import type { Occurrence } from '@/utils/reminders/occurrence';
import type { Language, Theme } from '@/utils/settings';

/** The timer as the popup needs it: it can go on ticking without asking anybody. */
export interface RunningView {
  caseId: string;
  name: string;
  title: string;
  startedAt: Instant;
  /** Milliseconds since the start that do not count. */
  awayMs: number;
  /** Somebody is being received. */
  visit?: true;
}

export interface NextView {
  caseId: string;
  name: string;
  title: string;
  timeliness: Timeliness;
  due: Moment;
  estimated: boolean;
  provisional: boolean;
}

export interface NoticeView extends Pick<Occurrence, 'id' | 'kind'> {
  /** Working minutes before the due time; null where that says nothing. */
  minutesBefore: number | null;
  name: string;
}

/**
 * All that the popup shows. A copy of it is kept, so that the next opening can paint at once; it
 * names cases by code and title only.
 */
export interface PopupView {
  /** Form of the stored copy; another form is thrown away. */
  form: 1;
  language: Language;
  theme: Theme;
  /** The day for which `today` and `month` hold. */
  day: Day;
  running: RunningView | null;
  next: NextView[];
  today: Tally;
  month: Tally;
  unread: number;
  notices: NoticeView[];
  /** Something was tracked at some time. */
  used: boolean;
}

/** What a person can do here, as data, so that a click can wait until the database is open. */
export type PopupAct =
  | { type: 'start'; caseId: string }
  | { type: 'stop' }
  | { type: 'visit' }
  | { type: 'visitEnd' }
  | { type: 'add'; code: string; due: Day | null }
  | { type: 'readPage' };
