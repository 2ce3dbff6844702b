import { instantSchema } from '../calendar/schemas';
import { holdsPersonalNumber } from '../cases/personal-number';
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

/** In order, not overlapping, within the entry. */
const gapsSchema = z.array(gapSchema).check(z.maxLength(2_000));

const plainText = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => !holdsPersonalNumber(text), 'holds a number of a person'),
  );

/** What may have to be told of an entry besides its time. */
const ENTRY_TAGS = ['field', 'objective'] as const;
export type EntryTag = (typeof ENTRY_TAGS)[number];

/** Why a form of an entry was left behind. */
const ENTRY_CHANGES = ['edited', 'gap', 'split', 'trimmed', 'ended', 'restored'] as const;
export type EntryChange = (typeof ENTRY_CHANGES)[number];

/** An entry as it was before a change. */
export const entryFormSchema = z.strictObject({
  /** When it was changed. */
  at: instantSchema,
  change: z.enum(ENTRY_CHANGES),
  caseId: z.uuid(),
  startedAt: instantSchema,
  /** null when it ran then. */
  endedAt: z.nullable(instantSchema),
  gaps: gapsSchema,
  note: plainText(500),
});
export type EntryForm = z.output<typeof entryFormSchema>;

/** How many earlier forms an entry keeps: the first, and the latest of the others. */
export const FORMS_AT_MOST = 20;
/** Visits within visits; nobody has more than a few. */
export const PARKED_AT_MOST = 20;

/** A case that waits while somebody is received. */
export const parkedSchema = z.strictObject({
  caseId: z.uuid(),
  /** It was itself a visit. */
  visit: z.boolean(),
});
export type Parked = z.output<typeof parkedSchema>;

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
  gaps: gapsSchema,
  /** Grows from entry to entry in the order in which they were made, whatever the clock said. */
  seq: z.int().check(z.gte(1)),
  /** May be empty. */
  note: plainText(500),
  /** Somebody came: what waits meanwhile, the nearest last. null for ordinary work. */
  visit: z.nullable(
    z.strictObject({ parked: z.array(parkedSchema).check(z.maxLength(PARKED_AT_MOST)) }),
  ),
  tags: z.array(z.enum(ENTRY_TAGS)).check(z.maxLength(ENTRY_TAGS.length)),
  /** When the person last said that the work goes on; null when never asked or never answered. */
  confirmedAt: z.nullable(instantSchema),
  /** The clock of the machine was set while it ran, or was behind when it began. */
  clock: z.nullable(
    z.strictObject({
      /** What the clock showed after it was set. */
      at: instantSchema,
      /** By how many milliseconds it had moved; negative is back. */
      by: z.int(),
    }),
  ),
  /** Other entries that it may share time with, and why. */
  shared: z
    .array(z.strictObject({ entryId: z.uuid(), reason: plainText(200) }))
    .check(z.maxLength(50)),
  /** What it was before, the oldest first. */
  history: z.array(entryFormSchema).check(z.maxLength(FORMS_AT_MOST)),
});
export type TimeEntry = z.output<typeof timeEntrySchema>;
