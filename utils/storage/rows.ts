import type { Action, Commitment } from '../assessment/action';
import type { Assessment } from '../assessment/assessment';
import type { Edition } from '../assessment/edition';
import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Case } from '../cases/case';
import type { CaseIndex } from '../cases/case-index';
import type { Tally } from '../cases/share';
import type { Evaluation } from '../evaluation/evaluation';
import type { Evidence } from '../evidence/evidence';
import type { PartyLevels } from '../evidence/party-levels';
import type { Problem } from '../problems';
import type { Procedure } from '../procedures/procedure';
import type { Occurrence } from '../reminders/occurrence';
import type { Settings } from '../settings';
import type { ClockWitness } from '../timers/clock-witness';
import type { TimeEntry } from '../timers/time-entry';
import type {
  AnswerRow,
  CardRow,
  FolderRow,
  HandoverRow,
  KeyRow,
  LedgerRow,
  LockRow,
  PinRow,
  ReplyRow,
  ReviewRow,
  RollUpRow,
  RosterRow,
  SummaryRow,
} from './exchange-rows';

/**
 * A case as it lies in the table. `index` repeats what follows from the events, so that lists and
 * alarms need not read every row; it is derived again in every write and never exported.
 */
export interface CaseRow extends Case {
  /**
   * Grows with every change by a person; a save made from an older one is refused. What a portal
   * shows leaves it as it is: the portal will show it again.
   */
  revision: number;
  index: StoredIndex;
}

export interface StoredIndex extends CaseIndex {
  /** Sorts cases by code, those without one by title after all others. */
  byCode: string;
  /** Letters and digits of the code from its end, for finding it by its tail; absent without a code. */
  tail?: string;
}

/**
 * A time entry with marks that follow from it. `running` is there only while it runs, and its unique
 * index allows one such row.
 */
export interface EntryRow extends TimeEntry {
  /** Grows with every change by a person; a heartbeat is none. */
  revision: number;
  running?: 1;
  /** There only while it holds a stretch that nobody has explained. */
  asking?: 1;
  /** There only when it spans a day or more: it may cover a day in which it neither begins nor ends. */
  long?: 1;
}

/** What is remembered of the clock of this machine; never exported. */
export interface ClockRow extends ClockWitness {
  id: 'clock';
}

/** One line of the inbox: a reminder that was delivered. Its id names the occurrence. */
export interface NoticeRow extends Occurrence {
  /** The case that it is about; absent for all other things. */
  caseId?: string;
  /** The last time it came: delivered, or back from being put off. */
  deliveredAt: Instant;
  /** There only until the person knows of it. */
  unread?: 1;
  /** There only until the system was asked to show a notification for it. */
  untold?: 1;
  /** There while the red bar speaks of it. */
  banner?: 1;
  /** There while it is put off. */
  snoozedUntil?: Instant;
  /** The clock of the machine had run ahead of it: it comes back without another notification. */
  early?: 1;
  /** What happened to it, in order; the last 20. */
  log: NoticeMark[];
}

/**
 * `told`: the system took a notification. `newer`: a nearer reminder of the same clock took its
 * place. `over`: its case was finished, paused or moved, so it says nothing true any more.
 */
export interface NoticeMark {
  at: Instant;
  what: 'delivered' | 'told' | 'known' | 'snoozed' | 'returned' | 'early' | 'newer' | 'over';
  /** Only of `snoozed`. */
  until?: Instant;
}

/** Solved cases counted by the Viet Nam day on which they were closed. No row for a day without any. */
export interface TallyRow extends Tally {
  day: Day;
}

/** How many finished cases of one kind of work took how many minutes; see `effort.ts` of the timers. */
export interface EffortRow {
  /** By `procedureKeyOf`. */
  procedure: string;
  /** By minutes, none twice. */
  counts: [minutes: number, cases: number][];
}

/** One version of a procedure; `words` are what it is found by. */
export interface ProcedureRow extends Procedure {
  words: string[];
}

/** What an act did; kept with its change, so that a repeated message gets the same answer. */
export interface Outcome {
  /** The cases or entries that the act was about and changed. */
  ids: string[];
  /** Codes that were there before. Only for tracking. */
  already?: string[];
  /** What the act left alone, by code or id, and why. */
  refused?: { code: string; problem: Problem }[];
  /** Codes that are tracked now. Only for tracking. */
  tracked?: string[];
}

