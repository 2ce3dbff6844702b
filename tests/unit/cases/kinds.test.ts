import { describe, expect, it } from 'vitest';
import type { Case } from '@/utils/cases/case';
import { clocksOf, nextClock, openSteps } from '@/utils/cases/clocks';
import type { CaseDetail } from '@/utils/cases/detail';
import { dueOf } from '@/utils/cases/due';
import type { CaseEvent } from '@/utils/cases/event';
import { isUnreturned, nationalStatusOf } from '@/utils/cases/national-status';
import { offeredRule } from '@/utils/cases/offered-rule';
import { receptionMonth } from '@/utils/cases/reception-days';
import { statusOf } from '@/utils/cases/status';
import { timelinessOf } from '@/utils/cases/timeliness';
import { warningOfOneMore, warningsOf } from '@/utils/cases/warnings';
import { refOf } from '@/utils/legal/find-rule';
import { LEGAL_RULES } from '@/utils/legal/rules';
import { at, clock, STANDARD } from '../calendar/viet-nam';
import {
  accepted,
  caseWith,
  closed,
  extended,
  paused,
  received,
  resumed,
  stepEnded,
  stepStarted,
} from './written-case';

type Petition = Extract<CaseDetail, { kind: 'petition' }>;
const petition = (change: Partial<Petition>): Petition => ({
  kind: 'petition',
  type: 'complaint',
  instance: 1,
  remote: false,
  complex: false,
  ...change,
});

/** A case as the form makes it: with the limit of the rule in force at its reception. */
function byRule(detail: CaseDetail, events: CaseEvent[]): Case {
  const first = events[0];
  const rule = first ? offeredRule(detail, first.when) : null;
  const limit = rule?.content.kind === 'limit' ? rule.content.limit : null;
  const parts = rule ? { limit, rule: refOf(rule) } : {};
  return caseWith(events, { kind: detail.kind, code: null, detail, ...parts });
}

const dueText = (one: Case) => {
  const due = dueOf(one, STANDARD);
  return due.basis === 'none' ? 'none' : clock(due.at);
};

/** One row for each rule; the dates were counted on a wall calendar. */
const TABLE: Record<string, () => unknown> = {};
const EXPECTED: Record<string, unknown> = {};
function row(id: string, expected: unknown, work: () => unknown) {
  TABLE[id] = work;
  EXPECTED[id] = expected;
}

const fromAcceptance = (change: Partial<Petition>) => () =>
  dueText(byRule(petition(change), [received('2026-10-30 08:00'), accepted('2026-11-02 09:00')]));

// Accepted on Monday 2 November 2026: + 30 is Wednesday 2 December, + 45 Thursday 17 December,
// + 60 Friday 1 January 2027 and so Monday 4 January, + 70 Monday 11 January.
row('complaint.first', '2026-12-02 17:30', fromAcceptance({}));
row('complaint.first.complex', '2026-12-17 17:30', fromAcceptance({ complex: true }));
row('complaint.first.remote', '2026-12-17 17:30', fromAcceptance({ remote: true }));
row(
  'complaint.first.remoteComplex',
  '2027-01-04 17:30',
  fromAcceptance({ remote: true, complex: true }),
);
row('complaint.second', '2026-12-17 17:30', fromAcceptance({ instance: 2 }));
row('complaint.second.complex', '2027-01-04 17:30', fromAcceptance({ instance: 2, complex: true }));
row('complaint.second.remote', '2027-01-04 17:30', fromAcceptance({ instance: 2, remote: true }));
row(
  'complaint.second.remoteComplex',
  '2027-01-11 17:30',
  fromAcceptance({ instance: 2, remote: true, complex: true }),
);
row('denunciation.settle', '2026-12-02 17:30', fromAcceptance({ type: 'denunciation' }));
// 18 November + 10 is Saturday the 28th, so Monday the 30th.
row('complaint.accept', '2026-11-30 17:30', () =>
  dueText(byRule(petition({}), [received('2026-11-18 08:12')])),
);
// 19, 20, 23, 25, 26, 27, 30 November; the 24th is Culture Day.
row('denunciation.accept', '2026-11-30 17:30', () =>
  dueText(byRule(petition({ type: 'denunciation' }), [received('2026-11-18 08:12')])),
);
row('petition.process', '2026-11-30 17:30', () =>
  dueText(byRule(petition({ type: 'recommendation' }), [received('2026-11-18 08:12')])),
);
// Friday 16:00 to 17:30, then 6:30 hours of Monday.
row('dossier.intake', '2026-11-23 16:00', () => {
  const one = caseWith([received('2026-11-20 16:00', { channel: 'online' })]);
  const intake = clocksOf(one, STANDARD, at('2026-11-20 16:00')).find(
    ({ kind }) => kind === 'intake',
  );
  return intake?.due.basis === 'computed' ? clock(intake.due.at) : null;
});
const asked = (day: string) => paused(`${day} 10:00`);
row('dossier.supplement', ['supplementAgain', 2, 1], () => {
  const events = [received('2026-11-02'), asked('2026-11-04'), resumed('2026-11-06 08:00')];
  expect(warningsOf(caseWith(events), STANDARD)).toEqual([]);
  const [warning] = warningsOf(caseWith([...events, asked('2026-11-10')]), STANDARD);
  return warning?.code === 'supplementAgain'
    ? [warning.code, warning.count, warning.allowed]
    : warning;
});
row('dossier.extension', ['extendedAgain', 2], () => {
  const events = [received('2026-11-02'), extended('2026-11-10', '2026-11-20')];
  expect(warningsOf(caseWith(events), STANDARD)).toEqual([]);
  const again = extended('2026-11-18', '2026-11-27');
  const [warning] = warningsOf(caseWith([...events, again]), STANDARD);
  return warning?.code === 'extendedAgain' ? [warning.code, warning.count] : warning;
});
const denounced = (...dates: string[]) =>
  byRule(petition({ type: 'denunciation' }), [
    received('2026-10-30 08:00'),
    accepted('2026-11-02 09:00'),
    ...dates.map((date, index) => extended(`2026-11-${20 + index}`, date)),
  ]);
