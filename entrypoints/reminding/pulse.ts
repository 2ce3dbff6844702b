import { browser } from 'wxt/browser';
import type { Instant } from '@/utils/calendar/instant';

const KEY = 'pulse';

/** When the worker last looked, for the line that says whether reminders work. */
export interface Pulse {
  beatAt: Instant;
  /** When something last came into the inbox; null when nothing has yet. */
  deliveredAt: Instant | null;
}

/** null before the first beat. */
export async function readPulse(): Promise<Pulse | null> {
  const kept = await browser.storage.local.get<{ [KEY]?: Pulse }>(KEY);
  return kept[KEY] ?? null;
}

/** Notes a beat, and whether it delivered anything. */
export async function notePulse(now: Instant, delivered: boolean): Promise<void> {
  const before = await readPulse();
  const deliveredAt = delivered ? now : (before?.deliveredAt ?? null);
  await browser.storage.local.set({ [KEY]: { beatAt: now, deliveredAt } satisfies Pulse });
}
