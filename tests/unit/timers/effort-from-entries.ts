import { type Instant, MINUTE } from '@/utils/calendar/instant';
import { type Effort, SAMPLES_AT_LEAST } from '@/utils/timers/effort';
import type { TimeEntry } from '@/utils/timers/time-entry';
import { workedMilliseconds } from '@/utils/timers/worked-time';

/**
 * An independent method for the tests, from the entries themselves: of each case all time worked on it, then the median and the
 * 85th percentile over the cases. Cases on which nothing was worked are no samples.
 *
 * @param procedureOf - the procedure of a case that may be a sample; null for all others, such as
 *   those that are still open
 */
export function effortByProcedure(
  entries: Iterable<TimeEntry>,
  procedureOf: (caseId: string) => string | null,
  now: Instant,
): Map<string, Effort> {
  const worked = new Map<string, number>();
  for (const entry of entries) {
    const before = worked.get(entry.caseId) ?? 0;
    worked.set(entry.caseId, before + workedMilliseconds(entry, now));
  }
  const samples = new Map<string, number[]>();
  for (const [caseId, milliseconds] of worked) {
    const procedure = procedureOf(caseId);
    if (procedure === null || milliseconds === 0) continue;
    const list = samples.get(procedure);
    if (list) list.push(milliseconds);
    else samples.set(procedure, [milliseconds]);
  }
  return new Map([...samples].map(([procedure, list]) => [procedure, effortOf(list)]));
}

function effortOf(milliseconds: readonly number[]): Effort {
  const n = milliseconds.length;
  if (n < SAMPLES_AT_LEAST) return { n, medianMinutes: null, p85Minutes: null };
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const low = sorted[Math.floor((n - 1) / 2)] ?? 0;
  const high = sorted[Math.floor(n / 2)] ?? 0;
  // Whole numbers first, so that 85 % of 20 is 17 and not 17.000…1.
  const p85 = sorted[Math.ceil((85 * n) / 100) - 1] ?? 0;
  return {
    n,
    medianMinutes: Math.round((low + high) / 2 / MINUTE),
    p85Minutes: Math.round(p85 / MINUTE),
  };
}
