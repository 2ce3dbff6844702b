import { expect, it, vi } from 'vitest';
import { MovedCases } from '@/components/procedures/MovedCases';
import { previewRuleChange } from '@/utils/cases/rule-change';
import { day } from '../../unit/calendar/viet-nam';
import { CALENDAR, sampleCase } from '../cases/sample';
import { button, press, show } from '../ui/show';

const one = sampleCase(1, {
  limit: { amount: 5, unit: 'workingDays' },
  rule: { id: '1.001193', version: day('2026-01-01') },
});
const change = {
  id: '1.001193',
  effectiveFrom: day('2026-11-01'),
  effectiveTo: null,
  limit: { amount: 3, unit: 'workingDays' } as const,
};
const moved = previewRuleChange([one], CALENDAR, change).map((preview) => ({ ...preview, one }));

it('names each case with its date now and then, and moves nothing but on the button', async () => {
  const onMove = vi.fn();
  const root = show(<MovedCases moved={moved} by="catalogue" busy={false} onMove={onMove} />);
  // Received on Monday 16 November: five days are Monday the 23rd, three Thursday the 19th.
  expect(root.querySelector('tbody')?.textContent).toBe('H49.22-261116-000123/11/202619/11/2026');
  expect(onMove).not.toHaveBeenCalled();
  await press(button('Đổi hạn 1 hồ sơ'));
  expect(onMove).toHaveBeenCalledOnce();
});

it('leads to each case, and for a rule of law speaks of cases, since they are no dossiers', () => {
  const root = show(<MovedCases moved={moved} by="law" busy={false} onMove={vi.fn()} />);
  expect(root.querySelector('tbody a')?.getAttribute('href')).toBe(`#/cases/${one.id}`);
  expect(root.textContent).toContain('1 việc đang mở sẽ đổi hạn theo quy định mới');
  expect(button('Đổi hạn 1 việc').disabled).toBe(false);
});

it('is silent when nothing would move', () => {
  expect(show(<MovedCases moved={[]} by="law" busy={false} onMove={vi.fn()} />).textContent).toBe(
    '',
  );
});
