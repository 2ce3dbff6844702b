import type { Instant } from '../calendar/instant';
import type { LedgerEntry } from '../exchange/ledger';
import type { Pin } from '../exchange/pins';
import type { Result } from '../problems';
import { type NewCard, putCard } from './cards';
import { putExchange } from './exchange-settings';
import { type NewOpeningKey, openingRow } from './keys';
import { takeNumber } from './summaries';
import { write } from './write';

/** A unit card that was made here and read back. */
export interface OwnCard {
  card: NewCard;
  entry: LedgerEntry;
  /** The key that was brought from its recovery file for this card; null when it is here already. */
  key: NewOpeningKey | null;
}

/**
 * Writes down a card that goes out, with the key for which files are sealed by it, or nothing at
 * all: nobody is asked to seal for a key that is not here. Whoever makes the card of a unit is its
 * head, and the unit's page is of that unit from then on.
 *
 * @param change - the pins after the card, from those before; pure
 * @returns `exchange.numberTaken` when another window used the number; nothing is written
 */
export function recordOwnCard(
  { card, entry, key }: OwnCard,
  change: (pins: readonly Pin[]) => Pin[],
  now: Instant,
): Promise<Result<void>> {
  return write(['ledger', 'keys', 'cards', 'pins', 'settings'], async (draft) => {
    const numbered = await takeNumber(draft, entry, now);
    if (!numbered.ok) return numbered;
    await putExchange(draft, { headOf: entry.unitId });
    if (key) draft.put('keys', openingRow(key, now));
    return putCard(draft, { card, change, now });
  });
}
