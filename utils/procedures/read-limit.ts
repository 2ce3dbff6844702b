import type { Limit } from '../cases/limit';
import { fold } from '../fold';

/** Why a limit was not taken over. None is ever guessed. */
export type LimitFault =
  /** A number without days or hours beside it, nor in the heading or a column of units. */
  | 'unitMissing'
  /** Hours that are not said to be working hours, months, weeks, minutes. */
  | 'unitUnknown'
  /** The cell says one unit, its column or the column of units another. */
  | 'unitsDiffer'
  /** A range or several limits for several cases. */
  | 'several'
  /** A spreadsheet took "5-7" for a day of the year. */
  | 'isDate'
  /** A part of a day or hour that makes no whole working hours. */
  | 'notWhole'
  /** 0, or more than ten years. */
  | 'outOfRange'
  | 'unreadable';

/** What a cell says; `limit` null when it says that there is none. */
export type LimitReading =
  | { limit: Limit | null; cutOff: number | null }
  | { fault: LimitFault; limit?: never };

const SAME_DAY: Limit = { amount: 0, unit: 'workingDays' };
const HOURS_PER_DAY = 8;
const AMOUNT_AT_MOST = 3_650;

const UNITS: Record<Limit['unit'], readonly string[]> = {
  workingDays: ['ngay lam viec', 'ngaylamviec', 'nlv', 'working day', 'working days'],
  calendarDays: ['ngay', 'ngay lich', 'day', 'days', 'calendar day', 'calendar days'],
  workingHours: ['gio lam viec', 'working hour', 'working hours'],
};

const NONE = /^(khong|khong quy dinh|khong co|khong xac dinh|none|-|)$/;
const LEAD =
  /^(?:giai quyet|tra ket qua|trong thoi han|trong thoi gian|trong vong|thoi han|toi da|khong qua|within|at most|up to|trong(?= \d))[: ]+/;
/** "kể từ ngày nhận đủ hồ sơ hợp lệ": from receipt, as every limit here. */
const FROM_RECEIPT =
  /,? (?:ke )?tu (?:ngay|khi|thoi diem) (?:tiep )?nhan(?: duoc)?(?: du)?(?: ho so)?(?: day du)?(?:,? ?(?:va )?hop le)?(?: theo quy dinh)?$/;
const IN_THE_DAY =
  /^(?:ngay )?trong ngay(?: lam viec)?(?: (?:tiep )?nhan(?: duoc| du)?(?: ho so)?(?: hop le)?)?$|^(?:same|within the|on the same) (?:working )?day$/;
/** The sentence of most civil-status procedures: after 15 o'clock on the next working day. */
const OR_NEXT_DAY =
  /[,;.(]? ?(?:neu |truong hop )?(?:tiep )?nhan(?: duoc)?(?: ho so)? sau (\d{1,2}) ?(?:gio|h|:) ?(\d{2})?(?: phut)?[^\d]*ngay(?: lam viec)? (?:tiep theo|ke tiep)[ ).]*$/;
const DATE = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;
const AMOUNT = /^(\d{1,4})(?:[.,](\d{1,2}))?(?: ?\([a-z ]+\))? ?([a-z ]*)$/;

/**
 * Reads the time allowed as lists of procedures write it.
 *
 * @param text - the cell
 * @param unitText - the cell of the column of units, or the unit in the heading; empty for none
 * @example readLimit('05 ngày làm việc', '') // → { limit: { amount: 5, unit: 'workingDays' }, … }
 * @example readLimit('3 - 5 ngày', '') // → { fault: 'several' }
 */
export function readLimit(text: string, unitText: string): LimitReading {
  const words = plain(text);
  if (DATE.test(words)) return { fault: 'isDate' };
  if (NONE.test(words)) return { limit: null, cutOff: null };
  const next = OR_NEXT_DAY.exec(words);
  const cutOff = next ? minuteOf(next[1], next[2]) : null;
  const head = next ? words.slice(0, next.index) : words;
  if (IN_THE_DAY.test(head)) {
    return next && cutOff === null ? { fault: 'unreadable' } : { limit: SAME_DAY, cutOff };
  }
  return readAmount(words, plain(unitText));
}

/** Folded, without what every limit says: at most, from the day of complete receipt. */
function plain(text: string): string {
  let words = fold(text).replace(/[. ]+$/, '');
  for (let last = ''; words !== last; ) {
    last = words;
    words = words.replace(LEAD, '').replace(FROM_RECEIPT, '');
  }
  return words;
}

function readAmount(words: string, unitWords: string): LimitReading {
  const match = AMOUNT.exec(words);
  if (!match) return { fault: /\d\D+\d/.test(words) ? 'several' : 'unreadable' };
  const [, whole = '', part = '', own = ''] = match;
  const unit = unitOf(own.trim(), unitWords);
  if (typeof unit === 'string') return withAmount(Number(`${whole}.${part || '0'}`), unit);
  return unit;
}

/** The unit beside the number or of the column; never two that differ. */
function unitOf(own: string, given: string): Limit['unit'] | { fault: LimitFault } {
  const [ownUnit, givenUnit] = [unitNamed(own), unitNamed(given)];
  if (own !== '' && !ownUnit) return { fault: 'unitUnknown' };
  if (given !== '' && !givenUnit) return ownUnit ?? { fault: 'unitUnknown' };
  if (ownUnit && givenUnit && ownUnit !== givenUnit) return { fault: 'unitsDiffer' };
  return ownUnit ?? givenUnit ?? { fault: 'unitMissing' };
}

function unitNamed(words: string): Limit['unit'] | null {
  if (UNITS.workingDays.includes(words)) return 'workingDays';
  if (UNITS.calendarDays.includes(words)) return 'calendarDays';
  return UNITS.workingHours.includes(words) ? 'workingHours' : null;
}

function withAmount(amount: number, unit: Limit['unit']): LimitReading {
  if (amount <= 0 || amount > AMOUNT_AT_MOST) return { fault: 'outOfRange' };
  if (Number.isInteger(amount)) return { limit: { amount, unit }, cutOff: null };
  // Half a working day is 4 working hours: systems count 8 of them as one day.
  const hours = amount * HOURS_PER_DAY;
  if (unit !== 'workingDays' || !Number.isInteger(hours)) return { fault: 'notWhole' };
  return { limit: { amount: hours, unit: 'workingHours' }, cutOff: null };
}

const CLOCK = /^(\d{1,2}) ?(?:gio|h|:) ?(\d{2})?(?: phut)?$/;

/**
 * Reads a time of day: `15:00`, `15h30`, `15 giờ`, or the part of a day that a spreadsheet keeps.
 *
 * @returns minutes since 00:00; null when it is none
 * @example readTimeOfDay('15 giờ 30') // → 930
 */
export function readTimeOfDay(cell: string | number): number | null {
  if (typeof cell === 'number') {
    const minutes = cell * 1_440;
    return cell > 0 && cell < 1 && Math.abs(minutes - Math.round(minutes)) < 0.01
      ? Math.round(minutes)
      : null;
  }
  const match = CLOCK.exec(fold(cell));
  return match ? minuteOf(match[1], match[2]) : null;
}

function minuteOf(hour = '', minute = ''): number | null {
  const [hours, minutes] = [Number(hour), Number(minute || '0')];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
