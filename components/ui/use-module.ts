import { useEffect, useState } from 'preact/hooks';

type Loaded<T> = { value: T } | { error: unknown };

/**
 * Loads a part of the page when it is needed, so that the list does not wait for it.
 *
 * @param load - a stable function, or null while the part is not needed
 * @returns null until it is there
 * @throws while drawing, when its file is gone: the extension was replaced under an open page, and
 *   the nearest `ErrorBoundary` says so and offers to load the page again
 */
export function useModule<T>(load: (() => Promise<T>) | null): T | null {
  const [part, setPart] = useState<(Loaded<T> & { load: unknown }) | null>(null);
  useEffect(() => {
    if (!load) return;
    let wanted = true;
    load().then(
      (value) => wanted && setPart({ load, value }),
      (error: unknown) => wanted && setPart({ load, error }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (part?.load !== load) return null;
  if ('error' in part) throw part.error;
  return part.value;
}
