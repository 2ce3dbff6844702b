import { describe, expect, it } from 'vitest';
import type { Case } from '@/utils/cases/case';
import type { DueTime } from '@/utils/cases/due-time';
import {
  laterVersionOf,
  previewRuleChange,
  type RuleChange,
  underRule,
} from '@/utils/cases/rule-change';
import type { LegalRule } from '@/utils/legal/rule';
import { clock, day, STANDARD } from '../calendar/viet-nam';
import { caseWith, closed, promised, received } from './written-case';

const shorter: RuleChange = {
  id: '1.001193',
  effectiveFrom: day('2026-11-16'),
  effectiveTo: null,
  limit: { amount: 3, unit: 'workingDays' },
};
const governed = (events: Parameters<typeof caseWith>[0], more: Partial<Case> = {}) =>
  caseWith(events, {
    limit: { amount: 5, unit: 'workingDays' },
    rule: { id: '1.001193', version: day('2026-01-01') },
    ...more,
  });
const shown = (due: DueTime) => (due.basis === 'none' ? 'none' : clock(due.at));
const preview = (one: Case, change = shorter) =>
  previewRuleChange([one], STANDARD, change).map(({ effect, before, after }) => [
    effect,
    shown(before),
    shown(after),
  ]);

describe('a new version of a rule', () => {
  // 18 November + 5 working days: 19, 20, 23, 25, 26; + 3: 19, 20, 23.
  it('shows which open cases received in its time would move, and where to', () => {
    expect(preview(governed([received('2026-11-18 08:00')]))).toEqual([
      ['moves', '2026-11-26 17:30', '2026-11-23 17:30'],
    ]);
  });

  it('never moves a case received before it', () => {
    expect(preview(governed([received('2026-11-13 08:00')]))).toEqual([
      ['otherVersion', '2026-11-20 17:30', '2026-11-20 17:30'],
    ]);
  });

  it('nor one received after its end', () => {
    const ended = { ...shorter, effectiveTo: day('2026-11-17') };
    expect(preview(governed([received('2026-11-18 08:00')]), ended)).toEqual([
      ['otherVersion', '2026-11-26 17:30', '2026-11-26 17:30'],
    ]);
  });

  it('leaves a date given in writing as it is', () => {
    const one = governed([received('2026-11-18 08:00'), promised('2026-11-18', '2026-11-27')]);
    expect(preview(one)).toEqual([['promised', '2026-11-27 17:30', '2026-11-27 17:30']]);
  });

  it('says so when the date would be the same', () => {
    const same = { ...shorter, limit: { amount: 5, unit: 'workingDays' } as const };
    expect(
      preview(governed([received('2026-11-18 08:00')]), same).map(([effect]) => effect),
    ).toEqual(['same']);
  });

  it('has nothing to say of closed cases and of those under other rules', () => {
    expect(preview(governed([received('2026-11-18'), closed('solved', '2026-11-19')]))).toEqual([]);
    const rule = { id: '1.001194', version: day('2026-01-01') };
    expect(preview(governed([received('2026-11-18')], { rule }))).toEqual([]);
  });

  it('may govern cases found otherwise, as the catalogue does by the code in the title', () => {
    const one = caseWith([received('2026-11-18 08:00')], { title: '1.001193 Khai sinh' });
    const found = previewRuleChange([one], STANDARD, shorter, ({ title }) =>
      title.startsWith('1.001193'),
    );
    expect(found.map(({ effect, after }) => [effect, shown(after)])).toEqual([
      ['moves', '2026-11-23 17:30'],
    ]);
  });

  it('changes nothing until it is applied, and is then kept by name with the case', () => {
    const one = governed([received('2026-11-18 08:00')]);
    const before = structuredClone(one);
    preview(one);
    expect(one).toEqual(before);
    expect(underRule(one, shorter)).toEqual({
      ...one,
      limit: shorter.limit,
      rule: { id: '1.001193', version: '2026-11-16' },
    });
  });
});

describe('a rule of law that is known only later', () => {
  const version = (
    effectiveFrom: string,
    effectiveTo: string | null,
    amount: number,
  ): LegalRule => ({
    id: 'petition.process',
    title: { vi: 'Xử lý đơn', en: 'Processing' },
    text: { vi: 'Xử lý đơn', en: 'Processing' },
    source: 'Luật thử',
    issued: null,
    effectiveFrom: day(effectiveFrom),
    effectiveTo: effectiveTo === null ? null : day(effectiveTo),
    verified: false,
    content: { kind: 'limit', limit: { amount, unit: 'workingDays' } },
  });
  const rules = [version('2026-01-01', '2026-11-15', 10), version('2026-11-16', null, 7)];
  const petition = (received_: string, kept: string) =>
    caseWith([received(received_)], {
      kind: 'petition',
      limit: { amount: 10, unit: 'workingDays' },
      rule: { id: 'petition.process', version: day(kept) },
    });

  it('is for cases received in its time that took the earlier one, and for no others', () => {
    const found = (one: Case) => laterVersionOf(one, rules)?.effectiveFrom ?? null;
    expect(found(petition('2026-11-16', '2026-01-01'))).toBe('2026-11-16');
    expect(found(petition('2026-11-15', '2026-01-01'))).toBeNull();
    expect(found(petition('2026-11-16', '2026-11-16'))).toBeNull();
    expect(found(caseWith([received('2026-11-16')]))).toBeNull();
  });

  it('gives its own limit, with the days on which it is in force', () => {
    expect(laterVersionOf(petition('2026-11-18', '2026-01-01'), rules)).toEqual({
      id: 'petition.process',
      effectiveFrom: '2026-11-16',
      effectiveTo: null,
      limit: { amount: 7, unit: 'workingDays' },
    });
  });

  it('never calls a case back to an earlier version', () => {
    expect(laterVersionOf(petition('2026-11-10', '2026-11-16'), rules)).toBeNull();
  });
});
