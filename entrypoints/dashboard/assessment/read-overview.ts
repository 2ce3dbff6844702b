import type { ReviewLine } from '@/components/assessment/ReviewLines';
import type { Commitment } from '@/utils/assessment/action';
import { progressOf } from '@/utils/assessment/answering';
import type { Edition } from '@/utils/assessment/edition';
import { liveItems } from '@/utils/assessment/edition';
import { cadenceOf, offeredEditions, periodFor } from '@/utils/assessment/offered';
import { surpriseAt } from '@/utils/assessment/surprise';
import type { Day } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { Settings } from '@/utils/settings';
import { readAssessment } from '@/utils/storage/assessments';
import { readCommitment } from '@/utils/storage/commitments';
import { listEditions } from '@/utils/storage/editions';
import { calendarOf, readSettings } from '@/utils/storage/settings';

/** What the overview shows besides the minute. */
export interface Overview {
  lines: ReviewLine[];
  year: number;
  commitment: Commitment | null;
  /** The surprise of this week while it is not answered; null in a week without one. */
  surprise: { at: Instant; checklist: string; key: string } | null;
}

/** The reviews of the present periods, the surprise of the week, and the commitment of the year. */
export async function readOverview(today: Day): Promise<Overview> {
  const [settings, editions] = await Promise.all([readSettings(), listEditions()]);
  const offered = offeredEditions(editions, settings, today);
  const cadence = (edition: Edition) => cadenceOf(edition, settings);
  const longer = offered.filter((one) => !['daily', 'surprise'].includes(cadence(one)));
  const lines = await Promise.all(longer.map((one) => lineOf(one, editions, settings, today)));
  const year = Number(today.slice(0, 4));
  const surprise = offered.find((one) => cadence(one) === 'surprise');
  return {
    lines,
    year,
    commitment: (await readCommitment(year)) ?? null,
    surprise: surprise ? await surpriseOf(surprise, settings, today) : null,
  };
}

async function lineOf(
  edition: Edition,
  editions: readonly Edition[],
  settings: Settings,
  today: Day,
): Promise<ReviewLine> {
  const period = periodFor(edition, settings, today);
  const row = await readAssessment(edition.checklist, period.key);
  if (!row) return { edition, period, state: 'none', done: 0, total: liveItems(edition).length };
  const pinned = editions.find((one) => one.id === row.editionId) ?? edition;
  return { edition: pinned, period, state: row.state, ...progressOf(pinned, row) };
}

async function surpriseOf(
  edition: Edition,
  settings: Settings,
  today: Day,
): Promise<Overview['surprise']> {
  const { key } = periodFor(edition, settings, today);
  const at = surpriseAt(settings.assessment.seed, today, calendarOf(settings));
  const row = await readAssessment(edition.checklist, key);
  if (at === null || row?.state === 'submitted') return null;
  return { at, checklist: edition.checklist, key };
}
