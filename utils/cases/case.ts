import type { Instant } from '../calendar/instant';
import { instantSchema } from '../calendar/schemas';
import { ruleRefSchema } from '../legal/rule';
import { z } from '../zod';
import { givenSchema, takenSchema } from './custody';
import { caseDetailSchema } from './detail';
import { caseEventSchema } from './event';
import { CASE_EVENTS_AT_MOST } from './event-types';
import { limitSchema } from './limit';

/** The kinds of case; see the table of words in RULES.md. */
export const CASE_KINDS = ['dossier', 'petition', 'reception', 'inspection', 'task'] as const;
export const caseKindSchema = z.enum(CASE_KINDS);
export type CaseKind = z.output<typeof caseKindSchema>;

/** What the portal last showed of a case. It is a hint beside the events, never one of them. */
export const portalViewSchema = z.strictObject({
  /** Origin of the portal, for example `https://dichvucong.quangninh.gov.vn`. */
  origin: z.string().check(z.maxLength(300)),
  /** The portal's own words, or null when the page shows no status. */
  status: z.nullable(z.string().check(z.maxLength(120))),
  seenAt: instantSchema,
});

/**
 * Anything with a deadline. A case *is* its events: status, due time and timeliness are computed
 * from them (`status.ts`, `due.ts`, `timeliness.ts`) and never kept here.
 * Nothing about the citizen is kept.
 */
export const caseSchema = z.strictObject({
  id: z.uuid(),
  kind: caseKindSchema,
  /** Normalised code, unique among cases of one kind; null for kinds without codes. */
  code: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Procedure of a dossier, or what the person calls the case. May be empty. */
  title: z.string().check(z.maxLength(500)),
  /** The time allowed by the rule in force at reception, when known. */
  limit: z.nullable(limitSchema),
  /** The rule that the limit is taken from, and its version; absent when the person gave the limit. */
  rule: z.exactOptional(ruleRefSchema),
  /** What only cases of its kind have; absent when nothing is known. */
  detail: z.exactOptional(caseDetailSchema),
  /**
   * Order does not matter, ids are unique. May be empty: of a dossier that a page shows without any
   * date, or that was added by its code, nothing has been said yet.
   */
  events: z.array(caseEventSchema).check(z.maxLength(CASE_EVENTS_AT_MOST)),
  portal: z.nullable(portalViewSchema),
  /** In whose hands it is meanwhile; absent while nobody else's. */
  givenTo: z.exactOptional(givenSchema),
  /** From whom it was taken; absent for the person's own. */
  takenFrom: z.exactOptional(takenSchema),
  createdAt: instantSchema,
});
export type Case = z.output<typeof caseSchema>;

/** A case that was just made needs an id and the present from outside. */
export interface Origin {
  id: string;
  now: Instant;
}
