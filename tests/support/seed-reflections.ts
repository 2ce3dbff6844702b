import type { Page } from 'playwright-core';
import type { Answer, AnswerValue, Assessment } from '@/utils/assessment/assessment';
import { type Edition, liveItems } from '@/utils/assessment/edition';
import { DAILY_DISCIPLINE } from '@/utils/assessment/editions/daily-discipline';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import { addDays, type Day, dayOf, startOfDay, weekday } from '@/utils/calendar/day';
import { HOUR, type Instant } from '@/utils/calendar/instant';
import { type Period, periodOf, previousPeriod } from '@/utils/calendar/period';
import type { AssessmentRow } from '@/utils/storage/rows';

/** Items of one daily set: as many as make 25,000 answers in ten years. */
const A_DAY = 9;

/**
 * Invented reflections as a person has them after some years: a daily set on every weekday, most of
 * it well, and a review of the standards at the end of every month. The same arguments give the same
 * rows.
 *
 * @example generateReflections(Date.UTC(2026, 10, 18), 10).length // → some 2,600 sets and 120 reviews
 */
export function generateReflections(now: Instant, years: number): AssessmentRow[] {
  const random = numbersFrom(years);
  return [...dailySets(now, years, random), ...reviews(now, years, random)];
}

function dailySets(now: Instant, years: number, random: () => number): AssessmentRow[] {
  const items = liveItems(DAILY_DISCIPLINE);
  const rows: AssessmentRow[] = [];
  const last = addDays(dayOf(now), -1);
  for (let day = addDays(last, -Math.round(365.25 * years)); day <= last; day = addDays(day, 1)) {
    if (weekday(day) > 5) continue;
    const asked = Array.from(
      { length: A_DAY },
      (_, at) => items[(rows.length + at) % items.length],
    );
    const ids = asked.flatMap((item) => item?.id ?? []);
    const answers = ids.map((id) => answerOf(id, random() < 0.05 ? 'no' : 'yes', day));
    rows.push(rowOf(rows.length, DAILY_DISCIPLINE, { kind: 'day', key: day }, day, answers, ids));
  }
  return rows;
}

function reviews(now: Instant, years: number, random: () => number): AssessmentRow[] {
  const rows: AssessmentRow[] = [];
  let period = previousPeriod(periodOf(dayOf(now), 'month'));
  for (let left = 12 * years; left > 0; left -= 1) {
    const day = `${period.key}-25` as Day;
    const answers = liveItems(REGULATION_144).map(({ id }) => answerOf(id, gradeOf(random()), day));
    rows.push(rowOf(1_000_000 + left, REGULATION_144, period, day, answers, null));
    period = previousPeriod(period);
  }
  return rows;
}

function gradeOf(chance: number): AnswerValue {
  if (chance < 0.1) return 'xuatSac';
  return chance < 0.8 ? 'tot' : 'trungBinh';
}

function answerOf(itemId: string, value: AnswerValue, day: Day): Answer {
  const note = value === 'xuatSac' ? 'Có thư cảm ơn của người dân.' : '';
  return { itemId, value, note, evidenceIds: [], reason: '', at: startOfDay(day) + 16 * HOUR };
}

function rowOf(
  number: number,
  edition: Edition,
  period: Period,
  day: Day,
  answers: Answer[],
  asked: string[] | null,
): AssessmentRow {
  const at = startOfDay(day) + 16 * HOUR;
  const assessment: Assessment = {
    id: `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    editionId: edition.id,
    checklist: edition.checklist,
    period,
    asked,
    answers,
    state: 'submitted',
    startedAt: at,
    submittedAt: at,
    corrections: [],
    position: answers[0]?.itemId ?? null,
  };
  return { ...assessment, revision: 1 };
}

/** Random numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Fills the database of an extension with invented reflections, from one of its pages, which must
 * have opened the database already.
 */
export async function seedReflections(page: Page, now: Instant, years: number): Promise<void> {
  await page.evaluate('globalThis.__name ??= (one) => one');
  await page.evaluate(putRows, JSON.stringify(generateReflections(now, years)));
}

/** Runs in the page, so it may use nothing from outside of it. */
async function putRows(text: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('tu-soi');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const write = database.transaction('assessments', 'readwrite');
  for (const row of JSON.parse(text)) write.objectStore('assessments').put(row);
  await new Promise((resolve, reject) => {
    write.oncomplete = resolve;
    write.onabort = () => reject(write.error);
  });
  database.close();
}
