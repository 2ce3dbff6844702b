import type { Case } from './case';
import { earliest } from './clocks';
import type { CaseEvent } from './event';
import type { Limit } from './limit';

type StepStarted = Extract<CaseEvent, { type: 'stepStarted' }>;

/** The first beginning of a step, from which its clock counts; null when it never began. */
export function firstStart(one: Case, step: string): StepStarted | null {
  const starts = one.events.filter((event) => event.type === 'stepStarted');
  return earliest(starts.filter((event) => event.step === step));
}

/**
 * The case with another time allowed for a step that has begun. The step still counts from its first
 * beginning; nothing else changes.
 *
 * @param limit - null takes the time allowed away, and with it the clock of the step
 * @returns null when the step never began
 * @see RULES.md#clocks
 */
export function withStepLimit(one: Case, step: string, limit: Limit | null): Case | null {
  const first = firstStart(one, step);
  if (!first) return null;
  const events = one.events.map((event): CaseEvent => {
    if (event.type !== 'stepStarted' || event.step !== step) return event;
    const { limit: _, ...rest } = event;
    return limit && event.id === first.id ? { ...rest, limit } : rest;
  });
  return { ...one, events };
}
