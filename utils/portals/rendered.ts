import { findCodes } from './codes';

/** True when line breaks in the source are line breaks on the screen. */
export const keepsLines = ({ parentElement }: Text) =>
  parentElement !== null && /^(pre|break)/.test(getComputedStyle(parentElement).whiteSpace);

/**
 * Kept from people who hear the page: drawings, copies for scrolling. What lies behind an open dialog is
 * kept from them, too, and is seen all the same, and so is the label that floats in a field.
 */
export const isForEyesOnly = (el: Element): boolean =>
  (el.getAttribute('aria-hidden') === 'true' || el.hasAttribute('inert')) &&
  el.localName !== 'label' &&
  !isBehindDialog(el);

function isBehindDialog(el: Element): boolean {
  if (el.firstElementChild === null) return false;
  const DIALOG = '[aria-modal="true"], dialog[open]';
  return [...(el.parentElement?.children ?? [])].some((beside) => {
    const dialog = beside.matches(DIALOG) ? beside : beside.querySelector(DIALOG);
    return beside !== el && dialog?.checkVisibility() === true;
  });
}

/** True when an element itself holds words. */
export function hasText(el: Element): boolean {
  for (let node = el.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data)) return true;
  return false;
}

/** Rendered, but with nothing to see: a folded accordion, a hidden tab pane, a print copy. */
export function isFolded(
  el: Element,
  tag: string,
  style: CSSStyleDeclaration,
  display: string,
): boolean {
  if (el.firstElementChild === null || !/^(block|flex|grid|flow-root)$/.test(display)) return false;
  if (tag === 'tr' || tag === 'td' || tag === 'tbody') return false;
  if (el.getAttribute('hidden') === 'until-found') return true;
  if (style.overflowY !== 'visible' && el.clientHeight === 0) return true;
  if (el.getAttribute('role') === 'tabpanel') return ofInactiveTab(el);
  return style.position === 'absolute' && el.getBoundingClientRect().right < -500;
}

/**
 * A day that only a screen reader says may be that of another place. Names said so are welcome: they
 * stand beside values that are seen.
 */
export const isForEarsOnly = (el: Element, { position }: CSSStyleDeclaration): boolean =>
  position === 'absolute' &&
  /\d{2}/.test(el.textContent) &&
  el.clientWidth <= 1 &&
  el.clientHeight <= 1;

/** Struck-out text is no longer so; a dossier that is struck out is finished and still there. */
export const isTakenBack = (el: Element, tag: string) =>
  tag !== 'tr' && findCodes(el.textContent).length === 0;

function ofInactiveTab(panel: Element): boolean {
  const tab = panel.ownerDocument.getElementById(panel.getAttribute('aria-labelledby') ?? '');
  return tab?.getAttribute('role') === 'tab' && tab.getAttribute('aria-selected') === 'false';
}
