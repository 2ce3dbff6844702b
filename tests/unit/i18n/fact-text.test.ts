import { expect, it } from 'vitest';
import type { Fact } from '@/utils/evidence/fact';
import { factDays, factText } from '@/utils/i18n/fact-text';
import { day } from '../calendar/viet-nam';

const QUARTER = { from: day('2026-10-01'), to: day('2026-12-31') };

it.each([
  [
    { ...QUARTER, kind: 'dossiers', early: 100, onTime: 28, late: 3 },
    '128/131 hồ sơ xong trước hạn và đúng hạn (97,7\u00a0%), 3 hồ sơ trễ hạn',
    '128 of 131 dossiers finished early or on time (97.7%), 3 late',
  ],
  [
    { ...QUARTER, kind: 'receptions', count: 14, headDays: 0 },
    '14 lượt tiếp công dân',
    '14 receptions of citizens',
  ],
  [
    { ...QUARTER, kind: 'receptions', count: 1_200, headDays: 6 },
    '1.200 lượt tiếp công dân, thủ trưởng tiếp 6 ngày',
    '1,200 receptions of citizens; the head received on 6 days',
  ],
  [
    { ...QUARTER, kind: 'inspections', done: 39, late: 1, open: 9 },
    '39 kiến nghị sau thanh tra, kiểm tra đã thực hiện xong (1 trễ hạn), 9 kiến nghị đang thực hiện',
    '39 recommendations of inspections carried out (1 late), 9 under way',
  ],
  [
    { ...QUARTER, kind: 'actions', done: 2, open: 1 },
    '2/3 việc tự sửa đến hạn đã làm xong',
    '2 of 3 actions of mending that were due are done',
  ],
  [
    { kind: 'paper', day: day('2026-11-05'), text: 'Giấy khen', place: 'số 12/QĐ' },
    'Giấy khen (số 12/QĐ), ngày 05/11/2026',
    'Giấy khen (số 12/QĐ), 05/11/2026',
  ],
] satisfies [Fact, string, string][])('%o in words', (fact, vi, en) => {
  expect(factText(fact, 'vi')).toBe(vi);
  expect(factText(fact, 'en')).toBe(en);
});

it('names its days', () => {
  const fact = { ...QUARTER, kind: 'daily', kept: 1, due: 2 } as const;
  expect(factDays(fact, 'vi')).toBe('từ 01/10/2026 đến 31/12/2026');
});
