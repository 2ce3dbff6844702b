import { indexOf } from '@/utils/cases/case-index';
import { procedureKeyOf } from '@/utils/cases/procedure-key';
import { type Candidate, orderBySlack, weightOf } from '@/utils/forecast/slack';
import { defaultSettings } from '@/utils/settings';
import { calendarOf } from '@/utils/storage/settings';
import { generateCases } from '../../../tests/support/seed-cases.ts';
import { spreadOf } from '../figures.ts';
import type { Suite } from '../suite.ts';

/** Wednesday, 18 November 2026, 09:05 in Viet Nam. */
const NOW = Date.UTC(2026, 10, 18, 2, 5);
const OPEN = 20_000;
const ROUNDS = 15;

/** What to do first over many open cases of sixteen procedures whose effort is known. */
export const today: Suite = {
  name: 'today',
  does: `Ordering ${OPEN.toLocaleString('en')} open cases by slack`,
  measure: async () => {
    const calendar = calendarOf(defaultSettings);
    const open = openCandidates(calendar);
    const procedures = [...new Set(open.flatMap((one) => one.procedure ?? []))];
    const efforts = new Map(
      procedures.map((one, at) => [one, { n: 20, medianMinutes: 20 + at, p85Minutes: 60 + at }]),
    );
    const times = Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      orderBySlack(open, { calendar, now: NOW, efforts });
      return performance.now() - started;
    });
    const spread = spreadOf(times);
    const what = `What to do first over ${OPEN} open cases`;
    return {
      figures: { open: OPEN, orderMs: spread },
      marks: [{ what, value: spread?.median ?? null, limit: 200, unit: 'ms' }],
    };
  },
};

function openCandidates(calendar: ReturnType<typeof calendarOf>): Candidate[] {
  const found: Candidate[] = [];
  for (let seed = 1; found.length < OPEN; seed += 1) {
    for (const one of generateCases(20_000, { now: NOW, seed })) {
      const { state, due, sooner } = indexOf(one, calendar, defaultSettings.reminders, NOW);
      if (state !== 'open' || found.length === OPEN) continue;
      const procedure = procedureKeyOf(one);
      found.push({ id: one.id, due: sooner ?? due, procedure, weight: weightOf(one) });
    }
  }
  return found;
}
