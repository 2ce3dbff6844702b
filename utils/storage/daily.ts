import { type DailyPart, dailyPlan } from '../assessment/daily-plan';
import { type Evenness, evennessOf } from '../assessment/evenness';
import { offeredEditions } from '../assessment/offered';
import { addDays, type Day } from '../calendar/day';
import { dailyAssessments } from './assessments';
import { listEditions } from './editions';
import { calendarOf, readSettings } from './settings';

/** The minute of a day and how evenly it was kept. */
export interface DailyView {
  day: Day;
  parts: DailyPart[];
  evenness: Evenness;
}

/** Older days have no weight left: half of it goes with every ten working days. */
const DAYS_LOOKED_AT = 200;

/** The daily minute as it stands. Read by index, as fast after ten years as in the first month. */
export async function readDaily(day: Day): Promise<DailyView> {
  const [settings, editions, history] = await Promise.all([
    readSettings(),
    listEditions(),
    dailyAssessments(addDays(day, -DAYS_LOOKED_AT), day),
  ]);
  const calendar = calendarOf(settings);
  const offered = offeredEditions(editions, settings, day);
  // Editions are shown as they were when the day began: a new one takes effect on the next day.
  const parts = dailyPlan(offered, history, day, { offering: settings, calendar }).map((part) => {
    const pinned = editions.find((one) => one.id === part.assessment?.editionId);
    return pinned ? { ...part, edition: pinned } : part;
  });
  const kept = new Set(
    history.filter((row) => row.state === 'submitted').map((row) => row.period.key as Day),
  );
  const since = [...kept].sort()[0] ?? null;
  return { day, parts, evenness: evennessOf(kept, since, day, calendar) };
}
