import { instantSchema } from '../calendar/schemas';
import { z } from '../zod';

/**
 * A stretch of a time entry in which nobody knows whether work went on (worker killed, browser
 * closed, machine asleep). It counts only after the person has said so.
 */
export const gapSchema = z.strictObject({
  from: instantSchema,
  to: instantSchema,
  verdict: z.enum(['unknown', 'kept', 'dropped']),
});
export type Gap = z.output<typeof gapSchema>;

/**
 * A stretch of work on a case (phiên làm việc): instants, never counted ticks. Time worked is the
 * span less the gaps that are unknown or dropped.
 */
export const timeEntrySchema = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  startedAt: instantSchema,
  /** null while it runs. */
  endedAt: z.nullable(instantSchema),
  /** Last instant at which the browser was known to be awake with the entry running. */
  lastBeatAt: instantSchema,
  /** In order, not overlapping, within the entry. */
  gaps: z.array(gapSchema).check(z.maxLength(2_000)),
});
export type TimeEntry = z.output<typeof timeEntrySchema>;
