import type { Instant } from '../calendar/instant';
import type { LedgerEntry } from '../exchange/ledger';
import type { Pin } from '../exchange/pins';
import type { Sealing } from '../exchange/read-file';
import type { FolderEntry } from '../team/folder-look';
import type { Reply } from '../team/reply';
import type { Review } from '../team/review';
import type { RosterMember } from '../team/roster';

/**
 * A key that the browser holds and does not give out. Never exported: a backup brings the work to
 * another machine, not the keys.
 */
export type KeyRow =
  | {
      id: 'sign';
      privateKey: CryptoKey;
      /** Base64. */
      verifyKey: string;
      since: Instant;
      /** The last number it signed for each unit and kind, so that none is ever used twice. */
      signed: { unitId: string; kind: LedgerEntry['kind']; seq: number; hash: string }[];
    }
  | {
      /** Opens the answers to summaries of this notebook. */
      id: 'answers';
      privateKey: CryptoKey;
      /** Its public name, `age1…`, which stands in every summary. */
      recipient: string;
      since: Instant;
    }
  | {
      /** `open`, the code of the unit whose files it opens, and its public name. */
      id: `open ${string}`;
      privateKey: CryptoKey;
      unitId: string;
      /** Its public name, `age1…`. */
      recipient: string;
      since: Instant;
      /** When its recovery file was last opened again, and worked. */
      checkedAt: Instant;
    };

/** A unit card that was taken in, or made here. */
export interface CardRow {
  /** Of the signed content. */
  hash: string;
  unitId: string;
  /** The signed content as it was; `readCard` makes a card of it. */
  text: string;
  /** The file, to be handed on. */
  file: string;
  addedAt: Instant;
}

export interface PinRow extends Pin {
  id: string;
}

export type LedgerRow = LedgerEntry;

/** A summary that went out or came in, with its content. */
export interface SummaryRow {
  hash: string;
  way: LedgerEntry['way'];
  unitId: string;
  period: string;
  memberId: string;
  seq: number;
  sealing: Sealing;
  /** The signed content as it was. */
  text: string;
  /**
   * Version of the shape by which the content was checked on this machine; absent for one that was
   * made here, and for one that a restored backup brought, which is checked when it is read.
   */
  checked?: number;
  at: Instant;
}

export type RosterRow = RosterMember;

/** What the head says of one person of the list for one period. */
export interface ReviewRow extends Review {
  /** Unit, period and person. */
  id: string;
  unitId: string;
  period: string;
  /** Of the list. */
  personId: string;
  /** Grows with every change; a save made from an older one is refused. */
  revision: number;
}

/** A period that was locked: exactly these summaries count. */
export interface LockRow {
  /** Unit and period. */
  id: string;
  unitId: string;
  period: string;
  at: Instant;
  hashes: string[];
}

/** The figures of a unit that came from below, or went up from here. */
export interface RollUpRow {
  hash: string;
  way: LedgerEntry['way'];
  /** The unit for which it is. */
  unitId: string;
  period: string;
  memberId: string;
  seq: number;
  /** The signed content as it was. */
  text: string;
  at: Instant;
}

/** An answer to a summary, or a receipt for it. */
export interface AnswerRow {
  hash: string;
  way: LedgerEntry['way'];
  kind: 'return' | 'receipt';
  unitId: string;
  period: string;
  /** Whose summary it answers. */
  memberId: string;
  seq: number;
  /** The signed content as it was. */
  text: string;
  at: Instant;
}

/** What the person said to one answer, kept here until it is ticked for a summary. */
export interface ReplyRow extends Reply {
  unitId: string;
  period: string;
  at: Instant;
}

/** A hand-over pack, or what came back for one. Rows are added and never changed. */
export interface HandoverRow {
  hash: string;
  way: LedgerEntry['way'];
  kind: 'handover' | 'handover-return';
  /** Hash of the pack that it is, or answers. */
  pack: string;
  /** Of the author. */
  memberId: string;
  /** The key that signed it. */
  verifyKey: string;
  seq: number;
  /** The other person, as named in the file. */
  who: string;
  /** The signed content as it was. */
  text: string;
  at: Instant;
}

/**
 * The folder that a unit shares and its head watches. Never exported: what the browser gave stands for
 * a place on this machine and cannot be written down.
 */
export interface FolderRow {
  unitId: string;
  name: string;
  /** null where the browser gives none: the folder is chosen anew each time. */
  handle: FileSystemDirectoryHandle | null;
  /** Files that need no more reading: taken in, known already, or put away. */
  settled: FolderEntry[];
}
