import type { Day } from '../calendar/day';
import { DAY, type Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { indexOf } from '../cases/case-index';
import { addTally, emptyTally, sumTallies, type Tally } from '../cases/share';
import { fold } from '../fold';
import type { Settings } from '../settings';
import { endOfEntry } from '../timers/entry';
import type { TimeEntry } from '../timers/time-entry';
import { db } from './db';
import { settleEfforts } from './effort-counts';
import type { CaseRow, EntryRow, MetaRow, TableName, TallyRow } from './rows';
import type { Draft } from './write';

/** What indexes are derived by. */
export interface Rules {
  calendar: WorkCalendar;
  settings: Settings;
  now: Instant;
}

/** A row before and after; null where it is not there. */
export interface Touched<Row> {
  id: string;
  before: Row | null;
  after: Row | null;
}

/** The case alone, as the domain knows it and as it leaves the database. */
export function plainCase({ revision: _r, index: _i, ...one }: CaseRow): Case {
  return one;
}

/** The time entry alone. */
export function plainEntry(row: EntryRow): TimeEntry {
  const { revision: _r, running: _x, asking: _a, long: _l, ...entry } = row;
  return entry;
}

/**
 * The row of a case with the index that follows from it.
 *
 * @param after - reminders up to there have been dealt with
 */
export function caseRow(one: Case, revision: number, rules: Rules, after: Instant): CaseRow {
  const index = indexOf(one, rules.calendar, rules.settings.reminders, after);
  // U+FFFF stands after every letter, so cases without a code come last.
  const byCode = one.code ?? `\uffff${one.title.slice(0, 100)}`;
  const tail = one.code === null ? {} : { tail: tailOf(one.code) };
  return { ...one, revision, index: { ...index, byCode, ...tail } };
}

/** The folded letters and digits of a code from the last to the first. */
export function tailOf(code: string): string {
  const letters = fold(code).replace(/[^\p{L}\p{N}]/gu, '');
  return [...letters].reverse().join('');
}

/** The row of an entry with the marks that follow from it. */
export function entryRow(entry: TimeEntry, revision: number): EntryRow {
  const isAsking = entry.gaps.some((gap) => gap.verdict === 'unknown');
  return {
    ...entry,
    revision,
    ...(entry.endedAt === null ? { running: 1 } : {}),
    ...(isAsking ? { asking: 1 } : {}),
    ...(endOfEntry(entry) - entry.startedAt >= DAY ? { long: 1 } : {}),
  };
}

/**
 * Cases and entries while an act changes them: rows before and after, from which tallies, counts
 * and the change for undoing follow.
 */
export class Bench {
  readonly cases: Touched<CaseRow>[] = [];
  readonly entries: Touched<EntryRow>[] = [];
  /** Ids of inbox lines to remove. */
  readonly notices: string[] = [];

  constructor(readonly rules: Rules) {}

  /** A case that the act makes or changes, seen by the person as a change. */
  saveCase(before: CaseRow | null, next: Case): void {
    const remindedTo = before?.index.remindedTo ?? this.rules.now;
    const after = caseRow(next, (before?.revision ?? 0) + 1, this.rules, remindedTo);
    this.cases.push({ id: next.id, before, after });
  }

  /** A case as it was before, put back: newer than any row there was since. */
  restoreCase(current: CaseRow | null, image: CaseRow): void {
    const revision = Math.max(current?.revision ?? 0, image.revision) + 1;
    // The portal's hint is no part of the act; what it showed last stays.
    const next = { ...plainCase(image), portal: current?.portal ?? image.portal };
    const after = caseRow(next, revision, this.rules, image.index.remindedTo);
    this.cases.push({ id: image.id, before: current, after });
  }

  /** Changes what no person sees as a change (a fresh look of the portal, an index): same revision. */
  refreshCase(before: CaseRow, next: Case, remindedTo = before.index.remindedTo): void {
    const after = caseRow(next, before.revision, this.rules, remindedTo);
    this.cases.push({ id: next.id, before, after });
  }

  removeCase(before: CaseRow): void {
    this.cases.push({ id: before.id, before, after: null });
  }

  /** Lines of the inbox that would lead nowhere once their case is gone. */
  removeNotices(ids: readonly string[]): void {
    this.notices.push(...ids);
  }

  saveEntry(before: EntryRow | null, next: TimeEntry): void {
    const after = entryRow(next, (before?.revision ?? 0) + 1);
    this.entries.push({ id: next.id, before, after });
  }

  restoreEntry(current: EntryRow | null, image: EntryRow): void {
    const revision = Math.max(current?.revision ?? 0, image.revision) + 1;
    this.entries.push({
      id: image.id,
      before: current,
      after: entryRow(plainEntry(image), revision),
    });
  }

  removeEntry(before: EntryRow): void {
    this.entries.push({ id: before.id, before, after: null });
  }

  get isUntouched(): boolean {
    return this.cases.length === 0 && this.entries.length === 0;
  }
}

/** What a write that settles a bench reads and writes. */
export const SETTLED: readonly TableName[] = ['cases', 'entries', 'tallies', 'efforts', 'settings'];

/**
 * Leaves in the draft the rows of the bench and all that follows from them: tallies, efforts and
 * counts.
 */
export async function settle(bench: Bench, draft: Draft, meta: MetaRow): Promise<void> {
  for (const { id, after } of bench.cases) {
    if (after) draft.put('cases', after);
    else draft.remove('cases', id);
  }
  for (const { id, after } of bench.entries) {
    if (after) draft.put('entries', after);
    else draft.remove('entries', id);
  }
  for (const id of bench.notices) draft.remove('notices', id);
  draft.put('meta', { ...meta, cases: countsAfter(meta.cases, bench.cases) });
  await settleEfforts(bench, draft);
  const changes = [...tallyChanges(bench.cases)];
  if (changes.length === 0) return;
  const isAnew = draft.cleared.includes('tallies');
  const rows = isAnew ? [] : await db.tallies.bulkGet(changes.map(([day]) => day));
  for (const [at, [day, change]] of changes.entries()) settleTally(draft, day, rows[at], change);
}

function countsAfter(counts: MetaRow['cases'], touched: Touched<CaseRow>[]): MetaRow['cases'] {
  const after = { ...counts };
  for (const one of touched) {
    if (one.before) after[one.before.index.state] -= 1;
    if (one.after) after[one.after.index.state] += 1;
  }
  return after;
}

/** How many more or fewer were closed early, on time and late on each day. */
export function tallyChanges(touched: readonly Touched<CaseRow>[]): Map<Day, Tally> {
  const changes = new Map<Day, Tally>();
  for (const { before, after } of touched) {
    if (before) count(changes, before, -1);
    if (after) count(changes, after, 1);
  }
  return changes;
}

function count(changes: Map<Day, Tally>, { index }: CaseRow, step: 1 | -1): void {
  const { outcome, closedDay } = index;
  if (outcome === undefined || outcome === 'outside' || closedDay === undefined) return;
  changes.set(closedDay, addTally(changes.get(closedDay) ?? emptyTally, outcome, step));
}

function settleTally(draft: Draft, day: Day, row: TallyRow | undefined, change: Tally): void {
  if (change.early === 0 && change.onTime === 0 && change.late === 0) return;
  const { early, onTime, late } = sumTallies([row ?? emptyTally, change]);
  if (early + onTime + late === 0) draft.remove('tallies', day);
  else draft.put('tallies', { day, early, onTime, late });
}
