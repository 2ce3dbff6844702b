import type { Instant } from '../calendar/instant';

/**
 * How far a key is known. `pinned`: seen first and kept, digits not compared; `verified`: digits
 * compared by two people; `changed`: another key than the one kept, blocked until compared;
 * `retired`: gave way to a newer key, what it signed stays valid; `revoked`: not to be trusted.
 */
export type PinState = 'pinned' | 'verified' | 'changed' | 'retired' | 'revoked';

/** One key of one person or unit. */
export interface Pin {
  /** `member` and the id of a notebook, or `unit` and the code of a unit. */
  role: 'member' | 'unit';
  subject: string;
  /** The key by which signatures are checked, base64. */
  verifyKey: string;
  state: PinState;
  since: Instant;
}

type Subject = Pick<Pin, 'role' | 'subject'>;

/** How far a key is known; `new` when nothing of its holder is. A second key is never trusted silently. */
export function trustIn(pins: readonly Pin[], verifyKey: string): PinState | 'new' {
  const pin = pins.find((one) => one.verifyKey === verifyKey);
  if (pin) return pin.state;
  return pins.length === 0 ? 'new' : 'changed';
}

/** The pins after a key was seen: the first is kept, another is marked as changed. */
export function meetKey(
  pins: readonly Pin[],
  who: Subject,
  verifyKey: string,
  now: Instant,
): Pin[] {
  const trust = trustIn(pins, verifyKey);
  if (pins.some((one) => one.verifyKey === verifyKey)) return [...pins];
  const state = trust === 'new' ? 'pinned' : 'changed';
  return [...pins, { role: who.role, subject: who.subject, verifyKey, state, since: now }];
}

/**
 * The pins after two people compared the digits of a key. It takes the place of the one before.
 * A revoked key stays revoked.
 */
export function confirmKey(pins: readonly Pin[], verifyKey: string, now: Instant): Pin[] {
  const trust = trustIn(pins, verifyKey);
  const isKnown = pins.some((one) => one.verifyKey === verifyKey);
  if (!isKnown || trust === 'revoked' || trust === 'verified') return [...pins];
  return pins.map((pin) => {
    if (pin.verifyKey === verifyKey) return { ...pin, state: 'verified', since: now };
    const isCurrent = pin.state === 'pinned' || pin.state === 'verified';
    return isCurrent ? { ...pin, state: 'retired', since: now } : pin;
  });
}

/** The pins after a key was given up. */
export function revokeKey(pins: readonly Pin[], verifyKey: string, now: Instant): Pin[] {
  return pins.map((pin) =>
    pin.verifyKey === verifyKey ? { ...pin, state: 'revoked', since: now } : pin,
  );
}

/**
 * The pins after a card in which the key that is trusted names its successor: the new key is known
 * as far as the old one was. Any other key's word on a successor changes nothing.
 */
export function handOver(
  pins: readonly Pin[],
  { from, to }: { from: string; to: string },
  now: Instant,
): Pin[] {
  const old = pins.find((one) => one.verifyKey === from);
  const isTrusted = old?.state === 'pinned' || old?.state === 'verified';
  if (!old || !isTrusted || from === to || trustIn(pins, to) === 'revoked') return [...pins];
  const rest = pins.filter((pin) => pin.verifyKey !== from && pin.verifyKey !== to);
  return [...rest, { ...old, state: 'retired', since: now }, { ...old, verifyKey: to, since: now }];
}