/** What an act changed, so that it can be seen and undone: the rows as they were before. */
export interface ChangeRow {
  /** The number of the write; later acts have higher numbers. Never used twice. */
  seq: number;
  at: Instant;
  act: ChangeAct;
  /** Name given by the sender, so that a repeated message changes nothing twice. */
  key: string | null;
  outcome: Outcome;
  before: ImageBefore[];
  /** Ids of all rows above; undo is refused when a later act touched one of them and still stands. */
  touched: string[];
  /** Versions of procedures before the act, null for those it made. Only of `procedures.apply`. */
  procedures?: { key: [code: string, validFrom: Day]; row: ProcedureRow | null }[];
  undone?: true;
}

/** A row as it was before an act; null when the act made it. */
export type ImageBefore =
  | { table: 'cases'; id: string; row: CaseRow | null }
  | { table: 'entries'; id: string; row: EntryRow | null };

export type ChangeAct =
  | 'cases.track'
  | 'cases.add'
  | 'cases.event'
  | 'cases.close'
  | 'cases.edit'
  | 'cases.delete'
  | 'timer.start'
  | 'timer.stop'
  | 'timer.confirm'
  | 'visit.start'
  | 'visit.end'
  | 'field.fill'
  | 'entry.add'
  | 'entry.edit'
  | 'entry.split'
  | 'entry.trim'
  | 'entry.share'
  | 'entry.restore'
  | 'entry.delete'
  | 'procedures.apply'
  | 'handover.give'
  | 'handover.take'
  | 'handover.back'
  | 'handover.merge'
  | 'handover.mark';

export interface SettingsRow extends Settings {
  id: 'me';
}

/** The answers to one checklist for one period. */
export interface AssessmentRow extends Assessment {
  /** Grows with every change. */
  revision: number;
}

/** An edition of a unit's own: being written, or published and then never changed. */
export interface EditionRow {
  id: string;
  checklist: string;
  state: 'draft' | 'published';
  savedAt: Instant;
  /** The edition from which it was made; null when it began empty or came as a file. */
  basis: string | null;
  edition: Edition;
}

export type ActionRow = Action;
export type CommitmentRow = Commitment;

/** One decision on a fact; `day` is the last day it speaks of. */
export interface EvidenceRow extends Evidence {
  day: Day;
}

/** What the score of a period is worked out from; `period` is its key, such as `2026-Q4`. */
export interface EvaluationRow extends Evaluation {
  period: string;
  /** Grows with every change; a save made from an older one is refused. */
  revision: number;
}

/** What the person rewrote in a paper, and the boxes they ticked. */
export interface PaperDraft {
  /** Kind of paper and period, such as `selfReview/2026-Q4`. */
  id: string;
  edits: Record<string, string>;
  levels: PartyLevels;
  at: Instant;
}

/** The one row that says which database this is and how new its shape is. */
export interface MetaRow {
  id: 'database';
  /** Given with the first act; another id means another database. null before. */
  databaseId: string | null;
  /** Our own schema number, checked inside every write. */
  epoch: number;
  /** Grows with every write; the sentinel outside the database remembers it. */
  writes: number;
  /** How many cases lie in the table by state, kept by delta: counting 100,000 rows takes 60 ms and more. */
  cases: Record<CaseIndex['state'], number>;
  /** The last day on which it was decided what the morning has to say. */
  morning?: Day;
  /** There while open cases still have to be indexed by changed settings. */
  reindex?: true;
}

/** The tables and what lies in them. */
export interface Rows {
  cases: CaseRow;
  entries: EntryRow;
  notices: NoticeRow;
  tallies: TallyRow;
  efforts: EffortRow;
  changes: ChangeRow;
  settings: SettingsRow;
  procedures: ProcedureRow;
  clock: ClockRow;
  meta: MetaRow;
  assessments: AssessmentRow;
  editions: EditionRow;
  actions: ActionRow;
  commitments: CommitmentRow;
  evidence: EvidenceRow;
  evaluations: EvaluationRow;
  drafts: PaperDraft;
  keys: KeyRow;
  cards: CardRow;
  pins: PinRow;
  ledger: LedgerRow;
  summaries: SummaryRow;
  roster: RosterRow;
  reviews: ReviewRow;
  locks: LockRow;
  rollUps: RollUpRow;
  answers: AnswerRow;
  replies: ReplyRow;
  handovers: HandoverRow;
  folders: FolderRow;
}
export type TableName = keyof Rows;
