import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareProcedures } from '@/utils/procedures/compare-procedures';
import type { Procedure, ProcedureDraft } from '@/utils/procedures/procedure';
import { inForce } from '@/utils/procedures/procedure';
import { day, manyProcedures, procedure } from './support';

const JULY = day('2026-07-01');
const NOVEMBER = day('2026-11-01');

const version = (draft: ProcedureDraft, validFrom = JULY): Procedure => ({
  ...draft,
  validFrom,
  source: 'Quyết định mẫu',
});
const edition = (procedures: ProcedureDraft[], validFrom = NOVEMBER, unread: string[] = []) => ({
  procedures,
  validFrom,
  source: 'Quyết định mới',
  unread,
});
const countsOf = ({ added, changed, same, missing }: Comparison) =>
  [added, changed, same, missing].map((list) => list.length);

const drafts = fc.uniqueArray(
  fc.record({
    code: fc.nat(9_999).map((number) => `1.${String(number).padStart(6, '0')}`),
    name: fc.string({ minLength: 1, maxLength: 30 }),
    field: fc.string({ maxLength: 10 }),
    level: fc.constantFrom('province' as const, 'commune' as const, null),
    limit: fc.option(
      fc.record({
        amount: fc.integer({ min: 1, max: 60 }),
        unit: fc.constant('workingDays' as const),
      }),
    ),
    cutOff: fc.option(fc.integer({ min: 0, max: 1_439 })),
  }),
  { selector: (one) => one.code, maxLength: 30 },
);

describe('comparing an edition with the catalogue', () => {
  it('says of an empty catalogue that everything is new', () => {
    expect(countsOf(compareProcedures([], edition(manyProcedures(3))))).toEqual([3, 0, 0, 0]);
  });

  it('names what differs, old and new', () => {
    const old = procedure('1.000001');
    const next = { ...old, limit: { amount: 3, unit: 'workingDays' as const }, field: 'Tư pháp' };
    const { changed } = compareProcedures([version(old)], edition([next]));
    expect(changed.map((one) => one.fields)).toEqual([['field', 'limit']]);
    expect(changed[0]?.before.limit?.amount).toBe(5);
    expect(changed[0]?.after).toEqual({ ...next, validFrom: NOVEMBER, source: 'Quyết định mới' });
  });

  it('names what the edition does not hold, and never what it holds but cannot be read', () => {
    const known = ['1.000001', '1.000002', '1.000003'].map((code) => version(procedure(code)));
    const comparison = compareProcedures(
      known,
      edition([procedure('1.000001')], NOVEMBER, ['1.000002']),
    );
    expect(comparison.missing.map((one) => one.code)).toEqual(['1.000003']);
  });

  it('looks at the version in force on the day of the edition, not at later ones', () => {
    const known = [
      version(procedure('1.000001')),
      version(procedure('1.000001', { name: 'Tên mới' }), NOVEMBER),
    ];
    const september = edition([procedure('1.000001')], day('2026-09-01'));
    expect(countsOf(compareProcedures(known, september))).toEqual([0, 0, 1, 0]);
  });

  it('says "same" for all when a catalogue is compared with itself', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const known = list.map((one) => version(one));
        expect(countsOf(compareProcedures(known, edition(list)))).toEqual([0, 0, list.length, 0]);
      }),
    );
  });

  it('counts every procedure of the edition once, and of the catalogue once', () => {
    fc.assert(
      fc.property(drafts, drafts, (old, next) => {
        const known = old.map((one) => version(one));
        const { added, changed, same, missing } = compareProcedures(known, edition(next));
        expect(added.length + changed.length + same.length).toBe(next.length);
        expect(missing.length + changed.length + same.length).toBe(old.length);
      }),
    );
  });
});

describe('the version in force', () => {
  const versions = [JULY, NOVEMBER].map((from) => version(procedure('1.000001'), from));
  it.each([
    ['2026-06-30', null],
    ['2026-07-01', JULY],
    ['2026-10-31', JULY],
    ['2026-11-01', NOVEMBER],
    ['2030-01-01', NOVEMBER],
  ])('on %s is that of %s', (on, from) => {
    expect(inForce(versions, day(on))?.validFrom ?? null).toBe(from);
  });
});
