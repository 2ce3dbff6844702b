import { expect, it } from 'vitest';
import { HeadReceptions } from '@/components/today/HeadReceptions';
import { monthOf } from '@/utils/calendar/day';
import { receptionMonth } from '@/utils/cases/reception-days';
import { day } from '../unit/calendar/viet-nam';
import { sampleCase, uuid } from './cases/sample';
import { show } from './ui/show';

const NOVEMBER = monthOf(day('2026-11-01'));
const held = (number: number, byHead = true) =>
  sampleCase(number, {
    kind: 'reception',
    code: null,
    title: `Lượt tiếp ${number}`,
    detail: { kind: 'reception', online: false, byHead },
  });
const rows = (root: HTMLElement) => [...root.querySelectorAll('li')].map((row) => row.textContent);

it('counts days and not receptions against the minimum, with each reception behind them', () => {
  const month = receptionMonth([held(1), held(2), held(3, false)], NOVEMBER);
  const root = show(<HeadReceptions month={month} />);
  expect(root.textContent).toContain(
    'Tháng 11/2026: người đứng đầu đã tiếp công dân 1 ngày, cần ít nhất 2 ngày.',
  );
  expect(rows(root)).toEqual(['16/11 Lượt tiếp 1', '16/11 Lượt tiếp 2']);
  expect(root.querySelector('li a')?.getAttribute('href')).toBe(`#/cases/${uuid(1)}`);
});

it('without any says how one comes to count', () => {
  const root = show(<HeadReceptions month={receptionMonth([], NOVEMBER)} />);
  expect(root.textContent).toContain('đã tiếp công dân 0 ngày, cần ít nhất 2 ngày');
  expect(root.textContent).toContain('chọn “Người đứng đầu trực tiếp tiếp”');
  expect(rows(root)).toEqual([]);
});
