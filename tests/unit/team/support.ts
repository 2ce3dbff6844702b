import { type Day, parseDay } from '@/utils/calendar/day';
import { parseMoment } from '@/utils/calendar/moment';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import type { CaseEvent } from '@/utils/cases/event';
import { defaultSettings } from '@/utils/settings';
import type { SummaryInput } from '@/utils/team/build-summary';
import { NOTHING_TICKED } from '@/utils/team/offered';
import type { TimeEntry } from '@/utils/timers/time-entry';

export const calendar = makeCalendar({
  ...defaultSettings.calendar,
  officeHours: defaultSettings.officeHours,
  packs: HOLIDAY_PACKS,
});

export const day = (text: string): Day => {
  const read = parseDay(text);
  if (!read) throw new Error(`no day: ${text}`);
  return read;
};

export const at = (text: string): number => {
  const read = parseMoment(text);
  if (!read) throw new Error(`no moment: ${text}`);
  return read.at;
};

const moment = (text: string) => {
  const read = parseMoment(text);
  if (!read) throw new Error(`no moment: ${text}`);
  return read;
};

let ids = 0;
const newId = () => {
  ids += 1;
  return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
};

type Told = [type: CaseEvent['type'], when: string, more?: Record<string, unknown>];

/** A case by what happened to it; `due` of a promise is written as its moment. */
export function tell(told: readonly Told[], change: Partial<Case> = {}): Case {
  const events = told.map(([type, when, more = {}]) => {
    const due = typeof more.due === 'string' ? { due: moment(more.due) } : {};
    const event = { id: newId(), type, when: moment(when), recordedAt: at(when), source: 'person' };
    return { ...event, ...more, ...due } as CaseEvent;
  });
  return {
    id: newId(),
    kind: 'dossier',
    code: null,
    title: '',
    limit: null,
    events,
    portal: null,
    createdAt: events[0]?.recordedAt ?? at('2026-11-02T08:00'),
    ...change,
  };
}

export function entry(
  caseId: string,
  from: string,
  to: string | null,
  change: Partial<TimeEntry> = {},
): TimeEntry {
  return {
    id: newId(),
    caseId,
    startedAt: at(from),
    endedAt: to === null ? null : at(to),
    lastBeatAt: at(to ?? from),
    gaps: [],
    seq: 1,
    note: '',
    visit: null,
    tags: [],
    forms: [],
    ...change,
  } as TimeEntry;
}

/** November 2026, looked at on 1 December, 09:00. */
export const input = (change: Partial<SummaryInput> = {}): SummaryInput => ({
  days: { from: day('2026-11-01'), to: day('2026-11-30') },
  now: at('2026-12-01T09:00'),
  calendar,
  member: { position: 'Chuyên viên', unitName: 'Trung tâm' },
  cases: [],
  entries: [],
  publicNames: new Set(),
  reflections: null,
  score: null,
  evidence: [],
  replies: [],
  ticked: NOTHING_TICKED,
  message: '',
  ...change,
});
