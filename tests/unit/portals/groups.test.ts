import { describe, expect, it } from 'vitest';
import type { Box, Item } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, text } from '../../support/recognise-describe';

type Group = [title: Item, entries: Item[]];

const heading = (words: string): Box => ({ kind: 'heading', items: [text(words)] });

/** How portals build the title of a group, an entry, and the whole. */
const TITLES: Record<string, (words: string) => Item> = {
  'a heading': heading,
  'a line': text,
  'a block': (words) => block(words),
  'a block with a count': (words) => block(heading(words), block('2 hồ sơ')),
};
const ENTRIES: Record<string, (code: string) => Item> = {
  items: (code) => ({ ...block(`${code} – Đăng ký kết hôn`, 'Đang xử lý'), kind: 'item' }),
  cards: (code) => block(block(code), block('Đăng ký kết hôn'), block('Nhận: 16/11/2026')),
  'cards with a heading': (code) => block(heading(code), block('Đăng ký kết hôn')),
  lines: (code) => text(`${code} – Đăng ký kết hôn – Đang xử lý`),
};
const LAYOUTS: Record<string, (groups: Group[]) => Box> = {
  flat: (groups) => block(...groups.flatMap(([title, entries]) => [title, ...entries])),
  'in lists': (groups) => block(...groups.flatMap(([title, all]) => [title, block(...all)])),
  'in sections': (groups) => block(...groups.map(([title, all]) => block(title, ...all))),
  'in lists in sections': (groups) =>
    block(...groups.map(([title, all]) => block(title, block(...all)))),
};
const FRAMES: Record<string, (whole: Box) => Box> = {
  alone: (whole) => whole,
  'with a foot': (whole) => block(...whole.items, 'Tổng số: 4 hồ sơ'),
  'under a heading': (whole) => block(heading('Lịch trả kết quả'), ...whole.items),
};
const DAYS = [
  ['Hẹn trả thứ Tư, 25/11/2026', '2026-11-25'],
  ['Hẹn trả: 26/11/2026', '2026-11-26'],
  ['Chưa có ngày', null],
] as const;
const SIZES = [
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 0],
  [2, 2, 2],
];

/** The dossiers of a page whose groups have so many entries, each with the day of its group. */
function pageWith(
  sizes: readonly number[],
  titleOf: (words: string) => Item,
  entryOf: (code: string) => Item,
): { groups: Group[]; wanted: Map<string, string | null> } {
  const wanted = new Map<string, string | null>();
  const groups = DAYS.flatMap(([words, day], at): Group[] => {
    const codes = Array.from({ length: sizes[at] ?? 0 }, (_, n) => `H49.22-261117-0${at}1${n}`);
    for (const code of codes) wanted.set(code, day);
    return codes.length > 0 ? [[titleOf(words), codes.map(entryOf)]] : [];
  });
  return { groups, wanted };
}

describe('a dossier below the title of a day never has the day of another title', () => {
  const shapes = Object.entries(TITLES).flatMap(([title, titleOf]) =>
    Object.entries(ENTRIES).map(([entries, entryOf]) => ({ title, entries, titleOf, entryOf })),
  );
  it.each(shapes)('$title above $entries', ({ titleOf, entryOf }) => {
    let right = 0;
    let all = 0;
    for (const [layout, layOut] of Object.entries(LAYOUTS))
      for (const [frame, inFrame] of Object.entries(FRAMES))
        for (const sizes of SIZES) {
          const { groups, wanted } = pageWith(sizes, titleOf, entryOf);
          for (const { code, dueAt } of recognise(pageOf(inFrame(layOut(groups)))).dossiers) {
            const day = wanted.get(code);
            expect(dueAt ?? day, `${layout}, ${frame}, ${sizes}: ${code}`).toBe(day);
            all += 1;
            if (dueAt === day) right += 1;
          }
        }
    expect(right / all).toBeGreaterThan(0.9);
  });
});
