import type { Instant } from '../calendar/instant';
import { type EntryChange, type EntryForm, FORMS_AT_MOST, type TimeEntry } from './time-entry';

/** What an entry is made of that a person can see and change. */
function formOf(entry: TimeEntry, change: EntryChange, at: Instant): EntryForm {
  const { caseId, startedAt, endedAt, gaps, note } = entry;
  return { at, change, caseId, startedAt, endedAt, gaps, note };
}

/**
 * The changed entry with what it was before in its history. Beyond 20 forms the second oldest goes:
 * the first one is what was measured and stays.
 *
 * @returns `after` without a new form when nothing that a person sees has changed
 * @see RULES.md#history
 */
export function remember(
  before: TimeEntry,
  after: TimeEntry,
  { change, at }: { change: EntryChange; at: Instant },
): TimeEntry {
  const form = formOf(before, change, at);
  if (isSameForm(form, formOf(after, change, at))) return after;
  const history = [...before.history, form];
  const [first, ...rest] = history;
  const kept = history.length > FORMS_AT_MOST && first ? [first, ...rest.slice(1)] : history;
  return { ...after, history: kept };
}

/**
 * The entry as it was in one of its earlier forms; what it is now goes into the history. A form of
 * the time when it ran gives back all but the end.
 *
 * @throws RangeError when there is no such form
 */
export function restoreForm(entry: TimeEntry, index: number, at: Instant): TimeEntry {
  const form = entry.history[index];
  if (!form) throw new RangeError(`the entry has no form ${index}`);
  const { caseId, startedAt, gaps, note } = form;
  const endedAt = entry.endedAt === null ? null : (form.endedAt ?? entry.endedAt);
  const lastBeatAt = endedAt ?? entry.lastBeatAt;
  const restored = { ...entry, caseId, startedAt, endedAt, lastBeatAt, gaps, note };
  return remember(entry, restored, { change: 'restored', at });
}

function isSameForm(one: EntryForm, other: EntryForm): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
