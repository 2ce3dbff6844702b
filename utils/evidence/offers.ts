import type { WorkFactKind } from './fact';

/**
 * For which items a fact of the work may be offered. It says something about them and decides
 * nothing; items that only a conscience can answer stand nowhere here, and a test holds that.
 *
 * @see RULES.md#offers
 */
export const ITEMS_OF_FACT: Readonly<Record<WorkFactKind, readonly string[]>> = {
  dossiers: ['144.1.2', '144.3.1', '144.4.d', 'desk.onTime', 'discipline.nothingOverdue'],
  supplements: ['144.1.2', 'desk.once', 'desk.supplement'],
  apologies: ['144.4.d', 'desk.apology'],
  receptions: ['144.1.2', 'reception.log', 'reception.schedule'],
  petitions: ['144.4.d', 'reception.sorted', 'reception.answer'],
  inspections: ['144.4.b', '144.4.d', 'after.done'],
  tasks: ['144.3.1', '144.4.d'],
  daily: ['144.4.b', '144.5.c'],
  actions: ['144.5.c'],
};

/** The kinds of fact that are offered for an item, in a fixed order. */
export function factKindsFor(itemId: string): WorkFactKind[] {
  const kinds = Object.keys(ITEMS_OF_FACT) as WorkFactKind[];
  return kinds.filter((kind) => ITEMS_OF_FACT[kind].includes(itemId));
}
