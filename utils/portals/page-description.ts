/**
 * A page as plain data: what a person sees of it, without the DOM. It is the only input of the
 * recogniser, so the recogniser runs the same in a page, in a test and in a script.
 */
export interface PageDescription {
  /** Title of the document; shown on the tab, not on the page. */
  title: string;
  body: Box;
  /** True when the page was larger than the limits and its end was left out. */
  cut: boolean;
}

/** A piece of inline text: the text of one element between two element borders. */
export interface Run {
  /** White space collapsed; a blank at either end is kept, because it separates words. */
  text: string;
  /**
   * `label`: stands in a label, dt or th. `button`: a push button's words. `link`: leads elsewhere.
   * `menu`: stands in the navigation. `gap`: nothing is written, but the place is kept free.
   */
  kind?: 'control' | 'label' | 'button' | 'link' | 'menu' | 'gap';
  /** Controls only: what the page calls it (its label, `aria-label`, `title` or placeholder). */
  label?: string;
  /** Controls only: not disabled, so it may be a filter. */
  editable?: boolean;
}

/** Inline content that stands on one line unless it wraps. */
export interface Line {
  runs: Run[];
  /** The line as it is shown: its runs put together. */
  text: string;
}

export type BoxKind = 'box' | 'table' | 'row' | 'cell' | 'head' | 'heading' | 'term' | 'item';

/** A block with its content in the order of the document; an empty cell is an empty box. */
export interface Box {
  kind: BoxKind;
  items: Item[];
  /** How many columns and rows a cell covers, when not 1. */
  colSpan?: number;
  rowSpan?: number;
  /** `aria-colindex` and `aria-rowindex`, from 1. */
  column?: number;
  row?: number;
  /** Marked by the page as the one of its list that is at work. */
  current?: true;
  /** The column's name when the page writes it on the cell (`data-label` and its relatives). */
  label?: string;
}

export type Item = Line | Box;

/** Longer than any procedure's name; a longer text is an article or a dump. */
export const MAX_TEXT_LENGTH = 1_500;

export const isLine = (item: Item): item is Line => 'runs' in item;

/** Some runs as a line. */
export function lineOf(runs: Run[]): Line {
  const [first] = runs;
  const text = runs.length === 1 && first ? first.text : runs.map((run) => run.text).join('');
  return { runs, text: tidy(text) };
}

/** All lines of a box in the order of the document. */
export function linesOf(box: Box, into: Line[] = []): Line[] {
  for (const item of box.items) {
    if (isLine(item)) into.push(item);
    else linesOf(item, into);
  }
  return into;
}

/** What a line says as a value: its text without buttons, with what its controls show. */
export function valueText(line: Line): string {
  if (!line.runs.some((run) => run.kind === 'button')) return line.text;
  const words = line.runs.filter((run) => run.kind !== 'button');
  return words.length > 0 ? lineOf(words).text : line.text;
}

/** The text of a box, its lines joined by blanks. */
export function boxText(item: Item): string {
  if (isLine(item)) return item.text;
  const [only] = item.items;
  if (item.items.length < 2) return only ? boxText(only) : '';
  return item.items.map(boxText).join(' ').trim();
}

/** Composed letters, no invisible characters, white space collapsed. */
export const tidy = (text: string): string => squeeze(text).trim();

/** As {@link tidy}, but a blank at either end stays. Most texts are tidy, so it looks first. */
export function squeeze(text: string): string {
  if (!/ {2}|[\t-\r\u00a0\u00ad\u2000-\u200d\u202f\u2060\ufeff]|[\u0300-\u036f]/.test(text))
    return text;
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}
