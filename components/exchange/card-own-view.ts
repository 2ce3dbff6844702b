import type { Instant } from '@/utils/calendar/instant';
import type { CardDraft } from '@/utils/exchange/card-draft';
import type { CardView } from './card-view';

/** A key that opens what is sent to the unit, kept on this machine. */
export interface HeldKey {
  unitId: string;
  recipient: string;
  /** Its 24 digits. */
  digits: string;
  /** When its recovery file was last opened and worked. */
  checkedAt: Instant;
}

/** What a unit head has on this machine. */
export interface OwnUnit {
  /** The card in use that was made here; null when there is none. */
  card: (CardView & { file: string }) | null;
  /** The key of that card, or the newest that was brought here; null for none. */
  held: HeldKey | null;
  /** A card of the held key was signed elsewhere: members will see another signing key. */
  isNewSigner: boolean;
  /** What the next card begins with. */
  draft: CardDraft;
}

/** The card of another person, of which the digits are not compared yet. */
export interface MetCard {
  name: string;
  recipient: string;
  verifyKey: string;
  /** Of the key that signed it. */
  digits: string;
}
