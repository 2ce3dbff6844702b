import { goTo } from '@/components/dashboard/use-route';

/**
 * Goes to the page on which cases are handed over. Which cases stands in this step of the history, so
 * that loading again and coming back find them; no address is long enough for hundreds of ids.
 */
export function goToGive(ids: readonly string[]): void {
  goTo({ page: 'handover', rest: 'give' });
  history.replaceState({ handOver: [...ids] }, '');
}

/** The cases that were chosen when the page was opened; none after a bare address. */
export function chosenCases(): string[] {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('handOver' in state)) return [];
  const { handOver } = state;
  if (!Array.isArray(handOver)) return [];
  return handOver.filter((one): one is string => typeof one === 'string');
}
