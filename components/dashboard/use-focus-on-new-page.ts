import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Whoever listens or uses the keyboard starts at the top of a new page, as after a full load. It is
 * done while the page is put together: a part of it that asks for the focus asks later, in an effect
 * of its own, and keeps it, however long the browser takes to draw.
 */
export function useFocusOnNewPage(page: string): void {
  const last = useRef(page);
  useLayoutEffect(() => {
    if (last.current === page) return;
    last.current = page;
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [page]);
}
