import { describe, expect, it } from 'vitest';
import type { Action } from '@/utils/assessment/action';
import type { Case } from '@/utils/cases/case';
import { caseFacts, casesOfFact } from '@/utils/evidence/case-facts';
import type { WorkFactKind } from '@/utils/evidence/fact';
import { actionsFact, dailyFact } from '@/utils/evidence/own-facts';
import { at, day, STANDARD } from '../calendar/viet-nam';
import {
  caseWith,
  closed,
  extended,
  paused,
  promised,
  received,
  resumed,
} from '../cases/written-case';

const NOVEMBER = { from: day('2026-11-01'), to: day('2026-11-30') };
const AS_OF = at('2026-11-24 10:00');

const factOf = (kind: WorkFactKind, cases: Case[], days = NOVEMBER) =>
  caseFacts(cases, days, { calendar: STANDARD, asOf: AS_OF }).find((one) => one.kind === kind);

/** Received on Monday the 9th and promised for Friday the 13th. */
const BASE = [received('2026-11-09'), promised('2026-11-09', '2026-11-13')];

describe('dossiers, petitions and tasks', () => {
  const cases = [
    caseWith([...BASE, closed('solved', '2026-11-12')]),
    caseWith([...BASE, closed('returned', '2026-11-13')]),
    caseWith([...BASE, closed('solved', '2026-11-16')]),
    caseWith([...BASE, closed('withdrawn', '2026-11-12')]),
    caseWith(BASE),
    caseWith([received('2026-11-09'), closed('solved', '2026-11-12')]),
    caseWith([...BASE, closed('solved', '2026-12-01')]),
  ];

  it('count what was closed in those days, by its due time', () => {
    expect(factOf('dossiers', cases)).toEqual({
      kind: 'dossiers',
      ...NOVEMBER,
      early: 1,
      onTime: 1,
      late: 1,
    });
  });

  it('of another kind count apart', () => {
    const petition = caseWith([...BASE, closed('solved', '2026-11-12')], { kind: 'petition' });
    expect(factOf('dossiers', [petition])).toMatchObject({ early: 0 });
    expect(factOf('petitions', [petition])).toMatchObject({ early: 1 });
  });

  it('first and last day are part of it', () => {
    const one = caseWith([...BASE, closed('solved', '2026-11-12')]);
    const only = { from: day('2026-11-12'), to: day('2026-11-12') };
    expect(factOf('dossiers', [one], only)).toMatchObject({ early: 1 });
    const before = { from: day('2026-11-01'), to: day('2026-11-11') };
    expect(factOf('dossiers', [one], before)).toMatchObject({ early: 0 });
  });
});

it('supplements: once and again, of dossiers received in those days; a fee is none', () => {
  const round = [paused('2026-11-10'), resumed('2026-11-11')];
  const fee = [paused('2026-11-10', { reason: 'fee' }), resumed('2026-11-11')];
  const twice = [...round, paused('2026-11-12'), resumed('2026-11-13')];
  const cases = [[], fee, round, twice].map((events) => caseWith([...BASE, ...events]));
  const old = caseWith([received('2026-10-30'), ...round]);
  expect(factOf('supplements', [...cases, old])).toMatchObject({ once: 1, again: 1 });
});

it('apologies: a new date had its letter, late without a new date needed one', () => {
  const written = [...BASE, extended('2026-11-12', '2026-11-20')];
  const cases = [
    caseWith([...written, closed('solved', '2026-11-19')]),
    caseWith([...BASE, closed('solved', '2026-11-17')]),
    caseWith([...BASE, closed('solved', '2026-11-12')]),
  ];
  expect(factOf('apologies', cases)).toMatchObject({ needed: 2, written: 1 });
});

it('receptions: each one counts, the days of the head once', () => {
  const reception = (when: string, byHead: boolean) =>
    caseWith([received(when)], {
      kind: 'reception',
      code: null,
      detail: { kind: 'reception', online: false, byHead },
    });
  const cases = [
    reception('2026-11-09 08:00', true),
    reception('2026-11-09 09:00', true),
    reception('2026-11-16 08:00', true),
    reception('2026-11-17 08:00', false),
    reception('2026-10-16 08:00', true),
  ];
  expect(factOf('receptions', cases)).toMatchObject({ count: 4, headDays: 2 });
});

it('inspections: done in those days and still open at their end', () => {
  const one = (...more: Parameters<typeof caseWith>[0]) =>
    caseWith([...BASE, ...more], { kind: 'inspection', code: null });
  const cases = [
    one(closed('solved', '2026-11-12')),
    one(closed('solved', '2026-11-17')),
    one(),
    one(closed('solved', '2026-12-02')),
  ];
  expect(factOf('inspections', cases)).toMatchObject({ done: 2, late: 1, open: 2 });
});

it('daily: only submitted sets of days on which one was due', () => {
  const set = (key: string, state: 'draft' | 'submitted') => ({
    period: { kind: 'day' as const, key },
    state,
  });
  const workDays = ['2026-11-02', '2026-11-03', '2026-11-04'].map(day);
  const sets = [
    set('2026-11-02', 'submitted'),
    set('2026-11-03', 'draft'),
    set('2026-11-08', 'submitted'),
  ];
  expect(dailyFact(sets, workDays, NOVEMBER)).toMatchObject({ kept: 1, due: 3 });
});

it('actions: due in those days, done or open', () => {
  const action = (dueDay: string, isDone: boolean): Action => ({
    id: dueDay,
    itemId: '144.5.c',
    checklist: 'regulation-144',
    text: 'Soạn mẫu hướng dẫn',
    dueDay: day(dueDay),
    done: isDone ? { at: AS_OF, outcome: 'Xong' } : null,
    fromAssessmentId: null,
    createdAt: AS_OF,
  });
  const actions = [
    action('2026-11-01', true),
    action('2026-11-30', false),
    action('2026-12-01', true),
  ];
  expect(actionsFact(actions, NOVEMBER)).toMatchObject({ done: 1, open: 1 });
});

it('the cases behind a fact are as many as its figures say', () => {
  const cases = [
    caseWith([...BASE, closed('solved', '2026-11-12')]),
    caseWith([...BASE, closed('solved', '2026-11-16')]),
    caseWith([...BASE, closed('withdrawn', '2026-11-12')]),
    caseWith(BASE),
    caseWith([...BASE, closed('solved', '2026-11-12')], { kind: 'task' }),
  ];
  const fact = factOf('dossiers', cases);
  if (!fact) throw new Error('no fact');
  const found = casesOfFact(fact, cases, { calendar: STANDARD, asOf: AS_OF });
  expect(found).toEqual([cases[0], cases[1]]);
});
