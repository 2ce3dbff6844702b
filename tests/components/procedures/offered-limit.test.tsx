import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OfferedLimit, type OfferLimit } from '@/components/procedures/OfferedLimit';
import type { Limit } from '@/utils/cases/limit';
import { day } from '../../unit/calendar/viet-nam';
import { show } from '../ui/show';

const FIVE: Limit = { amount: 5, unit: 'workingDays' };
const RECEIVED = { at: Date.UTC(2026, 10, 23, 2), precision: 'minute' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function offered(title: string, offerLimit: OfferLimit, current: Limit | null = null) {
  const onTake = vi.fn();
  const root = show(
    <OfferedLimit {...{ title, received: RECEIVED, offerLimit, current, onTake }} />,
  );
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
  });
  return { root, onTake, button: root.querySelector('button') };
}

it('offers the limit of the catalogue and takes it over only on the button', async () => {
  const { root, onTake, button } = await offered('Khai sinh', async () => ({
    limit: FIVE,
    procedure: { code: '1.001193', validFrom: day('2026-07-01') },
  }));
  expect(root.textContent).toContain('Theo danh mục: 5 ngày làm việc');
  expect(onTake).not.toHaveBeenCalled();
  act(() => button?.click());
  expect(onTake).toHaveBeenCalledWith(FIVE, { id: '1.001193', version: '2026-07-01' });
});

it('says "trong ngày" for a limit that ends on the day of receipt', async () => {
  const limit: Limit = { amount: 0, unit: 'workingDays' };
  expect((await offered('Chứng thực', async () => ({ limit }))).root.textContent).toContain(
    'Trong ngày',
  );
});

it('has nothing to press once the form holds that limit', async () => {
  expect((await offered('Khai sinh', async () => ({ limit: FIVE }), FIVE)).button).toBeNull();
});

it.each<[string, OfferLimit]>([
  ['nothing fits', async () => null],
  ['the catalogue cannot be read', () => Promise.reject(new Error('closed'))],
])('stays out of sight when %s', async (_why, offerLimit) => {
  const { root } = await offered('Khai sinh', offerLimit);
  expect(root.textContent).toBe('');
});

it('asks nothing while no name is typed', async () => {
  const offerLimit = vi.fn(async () => null);
  await offered('  ', offerLimit);
  expect(offerLimit).not.toHaveBeenCalled();
});
