import type { Edition } from '@/utils/assessment/edition';
import type { Review } from '@/utils/assessment/trend';
import { WEEKS, type YearCell, yearView } from '@/utils/assessment/year-view';
import { addDays, type Day, weekday } from '@/utils/calendar/day';
import { dailyAssessments, listReviews } from '@/utils/storage/assessments';
import { listEditions } from '@/utils/storage/editions';
import { readCalendar } from '@/utils/storage/settings';

/** Submitted reviews of one checklist, oldest first, all of the kind of period used last. */
export interface Line {
  checklist: string;
  /** The newest edition among them; it gives the title. */
  edition: Edition;
  reviews: Review[];
}

/** What there is to look back at. */
export interface Seeing {
  lines: Line[];
  weeks: YearCell[][];
}

/** All that the page of looking back shows. */
export async function readSeeing(today: Day): Promise<Seeing> {
  const from = addDays(today, 1 - weekday(today) - 7 * (WEEKS - 1));
  const [rows, editions, daily, calendar] = await Promise.all([
    listReviews(),
    listEditions(),
    dailyAssessments(from, addDays(today, 6)),
    readCalendar(),
  ]);
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  const reviews = rows.flatMap((assessment): Review[] => {
    const edition = byId.get(assessment.editionId);
    return edition && assessment.state === 'submitted' ? [{ edition, assessment }] : [];
  });
  const lines = [...Map.groupBy(reviews, (one) => one.assessment.checklist)].flatMap(
    ([checklist, own]) => lineOf(checklist, own),
  );
  return { lines, weeks: yearView(daily, today, calendar) };
}

function lineOf(checklist: string, reviews: readonly Review[]): Line[] {
  const latest = [...reviews].sort((a, b) => b.assessment.startedAt - a.assessment.startedAt)[0];
  if (!latest) return [];
  const kind = latest.assessment.period.kind;
  const own = reviews
    .filter((one) => one.assessment.period.kind === kind)
    .sort((a, b) => (a.assessment.period.key < b.assessment.period.key ? -1 : 1));
  const newest = own.at(-1);
  return newest ? [{ checklist, edition: newest.edition, reviews: own }] : [];
}
