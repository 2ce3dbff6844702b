import { describe, expect, it } from 'vitest';
import { buildSummary, type SummaryInput } from '@/utils/team/build-summary';
import { CHECK_CODES, type CheckCode, checkSummary } from '@/utils/team/checks';
import { NOTHING_TICKED, type Ticked } from '@/utils/team/offered';
import type { Ratings } from '@/utils/team/summary';
import { at, entry, input, tell } from './support';

const quiet = tell([['received', '2026-11-03']]);
const other = tell([['received', '2026-11-03']]);

interface Change extends Partial<SummaryInput> {
  clockAnomalies?: number;
  ratings?: Ratings;
}

function check(change: Change = {}) {
  const { clockAnomalies = 0, ratings, ...rest } = change;
  const whole = input({ cases: [quiet, other], ...rest });
  const built = buildSummary(whole);
  if (ratings) built.body.ratings = ratings;
  const { entries, now, ticked } = whole;
  return checkSummary({ built, entries, now, ticked, clockAnomalies });
}

const found = (change: Change) =>
  Object.fromEntries(
    check(change).flatMap((one) => (one.count > 0 ? [[one.code, one.count]] : [])),
  );

it('there are twelve, always in the same order, and a clean month passes them all', () => {
  expect(check().map((one) => one.code)).toEqual(CHECK_CODES);
  expect(CHECK_CODES).toHaveLength(12);
  const entries = [entry(quiet.id, '2026-11-03T08:00', '2026-11-03T11:00')];
  expect(found({ entries })).toEqual({});
});

const rating = (
  ...items: [value: 'xuatSac' | 'kem' | 'na' | null, evidence: number, noted: boolean][]
) => [
  {
    edition: 'e',
    title: 't',
    scale: 'grade4' as const,
    submitted: false,
    standards: [
      {
        id: 's',
        title: 't',
        score: null,
        items: items.map(([value, evidence, noted], n) => ({
          id: `i${n}`,
          text: 't',
          value,
          evidence,
          noted,
        })),
      },
    ],
  },
];
const gap = (verdict: 'unknown' | 'kept') => ({
  gaps: [{ from: at('2026-11-03T09:00'), to: at('2026-11-03T10:00'), verdict }],
});
const ticked = (change: Partial<Ticked>) => ({ ticked: { ...NOTHING_TICKED, ...change } });
const lateCase = (cause: boolean) =>
  tell([
    ['received', '2026-11-03'],
    ['promised', '2026-11-03', { due: '2026-11-10' }],
    ...(cause ? ([['delayExplained', '2026-11-11', { cause: 'objective' }]] as const) : []).map(
      ([type, when, more]) =>
        [type, when, more] as ['delayExplained', string, { cause: 'objective' }],
    ),
  ]);

describe('each check finds its own fault and nothing else', () => {
  it.each<[string, Change, CheckCode | null, number]>([
    ['the last minute of the period', { now: at('2026-11-30T23:59') }, 'periodOpen', 1],
    ['the first minute after it', { now: at('2026-12-01T00:00') }, null, 0],
    [
      'a timer that still runs',
      { entries: [entry(quiet.id, '2026-12-01T08:59', null)] },
      'timerRunning',
      1,
    ],
    [
      'two stretches that nobody explained',
      {
        entries: [
          entry(quiet.id, '2026-11-03T08:00', '2026-11-03T11:00', gap('unknown')),
          entry(quiet.id, '2026-11-04T08:00', '2026-11-04T11:00', {
            gaps: [
              { from: at('2026-11-04T09:00'), to: at('2026-11-04T10:00'), verdict: 'unknown' },
            ],
          }),
        ],
      },
      'unknownGaps',
      2,
    ],
    [
      'a stretch that the person kept',
      { entries: [entry(quiet.id, '2026-11-03T08:00', '2026-11-03T11:00', gap('kept'))] },
      null,
      0,
    ],
    [
      'a day of exactly 24 hours',
      { entries: [entry(quiet.id, '2026-11-03T00:00', '2026-11-04T00:00')] },
      null,
      0,
    ],
    [
      'two entries of which one ends when the other begins',
      {
        entries: [
          entry(quiet.id, '2026-11-03T08:00', '2026-11-03T09:00'),
          entry(other.id, '2026-11-03T09:00', '2026-11-03T10:00'),
        ],
      },
      null,
      0,
    ],
    [
      'two entries that share a minute',
      {
        entries: [
          entry(quiet.id, '2026-11-03T08:00', '2026-11-03T09:01'),
          entry(other.id, '2026-11-03T09:00', '2026-11-03T10:00'),
        ],
      },
      'overlaps',
      1,
    ],
    ['an overdue case without a cause', { cases: [lateCase(false)] }, 'lateWithoutCause', 1],
    ['an overdue case with a cause', { cases: [lateCase(true)] }, null, 0],
    ['an item without an answer', { ratings: rating([null, 0, false]) }, 'answersMissing', 1],
    ['an item that does not apply', { ratings: rating(['na', 0, false]) }, null, 0],
    [
      'the best grade without evidence',
      { ratings: rating(['xuatSac', 0, true]) },
      'topWithoutEvidence',
      1,
    ],
    ['the best grade with evidence', { ratings: rating(['xuatSac', 1, false]) }, null, 0],
    [
      'the lowest grade without a note',
      { ratings: rating(['kem', 3, false]) },
      'bottomWithoutNote',
      1,
    ],
    ['the lowest grade with a note', { ratings: rating(['kem', 0, true]) }, null, 0],
    ['evidence that was ticked and is gone', ticked({ evidence: ['gone'] }), 'evidenceGone', 1],
    ['a telephone in the message', { message: 'gọi chị 0912 345 678' }, 'personalData', 1],
    ['the code of a dossier in the message', { message: 'hồ sơ H49.22-261116-0001' }, null, 0],
    ['a clock that was set twice', { clockAnomalies: 2 }, 'clockBack', 2],
  ])('%s', (_what, change, code, count) => {
    expect(found(change)).toEqual(code ? { [code]: count } : {});
  });

  it('a day of more than 24 hours, which takes entries that overlap', () => {
    const entries = [
      entry(quiet.id, '2026-11-03T00:00', '2026-11-04T00:00'),
      entry(other.id, '2026-11-03T08:00', '2026-11-03T08:01'),
    ];
    expect(found({ entries })).toEqual({ dayOver24: 1, overlaps: 1 });
  });

  it('an entry of another month is no business of this one', () => {
    const entries = [
      entry(quiet.id, '2026-10-03T08:00', '2026-10-03T11:00', {
        gaps: [{ from: at('2026-10-03T09:00'), to: at('2026-10-03T10:00'), verdict: 'unknown' }],
      }),
      entry(other.id, '2026-10-03T08:00', '2026-10-03T11:00'),
    ];
    expect(found({ entries })).toEqual({});
  });
});

it('a check names the cases in which it can be mended', () => {
  const late = lateCase(false);
  const one = check({ cases: [late] }).find((each) => each.code === 'lateWithoutCause');
  expect(one?.caseIds).toEqual([late.id]);
});
