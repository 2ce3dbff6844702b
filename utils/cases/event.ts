import { instantSchema, momentSchema } from '../calendar/schemas';
import { z } from '../zod';

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
  z.strictObject({ ...base, type: z.literal('received') }),
  z.strictObject({ ...base, type: z.literal('accepted') }),
  z.strictObject({ ...base, type: z.literal('promised'), due: momentSchema }),
  /** `slip`: number of the supplement request or fee notice, when there is one. */
  z.strictObject({
    ...base,
    type: z.literal('paused'),
    reason: z.enum(['supplement', 'fee', 'other']),
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
]);
export type CaseEvent = z.output<typeof caseEventSchema>;
export type CaseEventType = CaseEvent['type'];
