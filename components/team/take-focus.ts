/** Brings a part into view and gives it the focus; within an effect, after the page has taken its own. */
export function takeFocus(
  part: HTMLElement | null | undefined,
  block: ScrollLogicalPosition,
): void {
  part?.scrollIntoView({ block, inline: 'nearest' });
  part?.focus({ preventScroll: true });
}
