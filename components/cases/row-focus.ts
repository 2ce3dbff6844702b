/** The links of the rows carry the id of their case; the row with the focus is the one acted on. */
const LINK = '[data-case-id]';

function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(LINK)];
}

/** The case whose row holds the focus; null when the focus is elsewhere. */
export function focusedCase(): string | null {
  const row = document.activeElement?.closest('tr');
  return row?.querySelector<HTMLElement>(LINK)?.dataset.caseId ?? null;
}

/**
 * Moves the focus to another row; from elsewhere to the first one.
 *
 * @param step - 1 for the next row, -1 for the one before
 */
export function focusRow(step: 1 | -1): void {
  const rows = links();
  const at = rows.findIndex((row) => row.dataset.caseId === focusedCase());
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus on the row of a case, when it is shown. */
export function focusCase(id: string): void {
  links()
    .find((row) => row.dataset.caseId === id)
    ?.focus();
}
