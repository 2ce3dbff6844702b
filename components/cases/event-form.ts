import type { Instant } from '@/utils/calendar/instant';
import type { CaseEventType } from '@/utils/cases/event';
import type { CaseStatus } from '@/utils/cases/status';
import type { EventDraft } from '@/utils/storage/case-draft';
import { EMPTY_MOMENT, type MomentText, momentOf, writeMoment } from './moment-text';

/** What a person can write down; `received` is given when the case is made. */
export const RECORDABLE = [
  'accepted',
  'promised',
  'paused',
  'resumed',
  'extended',
  'solved',
  'returned',
  'refused',
  'withdrawn',
  'stopped',
  'transferred',
] as const satisfies readonly CaseEventType[];
export type Recordable = (typeof RECORDABLE)[number];

export const PAUSE_REASONS = ['supplement', 'fee', 'other'] as const;

/** The form for an event, as typed. */
export interface EventForm {
  type: Recordable;
  when: MomentText;
  /** For `promised` and `extended`. */
  due: MomentText;
  reason: (typeof PAUSE_REASONS)[number];
  slip: string;
  note: string;
}

/** The form before anything is typed: the likeliest next event, now. */
export function emptyEventForm(type: Recordable, now: Instant): EventForm {
  return {
    type,
    when: writeMoment({ at: now, precision: 'minute' }),
    due: EMPTY_MOMENT,
    reason: 'supplement',
    slip: '',
    note: '',
  };
}

/** The events that make sense where a case stands, the likeliest first. */
export function recordableIn({ state, closedBy, returned }: CaseStatus): readonly Recordable[] {
  if (state === 'paused') return ['resumed', ...RECORDABLE.filter((one) => !isPause(one))];
  if (state === 'open') return RECORDABLE.filter((one) => one !== 'resumed');
  return closedBy === 'solved' && returned === null ? ['returned'] : [];
}

const isPause = (type: Recordable) => type === 'paused' || type === 'resumed';
const DUE_GIVEN: readonly Recordable[] = ['promised', 'extended'];
const NOTED: readonly Recordable[] = ['paused', 'extended', 'refused', 'stopped', 'transferred'];

/** The event gives a new due time. */
export const asksForDue = (type: Recordable) => DUE_GIVEN.includes(type);
/** The event can carry a note. */
export const asksForNote = (type: Recordable) => NOTED.includes(type);

/** The event that the form describes; null while a moment in it cannot be read. */
export function eventDraftOf(form: EventForm, now: Instant): EventDraft | null {
  const when = momentOf(form.when, now);
  if (!when) return null;
  const due = momentOf(form.due, now);
  const note = form.note.trim() === '' ? {} : { note: form.note.trim() };
  const slip = form.slip.trim() === '' ? {} : { slip: form.slip.trim() };
  switch (form.type) {
    case 'promised':
      return due && { type: 'promised', when, due };
    case 'extended':
      return due && { type: 'extended', when, due, ...note };
    case 'paused':
      return { type: 'paused', when, reason: form.reason, ...slip, ...note };
    case 'refused':
    case 'stopped':
    case 'transferred':
      return { type: form.type, when, ...note };
    default:
      return { type: form.type, when };
  }
}
