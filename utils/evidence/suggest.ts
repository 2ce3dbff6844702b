import type { Item } from '../assessment/edition';
import type { Evidence } from './evidence';
import { saysSomething, type WorkFact } from './fact';
import { factKindsFor } from './offers';

/** A fact offered for an item. It is kept nowhere before the person accepts or refuses it. */
export interface Suggestion {
  itemId: string;
  fact: WorkFact;
}

/**
 * What the notebook can offer for an item: facts of the period that say something and that the person
 * has neither accepted nor refused for it. Never for an item that only the person can answer.
 *
 * @param facts - of the period, at most one of each kind
 * @param log - evidence decided on so far
 * @see RULES.md#offers
 */
export function suggestionsFor(
  item: Pick<Item, 'id' | 'moral'>,
  facts: readonly WorkFact[],
  log: readonly Evidence[],
): Suggestion[] {
  if (item.moral) return [];
  return factKindsFor(item.id).flatMap((kind) => {
    const fact = facts.find((one) => one.kind === kind);
    if (!fact || !saysSomething(fact) || isDecided(item.id, fact, log)) return [];
    return [{ itemId: item.id, fact }];
  });
}

/**
 * Whether the person has decided on this fact for this item. A fact that was accepted with other
 * figures is offered again, for the work has gone on; one that was refused is not.
 */
function isDecided(itemId: string, fact: WorkFact, log: readonly Evidence[]): boolean {
  return log.some((one) => {
    const isSame = one.itemIds.includes(itemId) && isSameQuery(one, fact);
    return isSame && (one.state === 'refused' || sameFigures(one.fact, fact));
  });
}

function isSameQuery({ fact: known }: Evidence, fact: WorkFact): boolean {
  return known.kind === fact.kind && known.from === fact.from && known.to === fact.to;
}

const sameFigures = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
