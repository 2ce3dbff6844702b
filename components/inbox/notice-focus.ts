/** Each line of the inbox carries the id of its reminder; the line with the focus is acted on. */
const LINE = '[data-notice-id]';

/** The reminder whose line holds the focus; null when the focus is elsewhere. */
export function focusedNotice(): string | null {
  return document.activeElement?.closest<HTMLElement>(LINE)?.dataset.noticeId ?? null;
}

/** Moves the focus to another line; from elsewhere to the first one. */
export function focusNotice(step: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>(LINE)];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const next = lines[at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + step))];
  next?.querySelector<HTMLElement>('a, summary, button')?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Opens the menu of the line with the focus in which it is put off. */
export function openSnoozeMenu(): void {
  const line = document.activeElement?.closest(LINE);
  line?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
}
