import {
  type Box,
  type Item,
  lineOf,
  type PageDescription,
} from '@/utils/portals/page-description';

/** A page of the given blocks, for tests that need no browser. */
export const pageOf = (...items: Item[]): PageDescription => ({
  title: '',
  body: { kind: 'box', items },
  cut: false,
});

export const text = (words: string): Item => lineOf([{ text: words }]);

export const block = (...items: (Item | string)[]): Box => ({
  kind: 'box',
  items: items.map((item) => (typeof item === 'string' ? text(item) : item)),
});

/** A table: the first row is its header. */
export function table(...rows: string[][]): Box {
  const cells = (row: string[], kind: 'head' | 'cell'): Box[] =>
    row.map((words) => ({ kind, items: words === '' ? [] : words.split('\n').map(text) }));
  return {
    kind: 'table',
    items: rows.map((row, at) => ({ kind: 'row', items: cells(row, at === 0 ? 'head' : 'cell') })),
  };
}
