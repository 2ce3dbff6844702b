import { matchLabel } from './labels';
import { MAX_TEXT_LENGTH } from './page-description';
import type { Piece } from './pieces';
import { statusRank } from './statuses';

/** How a state begins, unlike an act ("Trả lại", "Trình ký"). */
const IS_STATE = /^(?:đã|đang|chờ|chưa|mới|quá|trễ|trong|sắp|còn|đúng|tạm|hoàn)(?= )/i;

/** What the page calls a control. */
export function nameOf(el: HTMLInputElement): string {
  const of = el.getAttribute('aria-labelledby');
  const byId = of ? el.ownerDocument.getElementById(of.split(' ')[0] ?? '')?.textContent : null;
  const name = el.labels?.[0]?.textContent ?? byId ?? el.getAttribute('aria-label') ?? el.title;
  return (name || el.getAttribute('placeholder') || '').slice(0, 120);
}

const spoken = (el: Element) =>
  (
    el.getAttribute('aria-label') ||
    el.getAttribute('title') ||
    el.getAttribute('alt') ||
    (el.localName === 'svg' && el.querySelector('title')?.textContent) ||
    ''
  ).trim();

/** "25/11/2026" whose tooltip says "Ngày hẹn trả": the label is not written, but it is there. */
export function nameAloud(el: Element, [only]: Piece[]): void {
  if (!only || only === 'break' || !('text' in only) || only.kind) return;
  const name = spoken(el);
  if (only.text.length > 40 || !/\d{2}/.test(only.text) || /\d/.test(name)) return;
  if (/code|due|received/.test(matchLabel(name)?.kind ?? '')) only.text = ` ${name}: ${only.text} `;
}

/** A state or a name may be drawn: its words are those for people who do not see the drawing. */
export function showPicture(el: Element, { cursor }: CSSStyleDeclaration, into: Piece[]): void {
  const words = spoken(el);
  if (/code|due|received/.test(matchLabel(words)?.kind ?? '')) into.push({ text: ` ${words}: ` });
  else if (
    cursor !== 'pointer' &&
    IS_STATE.test(words) &&
    statusRank(words) > 0 &&
    !el.closest('a,button')
  )
    into.push({ text: ` ${words} ` });
}

/** A text cut by the page with an ellipsis is read from its tooltip when that fits around the cut. */
export function untruncate(el: Element, inner: Piece[]): void {
  const only = inner[0];
  if (inner.length !== 1 || !only || only === 'break' || !('text' in only)) return;
  const cut = /^\s*(.*?)\s*(?:…|\.\.\.)\s*(.*?)\s*$/.exec(only.text);
  if (!cut) return;
  const [, head = '', tail = ''] = cut;
  const full = (el.getAttribute('title') ?? el.getAttribute('aria-label') ?? '').trim();
  const fits = full.length > head.length + tail.length && head.length + tail.length > 2;
  if (fits && full.startsWith(head) && full.endsWith(tail))
    only.text = full.slice(0, MAX_TEXT_LENGTH);
}
