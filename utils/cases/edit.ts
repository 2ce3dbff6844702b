import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from './case';
import { type DueTime, dueTimeOf } from './due-time';
import { readingOf } from './reading';

/** What of a case a person may set right; its events are corrected by later events. */
const EDITED = ['code', 'title', 'detail', 'limit', 'rule'] as const;
export type EditedField = (typeof EDITED)[number];

/** The fields as they should be; what is left out stays, null takes away. */
export type CaseEdit = { [Field in EditedField]?: Case[Field] | null };

/** The case with those fields. A rule goes with the limit that was taken from it. */
export function editedCase(one: Case, edit: CaseEdit): Case {
  const { detail, rule, ...rest } = one;
  const next = { ...rest, ...pick(edit) };
  const nextDetail = edit.detail === undefined ? detail : edit.detail;
  const nextRule = edit.rule === undefined ? rule : edit.rule;
  return {
    ...next,
    ...(nextRule && next.limit ? { rule: nextRule } : {}),
    ...(nextDetail ? { detail: nextDetail } : {}),
  };
}

function pick({ code, title, limit }: CaseEdit): Partial<Pick<Case, 'code' | 'title' | 'limit'>> {
  return {
    ...(code === undefined ? {} : { code }),
    ...(title === undefined || title === null ? {} : { title }),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** What an edit would do to the due time; nothing is changed. */
export interface EditPreview {
  before: DueTime;
  after: DueTime;
  /** `promised`: a date given in writing holds whatever the limit says. */
  effect: 'moves' | 'same' | 'promised';
}

/**
 * Where the due time would be after an edit.
 *
 * @see RULES.md#rule-changes
 */
export function previewEdit(one: Case, edit: CaseEdit, calendar: WorkCalendar): EditPreview {
  const before = sideOf(one, calendar);
  const after = sideOf(editedCase(one, edit), calendar);
  const isSame = JSON.stringify(before.due) === JSON.stringify(after.due);
  const effect = !isSame ? 'moves' : before.promised ? 'promised' : 'same';
  return { before: before.due, after: after.due, effect };
}

function sideOf(one: Case, calendar: WorkCalendar): { due: DueTime; promised: boolean } {
  const { line, limit } = readingOf(one);
  return { due: dueTimeOf(line, limit, calendar), promised: line.promise !== null };
}

/** The fields in which two states of a case differ. */
function differingFields(one: CaseEdit, other: CaseEdit): EditedField[] {
  return EDITED.filter((field) => textOf(one[field]) !== textOf(other[field]));
}

/** Some fields of a case as an edit that would bring them back. */
export function fieldsOf(one: CaseEdit, fields: readonly EditedField[]): CaseEdit {
  return Object.fromEntries(fields.map((field) => [field, one[field] ?? null]));
}

/** Only what differs from the case as it was when editing began. */
export function changesIn(base: Case, edit: CaseEdit): CaseEdit {
  return fieldsOf(edit, differingFields(base, edit));
}

/**
 * The fields that this edit and somebody else have both changed since editing began, and not to the
 * same.
 */
export function conflictsOf(base: Case, edit: CaseEdit, current: Case): EditedField[] {
  const mine = new Set(differingFields(base, edit));
  const theirs = new Set(differingFields(base, current));
  return differingFields(edit, current).filter((field) => mine.has(field) && theirs.has(field));
}

const textOf = (value: unknown) => JSON.stringify(value ?? null);
