import { expect, it } from 'vitest';
import { ViewChips } from '@/components/cases/ViewChips';
import { DEFAULT_QUERY } from '@/components/dashboard/route';
import { day } from '../../unit/calendar/viet-nam';
import { show } from '../ui/show';

const chips = (root: HTMLElement) =>
  new Map(
    [...root.querySelectorAll('a')].map((one) => [one.textContent, one.getAttribute('href')]),
  );

it('the cases due on a day are named by it; every other filter leaves the day behind', () => {
  const query = { ...DEFAULT_QUERY, view: 'dueOn', day: day('2026-11-26') } as const;
  const found = chips(show(<ViewChips query={query} counts={{ dueOn: 3 }} />));
  expect(found.get('Đang mở, đến hạn3')).toBe('#/cases?view=dueOn');
  expect(found.get('Quá hạn')).toBe('#/cases?view=overdue');
  expect(found.get('Đến hạn ngày 26/11/2026Bỏ lọc thời gian')).toBe('#/cases');
});

it('a day on which cases were closed stays with every filter', () => {
  const query = { ...DEFAULT_QUERY, view: 'closed', day: day('2026-11-26') } as const;
  const found = chips(show(<ViewChips query={query} counts={{}} />));
  expect(found.has('Đang mở, đến hạn')).toBe(false);
  expect([...found.values()].filter((href) => href?.includes('day=2026-11-26')).length).toBe(
    found.size - 1,
  );
});
