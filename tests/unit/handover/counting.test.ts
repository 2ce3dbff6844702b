import { describe, expect, it } from 'vitest';
import { indexOf } from '@/utils/cases/case-index';
import { productsOfTasks } from '@/utils/evaluation/products-of-tasks';
import { caseFacts } from '@/utils/evidence/case-facts';
import { remindersOf } from '@/utils/reminders/reminder';
import { defaultSettings } from '@/utils/settings';
import { standingOf } from '@/utils/team/figures';
import { workPart } from '@/utils/team/work-part';
import { at, STANDARD } from '../calendar/viet-nam';
import { caseWith, closed, promised, received } from '../cases/written-case';
import { GIVEN, MARK, NOW } from './support';

const open = caseWith([received('2026-11-18 08:12'), promised('2026-11-18 08:12', '2026-11-20')]);
const done = { ...open, events: [...open.events, closed('solved', '2026-11-23 10:00')] };
const takenFrom = { ...MARK, caseId: open.id };
const november = { from: '2026-11-01', to: '2026-11-30', asOf: at('2026-11-30 17:00') } as never;
const plan = defaultSettings.reminders;
const index = (one: typeof open) => indexOf(one, STANDARD, plan, NOW);

describe('a case counts once, with whose own it is', () => {
  it('in other hands it was received here and is neither running nor overdue', () => {
    expect(standingOf(open, november, STANDARD)).toMatchObject({
      received: true,
      state: 'overdue',
    });
    expect(standingOf({ ...open, givenTo: GIVEN }, november, STANDARD)).toMatchObject({
      received: true,
      state: null,
    });
  });

  it('received in an earlier month and in other hands it says nothing about this one', () => {
    const december = {
      from: '2026-12-01',
      to: '2026-12-31',
      asOf: at('2026-12-31 17:00'),
    } as never;
    expect(standingOf({ ...open, givenTo: GIVEN }, december, STANDARD)).toBeNull();
  });

  it('come home it counts as it was closed', () => {
    expect(standingOf(done, november, STANDARD)).toMatchObject({ state: 'late' });
    expect(index(done).outcome).toBe('late');
  });

  it('a case that was taken is in no figure of the colleague: not received, not open, not closed', () => {
    for (const one of [open, done]) {
      const taken = { ...one, takenFrom };
      expect(standingOf(taken, november, STANDARD)).toBeNull();
      const [facts] = caseFacts([taken], november, { calendar: STANDARD, asOf: NOW });
      expect(facts).toMatchObject({ kind: 'dossiers', early: 0, onTime: 0, late: 0 });
    }
    const task = { ...open, kind: 'task' as const };
    expect(productsOfTasks([task], STANDARD, NOW)).toHaveLength(1);
    expect(productsOfTasks([{ ...task, takenFrom }], STANDARD, NOW)).toEqual([]);
  });

  it('an assigned task in other hands is still assigned, and nobody here calls it late', () => {
    const task = { ...open, kind: 'task' as const };
    expect(productsOfTasks([task], STANDARD, NOW)[0]?.delays).toHaveLength(1);
    expect(productsOfTasks([{ ...task, givenTo: GIVEN }], STANDARD, NOW)[0]?.delays).toEqual([]);
  });

  it('time spent on a case that was taken is the colleague’s own', () => {
    const taken = { ...done, takenFrom };
    const entry = {
      id: taken.id,
      caseId: taken.id,
      startedAt: at('2026-11-23 09:00'),
      endedAt: at('2026-11-23 09:40'),
      lastBeatAt: at('2026-11-23 09:40'),
      gaps: [],
      note: '',
    };
    const input = { cases: [taken], entries: [entry], publicNames: new Set<string>() } as never;
    expect(workPart(input, november, new Map()).rows).toEqual([
      { kind: 'dossier', procedure: null, cases: 1, minutes: 40 },
    ]);
  });

  it('closed while it was taken it counts neither for nor against the colleague', () => {
    expect(index({ ...done, takenFrom })).toMatchObject({ outcome: 'outside' });
  });
});

describe('what presses for attention', () => {
  it('has the due time of a case that was taken, and none of one that is away or given back', () => {
    expect(index({ ...open, takenFrom })).toMatchObject({ due: index(open).due, handed: 'in' });
    const back = { ...takenFrom, returnedAt: NOW };
    for (const one of [
      { ...open, givenTo: GIVEN },
      { ...open, takenFrom: back },
    ]) {
      expect(index(one)).toMatchObject({ due: Number.POSITIVE_INFINITY, handed: 'out' });
    }
  });

  it('a closed case waits for its result to be returned here only while it is here', () => {
    expect(index(done).unreturned).toBeDefined();
    expect(index({ ...done, takenFrom }).unreturned).toBeDefined();
    expect(
      index({ ...done, takenFrom: { ...takenFrom, returnedAt: NOW } }).unreturned,
    ).toBeUndefined();
  });

  it('reminders come for what was taken, not for what is away unless wanted, never for what was given back', () => {
    const later = {
      ...open,
      events: [received('2026-11-18 08:12'), promised('2026-11-18 08:12', '2026-12-11')],
    };
    const count = (one: typeof open) => remindersOf(one, STANDARD, plan).length;
    expect(count({ ...later, takenFrom })).toBe(count(later));
    expect(count({ ...later, givenTo: GIVEN })).toBe(0);
    expect(count({ ...later, givenTo: { ...GIVEN, remind: true } })).toBe(count(later));
    expect(count({ ...later, takenFrom: { ...takenFrom, returnedAt: NOW } })).toBe(0);
  });
});
