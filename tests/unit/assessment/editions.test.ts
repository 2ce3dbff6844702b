import { describe, expect, it } from 'vitest';
import { editionSchema, liveItems } from '@/utils/assessment/edition';
import { checkEdition } from '@/utils/assessment/edition-file';
import { SHIPPED_EDITIONS } from '@/utils/assessment/editions';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';

const NAMED = SHIPPED_EDITIONS.map((one) => [one.id, one] as const);

describe('the checklists that come with the extension', () => {
  it('are these six', () => {
    expect(SHIPPED_EDITIONS.map((one) => one.checklist).sort()).toEqual([
      'after-inspection',
      'daily-discipline',
      'one-stop-service',
      'receiving-citizens',
      'regulation-144',
      'surprise-inspection',
    ]);
  });

  it.each(NAMED)('%s passes its own door', (_id, edition) => {
    expect(editionSchema.safeParse(edition).error).toBeUndefined();
    expect(checkEdition(edition)).toEqual({ ok: true, value: edition });
    expect(edition.id).toBe(`${edition.checklist}@${edition.version}`);
  });

  it.each(NAMED)('%s speaks both languages throughout, in marked Vietnamese', (_id, edition) => {
    const words = [
      edition.title,
      edition.source.title,
      ...edition.groups.flatMap((group) => [
        group.title,
        ...group.items.flatMap((item) => [item.text, ...item.behaviours]),
      ]),
    ];
    for (const { vi, en } of words) {
      expect(vi.trim()).toBe(vi);
      expect(vi).toBe(vi.normalize('NFC'));
      expect(en.trim()).toBe(en);
      expect(en.length).toBeGreaterThan(2);
      expect(en).not.toBe(vi);
    }
  });

  it.each(NAMED)('%s gives two to four things to see for every item', (_id, edition) => {
    for (const item of liveItems(edition)) {
      expect(item.behaviours.length, item.id).toBeGreaterThanOrEqual(2);
      expect(item.behaviours.length, item.id).toBeLessThanOrEqual(4);
    }
  });

  it.each(NAMED)('%s uses no words of a regulation', (_id, edition) => {
    for (const { text } of liveItems(edition)) {
      // Ours speak in the first person or name what is there; official ones address everybody.
      expect(text.vi).not.toMatch(
        /cán bộ, đảng viên|phải luôn|nghiêm cấm|có trách nhiệm thực hiện/i,
      );
      expect(text.vi.length, text.vi).toBeLessThan(140);
    }
  });

  it('never share an id, of a group or an item', () => {
    const ids = SHIPPED_EDITIONS.flatMap((edition) =>
      edition.groups.flatMap((group) => [group.id, ...group.items.map((item) => item.id)]),
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('Regulation 144', () => {
  it('has five standards with 3, 4, 5, 4 and 3 items, 19 in all', () => {
    expect(REGULATION_144.groups.map((group) => group.items.length)).toEqual([3, 4, 5, 4, 3]);
    expect(liveItems(REGULATION_144)).toHaveLength(19);
  });

  it('names each article and clause once, in order', () => {
    const places = REGULATION_144.groups.flatMap((group) =>
      group.items.map(({ legal }) => `${legal?.article}.${legal?.clause}`),
    );
    const wanted = [3, 4, 5, 4, 3].flatMap((count, at) =>
      Array.from({ length: count }, (_, clause) => `${at + 1}.${clause + 1}`),
    );
    expect(places).toEqual(wanted);
  });

  it('marks the split of articles 2, 4 and 5 as not compared, and only that', () => {
    for (const { legal } of liveItems(REGULATION_144)) {
      expect(legal?.verified, `${legal?.article}.${legal?.clause}`).toBe(
        legal?.article === 1 || legal?.article === 3,
      );
    }
  });
});
