import { dayOf, minuteOfDay } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case, CaseKind } from '../cases/case';
import { dueOf } from '../cases/due';
import { statusOf } from '../cases/status';
import { type Timeliness, timelinessOf } from '../cases/timeliness';
import type { Cell } from './csv';

/** The columns of the sheet, in order. */
export const CASE_COLUMNS = [
  'kind',
  'code',
  'title',
  'received',
  'due',
  'dueBasis',
  'timeliness',
  'leftMinutes',
  'closed',
  'portalStatus',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

/** The words of the sheet in the person's language. */
export interface CaseSheetWords {
  headings: Record<CaseColumn, string>;
  /** Named behind the headings of dates, for example `giờ Việt Nam`. */
  zone: string;
  kinds: Record<CaseKind, string>;
  timeliness: Record<Timeliness['kind'], string>;
  dueBasis: Record<'none' | 'printed' | 'computed', string>;
}

const DATES: readonly CaseColumn[] = ['received', 'due', 'closed'];

/**
 * Cases as rows of a sheet, the headings first. Dates are written as days in Viet Nam, with the time
 * where it is known; what is not known stays empty.
 *
 * @example toCsv(caseSheet(cases, words, { calendar, now }))
 */
export function caseSheet(
  cases: readonly Case[],
  words: CaseSheetWords,
  at: { calendar: WorkCalendar; now: Instant },
): Cell[][] {
  const headings = CASE_COLUMNS.map((column) => {
    const heading = words.headings[column];
    return DATES.includes(column) ? `${heading} (${words.zone})` : heading;
  });
  return [headings, ...cases.map((one) => caseCells(one, words, at))];
}

function caseCells(
  one: Case,
  words: CaseSheetWords,
  { calendar, now }: { calendar: WorkCalendar; now: Instant },
): Cell[] {
  const status = statusOf(one);
  const due = dueOf(one, calendar);
  const timeliness = timelinessOf(one, calendar, now);
  const cells: Record<CaseColumn, Cell> = {
    kind: words.kinds[one.kind],
    code: one.code,
    title: one.title,
    received: status.receivedAt && printMoment(status.receivedAt),
    due: due.basis === 'none' ? null : printMoment(due.when),
    dueBasis: words.dueBasis[due.basis],
    timeliness: words.timeliness[timeliness.kind],
    leftMinutes: timeliness.leftMinutes,
    closed: status.state === 'closed' ? printMoment(status.since) : null,
    portalStatus: one.portal?.status ?? null,
  };
  return CASE_COLUMNS.map((column) => cells[column]);
}

/**
 * A moment as offices write it, in Viet Nam time.
 *
 * @example printMoment({ at: …, precision: 'minute' }) // → '23/11/2026 09:05'
 */
export function printMoment({ at, precision }: Moment): string {
  const [year, month, day] = dayOf(at).split('-');
  const date = `${day}/${month}/${year}`;
  if (precision === 'day') return date;
  const minutes = minuteOfDay(at);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
