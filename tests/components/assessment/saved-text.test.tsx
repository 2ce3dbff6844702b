import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SavedTextArea } from '@/components/assessment/SavedTextArea';
import type { Problem } from '@/utils/problems';
import { button, press, show } from '../ui/show';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function area(save: (text: string) => Promise<Problem | null>) {
  const root = show(<SavedTextArea label="Ghi chú" value="" maxLength={500} onSave={save} />);
  const control = root.querySelector('textarea');
  if (!control) throw new Error('no text');
  return {
    type: (text: string) =>
      act(async () => {
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    said: () => root.querySelector('.save-mark')?.textContent,
  };
}

const wait = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

it('is saved within a second of the last letter, once for all letters', async () => {
  const save = vi.fn(async () => null);
  const text = area(save);
  await text.type('a');
  await text.type('ab');
  expect(save).not.toHaveBeenCalled();
  await wait(999);
  expect(save.mock.calls).toEqual([['ab']]);
  expect(text.said()).toBe('Đã lưu');
});

it('is saved at once when the page goes away', async () => {
  const save = vi.fn(async () => null);
  const text = area(save);
  await text.type('dở');
  await act(async () => void window.dispatchEvent(new Event('pagehide')));
  expect(save.mock.calls).toEqual([['dở']]);
});

it('with a phone number is held until the person says that it may stay', async () => {
  const save = vi.fn(async () => null);
  const text = area(save);
  await text.type('gọi 0912 345 678');
  await wait(999);
  expect(save).not.toHaveBeenCalled();
  expect(text.said()).toBe('Chưa lưu');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('số điện thoại');
  await press(button('Vẫn lưu'));
  await wait(999);
  expect(save.mock.calls).toEqual([['gọi 0912 345 678']]);
});

it('that is refused says why and stays on the screen, unsaved', async () => {
  const text = area(async () => ({ code: 'text.secrecyMark' }));
  await text.type('văn bản TỐI MẬT');
  await wait(999);
  expect(text.said()).toBe('Chưa lưu');
  expect(document.querySelector('.field__problem')?.textContent).toContain('dấu độ mật');
});
