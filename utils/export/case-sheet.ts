import { type Day, dayOf, minuteOfDay } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { WorkCalendar } from '../calendar/work-calendar';
import { delayOf } from '../cases/apology';
import type { Case, CaseKind } from '../cases/case';
import { openSteps } from '../cases/clocks';
import { type Hands, handsOf } from '../cases/custody';
import type { CaseDetail } from '../cases/detail';
import { convertedQuantity, detailOf } from '../cases/detail-of';
import { type Due, dueOf } from '../cases/due';
import type { Limit } from '../cases/limit';
import { statusOf } from '../cases/status';
import { type Timeliness, timelinessOf } from '../cases/timeliness';
import type { Cell } from './csv';

/** What only some kinds have, and what is said about a delay. */
const KIND_COLUMNS = [
  'limit',
  'detail',
  'product',
  'quantity',
  'coefficient',
  'converted',
  'steps',
  'delayCause',
  'delayConfirmedBy',
] as const;

/** With whom a case is that was handed over or taken. */
const HANDS_COLUMNS = ['hands', 'handsSince', 'handsUntil'] as const;

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
  'returned',
  'portalStatus',
  ...KIND_COLUMNS,
  ...HANDS_COLUMNS,
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
  /** Said beside a due date in a year whose days off are not official yet. */
  provisional: string;
  causes: Record<Delay['cause'], string>;
  /** Said of a cause of delay that nobody has confirmed. */
  unconfirmed: string;
  /** With whom it is, or from whom it came. */
  hands(hands: Hands): string;
  limit(limit: Limit): string;
  /** What a petition, reception or follow-up is. */
  detail(detail: CaseDetail): string;
}

const DATES: readonly CaseColumn[] = [
  'received',
  'due',
  'closed',
  'returned',
  'handsSince',
  'handsUntil',
];

type Delay = NonNullable<ReturnType<typeof delayOf>>;

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
    dueBasis: basisWords(due, words),
    timeliness: words.timeliness[timeliness.kind],
    leftMinutes: timeliness.leftMinutes,
    closed: status.state === 'closed' ? printMoment(status.since) : null,
    returned: status.returned && printMoment(status.returned),
    portalStatus: one.portal?.status ?? null,
    ...kindCells(one, words),
    ...handsCells(one, words),
  };
  return CASE_COLUMNS.map((column) => cells[column]);
}

function basisWords(due: Due, { dueBasis, provisional }: CaseSheetWords): string {
  const isProvisional = due.basis !== 'none' && due.provisional;
  return isProvisional ? `${dueBasis[due.basis]}, ${provisional}` : dueBasis[due.basis];
}

/** What is kept of one kind only, the open steps, and why it is late; empty where there is nothing. */
function kindCells(
  one: Case,
  words: CaseSheetWords,
): Pick<Record<CaseColumn, Cell>, (typeof KIND_COLUMNS)[number]> {
  const task = detailOf(one, 'task');
  const delay = delayOf(one);
  const { detail } = one;
  return {
    limit: one.limit && words.limit(one.limit),
    detail: detail && detail.kind !== 'task' ? words.detail(detail) : null,
    product: task?.product || null,
    quantity: task?.quantity ?? null,
    coefficient: task?.coefficient ?? null,
    converted: task && convertedQuantity(task),
    steps: openSteps(one).join('; ') || null,
    delayCause: delay && words.causes[delay.cause],
    delayConfirmedBy: delay && (delay.confirmedBy ?? words.unconfirmed),
  };
}

/** With whom a case is, since when, and until which day; empty for one that stayed where it was. */
function handsCells(
  one: Case,
  words: CaseSheetWords,
): Pick<Record<CaseColumn, Cell>, (typeof HANDS_COLUMNS)[number]> {
  const hands = handsOf(one);
  return {
    hands: hands && words.hands(hands),
    handsSince: hands && printDay(dayOf(hands.since)),
    handsUntil: hands?.until ? printDay(hands.until) : null,
  };
}

/**
 * A moment as offices write it, in Viet Nam time.
 *
 * @example printMoment({ at: …, precision: 'minute' }) // → '23/11/2026 09:05'
 */
export function printMoment({ at, precision }: Moment): string {
  const date = printDay(dayOf(at));
  if (precision === 'day') return date;
  const minutes = minuteOfDay(at);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function printDay(written: Day): string {
  const [year, month, day] = written.split('-');
  return `${day}/${month}/${year}`;
}
