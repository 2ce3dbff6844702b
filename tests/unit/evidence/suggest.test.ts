import { describe, expect, it } from 'vitest';
import { liveItems } from '@/utils/assessment/edition';
import { SHIPPED_EDITIONS } from '@/utils/assessment/editions';
import { type Evidence, evidenceSchema } from '@/utils/evidence/evidence';
import type { WorkFact } from '@/utils/evidence/fact';
import { ITEMS_OF_FACT } from '@/utils/evidence/offers';
import { suggestionsFor } from '@/utils/evidence/suggest';
import { at, day } from '../calendar/viet-nam';

const QUARTER = { from: day('2026-10-01'), to: day('2026-12-31') };
const OCTOBER = { from: day('2026-10-01'), to: day('2026-10-31') };
const dossiers = (change: Partial<Extract<WorkFact, { kind: 'dossiers' }>> = {}): WorkFact => ({
  kind: 'dossiers',
  ...QUARTER,
  early: 100,
  onTime: 28,
  late: 3,
  ...change,
});

let count = 0;
const decided = (fact: Evidence['fact'], change: Partial<Evidence> = {}): Evidence => {
  count += 1;
  return {
    id: `e${count}`,
    fact,
    itemIds: ['144.3.1'],
    state: 'accepted',
    at: at('2026-11-24 09:00'),
    ...change,
  };
};

const ITEM = { id: '144.3.1', moral: false };
const kindsFor = (item: typeof ITEM, facts: WorkFact[], log: Evidence[] = []) =>
  suggestionsFor(item, facts, log).map(({ fact }) => fact.kind);

describe('what is offered', () => {
  it('are facts of the work that say something about the item', () => {
    expect(suggestionsFor(ITEM, [dossiers()], [])).toEqual([
      { itemId: '144.3.1', fact: dossiers() },
    ]);
    expect(kindsFor({ id: '144.2.c', moral: false }, [dossiers()])).toEqual([]);
  });

  it('is nothing for an item that only a conscience can answer', () => {
    expect(kindsFor({ ...ITEM, moral: true }, [dossiers()])).toEqual([]);
  });

  it('is nothing when the figures are nothing', () => {
    expect(kindsFor(ITEM, [dossiers({ early: 0, onTime: 0, late: 0 })])).toEqual([]);
  });

  it('hides nothing: late dossiers alone are a fact too', () => {
    expect(kindsFor(ITEM, [dossiers({ early: 0, onTime: 0 })])).toEqual(['dossiers']);
  });

  it.each([
    ['accepted as it is: no', dossiers(), {}, 0],
    ['refused: no', dossiers(), { state: 'refused' as const }, 0],
    ['refused with other figures: no', dossiers({ late: 9 }), { state: 'refused' as const }, 0],
    ['accepted with other figures: again', dossiers({ late: 9 }), {}, 1],
    ['accepted for another item: yes', dossiers(), { itemIds: ['144.4.d'] }, 1],
    ['accepted for other days: yes', dossiers(OCTOBER), {}, 1],
  ])('once the person has decided — %s', (_why, fact, change, offered) => {
    expect(suggestionsFor(ITEM, [dossiers()], [decided(fact, change)])).toHaveLength(offered);
  });
});

describe('for which items', () => {
  const items = SHIPPED_EDITIONS.flatMap(liveItems);

  it('only items there are, and none that is moral', () => {
    for (const ids of Object.values(ITEMS_OF_FACT)) {
      for (const id of ids)
        expect(items.find((one) => one.id === id)).toMatchObject({ moral: false });
    }
  });
});

describe('the log', () => {
  const log = [
    decided({ ...OCTOBER, kind: 'receptions', count: 14, headDays: 2 }, { id: 'october' }),
    decided(dossiers(), { id: 'quarter' }),
    decided({ kind: 'note', day: day('2026-11-05'), text: 'Đã dự tập huấn' }, { id: 'note' }),
    decided(dossiers(), { id: 'no', state: 'refused' }),
    decided(dossiers(), { id: 'other', itemIds: ['144.4.d'] }),
  ];

  it('passes its own check at the door, and refuses figures that are none', () => {
    for (const one of log) expect(evidenceSchema.parse(one)).toEqual(one);
    const wrong = { ...log[1], fact: dossiers({ late: -1 }) };
    expect(evidenceSchema.safeParse(wrong).success).toBe(false);
  });
});
