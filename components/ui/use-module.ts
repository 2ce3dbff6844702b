import { useEffect, useState } from 'preact/hooks';

/**
 * Loads a part of the page when it is needed, so that the list does not wait for it.
 *
 * @param load - a stable function, or null while the part is not needed
 * @returns null until it is there
 */
export function useModule<T>(load: (() => Promise<T>) | null): T | null {
  const [part, setPart] = useState<{ load: unknown; value: T } | null>(null);
  useEffect(() => {
    if (!load) return;
    let wanted = true;
    void load().then((value) => wanted && setPart({ load, value }));
    return () => {
      wanted = false;
    };
  }, [load]);
  return part?.load === load ? part.value : null;
}
