import Dexie, { type Table, type Transaction } from 'dexie';
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
import { upgradeToV2 } from './migrations/v2';
import type {
  ActionRow,
  AssessmentRow,
  CaseRow,
  ChangeRow,
  ClockRow,
  CommitmentRow,
  EditionRow,
  EffortRow,
  EntryRow,
  EvaluationRow,
  EvidenceRow,
  MetaRow,
  NoticeRow,
  PaperDraft,
  ProcedureRow,
  SettingsRow,
  TallyRow,
} from './rows';

/** What one version of the database changes. */
export interface Version {
  stores: Record<string, string>;
  /** A frozen step in `migrations/`, importing nothing from the domain. */
  upgrade?: (tx: Transaction) => Promise<void>;
}

const CASES_V1 = [
  'id',
  '&[kind+code]',
  '[index.state+index.due]',
  '[index.state+index.receivedAt]',
  '[index.state+index.byCode]',
  '[index.state+createdAt]',
  '[index.outcome+index.closedDay]',
  'index.closedDay',
  'index.remindAt',
  '*index.words',
  'index.tail',
].join(', ');

/**
 * Released versions are never edited. Each later one lists only what it changes, and never drops an
 * index that an earlier one declares: an older copy of the extension that opens a newer database
 * would have Dexie put it back.
 */
export const VERSIONS: readonly Version[] = [
  {
    stores: {
      cases: CASES_V1,
      entries: 'id, caseId, startedAt, &running',
      notices: 'id, caseId, deliveredAt, unread, untold',
      tallies: 'day',
      changes: '++seq, &key, *touched',
      settings: 'id',
      procedures: '[code+validFrom], code, *words',
      meta: 'id',
    },
  },
  {
    stores: {
      cases: `${CASES_V1}, index.sooner, index.unreturned, index.handed`,
      efforts: 'procedure',
      entries: 'id, caseId, startedAt, &running, endedAt, seq, asking, long',
      notices: 'id, caseId, deliveredAt, unread, untold, banner, snoozedUntil',
      clock: 'id',
      assessments: 'id, &[checklist+period.key], [period.kind+period.key]',
      editions: 'id, checklist',
      actions: 'id, dueDay',
      commitments: 'year',
      evidence: 'id, *itemIds, day',
      evaluations: 'period',
      drafts: 'id',
      keys: 'id',
      cards: 'hash, unitId',
      pins: 'id, subject',
      ledger: '[way+hash], hash, unitId, memberId',
      summaries: '[way+hash], [unitId+period], memberId',
      roster: 'id, unitId, memberId',
      reviews: 'id, [unitId+period], personId',
      locks: 'id, unitId',
      rollUps: '[way+hash], [unitId+period]',
      answers: '[way+hash], [unitId+period], memberId',
      replies: 'answer, period',
      handovers: '[way+hash], pack',
      folders: 'unitId',
    },
    upgrade: upgradeToV2,
  },
];

/** Our own number for the shape of the data, kept in `meta` and checked inside every write. */
export const EPOCH = VERSIONS.length;

const DATABASE_NAME = 'tu-soi';

/** A database that nothing was written to yet. Its id comes with the first act. */
export const emptyMeta = (epoch: number): MetaRow => ({
  id: 'database',
  databaseId: null,
  epoch,
  writes: 0,
  cases: { open: 0, paused: 0, closed: 0 },
});

export class Database extends Dexie {
  declare cases: Table<CaseRow, string>;
  declare entries: Table<EntryRow, string>;
  declare notices: Table<NoticeRow, string>;
  declare tallies: Table<TallyRow, string>;
  declare efforts: Table<EffortRow, string>;
  declare changes: Table<ChangeRow, number>;
  declare settings: Table<SettingsRow, string>;
  declare procedures: Table<ProcedureRow, [string, string]>;
  declare clock: Table<ClockRow, string>;
  declare meta: Table<MetaRow, string>;
  declare assessments: Table<AssessmentRow, string>;
  declare editions: Table<EditionRow, string>;
  declare actions: Table<ActionRow, string>;
  declare commitments: Table<CommitmentRow, number>;
  declare evidence: Table<EvidenceRow, string>;
  declare evaluations: Table<EvaluationRow, string>;
  declare drafts: Table<PaperDraft, string>;
  declare keys: Table<KeyRow, string>;
  declare cards: Table<CardRow, string>;
  declare pins: Table<PinRow, string>;
  declare ledger: Table<LedgerRow, [string, string]>;
  declare summaries: Table<SummaryRow, [string, string]>;
  declare roster: Table<RosterRow, string>;
  declare reviews: Table<ReviewRow, string>;
  declare locks: Table<LockRow, string>;
  declare rollUps: Table<RollUpRow, [string, string]>;
  declare answers: Table<AnswerRow, [string, string]>;
  declare replies: Table<ReplyRow, string>;
  declare handovers: Table<HandoverRow, [string, string]>;
  declare folders: Table<FolderRow, string>;

  /**
   * @param name - another name for scratch databases: restoring a backup, tests
   * @param versions - fewer of them, to read old backups and to test the steps between
   */
  constructor(name = DATABASE_NAME, versions: readonly Version[] = VERSIONS) {
    // Strict: a power cut must not take back what the person was told is saved.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const [at, { stores, upgrade }] of versions.entries()) {
      const epoch = at + 1;
      const version = this.version(epoch).stores(stores);
      if (epoch > 1) version.upgrade((tx) => step(tx, epoch, upgrade));
    }
    this.on('populate', (tx) => tx.table('meta').add(emptyMeta(versions.length)));
  }
}

async function step(tx: Transaction, epoch: number, upgrade: Version['upgrade']): Promise<void> {
  if (upgrade) await upgrade(tx);
  await tx.table('meta').update('database', { epoch });
}

export const db = new Database();