// Due on 2 December; 30 days more is 1 January 2027.
row('denunciation.extension', [[], ['extendedTooFar', 31]], () => {
  expect(warningsOf(denounced('2027-01-01'), STANDARD)).toEqual([]);
  const [warning] = warningsOf(denounced('2027-01-02'), STANDARD);
  return [[], warning?.code === 'extendedTooFar' ? [warning.code, warning.days] : warning];
});
row('denunciation.extensionCount', ['extendedAgain'], () =>
  warningsOf(denounced('2026-12-20', '2026-12-30'), STANDARD).map(({ code }) => code),
);
row('reception.head', [1, 0], () => {
  const seen = (when: string, byHead = true) =>
    byRule({ kind: 'reception', online: false, byHead }, [received(when)]);
  const one = [seen('2026-11-04 08:00'), seen('2026-11-04 15:00'), seen('2026-11-11', false)];
  const month = (cases: Case[]) => receptionMonth(cases, '2026-11' as never).missing;
  return [month(one), month([...one, seen('2026-11-18 08:00'), seen('2026-10-31 09:00')])];
});

describe('every rule has its row', () => {
  it.each(Object.keys(TABLE))('%s', (id) => {
    expect(TABLE[id]?.()).toEqual(EXPECTED[id]);
  });

  it('and no rule is without one', () => {
    // The letter of apology is tested where it is worked out.
    const tested = new Set([...Object.keys(TABLE), 'dossier.apology']);
    expect(LEGAL_RULES.map((rule) => rule.id).filter((id) => !tested.has(id))).toEqual([]);
  });
});

describe('the version in force at reception governs', () => {
  it('a complaint of June keeps the old version, one of July has the new one', () => {
    const version = (when: string) => byRule(petition({}), [received(when)]).rule?.version;
    expect(version('2026-06-30 16:00')).toBe('2012-07-01');
    expect(version('2026-07-01 08:00')).toBe('2026-07-01');
  });

  it('the limit kept with the case decides, whatever the rules say today', () => {
    const one = byRule(petition({}), [received('2026-10-30 08:00'), accepted('2026-11-02 09:00')]);
    const old: Case = { ...one, limit: { amount: 20, unit: 'calendarDays' } };
    // 2 November + 20 is Sunday the 22nd, so Monday the 23rd.
    expect(dueText(old)).toBe('2026-11-23 17:30');
  });

  it('a kind of which no rule is known gets no date', () => {
    const task: CaseDetail = { kind: 'task', product: 'Báo cáo', quantity: 3, coefficient: 1.5 };
    expect(dueText(byRule(task, [received('2026-11-18')]))).toBe('none');
    const check: CaseDetail = { kind: 'inspection', body: 'audit', conclusion: '12/KL-KTNN' };
    expect(dueText(byRule(check, [received('2026-11-18')]))).toBe('none');
  });
});

