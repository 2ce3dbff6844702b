import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { button, press, show } from './show';

function Broken(): never {
  throw new Error('a bug');
}

it('says that it is broken and offers to load again, instead of a blank page', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const onReload = vi.fn();
  const page = show(
    <ErrorBoundary onReload={onReload}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(page.querySelector('[role=alert]')?.textContent).toContain('Dữ liệu đã lưu vẫn nằm');
  await press(button('Tải lại trang'));
  expect(onReload).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
