import { HOUR, type Instant, MINUTE } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar, type WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { indexOf } from '@/utils/cases/case-index';
import { dueTimeOf } from '@/utils/cases/due-time';
import type { CaseEvent } from '@/utils/cases/event';
import { readingOf } from '@/utils/cases/reading';
import { defaultSettings } from '@/utils/settings';
import { type Spread, spreadOf } from '../figures.ts';
import type { Suite } from '../suite.ts';

const CASES = 100_000;
const FIRST_DAY = Date.UTC(2025, 0, 2);
const ROUNDS = 7;

/**
 * The due times of many cases with pauses, worked out from their events on one core. The calendar is
 * made anew each time, as after a change of office hours, so its sums are worked out too.
 */
export const dueTimes: Suite = {
  name: 'due-times',
  does: `Working out the due times of ${CASES.toLocaleString('en')} cases with pauses`,
  measure: async () => {
    const cases = Array.from({ length: CASES }, (_, index) => pausedCase(index));
    const due = measure((calendar) => {
      for (const one of cases) {
        const { line, limit } = readingOf(one);
        dueTimeOf(line, limit, calendar);
      }
    });
    const index = measure((calendar) => {
      for (const one of cases) indexOf(one, calendar, defaultSettings.reminders, one.createdAt);
    });
    return {
      figures: { cases: CASES, dueTimesMs: due, wholeIndexMs: index },
      marks: [
        {
          what: `Due times of ${CASES} cases with pauses`,
          value: due?.median ?? null,
          limit: 1_000,
          unit: 'ms',
        },
      ],
    };
  },
};

function measure(work: (calendar: WorkCalendar) => void): Spread | null {
  const { officeHours } = defaultSettings;
  const times = Array.from({ length: ROUNDS }, () => {
    const calendar = makeCalendar({ officeHours, packs: HOLIDAY_PACKS });
    const started = performance.now();
    work(calendar);
    return performance.now() - started;
  });
  return spreadOf(times);
}

/** A dossier that came in some time in two years and was paused up to three times. */
function pausedCase(index: number): Case {
  const at = FIRST_DAY + (index % 720) * 24 * HOUR + (index % 540) * MINUTE;
  const id = (number: number) =>
    `00000000-0000-4000-8000-${String(index * 10 + number).padStart(12, '0')}`;
  const say = (number: number, when: Instant) => ({
    id: id(number),
    when: { at: when, precision: 'minute' } satisfies Moment,
    recordedAt: when,
    source: 'person' as const,
  });
  const events: CaseEvent[] = [{ ...say(1, at), type: 'received' }];
  for (let pause = 0; pause < index % 4; pause += 1) {
    const from = at + (20 + pause * 90 + (index % 7)) * HOUR;
    events.push({ ...say(2 + 2 * pause, from), type: 'paused', reason: 'supplement' });
    events.push({ ...say(3 + 2 * pause, from + (5 + (index % 60)) * HOUR), type: 'resumed' });
  }
  return {
    id: id(0),
    kind: 'dossier',
    code: `H49.${index}`,
    title: 'Đăng ký biến động quyền sử dụng đất',
    limit: { amount: 3 + (index % 20), unit: 'workingDays' },
    events,
    portal: null,
    createdAt: at,
  };
}
