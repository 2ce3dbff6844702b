import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { useModule } from '@/components/ui/use-module';
import { show } from './show';

function Part({ load }: { load: () => Promise<string> }) {
  return <p>{useModule(load) ?? 'waiting'}</p>;
}

it('shows a part when its file is there', async () => {
  const load = () => Promise.resolve('here');
  const page = show(<Part load={load} />);
  expect(page.textContent).toBe('waiting');
  await act(async () => void (await load()));
  expect(page.textContent).toBe('here');
});

it('says what to do when the file of a part is gone, instead of waiting for ever', async () => {
  vi.stubGlobal('reportError', vi.fn());
  const gone = Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const load = () => gone;
  const page = show(
    <ErrorBoundary onReload={() => undefined}>
      <Part load={load} />
    </ErrorBoundary>,
  );
  await act(() => gone.catch(() => undefined));
  expect(page.querySelector('[role=alert]')?.textContent).toContain('Hãy tải lại trang');
  vi.unstubAllGlobals();
});
