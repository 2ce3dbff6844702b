import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ToastProvider, useToast } from '@/components/ui/Toast';
import { button, press, show } from './show';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Page({ undo }: { undo?: () => void }) {
  const say = useToast();
  return (
    <>
      <button type="button" onClick={() => say({ text: 'Đã theo dõi 30 hồ sơ', undo })}>
        track
      </button>
      <button type="button" onClick={() => say({ text: 'Đã lưu' })}>
        save
      </button>
    </>
  );
}

const toast = () => document.querySelector('.toast');
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

function page(undo?: () => void): void {
  show(<ToastProvider>{undo ? <Page undo={undo} /> : <Page />}</ToastProvider>);
}

it('offers to take an act back, once', async () => {
  const undo = vi.fn();
  page(undo);
  await press(button('track'));
  expect(toast()?.textContent).toContain('Đã theo dõi 30 hồ sơ');

  await press(button('Hoàn tác'));
  expect(undo).toHaveBeenCalledOnce();
  expect(toast()).toBeNull();
});

it('is read out politely', () => {
  page();
  expect(document.querySelector('.toast-region')?.getAttribute('aria-live')).toBe('polite');
});

it('goes away by itself', async () => {
  page();
  await press(button('save'));
  await pass(6_000);
  expect(toast()).toBeNull();
});

it('stays longer when there is something to take back', async () => {
  page(() => undefined);
  await press(button('track'));
  await pass(6_000);
  expect(toast()).not.toBeNull();
  await pass(7_000);
  expect(toast()).toBeNull();
});

it('waits while the pointer is on it', async () => {
  page();
  await press(button('save'));
  await act(async () => void toast()?.dispatchEvent(new MouseEvent('mouseenter')));
  await pass(60_000);
  expect(toast()).not.toBeNull();
  await act(async () => void toast()?.dispatchEvent(new MouseEvent('mouseleave')));
  await pass(6_000);
  expect(toast()).toBeNull();
});

it('gives way to the next message', async () => {
  page(() => undefined);
  await press(button('track'));
  await press(button('save'));
  expect(document.querySelectorAll('.toast')).toHaveLength(1);
  expect(toast()?.textContent).toContain('Đã lưu');
});
