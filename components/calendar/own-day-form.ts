import { addDays, type Day } from '@/utils/calendar/day';
import { type DaySpan, LONGEST_SPAN, type UnitWorkedDay } from '@/utils/calendar/own-days';
import { sessionsOn, type WorkCalendar } from '@/utils/calendar/work-calendar';
import type { SpecialDay } from '@/utils/calendar/year-view';
import { formatDay } from '@/utils/i18n/format';
import { readDay } from '../cases/moment-text';

export const OWN_KINDS = ['unitDaysOff', 'leave', 'worked'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** The form as it is being typed. */
export interface OwnDayForm {
  kind: OwnKind;
  from: string;
  /** Empty for a single day. Not of `worked`. */
  to: string;
  name: string;
  /** Only of `worked`; may be empty. */
  insteadOf: string;
  /** Only of `worked`: the day it makes up for becomes a day off of the unit. */
  alsoOff: boolean;
}

/** What is wrong, as the end of its key, by field. */
export interface FormProblems {
  from?: 'unreadable' | 'working' | undefined;
  to?: 'unreadable' | 'reversed' | undefined;
  insteadOf?: 'unreadable' | 'same' | undefined;
}

/** What the person wants in the calendar. */
export type OwnDays =
  | { kind: 'unitDaysOff' | 'leave'; span: DaySpan }
  | { kind: 'worked'; worked: UnitWorkedDay; alsoOff: DaySpan | null };

export function emptyForm(kind: OwnKind, day: Day): OwnDayForm {
  return { kind, from: formatDay(day), to: '', name: '', insteadOf: '', alsoOff: true };
}

/** What the fields hold before the person changes a line of the list. */
export function formOf({ kind, from, to, name, insteadOf }: SpecialDay): OwnDayForm {
  return {
    kind: kind === 'unit' ? 'unitDaysOff' : kind === 'leave' ? 'leave' : 'worked',
    from: formatDay(from),
    to: from === to ? '' : formatDay(to),
    name: typeof name === 'string' ? name : '',
    insteadOf: insteadOf ? formatDay(insteadOf) : '',
    alsoOff: false,
  };
}

/**
 * Reads the form.
 *
 * @param calendar - as it is without the line that is being changed
 * @param today - gives a year that is left out
 */
export function readOwnDays(
  form: OwnDayForm,
  calendar: WorkCalendar,
  today: Day,
): { days: OwnDays } | { problems: FormProblems } {
  const from = readDay(form.from, today);
  if (!from) return { problems: { from: 'unreadable' } };
  return form.kind === 'worked'
    ? readWorked(form, from, calendar)
    : readSpan(form, form.kind, from);
}

function readSpan(
  form: OwnDayForm,
  kind: 'unitDaysOff' | 'leave',
  from: Day,
): { days: OwnDays } | { problems: FormProblems } {
  const to = form.to.trim() === '' ? from : readDay(form.to, from);
  if (!to) return { problems: { to: 'unreadable' } };
  if (to < from || to >= addDays(from, LONGEST_SPAN)) return { problems: { to: 'reversed' } };
  return { days: { kind, span: { from, to, name: form.name.trim() } } };
}

function readWorked(
  form: OwnDayForm,
  day: Day,
  calendar: WorkCalendar,
): { days: OwnDays } | { problems: FormProblems } {
  if (sessionsOn(calendar, day).length > 0) return { problems: { from: 'working' } };
  const name = form.name.trim();
  if (form.insteadOf.trim() === '') {
    return { days: { kind: 'worked', worked: { day, name, insteadOf: null }, alsoOff: null } };
  }
  const insteadOf = readDay(form.insteadOf, day);
  if (!insteadOf) return { problems: { insteadOf: 'unreadable' } };
  if (insteadOf === day) return { problems: { insteadOf: 'same' } };
  const isOffAlready = sessionsOn(calendar, insteadOf).length === 0;
  const alsoOff = form.alsoOff && !isOffAlready ? { from: insteadOf, to: insteadOf, name } : null;
  return { days: { kind: 'worked', worked: { day, name, insteadOf }, alsoOff } };
}