describe('a complaint', () => {
  it('is late for its acceptance on the eleventh day, and in time again once accepted', () => {
    const waiting = byRule(petition({}), [received('2026-11-02 08:00')]);
    expect(timelinessOf(waiting, STANDARD, at('2026-11-13 08:00')).kind).toBe('overdue');
    const one = { ...waiting, events: [...waiting.events, accepted('2026-11-13 09:00')] };
    expect(timelinessOf(one, STANDARD, at('2026-11-13 10:00')).kind).toBe('running');
    const late = clocksOf(one, STANDARD, at('2026-11-13 10:00')).find(
      ({ kind }) => kind === 'accept',
    );
    expect(late?.timeliness.kind).toBe('late');
  });

  it('does not count the time of a suspension', () => {
    const events = [
      received('2026-10-30 08:00'),
      accepted('2026-11-02 09:00'),
      paused('2026-11-09 08:00', { reason: 'suspension' }),
      resumed('2026-11-19 08:00'),
    ];
    // Ten days later than Wednesday 2 December: Saturday the 12th, so Monday the 14th.
    expect(dueText(byRule(petition({}), events))).toBe('2026-12-14 17:30');
  });

  it('closed without a word on its acceptance is judged by its own limit', () => {
    const one = byRule(petition({}), [
      received('2026-11-02 08:00'),
      closed('solved', '2026-11-25'),
    ]);
    expect(timelinessOf(one, STANDARD, at('2026-11-26 08:00')).kind).toBe('early');
  });
});

describe('a dossier filed online', () => {
  const online = received('2026-11-20 16:00', { channel: 'online' });
  const intakeAt = (events: CaseEvent[], now: string) =>
    clocksOf(caseWith(events), STANDARD, at(now)).find(({ kind }) => kind === 'intake');

  const answers: [name: string, event: CaseEvent, outcome: string][] = [
    ['accepted in its hours', accepted('2026-11-23 16:00'), 'onTime'],
    ['accepted a minute after them', accepted('2026-11-23 16:01'), 'late'],
    ['sent back for a supplement on Friday', paused('2026-11-20 17:00'), 'early'],
    ['refused on Wednesday', closed('refused', '2026-11-25 08:00'), 'late'],
  ];
  it.each(answers)('%s: %s', (_name, event, outcome) => {
    expect(intakeAt([online, event], '2026-11-26 08:00')?.timeliness.kind).toBe(outcome);
  });

  it('shows the working minutes left until its first answer', () => {
    const intake = intakeAt([online], '2026-11-23 15:00');
    expect(intake?.timeliness).toEqual({ kind: 'running', leftMinutes: 60 });
  });

  it('keeps its clock when the portal prints the reception anew', () => {
    const again = received('2026-11-20 16:05', { recorded: '2026-11-23 08:00', source: 'portal' });
    const intake = intakeAt([online, again], '2026-11-23 15:00');
    expect(intake?.timeliness).toEqual({ kind: 'running', leftMinutes: 65 });
    const corrected = received('2026-11-20 16:00', {
      channel: 'counter',
      recorded: '2026-11-24 08:00',
    });
    expect(intakeAt([online, corrected], '2026-11-23 15:00')).toBeUndefined();
  });

  it('has no such clock when it came to the counter or nobody said how', () => {
    expect(intakeAt([received('2026-11-20 16:00')], '2026-11-20 16:00')).toBeUndefined();
    const counter = received('2026-11-20 16:00', { channel: 'counter' });
    expect(intakeAt([counter], '2026-11-20 16:00')).toBeUndefined();
  });

  it('has the intake as its most urgent clock until it is answered', () => {
    const one = caseWith([online], { limit: { amount: 5, unit: 'workingDays' } });
    expect(nextClock(clocksOf(one, STANDARD, at('2026-11-20 16:30')))?.kind).toBe('intake');
    const later = { ...one, events: [online, accepted('2026-11-23 08:00')] };
    expect(nextClock(clocksOf(later, STANDARD, at('2026-11-23 09:00')))?.kind).toBe('main');
  });
});

