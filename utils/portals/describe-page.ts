import { kindOf } from './kinds';
import {
  type Item,
  MAX_TEXT_LENGTH,
  type PageDescription,
  type Run,
  squeeze,
} from './page-description';
import { gather, type Piece, place } from './pieces';
import {
  hasText,
  isFolded,
  isForEarsOnly,
  isForEyesOnly,
  isTakenBack,
  keepsLines,
} from './rendered';
import { nameAloud, nameOf, showPicture, untruncate } from './spoken';

export interface DescribeOptions {
  /** Elements to leave out with all they hold, for example our own panel. */
  ignore?: (element: Element) => boolean;
  /** Text pieces read at most; what comes later is left out. */
  maxTexts?: number;
}

/** A list of a thousand rows; beyond it reading would make the page stutter. */
const MAX_TEXTS = 10_000;
const MAX_DEPTH = 400;

const SKIPPED = new Set(
  'script style template noscript head link meta canvas object embed audio video map datalist colgroup del s strike math progress meter'.split(
    ' ',
  ),
);
const READ_INPUTS = /^(text|date|datetime-local|month|search|number|url)$/;

/**
 * What a person sees of the page, as plain data. Follows open shadow roots and frames of the same
 * origin; leaves out what is not rendered, password fields and struck-out text. It writes nothing.
 *
 * Reads layout only for frames and clipped blocks, and styles once for each element, so that a
 * list of 300 rows takes a few milliseconds.
 *
 * @example recognise(describePage(document)).dossiers
 */
export function describePage(page: Document, options: DescribeOptions = {}): PageDescription {
  const reader = new PageReader(options);
  const items = page.body ? reader.read(page.body) : [];
  return { title: page.title.slice(0, 300), body: { kind: 'box', items }, cut: reader.full };
}

class PageReader {
  private left: number;
  private depth = 0;
  private grids = 0;
  private readonly ignore: (element: Element) => boolean;

  constructor(options: DescribeOptions) {
    this.left = options.maxTexts ?? MAX_TEXTS;
    this.ignore = options.ignore ?? (() => false);
  }

  get full(): boolean {
    return this.left <= 0;
  }

  read(root: Element): Item[] {
    const pieces: Piece[] = [];
    this.element(root, pieces);
    return gather(pieces);
  }

  private children(parent: Node, visible: boolean, into: Piece[]): void {
    let run: Run | undefined; // the text so far of this element, unbroken by another element
    for (let node = parent.firstChild; node && this.left > 0; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (visible) run = this.text(node as Text, into, run);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        this.element(node as Element, into);
        if ((node as Element).localName !== 'wbr') run = undefined;
      }
    }
  }

  private text(node: Text, into: Piece[], before?: Run): Run | undefined {
    const data = node.data.slice(0, MAX_TEXT_LENGTH);
    if (/\S[^\S\n]*\n\s*\S/.test(data) && keepsLines(node)) {
      for (const line of data.split('\n')) into.push({ text: squeeze(line) }, 'break');
      this.left -= 1;
      return undefined;
    }
    const text = squeeze(data);
    if (text === '') return before;
    if (text !== ' ') this.left -= 1;
    if (before) {
      before.text += text;
      return before;
    }
    const run = { text };
    into.push(run);
    return run;
  }

  private element(el: Element, into: Piece[]): void {
    const tag = el.localName;
    if (SKIPPED.has(tag) || this.depth > MAX_DEPTH || this.ignore(el)) return;
    if (tag === 'br') into.push('break');
    if (tag === 'br' || tag === 'wbr') return;
    if (isForEyesOnly(el)) return;
    const style = getComputedStyle(el);
    const display = style.display;
    if (display === 'none' || style.opacity === '0') return;
    if (isFolded(el, tag, style, display) || isForEarsOnly(el, style)) return;
    if (tag === 'input' || tag === 'select' || tag === 'textarea') {
      if (style.visibility === 'visible') this.control(el as HTMLInputElement, tag, into);
      return;
    }
    if (tag === 'img' || tag === 'svg') {
      if (style.visibility === 'visible') showPicture(el, style, into);
      return;
    }
    if (tag === 'iframe' || tag === 'frame') {
      this.frame(el as HTMLIFrameElement, into);
      return;
    }
    if (style.textDecorationLine === 'line-through' && isTakenBack(el, tag)) return;
    const inner: Piece[] = [];
    const kind = kindOf(el, tag, display, this.grids > 0);
    if (kind === 'table') this.grids += 1;
    this.depth += 1;
    this.content(el, tag, style, inner);
    this.depth -= 1;
    if (kind === 'table') this.grids -= 1;
    place(el, tag, kind, display, inner, into);
  }

  private content(el: Element, tag: string, style: CSSStyleDeclaration, inner: Piece[]): void {
    if (el.shadowRoot) {
      this.children(el.shadowRoot, style.visibility === 'visible', inner);
      return;
    }
    if (tag === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) {
        for (const node of assigned) {
          if (node.nodeType === Node.TEXT_NODE) this.text(node as Text, inner);
          else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, inner);
        }
        return;
      }
    }
    if (tag === 'details' && !(el as HTMLDetailsElement).open) {
      const summary = el.querySelector(':scope > summary');
      if (summary) this.element(summary, inner);
      return;
    }
    this.children(el, hasText(el) && style.visibility === 'visible', inner);
    if (inner.length > 1 || !(el.hasAttribute('title') || el.hasAttribute('aria-label'))) return;
    untruncate(el, inner);
    nameAloud(el, inner);
    if (inner.length === 0) showPicture(el, style, inner);
  }

  private control(el: HTMLInputElement, tag: string, into: Piece[]): void {
    const type = tag === 'input' ? el.type : 'text';
    if (type === 'button' || type === 'submit')
      into.push({ text: ` ${el.value} `, kind: 'button' });
    if (!READ_INPUTS.test(type)) return;
    const chosen =
      tag === 'select' ? (el as unknown as HTMLSelectElement).selectedOptions[0]?.text : el.value;
    const editable = !el.disabled;
    const label = nameOf(el);
    this.left -= 1;
    into.push({
      text: ` ${squeeze((chosen ?? '').slice(0, MAX_TEXT_LENGTH))} `,
      kind: 'control',
      ...(label ? { label } : {}),
      ...(editable ? { editable } : {}),
    });
  }

  private frame(el: HTMLIFrameElement, into: Piece[]): void {
    if (el.clientWidth < 2 || el.clientHeight < 2) return; // kept for printing or log-in
    try {
      const body = el.contentDocument?.body;
      if (body) into.push({ kind: 'box', items: this.read(body) });
    } catch {
      // A frame of another origin tells nothing; it is read by its own content script.
    }
  }
}
