import type { CaseEventType } from './event';

/** More than any case lives through; a page or file that adds more is refused. */
export const CASE_EVENTS_AT_MOST = 500;

/** The first of these stops the legal clock of a case. */
export const CLOSING_EVENTS = [
  'solved',
  'returned',
  'refused',
  'withdrawn',
  'stopped',
  'transferred',
] as const satisfies readonly CaseEventType[];
export type ClosingEventType = (typeof CLOSING_EVENTS)[number];
