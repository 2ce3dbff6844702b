import { findCodes } from './codes';
import { type Box, type BoxKind, type Item, lineOf, linesOf, type Run } from './page-description';

/** What an element leaves behind while the page is read: runs not yet in lines, and boxes. */
export type Piece = Box | Run | 'break';

/** Adds what stands in an element to its surroundings: as runs when it is inline, else as a box. */
export function place(
  el: Element,
  tag: string,
  kind: BoxKind | undefined,
  display: string,
  inner: Piece[],
  into: Piece[],
): void {
  const inline = display.startsWith('inline') || display === 'contents';
  const blocks = inner.some((piece) => piece !== 'break' && 'items' in piece);
  // In a flexible row a button or a label is a block.
  if (kind === undefined) mark(inner, tag);
  if (kind === undefined && inline && !blocks) {
    if (display.length > 6) spaced(inner);
    if (display.length > 6 && inner.length === 0 && isWide(el))
      inner.push({ text: ' ', kind: 'gap' });
    for (const piece of inner) into.push(piece);
    return;
  }
  if (kind === 'head' || kind === 'term') markAll(inner, 'label');
  if (isNavigation(el, tag) && !holdsCode(el)) markAll(inner, 'menu');
  const items = gather(inner);
  if (items.length === 0 && (tag === 'hr' || tag === 'i' || tag === 'img')) return;
  const [first] = items;
  // A wrapper of one box adds nothing but depth.
  if ((kind ?? 'box') === 'box' && items.length === 1 && first && 'items' in first) {
    into.push(first);
    return;
  }
  const box: Box = { kind: kind ?? 'box', items };
  if (kind === 'cell' || kind === 'head') cellOf(el, box);
  if (isCurrent(el, kind)) box.current = true;
  if (kind === 'row')
    indexOf(el, 'aria-rowindex', (index) => {
      box.row = index;
    });
  into.push(box);
}

/** The one of several that is at work; in a menu it would be a link or a tab. */
const isCurrent = (el: Element, kind: BoxKind | undefined) =>
  (el.getAttribute('aria-current') === 'step' ||
    (kind === 'item' && /(?:^|[\s_-])(?:current|active|now|process)(?=\s|$)/.test(el.className))) &&
  el.querySelector('a, button, [role="tab"]') === null;

/** All words in an element, also those in blocks of their own. */
function markAll(pieces: readonly Piece[], kind: 'label' | 'menu'): void {
  for (const piece of pieces) {
    if (piece === 'break') continue;
    if ('text' in piece) piece.kind ??= kind;
    else for (const line of linesOf(piece)) markAll(line.runs, kind);
  }
}

const isNavigation = (el: Element, tag: string) =>
  tag === 'nav' || /^(?:navigation|menu|menubar)$/.test(el.getAttribute('role') ?? '');

const holdsCode = (el: Element) => findCodes(el.textContent).length > 0;

const KIND_OF = new Map<string, Run['kind']>([
  ['label', 'label'],
  ['button', 'button'],
  ['a', 'link'],
]);

function mark(pieces: Piece[], tag: string): void {
  const kind = KIND_OF.get(tag);
  if (!kind) return;
  // What unfolds under a dossier's code is a title, not a push button.
  if (
    tag === 'button' &&
    pieces.some((piece) => piece !== 'break' && 'text' in piece && findCodes(piece.text).length > 0)
  )
    return;
  for (const piece of pieces) if (piece !== 'break' && 'text' in piece) piece.kind ??= kind;
}

/** Inline blocks stand apart even when nothing is written between them. */
function spaced(pieces: Piece[]): void {
  for (const piece of pieces)
    if (piece !== 'break' && 'text' in piece) piece.text = ` ${piece.text} `;
}

/** An empty place as wide as a word keeps its column; an icon is narrower. */
const isWide = (el: Element) => el.clientWidth >= 48;

function cellOf(el: Element, box: Box): void {
  const { colSpan, rowSpan } = el as HTMLTableCellElement;
  if (colSpan > 1) box.colSpan = Math.min(colSpan, 100);
  if (rowSpan > 1) box.rowSpan = Math.min(rowSpan, 1000);
  indexOf(el, 'aria-colindex', (index) => {
    box.column = index;
  });
  const { dataset } = el as HTMLElement;
  const label = dataset.label ?? dataset.title ?? dataset.th ?? dataset.header;
  if (label) box.label = label.slice(0, 120);
}

function indexOf(el: Element, name: string, keep: (index: number) => void): void {
  const index = Number(el.getAttribute(name));
  if (index > 0) keep(index);
}

/** Puts neighbouring runs into lines. */
export function gather(pieces: Piece[]): Item[] {
  const items: Item[] = [];
  let runs: Run[] = [];
  const close = () => {
    if (runs.some((run) => run.kind === 'control' || run.text.trim() !== ''))
      items.push(lineOf(runs));
    runs = [];
  };
  for (const piece of pieces) {
    if (piece === 'break') close();
    else if ('text' in piece) runs.push(piece);
    else {
      close();
      items.push(piece);
    }
  }
  close();
  return items;
}
