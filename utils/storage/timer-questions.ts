import { type Instant, MINUTE } from '../calendar/instant';
import { type Forgotten, isForgotten, type StopProposal, stopProposals } from '../timers/forgotten';
import type { Gap } from '../timers/time-entry';
import { db } from './db';
import type { CaseRow, EntryRow } from './rows';
import { calendarOf, readSettings } from './settings';
import { askingEntries, runningEntry } from './timers';

/** A stretch that nobody has explained, with the entry it lies in. */
export interface GapQuestion {
  entry: EntryRow;
  gap: Gap;
}

/** A running entry that was perhaps forgotten. */
export interface TimerQuestion {
  /** Names the occurrence: the same until it is answered, so that it is put once. */
  id: string;
  entry: EntryRow;
  forgotten: Forgotten;
  proposals: StopProposal[];
}

/**
 * Whether the running timer should be asked about, for whoever delivers the question.
 *
 * @returns null while there is nothing to ask
 */
export async function timerQuestion(now: Instant): Promise<TimerQuestion | null> {
  const entry = await runningEntry();
  if (!entry) return null;
  const settings = await readSettings();
  const calendar = calendarOf(settings);
  const forgotten = isForgotten(entry, calendar, settings.timer, now);
  if (!forgotten) return null;
  const id = `timer/${entry.id}/${forgotten.since}`;
  return { id, entry, forgotten, proposals: stopProposals(entry, calendar, now) };
}

/** The stretches of time that wait for an answer, the newest first. */
export async function gapQuestions(): Promise<GapQuestion[]> {
  const entries = await askingEntries();
  return entries.flatMap((entry) =>
    entry.gaps
      .filter((gap) => gap.verdict === 'unknown' && gap.to - gap.from >= MINUTE)
      .map((gap) => ({ entry, gap }))
      .reverse(),
  );
}

/** How many questions about time wait. */
export async function countTimerQuestions(now: Instant): Promise<number> {
  const [gaps, timer] = [await gapQuestions(), await timerQuestion(now)];
  return gaps.length + (timer ? 1 : 0);
}

/** Rows of cases by their id; those that are gone are missing. */
export async function casesById(ids: Iterable<string>): Promise<Map<string, CaseRow>> {
  const rows = await db.cases.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
