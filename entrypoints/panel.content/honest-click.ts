/** Less than this and a person may not see what is pressed; the mark KeePassXC-Browser uses too. */
const LEAST_OPACITY = 0.7;
/** The pointer must rest on the panel this long: a page can slide the panel under a click. */
const DWELL = 250;

function isShown(element: Element): boolean {
  let opacity = 1;
  for (let one: Element | null = element; one; one = one.parentElement) {
    const style = getComputedStyle(one);
    if (style.visibility !== 'visible' || style.display === 'none') return false;
    if (style.clipPath !== 'none' || style.filter !== 'none' || style.mixBlendMode !== 'normal')
      return false;
    opacity *= Number(style.opacity);
  }
  return opacity >= LEAST_OPACITY;
}

function isOnTop(event: MouseEvent, host: Element): boolean {
  return document.elementFromPoint(event.clientX, event.clientY) === host;
}

/**
 * Tells how long the pointer has rested on a panel that stood still, in milliseconds.
 *
 * @param box - where the panel stands now
 */
export function watchDwell(
  host: HTMLElement,
  box: () => DOMRect,
  now: () => number,
  signal: AbortSignal,
): () => number {
  let since: number | null = null;
  let place = '';
  const note = () => {
    const { left, top } = box();
    const current = `${left},${top}`;
    if (since === null || current !== place) since = now();
    place = current;
  };
  const leave = () => {
    since = null;
  };
  host.addEventListener('pointerenter', note, { signal });
  host.addEventListener('pointermove', note, { signal });
  host.addEventListener('pointerleave', leave, { signal });
  return () => (since === null ? 0 : now() - since);
}

/**
 * Whether a click on our panel is a person's who could see what was pressed. A page can make our
 * panel transparent, cover it, or move it under the pointer of a real click; then nothing is done.
 * It cannot be told in every case, so what the panel does is small and can be undone.
 *
 * @param dwell - milliseconds the pointer has rested on the panel
 */
export function isHonestClick(event: Event, host: HTMLElement, dwell: number): boolean {
  if (!event.isTrusted || !host.isConnected || document.visibilityState !== 'visible') return false;
  if (!isShown(host)) return false;
  // Pressed by keyboard there is no point on the screen; the focus ring shows where it is.
  if (!(event instanceof MouseEvent) || event.detail === 0) return true;
  const touched = event instanceof PointerEvent && event.pointerType === 'touch';
  return isOnTop(event, host) && (touched || dwell >= DWELL);
}
