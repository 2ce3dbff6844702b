import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addGroup,
  addItem,
  changeItem,
  moveItem,
  nextEdition,
  removeItem,
  reviveItem,
} from '@/utils/assessment/edit-edition';
import { type Edition, itemOf, liveItems } from '@/utils/assessment/edition';
import { checkEdition } from '@/utils/assessment/edition-file';
import { day, edition, item } from './support';

const ONE = edition([[item('a1'), item('a2')], [item('b1')]]);
const order = (one: Edition) => one.groups.map((group) => group.items.map(({ id }) => id).join(''));

describe('the next edition', () => {
  it.each([
    ['the first of its year', ['2025.1', '2025.2'], '2026.1'],
    ['after the highest number of the year', ['2026.1', '2026.9', '2026.10'], '2026.11'],
  ])('is %s', (_what, versions, version) => {
    const next = nextEdition(ONE, { id: 'x1', versions, from: day('2026-11-25') });
    expect(next).toMatchObject({
      id: 'x1',
      version,
      checklist: 'own',
      effectiveFrom: '2026-11-25',
    });
    expect(liveItems(next)).toEqual(liveItems(ONE));
  });
});

describe('an item', () => {
  it('that was ever asked is retired and can be asked again', () => {
    const asked = new Set(['a1']);
    const without = removeItem(ONE, item('a1'), asked);
    expect(liveItems(without).map((one) => one.id)).toEqual(['a2', 'b1']);
    const kept = itemOf(without, 'a1');
    expect(kept?.retired).toBe(true);
    expect(kept && reviveItem(without, kept)).toEqual(ONE);
  });

  it('that was never asked goes, and an empty group with it', () => {
    expect(order(removeItem(ONE, item('b1'), new Set()))).toEqual(['a1a2']);
  });

  it.each([
    ['a1', 1, ['a2a1', 'b1']],
    ['a2', 1, ['a1', 'a2b1']],
    ['b1', -1, ['a1a2', 'b1']],
    ['a1', -1, ['a1a2', 'b1']],
    ['nowhere', 1, ['a1a2', 'b1']],
  ] as const)('%s moved by %i stands right', (id, step, wanted) => {
    expect(order(moveItem(ONE, id, step))).toEqual(wanted);
  });
});

it('no row of edits makes an edition unsound or loses what was asked', () => {
  const asked = new Set(['a1', 'a2', 'b1']);
  const edits = fc.array(
    fc.tuple(fc.constantFrom('up', 'down', 'remove', 'reword', 'item', 'group'), fc.nat(9)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(edits, (list) => {
      let one = ONE;
      for (const [at, [what, number]] of list.entries()) {
        const all = one.groups.flatMap((group) => group.items);
        const target = all[number % Math.max(1, all.length)];
        const group = one.groups[number % Math.max(1, one.groups.length)];
        if (what === 'group') one = addGroup(one, { group: `g.${at}`, item: `n.${at}` });
        else if (what === 'item' && group) one = addItem(one, group.id, `n.${at}`);
        else if (!target) continue;
        else if (what === 'up') one = moveItem(one, target.id, -1);
        else if (what === 'down') one = moveItem(one, target.id, 1);
        else if (what === 'remove') one = removeItem(one, target, asked);
        else one = changeItem(one, { ...target, text: { vi: `Lời ${at}`, en: '' } });
      }
      expect(checkEdition(one).ok).toBe(true);
      for (const id of asked) expect(itemOf(one, id)).not.toBeNull();
    }),
  );
});
