import type { Moment } from '@/utils/calendar/moment';
import type { Case } from '@/utils/cases/case';
import type { CaseEvent } from '@/utils/cases/event';
import type { Limit } from '@/utils/cases/limit';
import { at } from '../calendar/viet-nam';

/** `2026-11-18` is known by its day, `2026-11-18 08:12` to the minute. */
export function moment(text: string): Moment {
  const isDay = text.length === 10;
  return { at: at(isDay ? `${text} 00:00` : text), precision: isDay ? 'day' : 'minute' };
}

let count = 0;
/** Ids that follow one another, so that a test gives the same every time. */
export function uuid(): string {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

type Written = { recorded?: string; source?: CaseEvent['source'] };
const base = (when: string, { recorded, source }: Written = {}) => ({
  id: uuid(),
  when: moment(when),
  // An event of a day is written down at its end, unless the test says otherwise.
  recordedAt: at(recorded ?? (when.length === 10 ? `${when} 23:00` : when)),
  source: source ?? ('person' as const),
});

type Channel = NonNullable<Extract<CaseEvent, { type: 'received' }>['channel']>;
export const received = (when: string, more?: Written & { channel?: Channel }): CaseEvent => ({
  ...base(when, more),
  type: 'received',
  ...(more?.channel ? { channel: more.channel } : {}),
});
export const accepted = (when: string, more?: Written): CaseEvent => ({
  ...base(when, more),
  type: 'accepted',
});
export const promised = (when: string, due: string, more?: Written): CaseEvent => ({
  ...base(when, more),
  type: 'promised',
  due: moment(due),
});
export const extended = (when: string, due: string, more?: Written): CaseEvent => ({
  ...base(when, more),
  type: 'extended',
  due: moment(due),
});
type Reason = Extract<CaseEvent, { type: 'paused' }>['reason'];
export const paused = (
  when: string,
  more?: Written & { slip?: string; reason?: Reason },
): CaseEvent => ({
  ...base(when, more),
  type: 'paused',
  reason: more?.reason ?? 'supplement',
  ...(more?.slip ? { slip: more.slip } : {}),
});
export const resumed = (when: string, more?: Written): CaseEvent => ({
  ...base(when, more),
  type: 'resumed',
});
export const stepStarted = (when: string, step: string, limit?: Limit): CaseEvent => ({
  ...base(when),
  type: 'stepStarted',
  step,
  ...(limit ? { limit } : {}),
});
export const stepEnded = (when: string, step: string): CaseEvent => ({
  ...base(when),
  type: 'stepEnded',
  step,
});
type Closing = 'solved' | 'returned' | 'refused' | 'withdrawn' | 'stopped' | 'transferred';
export const closed = (type: Closing, when: string, more?: Written): CaseEvent => ({
  ...base(when, more),
  type,
});

/** A case with these events, written down when the first of them was. */
export function caseWith(events: CaseEvent[], more: Partial<Case> = {}): Case {
  const recorded = events.map((event) => event.recordedAt);
  return {
    id: uuid(),
    kind: 'dossier',
    code: 'H49.22-261118-0001',
    title: 'Đăng ký khai sinh',
    limit: null,
    events,
    portal: null,
    createdAt: recorded.length > 0 ? Math.min(...recorded) : at('2026-11-18 08:00'),
    ...more,
  };
}
