import { actionSchema, commitmentSchema } from '../assessment/action';
import { assessmentSchema } from '../assessment/assessment';
import { editionDraftSchema, gradeSchema } from '../assessment/edition';
import { instantSchema } from '../calendar/schemas';
import { caseSchema } from '../cases/case';
import { BANDS } from '../evaluation/band';
import { evaluationSchema } from '../evaluation/evaluation';
import { evidenceSchema } from '../evidence/evidence';
import { procedureSchema } from '../procedures/procedure';
import { occurrenceSchema } from '../reminders/schemas';
import { settingsSchema } from '../settings';
import { replySchema } from '../team/reply';
import { reviewSchema } from '../team/review';
import { rosterMemberSchema } from '../team/roster';
import { timeEntrySchema } from '../timers/time-entry';
import { z } from '../zod';

/** What stands in a backup of each table today; what can be worked out again is left out. */
const mark = z.exactOptional(z.literal(1));

export const backupCaseSchema = z.extend(caseSchema, {
  /** Reminders up to here have been dealt with; it follows from nothing else. */
  remindedTo: instantSchema,
});

export const backupNoticeSchema = z.extend(occurrenceSchema, {
  caseId: z.exactOptional(z.string().check(z.maxLength(64))),
  deliveredAt: instantSchema,
  unread: mark,
  untold: mark,
  banner: mark,
  snoozedUntil: z.exactOptional(instantSchema),
  early: mark,
  log: z
    .array(
      z.strictObject({
        at: instantSchema,
        what: z.enum([
          'delivered',
          'told',
          'known',
          'snoozed',
          'returned',
          'early',
          'newer',
          'over',
        ]),
        until: z.exactOptional(instantSchema),
      }),
    )
    .check(z.maxLength(20)),
});

export const backupSettingsSchema = z.extend(settingsSchema, { id: z.literal('me') });

export const backupEditionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  checklist: z.string().check(z.minLength(1), z.maxLength(80)),
  state: z.enum(['draft', 'published']),
  savedAt: instantSchema,
  basis: z.nullable(z.string().check(z.maxLength(80))),
  edition: editionDraftSchema,
});

const unitId = z.string().check(z.regex(/^[A-Z0-9][A-Z0-9.-]{0,39}$/));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const verifyKey = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));
const seq = z.int().check(z.gte(1), z.lte(1_000_000));
const way = z.enum(['in', 'out']);
/** A content as it was signed, or a file of it; 2 MiB at most. */
const content = z.string().check(z.maxLength(2 * 1024 * 1024));
const periodName = z.string().check(z.maxLength(10));

const backupCardSchema = z.strictObject({
  hash,
  unitId,
  text: content,
  file: content,
  addedAt: instantSchema,
});

const backupPinSchema = z.strictObject({
  id: z.string().check(z.maxLength(200)),
  role: z.enum(['member', 'unit']),
  subject: z.string().check(z.maxLength(80)),
  verifyKey,
  state: z.enum(['pinned', 'verified', 'changed', 'retired', 'revoked']),
  since: instantSchema,
});

const backupLedgerSchema = z.strictObject({
  hash,
  way,
  kind: z.enum([
    'member-summary',
    'unit-card',
    'receipt',
    'return',
    'unit-summary',
    'handover',
    'handover-return',
  ]),
  unitId,
  memberId: z.uuid(),
  verifyKey,
  period: z.nullable(periodName),
  seq,
  prev: z.nullable(hash),
  at: instantSchema,
});

const backupSummarySchema = z.strictObject({
  hash,
  way,
  unitId,
  period: periodName,
  memberId: z.uuid(),
  seq,
  sealing: z.enum(['recipients', 'passphrase', 'none']),
  text: content,
  at: instantSchema,
});

const personOfPeriod = z.string().check(z.maxLength(120));

const backupReviewSchema = z.extend(reviewSchema, {
  id: personOfPeriod,
  unitId,
  period: periodName,
  personId: z.uuid(),
});

const backupLockSchema = z.strictObject({
  id: personOfPeriod,
  unitId,
  period: periodName,
  at: instantSchema,
  hashes: z.array(hash).check(z.maxLength(10_000)),
});

const backupRollUpSchema = z.strictObject({
  hash,
  way,
  unitId,
  period: periodName,
  memberId: z.uuid(),
  seq,
  text: content,
  at: instantSchema,
});

const backupAnswerSchema = z.extend(backupRollUpSchema, { kind: z.enum(['return', 'receipt']) });

const backupReplySchema = z.extend(replySchema, {
  unitId,
  period: periodName,
  at: instantSchema,
});

const backupHandoverSchema = z.strictObject({
  hash,
  way,
  kind: z.enum(['handover', 'handover-return']),
  pack: hash,
  memberId: z.uuid(),
  verifyKey,
  seq,
  who: z.string().check(z.maxLength(120)),
  text: content,
  at: instantSchema,
});

export const backupEvaluationSchema = z.extend(evaluationSchema, { period: periodName });

const level = z.nullable(gradeSchema);
const band = z.nullable(z.enum(BANDS));
export const backupDraftSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  edits: z.record(z.string(), z.string().check(z.maxLength(20_000))),
  levels: z.strictObject({
    conduct: level,
    duty: level,
    leading: level,
    asCivilServant: band,
    asMember: band,
  }),
  at: instantSchema,
});

/** The tables of a backup, checked row by row. */
export const backupTablesSchema = z.strictObject({
  cases: z.array(backupCaseSchema),
  entries: z.array(timeEntrySchema),
  notices: z.array(backupNoticeSchema),
  settings: z.array(backupSettingsSchema).check(z.maxLength(1)),
  /** Left out of copies that hold open cases only, and then kept as they are. */
  procedures: z.exactOptional(z.array(procedureSchema)),
  assessments: z.exactOptional(z.array(assessmentSchema)),
  editions: z.exactOptional(z.array(backupEditionSchema)),
  actions: z.exactOptional(z.array(actionSchema)),
  commitments: z.exactOptional(z.array(commitmentSchema)),
  evidence: z.exactOptional(z.array(evidenceSchema)),
  evaluations: z.exactOptional(z.array(backupEvaluationSchema)),
  drafts: z.exactOptional(z.array(backupDraftSchema)),
  cards: z.exactOptional(z.array(backupCardSchema)),
  pins: z.exactOptional(z.array(backupPinSchema)),
  ledger: z.exactOptional(z.array(backupLedgerSchema)),
  summaries: z.exactOptional(z.array(backupSummarySchema)),
  roster: z.exactOptional(z.array(rosterMemberSchema)),
  reviews: z.exactOptional(z.array(backupReviewSchema)),
  locks: z.exactOptional(z.array(backupLockSchema)),
  rollUps: z.exactOptional(z.array(backupRollUpSchema)),
  answers: z.exactOptional(z.array(backupAnswerSchema)),
  replies: z.exactOptional(z.array(backupReplySchema)),
  handovers: z.exactOptional(z.array(backupHandoverSchema)),
});
export type BackupTables = z.output<typeof backupTablesSchema>;
