import { remember } from './remember';

/** One moment as it stands in a text, from `start` to `end`. */
export interface Moment {
  start: number;
  end: number;
  /**
   * `YYYY-MM-DD`, `YYYY-MM-DDTHH:mm` or, when seconds are shown, `YYYY-MM-DDTHH:mm:ss`; null when the
   * text has the shape of a date but is none.
   */
  value: string | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = [
  String.raw`(?<iy>\d{4})[-/](?<im>\d{1,2})[-/](?<id>\d{1,2})`,
  String.raw`(?<d>\d{1,2})\s?(?<sep>[-/.])\s?(?<m>\d{1,2})\s?\k<sep>\s?(?<y>\d{4}|\d{2})`,
  String.raw`(?<wd>\d{1,2})\s*(?:th[áa]ng|thg\.?|th\.?)\s*(?<wm>\d{1,2})\s*,?\s*(?:n[ăa]m\s*)?(?<wy>\d{4})`,
  String.raw`(?<ed>\d{1,2})[\s-]${MONTH.replace('(', '(?<em>')},?[\s-](?<ey>\d{4})`,
  String.raw`\b${MONTH.replace('(', '(?<am>')}\s(?<ad>\d{1,2})(?:st|nd|rd|th)?,?\s(?<ay>\d{4})`,
].join('|');
const DATE = new RegExp(String.raw`(?<![\d.,/-])(?:${DAY})(?![\d]|[./-]\d)`, 'dgi');
const CLOCK = String.raw`(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?|\s*(?:h|g|gi[ờo])(?![a-zà-ỹ])\s*(?:(\d{1,2})\s*(?:['p](?![a-zà-ỹ])|ph[úu]t)?)?)`;
const HALF = String.raw`(?:\s*([ap]\.?m\b\.?|sa\b|ch\b|s[áa]ng|chi[ềe]u|t[ốo]i))?`;
const ZONE = String.raw`(z|[+-]\d{2}:?\d{2})?`;
const TIME_AFTER = new RegExp(
  String.raw`^(?:t|[\s,;]*(?:-\s*|l[úu]c\s+|v[àa]o\s+)*|\s*\()${CLOCK}${HALF}${ZONE}(?![\da-zà-ỹ])`,
  'i',
);
/** "Thứ Tư", "chủ nhật". */
export const WEEKDAY = String.raw`(?:th[ứu]\s+(?:hai|ba|t[ưu]|n[ăa]m|s[áa]u|b[ảa]y|\d)|ch[ủu] nh[ậa]t)`;
const TIME_BEFORE = new RegExp(
  String.raw`(?<![\d:])${CLOCK}${HALF}[\s,;·•-]*(?:${WEEKDAY}[\s,]*)?(?:ng[àa]y\s*)?$`,
  'i',
);

const WHOLE_CLOCK = new RegExp(String.raw`^\s*${CLOCK}${HALF}\s*$`, 'i');

/** Text that surely holds no date is recognised without the long expressions. */
const MAYBE = /\d\s?[-/.]\s?\d|th[áa]?n?g|\d[\s-][a-z]{3}|[a-z]{3}\s\d/i;

/**
 * All moments in a text, day first, in the order of the text. Impossible days have the value null;
 * a time that is impossible is left out. A time may stand before or after its day, but on one side
 * in one text. Times with a zone (`Z`, `+00:00`) are turned into Viet Nam time.
 *
 * @example findMoments('Nhận 08:12 16/11/2026') // → [{ value: '2026-11-16T08:12', … }]
 */
export function findMoments(text: string): Moment[] {
  if (!MAYBE.test(text)) return [];
  const moments: Moment[] = [];
  let timeFirst: boolean | undefined;
  let from = 0;
  for (const found of text.matchAll(DATE)) {
    const day = dayOf(found.groups ?? {});
    let start = found.index;
    let end = start + found[0].length;
    const before = TIME_BEFORE.exec(text.slice(Math.max(from, start - 40), start));
    let time: RegExpExecArray | null = null;
    if (timeFirst !== false && before) {
      time = before;
      start -= before[0].length;
    } else if (!timeFirst) {
      time = TIME_AFTER.exec(text.slice(end, end + 40));
      if (time) end += time[0].length;
    }
    if (time) timeFirst = time === before;
    moments.push({ start, end, value: momentOf(day, time) });
    from = end;
  }
  return moments;
}

function dayOf(parts: Record<string, string | undefined>): string | null {
  const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const { iy, d, wd, ed, ad } = parts;
  if (iy) return calendarDay(Number(iy), Number(parts.im), Number(parts.id));
  if (d) return calendarDay(yearOf(parts.y ?? ''), Number(parts.m), Number(d));
  if (wd) return calendarDay(Number(parts.wy), Number(parts.wm), Number(wd));
  if (ed) return calendarDay(Number(parts.ey), month(parts.em ?? ''), Number(ed));
  return calendarDay(Number(parts.ay), month(parts.am ?? ''), Number(ad));
}

const two = (n: number) => String(n).padStart(2, '0');
const yearOf = (digits: string) => Number(digits) + (digits.length === 2 ? 2000 : 0);

function calendarDay(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0; // between 1990 and 2099
  const last = month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= last;
  return exists && year >= 1990 && year < 2100 ? `${year}-${two(month)}-${two(day)}` : null;
}

function momentOf(day: string | null, time: RegExpExecArray | null): string | null {
  const clock = day && time && clockOf(time);
  if (!clock) return day;
  const zone = time?.[6];
  if (!zone) return `${day}T${clock}`;
  const instant = Date.parse(`${day}T${clock}${clock.length === 5 ? ':00' : ''}${zoneOf(zone)}`);
  const local = new Date(instant + 7 * 3_600_000).toISOString();
  return local.slice(0, 11 + clock.length);
}

const zoneOf = (zone: string) =>
  zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();

function clockOf([, hour, minute, second, spoken, half]: RegExpExecArray): string | null {
  const shown = Number(hour);
  const afternoon = half !== undefined && /^[pct]/i.test(half);
  const h = half && shown <= 12 ? (shown % 12) + (afternoon ? 12 : 0) : shown;
  return plainClock(h, Number(minute ?? spoken ?? 0), second);
}

/**
 * The time of day that a text states and nothing else, or null.
 *
 * @example clockIn('7 giờ 30') // → '07:30'
 */
export function clockIn(text: string): string | null {
  const found = text.length < 24 ? WHOLE_CLOCK.exec(text) : null;
  return found && clockOf(found);
}

function plainClock(h: number, m: number, second: string | undefined): string | null {
  if (h > 23 || m > 59 || Number(second ?? 0) > 59) return null;
  return `${two(h)}:${two(m)}${second ? `:${second}` : ''}`;
}

/** What nearly all cells hold, so that the long expressions are not needed for a plain list. */
const PLAIN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

function plainMoment([text, d, m, y, hour, minute, second]: RegExpExecArray): Moment | null {
  const day = calendarDay(Number(y), Number(m), Number(d));
  if (day === null) return null;
  const clock = hour ? plainClock(Number(hour), Number(minute), second) : null;
  return { start: 0, end: text.length, value: clock ? `${day}T${clock}` : day };
}

/** Words that may stand between the beginning of a value and its date. */
const BEFORE_DATE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${WEEKDAY}|t[2-7]|cn|ng[àa]y|l[úu]c|v[àa]o|tr[ưu][ớo]c|d[ựu] ki[ếe]n|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by|on|at|(?:bu[ổo]i |[đd][ầa]u |cu[ốo]i |gi[ờo] )*(?:s[áa]ng|chi[ềe]u|trong|cu[ốo]i ng[àa]y)|(?:c[òo]n(?: l[ạa]i)?|qu[áa](?: h[ạa]n)?|tr[ễe](?: h[ạa]n)?|ch[ậa]m)(?: \d+ (?:ng[àa]y|gi[ờo]|ph[úu]t))+(?: l[àa]m vi[ệe]c)?)[\s,:.(–-]+)*$`,
  'iu',
);

/** "24/11/2026 là ngày làm việc", "+ 5 ngày", "(đã hủy)": what follows takes the day back. */
const GOES_ON =
  /^\s+(?:là|đã|sẽ|(?:đến|tới)(?! hạn))\s|^\s*\+|gia h[ạa]n th[êe]m|h[ủu]y|kh[ôo]ng c[òo]n/i;

/**
 * "(Phiếu xin lỗi số 14/PXL ngày 20/10/2026)", "(thay cho ngày 10/11/2026)": the day of a paper or the
 * one that was replaced, not the value's.
 */
const ASIDE =
  /(?:s[ốo]:?\s+\d\S*\/\S+\s+(?:k[ýy]\s+)?ng[àa]y|\(thay (?:cho|th[ếe]|v[ìi])(?: ng[àa]y)?)\s+$/i;

/**
 * The one moment that a field's value states, or null: the value begins with it, nothing but a
 * remark without another date follows, and the day exists.
 *
 * @example momentIn('27/11/2026 17:00 (Còn 4 ngày)')?.value // → '2026-11-27T17:00'
 * @example momentIn('20/11/2026 → 27/11/2026') // → null: which of the two?
 */
export const momentIn = remember((value): Moment | null => {
  const plain = PLAIN.exec(value);
  if (plain) return plainMoment(plain);
  const [first, ...others] = findMoments(value);
  if (!first || first.value === null) return null;
  if (!BEFORE_DATE.test(value.slice(0, first.start)) || GOES_ON.test(value.slice(first.end)))
    return null;
  const rivals = others.filter(({ start }) => !ASIDE.test(value.slice(0, start)));
  return rivals.every((other) => other.value === first.value) ? first : null;
});

/** "10 ngày làm việc (từ 10/11/2026 đến 24/11/2026)": a limit told by its first and its last day. */
const SPAN =
  /^[^\p{L}]*(?:(?:ng[àa]y|gi[ờo])(?: l[àa]m vi[ệe]c)?[\s(:,–-]+)?t[ừu] (?:ng[àa]y )?(.+?) (?:[đd][ếe]n|t[ớo]i) (?:h[ếe]t )?(?:ng[àa]y )?([^()]+)\)?$/iu;

/**
 * The last day of a limit that is told by both its ends, or null.
 *
 * @example endOfSpan('từ 20/11/2026 đến 27/11/2026')?.value // → '2026-11-27'
 */
export function endOfSpan(text: string): Moment | null {
  const [, from = '', to = ''] = SPAN.exec(text) ?? [];
  const [start, end] = [momentIn(from), momentIn(to)];
  return start?.value && end?.value && start.value < end.value ? end : null;
}

/**
 * True when the numeric dates of a text can only be read month first (`11/16/2026`) and none can
 * only be read day first. On such a page `05/06/2026` is not certain.
 */
export function isMonthFirst(dates: Iterable<string>): boolean {
  let monthFirst = 0;
  for (const text of dates)
    for (const [, a, b] of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}/g)) {
      if (Number(a) > 12 && Number(b) <= 12) return false;
      if (Number(a) <= 12 && Number(b) > 12 && Number(b) <= 31) monthFirst += 1;
    }
  return monthFirst > 0;
}