describe('a step', () => {
  const twoDays = { amount: 2, unit: 'workingDays' } as const;
  const stepsAt = (events: CaseEvent[], now: string) =>
    clocksOf(caseWith([received('2026-11-02 08:00'), ...events]), STANDARD, at(now))
      .filter(({ kind }) => kind === 'step')
      .map(({ step, due, timeliness }) => [
        step,
        due.basis === 'none' ? 'none' : clock(due.at),
        timeliness.kind,
      ]);

  it('has its own due time from its beginning on', () => {
    const events = [stepStarted('2026-11-18 09:00', 'Thẩm định', twoDays)];
    expect(stepsAt(events, '2026-11-19 09:00')).toEqual([
      ['Thẩm định', '2026-11-20 17:30', 'running'],
    ]);
  });

  it('that begins again counts from its first beginning', () => {
    const events = [
      stepStarted('2026-11-18 09:00', 'Thẩm định', twoDays),
      stepEnded('2026-11-19 09:00', 'Thẩm định'),
      stepStarted('2026-11-20 09:00', 'Thẩm định', twoDays),
    ];
    expect(stepsAt(events, '2026-11-23 09:00')).toEqual([
      ['Thẩm định', '2026-11-20 17:30', 'overdue'],
    ]);
    const ended = [...events, stepEnded('2026-11-23 10:00', 'Thẩm định')];
    expect(stepsAt(ended, '2026-11-25 09:00')).toEqual([['Thẩm định', '2026-11-20 17:30', 'late']]);
  });

  it('stands still while the citizen owes a supplement', () => {
    const events = [
      stepStarted('2026-11-16 09:00', 'Thẩm định', twoDays),
      paused('2026-11-17 07:30'),
      resumed('2026-11-19 07:30'),
    ];
    expect(stepsAt(events, '2026-11-19 09:00')).toEqual([
      ['Thẩm định', '2026-11-20 17:30', 'running'],
    ]);
  });

  it('is open from its beginning to its end', () => {
    const begun = [stepStarted('2026-11-16 09:00', 'Ký'), stepStarted('2026-11-16 10:00', 'Đo')];
    const one = (events: CaseEvent[]) => caseWith([received('2026-11-02'), ...events]);
    expect(openSteps(one([...begun, stepEnded('2026-11-17 08:00', 'Ký')]))).toEqual(['Đo']);
  });

  it('neither closes a case nor moves its main clock', () => {
    const limit = { amount: 3, unit: 'workingDays' } as const;
    const plain = caseWith([received('2026-11-18 08:00')], { limit });
    const withStep = { ...plain, events: [...plain.events, stepEnded('2026-11-19 08:00', 'Ký')] };
    expect(statusOf(withStep).state).toBe('open');
    expect(dueText(withStep)).toBe(dueText(plain));
  });
});

describe('the national list of statuses', () => {
  const online = received('2026-11-18 08:00', { channel: 'online' });
  const counter = received('2026-11-18 08:00');
  const table: [status: number | null, name: string, events: CaseEvent[]][] = [
    [null, 'nothing is known', []],
    [1, 'newly filed', [online]],
    [2, 'accepted', [online, accepted('2026-11-18 09:00')]],
    [2, 'received at the counter', [counter]],
    [3, 'not accepted', [online, closed('refused', '2026-11-18 10:00')]],
    [4, 'in process', [counter, stepStarted('2026-11-18 10:00', 'Thẩm định')]],
    [4, 'back from a supplement', [counter, paused('2026-11-18 10:00'), resumed('2026-11-19')]],
    [5, 'supplement asked for', [counter, paused('2026-11-18 10:00')]],
    [6, 'fees to be paid', [counter, paused('2026-11-18 10:00', { reason: 'fee' })]],
    [7, 'asked back by the citizen', [counter, closed('withdrawn', '2026-11-18 10:00')]],
    [8, 'stopped', [counter, closed('stopped', '2026-11-18 10:00')]],
    [9, 'solved', [counter, closed('solved', '2026-11-18 10:00')]],
    [10, 'returned', [counter, closed('solved', '2026-11-18'), closed('returned', '2026-11-19')]],
    [10, 'returned at once', [counter, closed('returned', '2026-11-18 10:00')]],
    [null, 'passed on', [counter, closed('transferred', '2026-11-18 10:00')]],
  ];
  it.each(table)('%s: %s', (status, _name, events) => {
    expect(nationalStatusOf(caseWith(events))).toBe(status);
  });

  it('a solved case waits to be returned, a returned one does not', () => {
    const solved = [counter, closed('solved', '2026-11-18 10:00')];
    expect(isUnreturned(caseWith(solved), statusOf(caseWith(solved)))).toBe(true);
    const returned = [...solved, closed('returned', '2026-11-19')];
    expect(isUnreturned(caseWith(returned), statusOf(caseWith(returned)))).toBe(false);
    expect(isUnreturned(caseWith([counter]), statusOf(caseWith([counter])))).toBe(false);
  });

  it('is for dossiers only', () => {
    expect(nationalStatusOf(caseWith([counter], { kind: 'task' }))).toBeNull();
  });
});

it('one more supplement is warned of before it is recorded, and only where the rule speaks of it', () => {
  const first = caseWith([received('2026-11-02')]);
  expect(warningOfOneMore(first)).toBeNull();
  const second = caseWith([received('2026-11-02'), asked('2026-11-04'), resumed('2026-11-06')]);
  expect(warningOfOneMore(second)).toMatchObject({ code: 'supplementAgain', count: 2 });
  const fee = paused('2026-11-04', { reason: 'fee' });
  expect(warningOfOneMore(caseWith([received('2026-11-02'), fee]))).toBeNull();
  expect(warningOfOneMore({ ...second, kind: 'petition' })).toBeNull();
});
