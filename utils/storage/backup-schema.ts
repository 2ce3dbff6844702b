import { actionSchema, commitmentSchema } from '../assessment/action';
import { assessmentSchema } from '../assessment/assessment';
import { editionDraftSchema } from '../assessment/edition';
import { instantSchema } from '../calendar/schemas';
import { caseSchema } from '../cases/case';
import { procedureSchema } from '../procedures/procedure';
import { reminderSchema } from '../reminders/schemas';
import { settingsSchema } from '../settings';
import { timeEntrySchema } from '../timers/time-entry';
import { z } from '../zod';

/** What stands in a backup of each table today; what can be worked out again is left out. */
const mark = z.exactOptional(z.literal(1));

export const backupCaseSchema = z.extend(caseSchema, {
  /** Reminders up to here have been dealt with; it follows from nothing else. */
  remindedTo: instantSchema,
});
export type BackupCase = z.output<typeof backupCaseSchema>;

export const backupNoticeSchema = z.extend(reminderSchema, {
  deliveredAt: instantSchema,
  unread: mark,
  untold: mark,
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
});
export type BackupTables = z.output<typeof backupTablesSchema>;
