import { instantSchema, momentSchema } from '../calendar/schemas';
import { z } from '../zod';
import { labelSchema, roleSchema } from './detail';
import { limitSchema } from './limit';

const base = {
  id: z.uuid(),
  /** When it happened, as far as known. */
  when: momentSchema,
  /** When it was written down; the later record wins where two contradict each other. */
  recordedAt: instantSchema,
  /** `portal`: read from a page; `person`: entered or clicked by the officer; `file`: imported. */
  source: z.enum(['portal', 'person', 'file']),
};
const note = z.optional(z.string().check(z.maxLength(2_000)));

/**
 * Something that happened to a case (diễn biến). The vocabulary follows the life of an
 * administrative dossier; `promised` is the due time printed by the portal or the appointment slip.
 */
export const caseEventSchema = z.discriminatedUnion('type', [
  /** `channel`: how it came in; one filed online has a clock of its own for its intake. */
  z.strictObject({
    ...base,
    type: z.literal('received'),
    channel: z.exactOptional(z.enum(['counter', 'online', 'post'])),
  }),
  z.strictObject({ ...base, type: z.literal('accepted') }),
  z.strictObject({ ...base, type: z.literal('promised'), due: momentSchema }),
  /** `slip`: number of the supplement request or fee notice, when there is one. */
  z.strictObject({
    ...base,
    type: z.literal('paused'),
    reason: z.enum(['supplement', 'fee', 'suspension', 'other']),
    slip: z.optional(z.string().check(z.maxLength(80))),
    note,
  }),
  z.strictObject({ ...base, type: z.literal('resumed') }),
  /** A later appointment, given with the letter of apology. */
  z.strictObject({ ...base, type: z.literal('extended'), due: momentSchema, note }),
  /** `đã xử lý xong`: the clock stops here. */
  z.strictObject({ ...base, type: z.literal('solved') }),
  /** `đã trả kết quả`: the citizen has it. */
  z.strictObject({ ...base, type: z.literal('returned') }),
  z.strictObject({ ...base, type: z.literal('refused'), note }),
  z.strictObject({ ...base, type: z.literal('withdrawn') }),
  z.strictObject({ ...base, type: z.literal('stopped'), note }),
  z.strictObject({ ...base, type: z.literal('transferred'), note }),
  /** A step of the work begins; one that begins again counts from its first beginning. */
  z.strictObject({
    ...base,
    type: z.literal('stepStarted'),
    step: labelSchema,
    limit: z.exactOptional(limitSchema),
  }),
  z.strictObject({ ...base, type: z.literal('stepEnded'), step: labelSchema }),
  /**
   * Why it is late, said at once because it decides the deduction later. `confirmedBy`: the post
   * that confirmed it, absent while nobody has.
   */
  z.strictObject({
    ...base,
    type: z.literal('delayExplained'),
    cause: z.enum(['subjective', 'objective', 'coordination']),
    confirmedBy: z.exactOptional(roleSchema),
    note,
  }),
]);
export type CaseEvent = z.output<typeof caseEventSchema>;
export type CaseEventType = CaseEvent['type'];
