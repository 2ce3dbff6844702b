import type { Instant } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import type { CaseEventType } from '@/utils/cases/event';
import { CLOSING_EVENTS } from '@/utils/cases/event-types';
import type { Limit } from '@/utils/cases/limit';
import { holdsPersonalNumber } from '@/utils/cases/personal-number';
import type { CaseStatus } from '@/utils/cases/status';
import type { EventDraft } from '@/utils/storage/case-draft';
import { limitOf } from './case-form';
import { EMPTY_MOMENT, type MomentText, momentOf, writeMoment } from './moment-text';

/** What a person can write down; `received` is given when the case is made. */
const RECORDABLE = [
  'accepted',
  'promised',
  'paused',
  'resumed',
  'extended',
  'stepStarted',
  'stepEnded',
  ...CLOSING_EVENTS,
] as const satisfies readonly CaseEventType[];
export type Recordable = (typeof RECORDABLE)[number];

export const PAUSE_REASONS = ['supplement', 'fee', 'suspension', 'other'] as const;

/** The form for an event, as typed. */
export interface EventForm {
  type: Recordable;
  when: MomentText;
  /** For `promised` and `extended`. */
  due: MomentText;
  reason: (typeof PAUSE_REASONS)[number];
  slip: string;
  note: string;
  /** For steps: the name, and the time allowed when there is one. */
  step: string;
  amount: string;
  unit: Limit['unit'];
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
    step: '',
    amount: '',
    unit: 'workingDays',
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
/** The event is about a step of the work. */
export const asksForStep = (type: Recordable) => type === 'stepStarted' || type === 'stepEnded';
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
    case 'stepStarted':
    case 'stepEnded':
      return stepDraft(form, when);
    default:
      return { type: form.type, when };
  }
}

/** What is wrong with the fields of a step; null when nothing is. */
export function stepMistake(form: EventForm): 'missing' | 'personal' | 'amount' | null {
  if (!asksForStep(form.type)) return null;
  if (form.step.trim() === '') return 'missing';
  if (holdsPersonalNumber(form.step)) return 'personal';
  const hasLimit = form.type === 'stepStarted' && form.amount.trim() !== '';
  return hasLimit && !limitOf(form) ? 'amount' : null;
}

function stepDraft(form: EventForm, when: Moment): EventDraft | null {
  if (stepMistake(form) !== null) return null;
  const step = form.step.trim().replace(/\s+/g, ' ');
  if (form.type !== 'stepStarted') return { type: 'stepEnded', when, step };
  const limit = form.amount.trim() === '' ? null : limitOf(form);
  return { type: 'stepStarted', when, step, ...(limit ? { limit } : {}) };
}
