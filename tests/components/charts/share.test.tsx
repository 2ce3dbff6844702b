import { describe, expect, it } from 'vitest';
import { lastMonths } from '@/components/charts/months';
import { findingOf, type MonthTally } from '@/components/charts/share-finding';
import { barsOf, sentenceOf, titleOf } from '@/components/charts/share-words';
import { dayOf, type Month, monthOf, parseDay } from '@/utils/calendar/day';

function month(text: string): Month {
  const first = parseDay(`${text}-01`);
  if (!first) throw new Error(`not a month: ${text}`);
  return monthOf(first);
}

const of = (text: string, early: number, onTime: number, late: number): MonthTally => ({
  month: month(text),
  tally: { early, onTime, late },
});

describe('the title says what the figures support', () => {
  it.each([
    ['nothing was closed', [of('2026-10', 0, 0, 0)], 'Chưa có việc nào xong trong 12 tháng qua'],
    [
      'too few cases for a trend',
      [of('2026-10', 2, 0, 1), of('2026-11', 0, 1, 0)],
      'Mới có 4 việc xong, chưa đủ để nói về xu hướng',
    ],
    [
      'nothing was ever late',
      [of('2026-10', 20, 8, 0), of('2026-11', 9, 1, 0)],
      '38 việc xong trong 12 tháng, không việc nào trễ',
    ],
    [
      // 9 of 10 against 26 of 30: 90,0 and 86,7.
      'the share rose',
      [of('2026-10', 20, 6, 4), of('2026-11', 7, 2, 1)],
      'Tháng 11/2026: 90\u00a0% đúng hạn hoặc trước hạn, tăng 3,3 điểm so với tháng 10/2026',
    ],
    [
      'the share fell',
      [of('2026-10', 7, 2, 1), of('2026-11', 20, 6, 4)],
      'Tháng 11/2026: 86,7\u00a0% đúng hạn hoặc trước hạn, giảm 3,3 điểm so với tháng 10/2026',
    ],
    [
      'the share stayed',
      [of('2026-10', 7, 2, 1), of('2026-11', 14, 4, 2)],
      'Tháng 11/2026: 90\u00a0% đúng hạn hoặc trước hạn, bằng tháng 10/2026',
    ],
    [
      'one month alone has enough cases',
      [of('2026-10', 1, 0, 0), of('2026-11', 7, 1, 1)],
      '90\u00a0% trong 10 việc xong đúng hạn hoặc trước hạn',
    ],
  ])('%s', (_why, months, title) => {
    expect(titleOf(months, 'vi')).toBe(title);
  });

  it('leaves out months with fewer than five cases, which say more about chance', () => {
    const finding = findingOf([
      of('2026-09', 9, 0, 1),
      of('2026-10', 0, 0, 2),
      of('2026-11', 8, 1, 1),
    ]);
    expect(finding).toMatchObject({ kind: 'same', month: '2026-11', previous: '2026-09' });
  });

  it('never rounds a month with a late case up to a hundred', () => {
    const months = [of('2026-10', 9999, 0, 1), of('2026-11', 9999, 0, 1)];
    expect(titleOf(months, 'en')).toBe('11/2026: 99.9% on time or early, the same as 10/2026');
  });

  it('speaks English too', () => {
    const months = [of('2026-10', 20, 6, 4), of('2026-11', 7, 2, 1)];
    expect(titleOf(months, 'en')).toBe('11/2026: 90% on time or early, up 3.3 points from 10/2026');
  });
});

describe('the chart in one sentence', () => {
  it('gives the sums and the month with most late cases', () => {
    const months = [of('2026-09', 3, 1, 2), of('2026-10', 1, 1, 0), of('2026-11', 5, 0, 1)];
    expect(sentenceOf(months, 'vi')).toBe(
      'Từ 09/2026 đến 11/2026 có 14 việc xong: 9 trước hạn, 2 đúng hạn, 3 trễ. Tháng nhiều việc trễ nhất là 09/2026, 2 việc.',
    );
  });

  it('does not name a worst month when nothing was late', () => {
    expect(sentenceOf([of('2026-11', 1, 0, 0)], 'en')).toBe(
      'From 11/2026 to 11/2026, 1 case was closed: 1 early, 0 on time, 0 late.',
    );
  });
});

describe('the bars', () => {
  it('say the year where it begins and carry no figure for a month without cases', () => {
    const bars = barsOf(
      [of('2025-12', 1, 0, 1), of('2026-01', 0, 0, 0), of('2026-02', 1, 0, 0)],
      'vi',
    );
    expect(bars.map((bar) => bar.label)).toEqual([['12', '2025'], ['01', '2026'], ['02']]);
    expect(bars.map((bar) => bar.value)).toEqual(['50', '', '100']);
  });
});

describe('the months looked back on', () => {
  it('run over the turn of the year, oldest first', () => {
    const noon = Date.UTC(2026, 1, 10, 5);
    expect(lastMonths(noon, 3)).toEqual(['2025-12', '2026-01', '2026-02']);
  });

  it('follow the calendar of Viet Nam, where the month begins seven hours earlier', () => {
    const at = Date.UTC(2026, 9, 31, 17);
    expect(dayOf(at)).toBe('2026-11-01');
    expect(lastMonths(at, 1)).toEqual(['2026-11']);
  });
});
