import { describe, expect, it } from 'vitest';
import { hoursAndMinutes, readLength } from '@/components/timers/duration-text';
import { crossesMidnight, emptyEntry, readTimes } from '@/components/timers/entry-form';
import { daysOfQuery, hrefOfTime, readTimeQuery } from '@/components/timers/time-query';
import { parseDay } from '@/utils/calendar/day';

const NOW = Date.parse('2026-11-18T15:00:00+07:00');
const day = (text: string) => {
  const read = parseDay(text);
  if (!read) throw new Error(text);
  return read;
};

describe('a length as people write it', () => {
  it.each([
    ['45', 45],
    ['45 phút', 45],
    ['10 m', 10],
    ['1h30', 90],
    ['1:30', 90],
    ['1 giờ 30 phút', 90],
    ['2h', 120],
    ['1,5 giờ', 90],
    ['1.25h', 75],
    ['340:00', 20_400],
    ['1:60', null],
    ['0', null],
    ['mai', null],
    ['', null],
    ['-5', null],
  ])('%s', (text, minutes) => {
    expect(readLength(text)).toBe(minutes);
  });

  it.each([
    [0, '0:00'],
    [59, '0:59'],
    [60, '1:00'],
    [61, '1:01'],
    [119, '1:59'],
    [120, '2:00'],
    [20_400, '340:00'],
  ])('%i minutes are written %s', (minutes, text) => {
    expect(hoursAndMinutes(minutes)).toBe(text);
  });
});

describe('the form of an entry', () => {
  const from = Date.parse('2026-11-18T13:00:00+07:00');
  const text = emptyEntry('case', from, NOW);

  it('reads start and end, or start and length', () => {
    expect(readTimes(text, NOW)).toEqual({ from, to: NOW });
    const long = { ...text, by: 'length' as const, length: '45' };
    expect(readTimes(long, NOW)).toEqual({ from, to: from + 45 * 60_000 });
  });

  it('names the field that cannot be read; a day without a time is not enough', () => {
    const without = { day: '18/11', time: '' };
    expect(readTimes({ ...text, from: without }, NOW)).toEqual({ wrong: 'from' });
    expect(readTimes({ ...text, to: without }, NOW)).toEqual({ wrong: 'to' });
    expect(readTimes({ ...text, by: 'length', length: 'x' }, NOW)).toEqual({ wrong: 'length' });
  });

  it('knows an entry over midnight', () => {
    expect(crossesMidnight({ from, to: NOW })).toBe(false);
    expect(crossesMidnight({ from, to: from + 12 * 3_600_000 })).toBe(true);
  });
});

describe('the address of the page of time', () => {
  const today = day('2026-11-18');

  it.each([
    ['#/time', '2026-11-18', 'day'],
    ['#/time?day=2026-11-16&span=week', '2026-11-16', 'week'],
    ['#/time?day=2026-02-30&span=year', '2026-11-18', 'day'],
  ])('%s', (hash, wanted, span) => {
    const query = readTimeQuery(hash, today);
    expect(query).toEqual({ day: wanted, span });
    expect(readTimeQuery(hrefOfTime(query, today), today)).toEqual(query);
  });

  it('a week begins on Monday', () => {
    expect(daysOfQuery({ day: day('2026-11-22'), span: 'week' })).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
    });
  });
});
