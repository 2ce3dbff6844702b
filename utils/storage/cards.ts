import type { Instant } from '../calendar/instant';
import type { Payload } from '../exchange/payload';
import type { Pin } from '../exchange/pins';
import { ok, type Result } from '../problems';
import { db } from './db';
import type { CardRow, PinRow } from './exchange-rows';
import { type Draft, write } from './write';

/** A card that was opened, with the file it came in. */
export interface NewCard {
  payload: Payload<'unit-card'>;
  hash: string;
  text: string;
  file: string;
}

/** All cards, the newest first. */
export async function listCards(): Promise<CardRow[]> {
  const rows = await db.cards.toArray();
  return rows.sort((a, b) => b.addedAt - a.addedAt);
}

/** The keys known of a person or a unit. */
export async function readPins({ role, subject }: Pick<Pin, 'role' | 'subject'>): Promise<Pin[]> {
  const rows = await db.pins.where('subject').equals(subject).toArray();
  return rows.filter((row) => row.role === role).map(plainPin);
}

/** The keys known of some people or units. */
export async function listPinsOf(role: Pin['role'], subjects: readonly string[]): Promise<Pin[]> {
  const rows = await db.pins.where('subject').anyOf(subjects).toArray();
  return rows.filter((row) => row.role === role).map(plainPin);
}

/** All keys known of anybody. */
export async function listPins(): Promise<Pin[]> {
  return (await db.pins.toArray()).map(plainPin);
}

const plainPin = ({ id: _, ...pin }: PinRow): Pin => pin;

/**
 * Takes in a card together with what it changes in the keys known of its unit. The same card again
 * changes nothing.
 *
 * @param change - the pins after the card, from those before; pure
 */
export function keepCard(
  card: NewCard,
  change: (pins: readonly Pin[]) => Pin[],
  now: Instant,
): Promise<Result<void>> {
  return write(['cards', 'pins'], (draft) => putCard(draft, { card, change, now }));
}

/** The same inside a transaction over `cards` and `pins`. */
export async function putCard(
  draft: Draft,
  { card, change, now }: { card: NewCard; change: (pins: readonly Pin[]) => Pin[]; now: Instant },
): Promise<Result<void>> {
  const { unitId } = card.payload.aud;
  if (!(await db.cards.get(card.hash))) {
    const { hash, text, file } = card;
    draft.put('cards', { hash, unitId, text, file, addedAt: now });
  }
  const pins = await readPins({ role: 'unit', subject: unitId });
  for (const pin of change(pins)) draft.put('pins', rowOf(pin));
  return ok(undefined);
}

/**
 * Changes what is known of the keys of a person or a unit.
 *
 * @param change - one of the steps of `exchange/pins.ts`
 */
export function changePins(
  who: Pick<Pin, 'role' | 'subject'>,
  change: (pins: readonly Pin[]) => Pin[],
): Promise<Result<Pin[]>> {
  return write<Pin[]>(['pins'], async (draft) => {
    const pins = change(await readPins(who));
    for (const pin of pins) draft.put('pins', rowOf(pin));
    return ok(pins);
  });
}

const rowOf = (pin: Pin): PinRow => ({
  id: `${pin.role} ${pin.subject} ${pin.verifyKey}`,
  ...pin,
});
