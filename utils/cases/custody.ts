import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { daySchema, instantSchema } from '../calendar/schemas';
import { z } from '../zod';

/** Hash of the signed content of a hand-over pack; it names the pack on both sides. */
export const packHashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const who = z.string().check(z.minLength(1), z.maxLength(120));
const agreed = {
  pack: packHashSchema,
  /** The other person, as named in the pack. */
  who,
  since: instantSchema,
  /** The last day agreed on; null for until it is given back. */
  until: z.nullable(daySchema),
};

/** A case that was handed over: it is in other hands, and still the person's own in the record. */
export const givenSchema = z.strictObject({
  ...agreed,
  /** Whether its reminders come all the same. */
  remind: z.boolean(),
});
export type Given = z.output<typeof givenSchema>;

/** A case that was taken from somebody, whose own it stays in the record. */
export const takenSchema = z.strictObject({
  ...agreed,
  /** The id of the case in the notebook of the other person. */
  caseId: z.uuid(),
  /** When it was given back; absent while it is here. */
  returnedAt: z.exactOptional(instantSchema),
});
export type Taken = z.output<typeof takenSchema>;

/** What of a case says in whose hands it is. */
export interface Custody {
  givenTo?: Given;
  takenFrom?: Taken;
}

/** With whom a case is, or from whom it came. */
export interface Hands {
  /** `out`: handed over; `in`: taken from somebody; `back`: taken, and given back to them. */
  way: 'out' | 'in' | 'back';
  /** The other person. */
  who: string;
  /** Since when it is so. */
  since: Instant;
  /** The last day agreed on; null for none, and once it was given back. */
  until: Day | null;
}

/** In whose hands a case is; null for one that was never handed over, or is home again. */
export function handsOf({ givenTo, takenFrom }: Custody): Hands | null {
  if (givenTo) return { way: 'out', ...agreedIn(givenTo) };
  if (!takenFrom) return null;
  const { returnedAt, ...taken } = takenFrom;
  if (returnedAt === undefined) return { way: 'in', ...agreedIn(taken) };
  return { way: 'back', who: taken.who, since: returnedAt, until: null };
}

const agreedIn = ({ who, since, until }: Omit<Hands, 'way'>) => ({ who, since, until });

/** Whether somebody else works on it: it was handed over, or given back. */
export function isAway({ givenTo, takenFrom }: Custody): boolean {
  return givenTo !== undefined || takenFrom?.returnedAt !== undefined;
}

/**
 * Whether it counts in the person's own figures. A case counts once, with whose own it is.
 *
 * @see ../handover/RULES.md#counting
 */
export function isOwn({ takenFrom }: Custody): boolean {
  return takenFrom === undefined;
}

/** Whether its reminders come: always while it is here, while it is away only when wanted. */
export function isHeardOf(one: Custody): boolean {
  return !isAway(one) || one.givenTo?.remind === true;
}
