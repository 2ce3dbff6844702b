import { instantSchema } from '../calendar/schemas';
import { z } from '../zod';
import type { Reminder } from './reminder';

/** A reminder as it comes back from a file. */
export const reminderSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  caseId: z.string().check(z.minLength(1), z.maxLength(64)),
  caseCode: z.nullable(z.string().check(z.maxLength(64))),
  title: z.string().check(z.maxLength(500)),
  kind: z.enum(['before', 'overdue', 'digest']),
  minutesBefore: z.nullable(z.int()),
  dueAt: instantSchema,
  at: instantSchema,
}) satisfies z.ZodMiniType<Reminder>;
