/**
 * Brings a part into view and gives it the focus. In a moment, after the desk has put the focus at the
 * top of what it takes for a new page.
 */
export function takeFocus(
  part: HTMLElement | null | undefined,
  block: ScrollLogicalPosition,
): void {
  queueMicrotask(() => {
    part?.scrollIntoView({ block, inline: 'nearest' });
    part?.focus({ preventScroll: true });
  });
}
