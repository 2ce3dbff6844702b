import type { Instant } from '../calendar/instant';
import type { CaseIndex } from '../cases/case-index';
import { plainAssessment } from './assessments';
import type { BackupTables } from './backup-schema';
import { plainCase, plainEntry } from './bench';
import { db, EPOCH } from './db';
import { plainEvidence } from './evidence';
import { plainProcedure } from './procedure-row';
import type { CaseRow } from './rows';

export const BACKUP_KIND = 'tu-soi.backup';

/** A database at its version, as a file holds it. Indexes and counts are left out: they follow. */
export interface Backup {
  kind: typeof BACKUP_KIND;
  version: number;
  madeAt: Instant;
  tables: BackupTables;
}

/**
 * All data of the person in one value, read in one transaction.
 *
 * @param states - only cases in these states with their entries; all when left out
 */
export function makeBackup(now: Instant, states?: readonly CaseIndex['state'][]): Promise<Backup> {
  return db.transaction(
    'r',
    [
      'cases',
      'entries',
      'notices',
      'settings',
      'procedures',
      'assessments',
      'editions',
      'actions',
      'commitments',
      'evidence',
      'evaluations',
      'drafts',
      ...EXCHANGE,
    ],
    async () => {
      const cases = await casesOf(states);
      const entries = states
        ? await db.entries
            .where('caseId')
            .anyOf(cases.map((row) => row.id))
            .toArray()
        : await db.entries.toArray();
      const tables: BackupTables = {
        cases: cases.map((row) => ({ ...plainCase(row), remindedTo: row.index.remindedTo })),
        entries: entries.map(plainEntry),
        notices: await db.notices.toArray(),
        settings: await db.settings.toArray(),
        ...(states ? {} : { procedures: (await db.procedures.toArray()).map(plainProcedure) }),
        ...(states ? {} : await reflections()),
        ...(states ? {} : await exchanged()),
      };
      return { kind: BACKUP_KIND, version: EPOCH, madeAt: now, tables };
    },
  );
}

/** Everything of the person's reflections. */
async function reflections() {
  return {
    assessments: (await db.assessments.toArray()).map(plainAssessment),
    editions: await db.editions.toArray(),
    actions: await db.actions.toArray(),
    commitments: await db.commitments.toArray(),
    evidence: (await db.evidence.toArray()).map(plainEvidence),
    evaluations: (await db.evaluations.toArray()).map(({ revision: _, ...one }) => one),
    drafts: await db.drafts.toArray(),
  };
}

const EXCHANGE = [
  'cards',
  'pins',
  'ledger',
  'summaries',
  'roster',
  'reviews',
  'locks',
  'rollUps',
  'answers',
  'replies',
  'handovers',
] as const;

/** Files between people, and whose keys are known; never the keys that sign or open. */
async function exchanged() {
  return {
    cards: await db.cards.toArray(),
    pins: await db.pins.toArray(),
    ledger: await db.ledger.toArray(),
    summaries: (await db.summaries.toArray()).map(({ checked: _, ...one }) => one),
    roster: await db.roster.toArray(),
    reviews: (await db.reviews.toArray()).map(({ revision: _, ...one }) => one),
    locks: await db.locks.toArray(),
    rollUps: await db.rollUps.toArray(),
    answers: await db.answers.toArray(),
    replies: await db.replies.toArray(),
    handovers: await db.handovers.toArray(),
  };
}

function casesOf(states: readonly CaseIndex['state'][] | undefined): Promise<CaseRow[]> {
  if (!states) return db.cases.toArray();
  const ranges = states.map((state): [unknown[], unknown[]] => [
    [state, -Infinity],
    [state, []],
  ]);
  return db.cases.where('[index.state+index.due]').inAnyRange(ranges).toArray();
}

/** A backup as the text of a file. */
export async function writeBackup(now: Instant): Promise<string> {
  return JSON.stringify(await makeBackup(now));
}

/** A backup that holds fewer cases than this does not replace ten or more without a word. */
const NEARLY_EMPTY = 3;
const FULL = 10;

/** Whether that few cases must not replace that many. */
export const isNearlyEmpty = (cases: number, before: number): boolean =>
  cases < NEARLY_EMPTY && before >= FULL;
