import { describe, expect, it } from 'vitest';
import { momentOf, readDay, readTime, writeMoment } from '@/components/cases/moment-text';
import { dayOf } from '@/utils/calendar/day';

const NOW = Date.UTC(2026, 10, 23, 3);
const TODAY = dayOf(NOW);

describe('a day as people write it', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    [' 5/9 ', '2026-09-05'],
    ['5/9/27', '2027-09-05'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is read', (text, day) => {
    expect(readDay(text, TODAY)).toBe(day);
  });

  it.each([
    '',
    '31/02/2026',
    '29/02/2026',
    '11/24/2026',
    '2026-11-24',
    '24',
    'mai',
    '24/11/1999',
    '24/11/2100',
  ])('%s is refused, never guessed', (text) => {
    expect(readDay(text, TODAY)).toBeNull();
  });
});

describe('a time as people write it', () => {
  it.each([
    ['8:30', 510],
    ['08:30', 510],
    ['8h30', 510],
    ['8g30', 510],
    ['16h', 960],
    ['16', 960],
    ['23:59', 1439],
    ['0:00', 0],
  ])('%s is read', (text, minutes) => {
    expect(readTime(text)).toBe(minutes);
  });

  it.each(['24:00', '8:60', 'sáng', '8:3', '-1', '830'])('%s is refused', (text) => {
    expect(readTime(text)).toBeNull();
  });
});

describe('the two fields of a moment', () => {
  it('an empty time means that only the day is known', () => {
    expect(momentOf({ day: '24/11/2026', time: ' ' }, NOW)).toEqual({
      at: Date.UTC(2026, 10, 23, 17),
      precision: 'day',
    });
  });

  it('both are Viet Nam time', () => {
    expect(momentOf({ day: '24/11/2026', time: '16:30' }, NOW)).toEqual({
      at: Date.UTC(2026, 10, 24, 9, 30),
      precision: 'minute',
    });
  });

  it('a time that cannot be read spoils the moment', () => {
    expect(momentOf({ day: '24/11/2026', time: '25:00' }, NOW)).toBeNull();
  });

  it('what is written can be read again', () => {
    const moment = { at: Date.UTC(2026, 10, 24, 9, 30), precision: 'minute' as const };
    const { day, time } = writeMoment(moment);
    expect([day, time]).toEqual(['24/11/2026', '16:30']);
    expect(momentOf({ day, time }, NOW)).toEqual(moment);
  });
});
