import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { icsWords } from '@/entrypoints/dashboard/cases/ics-words';
import type { Case } from '@/utils/cases/case';
import { deadlinesOf } from '@/utils/export/deadlines';
import { toIcs } from '@/utils/export/ics';
import { at, STANDARD } from '../calendar/viet-nam';
import {
  caseWith,
  closed,
  extended,
  paused,
  promised,
  received,
  stepStarted,
} from '../cases/written-case';
import { GIVEN, MARK } from '../handover/support';
import { instantOf, readIcs } from './ics-reader';

const NOW = at('2026-11-18 09:05');
const EVENTS = [received('2026-11-16 08:12'), promised('2026-11-16 08:12', '2026-11-20')];
const PORTAL = { origin: 'https://x.vn', status: 'Đang xử lý', seenAt: NOW };
const ONE = caseWith(EVENTS, { portal: PORTAL });

function file(cases: readonly Case[], { withNames = false, now = NOW } = {}) {
  return readIcs(toIcs(deadlinesOf(cases, STANDARD, { withNames }), icsWords('vi'), now));
}

describe('due times as a calendar file', () => {
  test('stand in it as instants in UTC that end when the case is due', () => {
    const { head, events } = file([ONE]);
    expect(head).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH', CALSCALE: 'GREGORIAN' });
    expect(events).toHaveLength(1);
    // Friday 17:30 in Viet Nam is 10:30 in UTC.
    expect(events[0]).toMatchObject({
      DTSTART: '20261120T100000Z',
      DTEND: '20261120T103000Z',
      DTSTAMP: '20261118T020500Z',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
      CLASS: 'PRIVATE',
      SUMMARY: 'Hạn: hồ sơ – Đăng ký khai sinh',
    });
  });

  test('a second file replaces the first: the same name, a higher number', () => {
    const [before] = file([ONE]).events;
    const moved = { ...ONE, events: [...EVENTS, extended('2026-11-19 10:00', '2026-12-04')] };
    const [after] = file([moved], { now: NOW + 60_000 }).events;
    expect(after?.UID).toBe(before?.UID);
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
    expect(instantOf(after?.['LAST-MODIFIED'])).toBeGreaterThan(
      instantOf(before?.['LAST-MODIFIED']),
    );
    expect(after?.DTEND).toBe('20261204T103000Z');
    expect(file([ONE])).toEqual(file([ONE]));
  });

  it.each<[string, Case, string]>([
    ['done', caseWith([...EVENTS, closed('solved', '2026-11-18')]), 'CANCELLED'],
    ['withdrawn', caseWith([...EVENTS, closed('withdrawn', '2026-11-18')]), 'CANCELLED'],
    ['paused', caseWith([...EVENTS, paused('2026-11-17')]), 'TENTATIVE'],
    [
      'due in a year without an official list',
      caseWith([promised('2026-11-16', '2027-03-01')]),
      'TENTATIVE',
    ],
  ])('a case that is %s', (_, one, status) => {
    expect(file([one]).events[0]?.STATUS).toBe(status);
  });

  describe('of a case in other hands', () => {
    const away = { ...ONE, givenTo: GIVEN };
    const [before] = file([ONE]).events;

    test('is struck out under the name that stands in the calendar, and says why', () => {
      const { events } = file([away], { now: NOW + 60_000 });
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        UID: before?.UID,
        STATUS: 'CANCELLED',
        SUMMARY: 'Hạn: hồ sơ – Đăng ký khai sinh (đang ở người khác)',
      });
      expect(Number(events[0]?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
      expect(events[0]?.DESCRIPTION).toContain('được gạch khỏi lịch của bạn');
    });

    test('stands there again, under the same name, once it has come home', () => {
      const [again] = file([ONE], { now: NOW + 120_000 }).events;
      expect(again).toMatchObject({ UID: before?.UID, STATUS: 'CONFIRMED' });
    });

    test('stays as unsure when the person wants to hear of it', () => {
      const followed = { ...ONE, givenTo: { ...GIVEN, remind: true } };
      expect(file([followed]).events[0]).toMatchObject({ UID: before?.UID, STATUS: 'TENTATIVE' });
    });

    test('stands with the colleague who took it, and is struck out there when it was given back', () => {
      const takenFrom = { ...MARK, caseId: ONE.id };
      expect(file([{ ...ONE, takenFrom }]).events[0]?.STATUS).toBe('CONFIRMED');
      const back = { ...takenFrom, returnedAt: NOW };
      expect(file([{ ...ONE, takenFrom: back }]).events[0]?.STATUS).toBe('CANCELLED');
    });

    test('names nobody', () => {
      expect(JSON.stringify(file([away], { withNames: true }))).not.toContain(GIVEN.who);
    });
  });

  test('what is provisional or estimated says so', () => {
    const limit = { amount: 70, unit: 'workingDays' as const };
    const [event] = file([caseWith([received('2026-11-16 08:12')], { limit })]).events;
    expect(event?.SUMMARY).toContain('(tạm tính)');
    expect(event?.DESCRIPTION).toContain('Hạn do Tự Soi ước tính');
    expect(event?.DESCRIPTION).toContain('Tạm tính:');
  });

  test('each clock is an entry of its own, and an answered one is struck out', () => {
    const step = stepStarted('2026-11-18 08:00', 'Thẩm định', { amount: 4, unit: 'workingHours' });
    const one = caseWith([...EVENTS, step], { portal: PORTAL });
    const { events } = file([one], { withNames: true });
    expect(events.map((event) => event.UID)).toEqual([
      `${one.id}.main@tu-soi`,
      expect.stringMatching(/\.step-[0-9a-f]{8}@tu-soi$/),
    ]);
    expect(events[1]?.SUMMARY).toContain('Hạn bước Thẩm định');
  });

  test('names nobody: no words of a person, no code and no step unless wanted', () => {
    const petition = caseWith(EVENTS, { kind: 'petition', title: 'Đơn của bà Nguyễn Thị A' });
    const typed = caseWith(EVENTS, { title: 'Hồ sơ ông B' });
    const text = JSON.stringify(file([petition, typed, ONE]));
    for (const secret of ['Nguyễn', 'ông B', ONE.code ?? '-']) expect(text).not.toContain(secret);
    expect(JSON.stringify(file([ONE], { withNames: true }))).toContain(ONE.code);
  });

  test('whatever a name holds, it comes back as it was, in lines of 75 octets', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, (title) => {
        const [event] = file([caseWith(EVENTS, { title, portal: PORTAL })]).events;
        const plain = title
          .replace(/\r\n?/g, '\n')
          .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ' '));
        expect(event?.SUMMARY).toBe(`Hạn: hồ sơ – ${plain}`);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Cấp lại; đổi, thu hồi \\ giấy phép',
    'Một\nhai\r\nba',
    'Thủ tục đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp'.repeat(
      3,
    ),
    'BEGIN:VEVENT\r\nUID:x',
  ])('%j is carried over whole', (title) => {
    const { events } = file([caseWith(EVENTS, { title, portal: PORTAL })]);
    expect(events).toHaveLength(1);
    expect(events[0]?.SUMMARY).toBe(`Hạn: hồ sơ – ${title.replace(/\r\n/g, '\n')}`);
  });

  test('an empty list is a calendar without entries', () => {
    expect(file([]).events).toEqual([]);
  });
});
