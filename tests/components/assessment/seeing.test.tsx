import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DiffView } from '@/components/assessment/DiffView';
import { hrefOfPart, parsePart } from '@/components/assessment/part';
import { radarTitle, trendTitle, yearTitle } from '@/components/assessment/seeing-words';
import { periodKeyText, scoreText } from '@/components/assessment/words';
import { YearGrid } from '@/components/assessment/YearGrid';
import { workDays } from '@/utils/assessment/work-days';
import { yearView } from '@/utils/assessment/year-view';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import { answer, dailyRow, day, edition, item } from '../../unit/assessment/support';
import { show } from '../ui/show';

const ONE = edition([[item('a1')], [item('b1')]]);
const CALENDAR = makeCalendar({ officeHours: STANDARD_OFFICE_HOURS, packs: HOLIDAY_PACKS });

describe('words', () => {
  it.each([
    ['2026-Q4', 'Quý 4/2026', 'Quarter 4, 2026'],
    ['2026-11', 'Tháng 11/2026', 'Month 11/2026'],
    ['2026-W48', 'Tuần 48/2026', 'Week 48, 2026'],
    ['2026', 'Năm 2026', 'Year 2026'],
    ['2026-11-25', 'Ngày 25/11/2026', '25/11/2026'],
  ])('%s is %s', (key, vi, en) => {
    expect([periodKeyText(key, 'vi'), periodKeyText(key, 'en')]).toEqual([vi, en]);
  });

  it('a score is never rounded up to what was not reached', () => {
    expect(scoreText(3.96, 'grade4', 'vi')).toBe('3,9\u00a0/\u00a04');
    expect(scoreText(4, 'grade4', 'vi')).toBe('4\u00a0/\u00a04');
    expect(scoreText(0.999, 'yesNoNa', 'vi')).toBe('99,9\u00a0%');
    expect(scoreText(null, 'grade4', 'vi')).toBe('chưa có');
  });

  const scores = (a: number | null, b: number | null) => [
    { groupId: 'a', title: { vi: 'Nhóm A', en: 'A' }, now: a, before: null },
    { groupId: 'b', title: { vi: 'Nhóm B', en: 'B' }, now: b, before: null },
  ];
  it.each([
    [
      scores(3.5, 2),
      'Tháng 11/2026: cao nhất ở “Nhóm A” (3,5\u00a0/\u00a04), thấp nhất ở “Nhóm B” (2\u00a0/\u00a04)',
    ],
    [scores(3, 3), 'Tháng 11/2026: các nhóm ngang nhau (3\u00a0/\u00a04)'],
    [scores(null, null), 'Tháng 11/2026: chưa có câu trả lời tính điểm'],
  ])('the title of the radar says the finding', (list, title) => {
    expect(radarTitle(list, '2026-11', 'grade4', 'vi')).toBe(title);
  });

  it('the title of the trend names the group that moved most, past the gaps', () => {
    const group = (vi: string, values: (number | null)[]) => ({
      groupId: vi,
      title: { vi, en: vi },
      values,
      items: 1,
    });
    const trend = {
      periods: ['2026-09', '2026-10', '2026-11'],
      groups: [group('A', [3, null, 3.5]), group('B', [4, 3, 2])],
      shared: 2,
      of: 2,
    };
    expect(trendTitle(trend, 'grade4', 'vi')).toBe(
      '“B” giảm nhiều nhất qua 3 kỳ: từ 4\u00a0/\u00a04 xuống 2\u00a0/\u00a04',
    );
  });
});

it('a part of the page is found again by its address, whatever is in it', () => {
  for (const part of [
    { part: 'overview' },
    { part: 'seeing' },
    { part: 'answer', checklist: 'own.a/b c', key: '2026-Q4' },
    { part: 'edit', id: 'x%1' },
  ] as const) {
    const rest = hrefOfPart(part).replace('#/assessment', '').replace(/^\//, '');
    expect(parsePart(rest)).toEqual(part);
  }
  expect(parsePart('nowhere/at/all')).toEqual({ part: 'overview' });
  expect(parsePart('answer/%E0%A4%A')).toEqual({ part: 'overview' });
});

it('the difference is told in one line and in full', () => {
  const later = edition(
    [
      [item('a1', { text: { vi: 'Lời mới', en: '' } }), item('a2')],
      [item('b1', { retired: true })],
    ],
    { version: '2026.2' },
  );
  const root = show(<DiffView before={ONE} after={later} />);
  expect(root.textContent).toContain('Bản 2026.2: +1 câu, sửa 1, bỏ 1');
  expect(root.textContent).toContain('so với bản 2026.1');
  expect(root.textContent).toContain('Lời mới');
  expect(root.textContent).toContain('Câu b1');
});

it('arrow keys walk the year from day to day; each day says what it is', async () => {
  const rows = [dailyRow(ONE, day('2026-11-23'), [answer('a1', 'no')], ['a1'])];
  const weeks = yearView(rows, day('2026-11-25'), CALENDAR);
  const worked = workDays(CALENDAR, day('2025-11-24'), day('2026-11-24')).length;
  expect(yearTitle(weeks.flat(), 'vi')).toBe(
    `52 tuần qua: 1/${worked} ngày làm việc có phút tự soi`,
  );
  const root = show(<YearGrid weeks={weeks} />);
  const here = () => root.querySelector<HTMLElement>('[tabindex="0"][data-at]');
  expect(here()?.getAttribute('aria-label')).toBe('24/11/2026: ngày nghỉ');
  const go = (key: string) =>
    act(async () => {
      here()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  await go('ArrowUp');
  expect(here()?.getAttribute('aria-label')).toBe('23/11/2026: đủ, có câu chưa đạt, 1/1 câu');
  await go('ArrowLeft');
  expect(here()?.getAttribute('aria-label')).toBe('16/11/2026: chưa có');
  await go('Home');
  expect(here()?.getAttribute('aria-label')).toBe('24/11/2025: chưa có');
});
