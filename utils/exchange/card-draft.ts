import { type Day, parseDay } from '../calendar/day';
import { plainLine } from '../plain-text';
import type { CardBody } from './card';
import { UNIT_ID } from './head';

/** What a head has typed and chosen for a unit card. */
export interface CardDraft {
  unitId: string;
  unitName: string;
  headName: string;
  position: string;
  /** `yyyy-mm-dd`, or '' for a card without an end. */
  validTo: string;
  /** Who can open a summary besides the head. */
  deputies: readonly Deputy[];
  /** Who signs the cards that follow; null while the head stays. */
  successor: CardBody['successor'];
}

export interface Deputy {
  name: string;
  /** `age1…` */
  recipient: string;
}

export type CardFault = 'unitId' | 'unitName' | 'headName' | 'validTo';

/** Deputies on one card: its schema takes six who can open, the head among them. */
export const MOST_DEPUTIES = 5;

/**
 * What is still missing or cannot be used.
 *
 * @param today - a card must be valid on the day it is made
 */
export function cardFaults(draft: CardDraft, today: Day): CardFault[] {
  const last = draft.validTo === '' ? null : parseDay(draft.validTo);
  const isEndWrong = draft.validTo !== '' && (last === null || last < today);
  const faults: [CardFault, boolean][] = [
    ['unitId', !UNIT_ID.test(draft.unitId)],
    ['unitName', plainLine(draft.unitName, 200) === ''],
    ['headName', plainLine(draft.headName, 120) === ''],
    ['validTo', isEndWrong],
  ];
  return faults.filter(([, isFault]) => isFault).map(([fault]) => fault);
}

/**
 * The card of a draft without faults, valid from today.
 *
 * @param recipient - the head's own key, `age1…`
 */
export function cardBody(draft: CardDraft, recipient: string, today: Day): CardBody {
  const name = plainLine(draft.headName, 120);
  const deputies = draft.deputies.slice(0, MOST_DEPUTIES).map((one) => ({
    holder: 'deputy' as const,
    name: plainLine(one.name, 120),
    recipient: one.recipient,
  }));
  return {
    unitName: plainLine(draft.unitName, 200),
    head: { name, position: plainLine(draft.position, 120) },
    recipients: [{ holder: 'head', name, recipient }, ...deputies],
    validFrom: today,
    validTo: draft.validTo === '' ? null : parseDay(draft.validTo),
    successor: draft.successor,
  };
}

/** The draft that makes the same card again, to renew or change it. */
export function draftOfCard(unitId: string, body: CardBody): CardDraft {
  return {
    unitId,
    unitName: body.unitName,
    headName: body.head.name,
    position: body.head.position,
    validTo: body.validTo ?? '',
    deputies: body.recipients
      .filter((one) => one.holder === 'deputy')
      .map(({ name, recipient }) => ({ name, recipient })),
    successor: body.successor,
  };
}

/** The deputies with one more; who is there already, or is the head, is not added. */
export function withDeputy(draft: CardDraft, deputy: Deputy, own: string | null): CardDraft {
  const { deputies } = draft;
  const isKnown = deputies.some((one) => one.recipient === deputy.recipient);
  if (isKnown || deputy.recipient === own || deputies.length >= MOST_DEPUTIES) return draft;
  return { ...draft, deputies: [...deputies, deputy] };
}
