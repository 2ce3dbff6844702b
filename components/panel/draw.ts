/** An element as it should be: its name, what is set on it, and what stands in it. */
export interface Wanted {
  tag: string;
  /** Attributes; `onclick` is what a click does, `disabled` is true or false. */
  is: Readonly<Record<string, string | boolean | (() => void) | null>>;
  inside: readonly (Wanted | string)[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element as it should be; what is null or false among its parts is left out. */
export const el = (
  tag: string,
  is: Wanted['is'],
  ...inside: readonly (Wanted | string | null | false)[]
): Wanted => ({ tag, is, inside: inside.filter((part) => part !== null && part !== false) });

/**
 * Makes what stands in an element what is wanted, and leaves alone what is right already, so that
 * the focus and a click in progress survive. It does for the panel what a library does for our own
 * pages, in the few bytes that a guest on a foreign page may weigh.
 */
export function draw(parent: Element, wanted: readonly (Wanted | string)[]): void {
  for (const [at, part] of wanted.entries()) {
    const there = parent.childNodes[at];
    const node = typeof part === 'string' ? textOf(part, there) : elementOf(part, parent, there);
    if (node === there) continue;
    if (there) parent.replaceChild(node, there);
    else parent.append(node);
  }
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

function textOf(text: string, there: Node | undefined): Node {
  if (there?.nodeType !== Node.TEXT_NODE) return document.createTextNode(text);
  if (there.nodeValue !== text) there.nodeValue = text;
  return there;
}

function elementOf({ tag, is, inside }: Wanted, parent: Element, there: Node | undefined): Node {
  const kept = there?.nodeName.toLowerCase() === tag;
  const space = tag === 'svg' ? SVG : parent.namespaceURI;
  const element = kept ? (there as Element) : document.createElementNS(space, tag);
  for (const { name } of [...element.attributes]) if (!(name in is)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(is)) put(element, name, value);
  draw(element, inside);
  return element;
}

function put(element: Element, name: string, value: Wanted['is'][string]): void {
  if (typeof value === 'function') (element as HTMLElement).onclick = value;
  else if (value === null || value === false) element.removeAttribute(name);
  else {
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
