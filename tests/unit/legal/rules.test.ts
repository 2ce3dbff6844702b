import { describe, expect, it } from 'vitest';
import { addDays } from '@/utils/calendar/day';
import { limitSchema } from '@/utils/cases/limit';
import { refOf, ruleByRef, ruleOn } from '@/utils/legal/find-rule';
import { legalRuleSchema } from '@/utils/legal/rule';
import { LEGAL_RULES } from '@/utils/legal/rules';
import { day } from '../calendar/viet-nam';

describe('the rules that come with the extension', () => {
  it.each(LEGAL_RULES.map((rule) => [`${rule.id} from ${rule.effectiveFrom}`, rule] as const))(
    '%s passes its own door',
    (_name, rule) => {
      expect(legalRuleSchema.safeParse(rule).error).toBeUndefined();
      if ('limit' in rule.content)
        expect(limitSchema.safeParse(rule.content.limit).success).toBe(true);
    },
  );

  it('have one version for each day at most, and no hole between two versions', () => {
    for (const id of new Set(LEGAL_RULES.map((rule) => rule.id))) {
      const versions = LEGAL_RULES.filter((rule) => rule.id === id).sort((a, b) =>
        a.effectiveFrom < b.effectiveFrom ? -1 : 1,
      );
      versions.slice(1).forEach((later, at) => {
        const end = versions[at]?.effectiveTo ?? null;
        expect(end && addDays(end, 1), id).toBe(later.effectiveFrom);
      });
      expect(versions.at(-1)?.effectiveTo, id).toBeNull();
    }
  });

  it('name a source and speak both languages, none in the words of the law', () => {
    for (const rule of LEGAL_RULES) {
      expect(rule.source.length).toBeGreaterThan(10);
      expect(rule.text.vi).not.toMatch(/^(Điều|Khoản) \d/);
    }
  });
});

describe('the version in force', () => {
  const table: [id: string, on: string, version: string | null][] = [
    ['complaint.first', '2012-06-30', null],
    ['complaint.first', '2012-07-01', '2012-07-01'],
    ['complaint.first', '2026-06-30', '2012-07-01'],
    ['complaint.first', '2026-07-01', '2026-07-01'],
    ['complaint.first', '2040-01-01', '2026-07-01'],
    ['reception.head', '2026-06-30', null],
    ['no.such.rule', '2026-07-01', null],
  ];
  it.each(table)('of %s on %s is %s', (id, on, version) => {
    expect(ruleOn(LEGAL_RULES, id, day(on))?.effectiveFrom ?? null).toBe(version);
  });

  it('is found again by the name that a case keeps', () => {
    for (const rule of LEGAL_RULES) expect(ruleByRef(LEGAL_RULES, refOf(rule))).toBe(rule);
    expect(ruleByRef(LEGAL_RULES, { id: '1.012766', version: day('2026-01-01') })).toBeNull();
  });
});
