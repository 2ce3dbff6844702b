import type { Day } from '../calendar/day';
import { daySchema } from '../calendar/schemas';
import { lineSchema } from '../plain-text';
import { z } from '../zod';
import { fingerprint } from './fingerprint';
import { recipientBytes, recipientSchema } from './recipient';

/** The version of the shape of a card. */
export const CARD_SCHEMA = 1;

/**
 * A unit's public card (thẻ đơn vị): who may open what is sent to it. Its signer is the author of
 * the file; the unit stands in `aud.unitId`.
 */
export const cardBodySchema = z.strictObject({
  unitName: lineSchema(200),
  head: z.strictObject({ name: lineSchema(120), position: lineSchema(120) }),
  /** Who can open a summary: the head first, then deputies. */
  recipients: z
    .array(
      z.strictObject({
        holder: z.enum(['head', 'deputy']),
        name: lineSchema(120),
        recipient: recipientSchema,
      }),
    )
    .check(z.minLength(1), z.maxLength(6)),
  validFrom: daySchema,
  /** Last day of validity; null for none. */
  validTo: z.nullable(daySchema),
  /** The key that signs the cards that follow, named by the key that signs this one. */
  successor: z.nullable(
    z.strictObject({
      name: lineSchema(120),
      verifyKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
    }),
  ),
});
export type CardBody = z.output<typeof cardBodySchema>;

/** Whether a card may be used on a day. */
export function cardValidity(card: CardBody, today: Day): 'valid' | 'notYet' | 'over' {
  if (today < card.validFrom) return 'notYet';
  return card.validTo !== null && today > card.validTo ? 'over' : 'valid';
}

/** The fingerprint of the head's key, named in every file sealed for the card. */
export function headFingerprint(card: CardBody): Promise<string> {
  const head = card.recipients.find((one) => one.holder === 'head') ?? card.recipients[0];
  return fingerprintOfRecipient(head?.recipient ?? '');
}

/** The 24 digits of a key named `age1…`. @throws RangeError when it is no such name */
export function fingerprintOfRecipient(recipient: string): Promise<string> {
  const bytes = recipientBytes(recipient);
  if (!bytes) throw new RangeError(`no recipient: ${recipient}`);
  return fingerprint('seal', bytes);
}

/**
 * The keys for which a file to a unit may have been meant: those held here, and on each of the unit's
 * cards that names one of them the keys beside it. So a deputy opens what names the head's key.
 *
 * @param held - names of the keys held here, `age1…`
 * @example intendedRecipients([card], [deputyKey]) // → the head's and the deputy's
 */
export function intendedRecipients(
  cards: readonly Pick<CardBody, 'recipients'>[],
  held: readonly string[],
): string[] {
  const beside = cards
    .map((card) => card.recipients.map((one) => one.recipient))
    .filter((names) => names.some((name) => held.includes(name)));
  return [...new Set([...held, ...beside.flat()])];
}
