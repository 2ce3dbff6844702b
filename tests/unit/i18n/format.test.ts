import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '@/utils/calendar/day';
import { parseMoment } from '@/utils/calendar/moment';
import {
  formatCount,
  formatDuration,
  formatInstant,
  formatMinuteOfDay,
  formatMoment,
  formatShare,
  formatWeekdayOf,
  formatWorkingTime,
} from '@/utils/i18n/format';
import { translator } from '@/utils/i18n/text';

describe('working time is told from the total of minutes, 8 hours to the day', () => {
  it.each([
    [0, '0 phút', '0 minutes'],
    [1, '1 phút', '1 minute'],
    [59, '59 phút', '59 minutes'],
    [60, '1 giờ', '1 hour'],
    [61, '1 giờ 1 phút', '1 hour 1 minute'],
    [75, '1 giờ 15 phút', '1 hour 15 minutes'],
    [119, '1 giờ 59 phút', '1 hour 59 minutes'],
    [120, '2 giờ', '2 hours'],
    [479, '7 giờ 59 phút', '7 hours 59 minutes'],
    [480, '1 ngày', '1 day'],
    [481, '1 ngày', '1 day'],
    [540, '1 ngày 1 giờ', '1 day 1 hour'],
    [660, '1 ngày 3 giờ', '1 day 3 hours'],
    [959, '1 ngày 7 giờ', '1 day 7 hours'],
    [960, '2 ngày', '2 days'],
    [-45, '45 phút', '45 minutes'],
    [-481, '1 ngày', '1 day'],
  ])('%i minutes', (minutes, vi, en) => {
    expect(formatWorkingTime(minutes, 'vi')).toBe(vi);
    expect(formatWorkingTime(minutes, 'en')).toBe(en);
  });

  it('names every unit when it has to add up', () => {
    expect(formatWorkingTime(481, 'vi', 'exact')).toBe('1 ngày 1 phút');
    expect(formatWorkingTime(1421, 'en', 'exact')).toBe('2 days 7 hours 41 minutes');
  });
});

describe('moments are shown in Viet Nam time', () => {
  it.each([
    ['a day alone stays a day', '2026-11-23', '23/11/2026'],
    ['a time is shown with 24 hours', '2026-11-23T16:30', '23/11/2026 16:30'],
    ['midnight is a time', '2026-11-23T00:00', '23/11/2026 00:00'],
    ['the last minute of a year', '2026-12-31T23:59', '31/12/2026 23:59'],
  ])('%s', (_why, text, shown) => {
    const moment = parseMoment(text);
    expect(moment && formatMoment(moment)).toBe(shown);
  });

  it('17:00 UTC is already the next day there', () => {
    expect(formatInstant(Date.UTC(2026, 10, 22, 17))).toBe('23/11/2026 00:00');
  });

  it.each([
    [0, '00:00'],
    [450, '07:30'],
    [1440, '24:00'],
  ])('minute %i of a day', (minute, shown) => {
    expect(formatMinuteOfDay(minute)).toBe(shown);
  });

  it.each([
    ['2026-11-23', 'Thứ Hai', 'Monday'],
    ['2026-11-22', 'Chủ nhật', 'Sunday'],
  ])('names the weekday of %s', (text, vi, en) => {
    const day = parseDay(text);
    expect(day && formatWeekdayOf(day, 'vi')).toBe(vi);
    expect(day && formatWeekdayOf(day, 'en')).toBe(en);
  });
});

describe('a share', () => {
  it.each([
    [0.998, '99,8\u00a0%', '99.8%'],
    [0.95, '95\u00a0%', '95%'],
    [1, '100\u00a0%', '100%'],
    [0, '0\u00a0%', '0%'],
    [2 / 3, '66,7\u00a0%', '66.7%'],
  ])('%f is written with the comma or point of the language', (share, vi, en) => {
    expect(formatShare(share, 'vi')).toBe(vi);
    expect(formatShare(share, 'en')).toBe(en);
  });

  it('is not rounded up to a hundred while one is late', () => {
    expect(formatShare(9_999 / 10_000, 'vi')).toBe('99,9\u00a0%');
  });

  it('is not rounded down to nothing while one is on time', () => {
    expect(formatShare(1 / 10_000, 'en')).toBe('0.1%');
  });

  it('of nothing is told in words', () => {
    expect(formatShare(null, 'vi')).toBe('chưa có');
    expect(formatShare(null, 'en')).toBe('none yet');
  });
});

it.each([
  [6_647, '6.647', '6,647'],
  [12, '12', '12'],
])('%i is grouped as the language does', (count, vi, en) => {
  expect(formatCount(count, 'vi')).toBe(vi);
  expect(formatCount(count, 'en')).toBe(en);
});

it('numbers and shares are written as the browser writes them', () => {
  const languages = fc.constantFrom('vi' as const, 'en' as const);
  fc.assert(
    fc.property(fc.nat(), languages, (count, language) => {
      expect(formatCount(count, language)).toBe(new Intl.NumberFormat(language).format(count));
    }),
  );
  const parts = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000));
  fc.assert(
    fc.property(parts, languages, ([whole, rest], language) => {
      const part = whole / (whole + rest);
      const percent = part < 1 ? Math.min(99.9, Math.max(0.1, part * 100)) : 100;
      const written = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(percent);
      expect(formatShare(part, language).replace(/\u00a0?%$/, '')).toBe(written);
    }),
  );
});

it('English has one form for one and another for every other whole number', () => {
  const rules = new Intl.PluralRules('en');
  const t = translator({ days: { vi: '{count}', en: { one: 'one', other: 'other' } } }, 'en');
  for (const count of [0, 1, 2, 11, 21, 100, 101]) {
    expect(t('days', { count })).toBe(rules.select(count));
  }
});

it.each([
  [0, '0:00:00'],
  [999, '0:00:00'],
  [59_999, '0:00:59'],
  [60_000, '0:01:00'],
  [3_599_999, '0:59:59'],
  [3_725_000, '1:02:05'],
  [360_000_000, '100:00:00'],
  [-5, '0:00:00'],
])('%i milliseconds on the stopwatch', (milliseconds, shown) => {
  expect(formatDuration(milliseconds)).toBe(shown);
});
