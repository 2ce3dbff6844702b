/** The present; the one clock of the dashboard. */
export const clock = (): number => Date.now();
