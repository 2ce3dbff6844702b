import { type Day, dayOf, type Month, minuteOfDay, weekday } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { Language } from '../settings';
import { timeTexts } from './catalogues/time';
import { translator } from './text';

/** Eight hours make one working day on every screen. */
const MINUTES_PER_WORKING_DAY = 480;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A length of working time in words, 8 hours to the day. The sign is dropped: whether time is left
 * or overdue is said by the sentence around it.
 *
 * @param minutes - whole minutes of working time
 * @param detail - `short` names the two largest units, and no minutes beside days; what it leaves
 *   out is less than an hour. `exact` names all units and adds up to `minutes`.
 * @example formatWorkingTime(660, 'vi') // → '1 ngày 3 giờ'
 * @example formatWorkingTime(-45, 'en') // → '45 minutes'
 */
export function formatWorkingTime(
  minutes: number,
  language: Language,
  detail: 'short' | 'exact' = 'short',
): string {
  const t = translator(timeTexts, language);
  const total = Math.abs(Math.trunc(minutes));
  const days = Math.floor(total / MINUTES_PER_WORKING_DAY);
  const hours = Math.floor((total % MINUTES_PER_WORKING_DAY) / 60);
  const rest = total % 60;

  const words: string[] = [];
  if (days > 0) words.push(t('time.days', { count: days }));
  if (hours > 0) words.push(t('time.hours', { count: hours }));
  const minutesCount = detail === 'exact' || days === 0;
  if ((rest > 0 && minutesCount) || words.length === 0)
    words.push(t('time.minutes', { count: rest }));
  return words.join(' ');
}

/** A day as it is written in Viet Nam, in both languages. @example formatDay(day) // → '23/11/2026' */
export function formatDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** A day without its year, for lists in which the year is plain. @example '23/11' */
export function formatShortDay(day: Day): string {
  return formatDay(day).slice(0, 5);
}

/** @example formatMonth(month) // → '11/2026' */
export function formatMonth(month: Month): string {
  const [year = '', number = ''] = month.split('-');
  return `${number}/${year}`;
}

/** The time of day in Viet Nam, whatever the zone of the machine. @example '16:30' */
export function formatTimeOfDay(instant: Instant): string {
  return formatMinuteOfDay(minuteOfDay(instant));
}

/** Minutes since 00:00 as a time of day; 1440 is the end of the day. @example 450 → '07:30' */
export function formatMinuteOfDay(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Day and time in Viet Nam, whatever the zone of the machine. @example '23/11/2026 16:30' */
export function formatInstant(instant: Instant): string {
  return `${formatDay(dayOf(instant))} ${formatTimeOfDay(instant)}`;
}

/** A moment as far as it is known: a day alone stays a day. @example '23/11/2026', '23/11/2026 16:30' */
export function formatMoment(moment: Moment): string {
  return moment.precision === 'day' ? formatDay(dayOf(moment.at)) : formatInstant(moment.at);
}

const WEEKDAYS: Record<Language, readonly string[]> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** Name of a day of the week. @param number - 1 for Monday to 7 for Sunday */
export function formatWeekday(number: number, language: Language): string {
  return WEEKDAYS[language][number - 1] ?? '';
}

/** @example formatWeekdayOf(parseDay('2026-11-23'), 'vi') // → 'Thứ Hai' */
export function formatWeekdayOf(day: Day, language: Language): string {
  return formatWeekday(weekday(day), language);
}

const SEPARATORS: Record<Language, { thousands: string; decimal: string }> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/**
 * A number of 0 or more with at most so many decimals, a half rounded up. As `Intl.NumberFormat`
 * writes it; making one of those takes longer than all the rest of the popup.
 */
function formatNumber(value: number, decimals: 0 | 1, language: Language): string {
  const { thousands, decimal } = SEPARATORS[language];
  // Shifted as text: 1.45 times 10 is a little less than 14.5.
  const rounded = Math.round(Number(`${value}e${decimals}`)) / 10 ** decimals;
  const [whole = '', part] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? grouped : grouped + decimal + part;
}

/**
 * A whole number, 0 or more, with the separators of the language.
 *
 * @example formatCount(6647, 'vi') // → '6.647', in English '6,647'
 */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, 0, language);
}

/**
 * A share as percent with at most one decimal. It reaches 100 or 0 only when nothing is missing:
 * a share that would be rounded to a full hundred stays at 99.9, one above nothing at 0.1.
 *
 * @param share - 0 to 1, or null when there is nothing to divide
 * @example formatShare(0.998, 'vi') // → '99,8 %' with a blank that does not break
 * @example formatShare(null, 'vi') // → 'chưa có'
 */
export function formatShare(share: number | null, language: Language): string {
  if (share === null) return translator(timeTexts, language)('time.none');
  const percent = share > 0 && share < 1 ? Math.min(99.9, Math.max(0.1, share * 100)) : share * 100;
  const number = formatNumber(percent, 1, language);
  return language === 'vi' ? `${number}\u00a0%` : `${number}%`;
}

/** A stopwatch: hours, minutes, seconds; below zero it stands at 0. @example 3_725_000 → '1:02:05' */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Digits of a key or a passphrase, in groups of four. @example '12345678' → '1234 5678' */
export function formatDigits(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
