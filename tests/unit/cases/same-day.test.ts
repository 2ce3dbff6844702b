import { describe, expect, it } from 'vitest';
import { parseMoment } from '@/utils/calendar/moment';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { dueOf } from '@/utils/cases/due';
import { limitSchema } from '@/utils/cases/limit';
import { formatInstant, formatMoment } from '@/utils/i18n/format';

const calendar = makeCalendar({
  officeHours: STANDARD_OFFICE_HOURS,
  packs: HOLIDAY_PACKS,
});

function receivedAt(text: string): Case {
  const when = parseMoment(text);
  if (!when) throw new Error(text);
  const id = '00000000-0000-4000-8000-000000000001';
  return {
    id,
    kind: 'dossier',
    code: 'H49.22-261116-0001',
    title: 'Chứng thực bản sao',
    limit: { amount: 0, unit: 'workingDays' },
    events: [{ id, type: 'received', when, recordedAt: when.at, source: 'person' }],
    portal: null,
    createdAt: when.at,
  };
}

describe('a limit of 0 working days', () => {
  // Monday, 16 November 2026, is an ordinary working day; Saturday the 14th is not.
  it.each([
    ['2026-11-16T08:00', '16/11/2026', '16/11/2026 17:30'],
    ['2026-11-16', '16/11/2026', '16/11/2026 17:30'],
    ['2026-11-14T09:00', '16/11/2026', '16/11/2026 17:30'],
  ])('received %s is due on %s, until the office closes', (received, day, close) => {
    const due = dueOf(receivedAt(received), calendar);
    expect(due.basis).toBe('computed');
    if (due.basis === 'none') return;
    expect(formatMoment(due.when)).toBe(day);
    expect(formatInstant(due.at)).toBe(close);
  });

  it('counts no day in its explanation, and names the day off it moves over', () => {
    const codes = dueOf(receivedAt('2026-11-14T09:00'), calendar).steps.map((step) => step.code);
    expect(codes).not.toContain('counted');
    expect(codes).toContain('movedToWorkingDay');
  });

  it('makes sense in working days only', () => {
    expect(limitSchema.safeParse({ amount: 0, unit: 'workingDays' }).success).toBe(true);
    expect(limitSchema.safeParse({ amount: 0, unit: 'calendarDays' }).success).toBe(false);
    expect(limitSchema.safeParse({ amount: 0, unit: 'workingHours' }).success).toBe(false);
  });
});
