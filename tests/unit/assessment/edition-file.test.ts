import { describe, expect, it } from 'vitest';
import { diffEditions, isSame } from '@/utils/assessment/edition-diff';
import { readEdition, writeEdition } from '@/utils/assessment/edition-file';
import { SHIPPED_EDITIONS } from '@/utils/assessment/editions';
import { edition, item } from './support';

const ONE = edition([[item('a1'), item('a2')], [item('b1')]]);
const changed = (change: (raw: ReturnType<typeof rawOf>) => void) => {
  const raw = rawOf();
  change(raw);
  return JSON.stringify(raw);
};
// A file as somebody else's program may have written it: any shape at all.
const rawOf = () => JSON.parse(writeEdition(ONE));

describe('a checklist as a file', () => {
  it.each(SHIPPED_EDITIONS.map((one) => [one.id, one] as const))(
    '%s comes back as it was',
    (_id, one) => {
      expect(readEdition(writeEdition(one))).toEqual({ ok: true, value: one });
    },
  );

  it('with a mark before the first sign is read all the same', () => {
    expect(readEdition(`\ufeff${writeEdition(ONE)}`).ok).toBe(true);
  });

  it.each([
    ['not JSON', '{"kind": "tu-soi.checklist"', 'edition.notEdition'],
    ['something else of ours', '{"kind": "tu-soi.backup", "version": 2}', 'edition.notEdition'],
    ['a list', '[]', 'edition.notEdition'],
    ['nothing', '', 'edition.notEdition'],
    [
      'from a newer version',
      changed((raw) => {
        raw.version = 2;
      }),
      'file.tooNew',
    ],
    [
      'with a version that is none',
      changed((raw) => {
        raw.version = 'x';
      }),
      'file.damaged',
    ],
    [
      'without its edition',
      changed((raw) => {
        delete raw.edition;
      }),
      'file.damaged',
    ],
    [
      'with a text that is empty',
      changed((raw) => {
        raw.edition.title.vi = '';
      }),
      'file.damaged',
    ],
    [
      'with a field that does not belong',
      changed((raw) => {
        raw.edition.extra = 1;
      }),
      'file.damaged',
    ],
    [
      'with a weight of nothing',
      changed((raw) => {
        raw.edition.groups[0].items[0].weight = 0;
      }),
      'file.damaged',
    ],
    [
      'with one id twice',
      changed((raw) => {
        raw.edition.groups[1].items[0].id = 'a1';
      }),
      'edition.repeatedId',
    ],
    [
      'with an item named like a group',
      changed((raw) => {
        raw.edition.groups[1].items[0].id = 'group.1';
      }),
      'edition.repeatedId',
    ],
    [
      'with a script in a text',
      changed((raw) => {
        raw.edition.groups[0].items[0].text.vi = 'Tôi <script>alert(1)</script>';
      }),
      'edition.markup',
    ],
    [
      'with a picture in a text',
      changed((raw) => {
        raw.edition.title.en = '<img src=x onerror=alert(1)>';
      }),
      'edition.markup',
    ],
    [
      'with an address that is code',
      changed((raw) => {
        raw.edition.source.title.vi = 'javascript:alert(1)';
      }),
      'edition.markup',
    ],
  ])('%s is refused with its reason', (_what, text, code) => {
    const read = readEdition(text);
    expect(read.ok ? 'read' : read.problem.code).toBe(code);
  });

  it('says which place is damaged', () => {
    const read = readEdition(
      changed((raw) => {
        raw.edition.groups[1].items[0].weight = 'x';
      }),
    );
    expect(read).toEqual({
      ok: false,
      problem: { code: 'file.damaged', field: 'edition.groups.1.items.0.weight' },
    });
  });

  it('with a comparison sign in a text is plain words', () => {
    const text = changed((raw) => {
      raw.edition.title.vi = 'Tỷ lệ trễ < 5 % và > 0';
    });
    expect(readEdition(text).ok).toBe(true);
  });
});

describe('the difference between two editions', () => {
  const later = edition(
    [
      [item('a1', { text: { vi: 'Câu mới viết', en: '' } }), item('a3')],
      [item('b1', { retired: true })],
    ],
    { id: 'own@2026.2', version: '2026.2' },
  );

  it('is told by permanent ids: added, changed, no longer asked', () => {
    const diff = diffEditions(ONE, later);
    expect(diff.added.map((one) => one.id)).toEqual(['a3']);
    expect(diff.changed.map((one) => [one.after.id, one.fields])).toEqual([['a1', ['text']]]);
    expect(diff.removed.map((one) => one.id).sort()).toEqual(['a2', 'b1']);
    expect(diff.moved).toBe(false);
  });

  it('of the same edition is none', () => {
    expect(isSame(diffEditions(ONE, structuredClone(ONE)))).toBe(true);
  });

  it('sees another order, and another group', () => {
    const swapped = edition([[item('a2'), item('a1')], [item('b1')]]);
    const regrouped = edition([[item('a1')], [item('a2'), item('b1')]]);
    expect(diffEditions(ONE, swapped)).toMatchObject({ added: [], changed: [], moved: true });
    expect(diffEditions(ONE, regrouped).moved).toBe(true);
  });

  it('from nothing is all new', () => {
    expect(diffEditions(null, ONE).added).toHaveLength(3);
  });
});
