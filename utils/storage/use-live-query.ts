import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { isStale } from './connection';

/**
 * Runs a storage query now and again after every write it depends on, in any context.
 *
 * @param query - a stable function; wrap it in `useCallback` when it closes over props
 * @returns undefined until the first answer; the last answer once the page is stale
 * @throws during render when the query fails, for the error boundary of the page
 */
export function useLiveQuery<T>(query: () => Promise<T>): T | undefined {
  const [state, setState] = useState<{ value?: T; error?: unknown }>({});

  useEffect(() => {
    // Dexie follows the tables through every `await` only when the function itself is `async`.
    const subscription = liveQuery(async () => query()).subscribe({
      next: (value) => setState({ value }),
      error: (error) => {
        // A stale page lost its connection and asks to be reloaded; what it shows may stay.
        if (!isStale()) setState({ error });
      },
    });
    return () => subscription.unsubscribe();
  }, [query]);

  if (state.error !== undefined) throw state.error;
  return state.value;
}
