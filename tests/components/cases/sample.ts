import { type CaseLine, lineOf } from '@/components/cases/case-line';
import { type Moment, parseMoment } from '@/utils/calendar/moment';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import type { CaseEvent } from '@/utils/cases/event';
import { defaultSettings } from '@/utils/settings';

export const CALENDAR = makeCalendar({ ...defaultSettings, packs: HOLIDAY_PACKS });

export function moment(text: string): Moment {
  const read = parseMoment(text);
  if (!read) throw new Error(`not a moment: ${text}`);
  return read;
}

/** Thursday 19 November 2026, 09:00 in Viet Nam. */
export const NOW = moment('2026-11-19T09:00').at;

export const uuid = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

type Given = Partial<Omit<Case, 'events'>> & { due?: string; more?: CaseEvent[] };

/** A dossier received on Monday 16 November, promised for `due` when that is given. */
export function sampleCase(number: number, { due, more = [], ...rest }: Given = {}): Case {
  const base = { recordedAt: moment('2026-11-16T08:00').at, source: 'portal' as const };
  const received: CaseEvent = {
    ...base,
    id: uuid(number * 100 + 1),
    type: 'received',
    when: moment('2026-11-16T08:00'),
  };
  const promised: CaseEvent[] = due
    ? [
        {
          ...base,
          id: uuid(number * 100 + 2),
          type: 'promised',
          when: received.when,
          due: moment(due),
        },
      ]
    : [];
  return {
    id: uuid(number),
    kind: 'dossier',
    code: `H49.22-261116-${String(number).padStart(4, '0')}`,
    title: 'Đăng ký khai sinh',
    limit: null,
    portal: null,
    createdAt: base.recordedAt,
    ...rest,
    events: [received, ...promised, ...more],
  };
}

/** What a person wrote down of a case. */
export function said(number: number, type: 'solved' | 'returned', when: string): CaseEvent {
  return {
    id: uuid(number),
    type,
    when: moment(when),
    recordedAt: moment(when).at,
    source: 'person',
  };
}

export const sampleLine = (one: Case, runningCaseId: string | null = null): CaseLine =>
  lineOf(one, CALENDAR, NOW, runningCaseId);
