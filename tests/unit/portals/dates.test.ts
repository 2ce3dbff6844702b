import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, findMoments, isMonthFirst, momentIn } from '@/utils/portals/dates';

describe('a day is read as it is printed', () => {
  it.each([
    ['with strokes', '27/11/2026', '2026-11-27'],
    ['without leading noughts', '1/12/2026', '2026-12-01'],
    ['with dots', '27.11.2026', '2026-11-27'],
    ['with hyphens', '27-11-2026', '2026-11-27'],
    ['with a year of two digits', '27/11/26', '2026-11-27'],
    ['year first', '2026-11-27', '2026-11-27'],
    ['in words', 'ngày 3 tháng 7 năm 2025', '2025-07-03'],
    ['in words without marks', 'ngay 3 thang 7 nam 2025', '2025-07-03'],
    ['with a shortened month', '27 thg 11, 2026', '2026-11-27'],
    ['with an English month', 'Dec 4, 2026', '2026-12-04'],
    ['after the name of the weekday', 'Thứ Hai, 16/11/2026', '2026-11-16'],
    ['after a part of the day', 'Chiều ngày 19/11/2026', '2026-11-19'],
    ['after a word for the same day', 'Trong ngày 19/11/2026', '2026-11-19'],
    ['before a remark', '27/11/2026 (Còn 4 ngày 21 giờ)', '2026-11-27'],
  ])('%s', (_how, printed, day) => {
    expect(momentIn(printed)?.value).toBe(day);
  });
});

describe('a time belongs to its day', () => {
  it.each([
    ['after it', '27/11/2026 17:00', '2026-11-27T17:00'],
    ['before it', '17:00 27/11/2026', '2026-11-27T17:00'],
    ['before it, with a comma', '08:30, 27/11/2026', '2026-11-27T08:30'],
    ['before its weekday', '8h15 thứ Hai, 16/11/2026', '2026-11-16T08:15'],
    ['in words', '8 giờ 5 phút, ngày 3 tháng 7 năm 2025', '2025-07-03T08:05'],
    ['with h', '16h30 ngày 27/11/2026', '2026-11-27T16:30'],
    ['as a full hour', '17 giờ ngày 27/11/2026', '2026-11-27T17:00'],
    ['in the afternoon, in English', '27/11/2026 5:00 PM', '2026-11-27T17:00'],
    ['at midnight, in English', '27/11/2026 12:15 AM', '2026-11-27T00:15'],
    ['in the afternoon, in Vietnamese', '4:15 CH 27/11/2026', '2026-11-27T16:15'],
    ['as a control holds it', '2026-11-27T14:20', '2026-11-27T14:20'],
    ['in another zone, turned into Viet Nam time', '2026-11-26T18:30:00Z', '2026-11-27T01:30:00'],
    ['an impossible one is left out', '27/11/2026 25:00', '2026-11-27'],
  ])('%s', (_how, printed, moment) => {
    expect(momentIn(printed)?.value).toBe(moment);
  });

  it('keeps its seconds', () => {
    expect(momentIn('16/11/2026 09:14:30')?.value).toBe('2026-11-16T09:14:30');
  });

  it('stands on one side of the day in one text', () => {
    const values = (line: string) => findMoments(line).map(({ value }) => value);
    expect(values('10:56 13/03/2026 10:57 10/04/2026')).toEqual([
      '2026-03-13T10:56',
      '2026-04-10T10:57',
    ]);
    expect(values('13/03/2026 10:56 - 10/04/2026 10:57')).toEqual([
      '2026-03-13T10:56',
      '2026-04-10T10:57',
    ]);
  });
});

describe('what is not certainly a day is none', () => {
  it.each([
    ['30 February', '30/02/2026'],
    ['29 February of a common year', '29/02/2027'],
    ['month 13', '20/13/2026'],
    ['month 0', '20/00/2026'],
    ['31 April', '31/04/2026'],
    ['30 February, year first', '2026-02-30'],
    ['a day without its year', '20/11'],
    ['a duration', '03 ngày làm việc'],
    ['a document number', '118/2025/NĐ-CP'],
    ['a dossier code', 'H49.22-261116-0031'],
    ['a year far away', '20/11/1026'],
    ['two different days', '20/11/2026 → 27/11/2026'],
    ['a day after other words', 'Quá hạn 20/11/2026'],
    ['nothing', ''],
  ])('%s', (_what, printed) => {
    expect(momentIn(printed)).toBeNull();
  });
});

it('every day from 1990 to 2099 comes back from each way of writing it', () => {
  const days = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-');
      for (const printed of [
        iso,
        `${d}/${m}/${y}`,
        `${Number(d)}-${Number(m)}-${y}`,
        `${d}.${m}.${y}`,
      ])
        expect(momentIn(printed)?.value).toBe(iso);
      expect(momentIn(`ngày ${d} tháng ${m} năm ${y}`)?.value).toBe(iso);
    }),
  );
});

it('whatever stands in a text, a moment is a day that exists or nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d/.: -]{0,40}$/), (printed) => {
      for (const { value } of findMoments(printed)) {
        if (value === null) continue;
        const day = value.slice(0, 10);
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }),
  );
});

describe('the day of a paper in a remark', () => {
  it('is no rival of the day that a value states', () => {
    expect(momentIn('12/11/2026 16:30 (Phiếu xin lỗi số 14/PXL ngày 20/10/2026)')?.value).toBe(
      '2026-11-12T16:30',
    );
  });
  it('but another day without a paper is', () => {
    expect(momentIn('12/11/2026 (trước đây 20/10/2026)')).toBeNull();
  });
});

it('a time before the second of two days belongs to that day', () => {
  expect(findMoments('từ 16/11/2026 đến 17:00 ngày 20/11/2026').map(({ value }) => value)).toEqual([
    '2026-11-16',
    '2026-11-20T17:00',
  ]);
});

describe('a time of day by itself', () => {
  it.each([
    ['16:30', '16:30'],
    ['7 giờ 30', '07:30'],
    ['4h', '04:00'],
    ['25:00', null],
    ['20/11/2026 16:30', null],
    ['3', null],
  ])('%s', (printed, clock) => {
    expect(clockIn(printed)).toBe(clock);
  });
});

describe('a page that writes the month first is noticed', () => {
  it('when some days can only be read so and none the other way', () => {
    expect(isMonthFirst(['11/16/2026', '12/04/2026'])).toBe(true);
  });
  it('but a slip on a page that writes the day first is only a slip', () => {
    expect(isMonthFirst(['11/16/2026', '16/11/2026'])).toBe(false);
  });
});
