import { cleanProcedure, cleanStatus, isEmptyText } from './clean';
import { datedSegments } from './dated-segments';
import { endOfSpan, momentIn } from './dates';
import { type Label, WEAK_STATUS } from './labels';
import { isStepName, statusRank } from './statuses';

export type Field = 'procedure' | 'receivedAt' | 'dueAt' | 'status';

/** Where a value stood with respect to its label. */
export type Relation =
  | 'same line'
  | 'after the label'
  | 'above the label'
  | 'under the header'
  | 'nth line under the header'
  | 'control'
  | 'no label'
  | 'title of the group';

/** Why a value was read: the label, how the value stood to it, and the text it was read from. */
export interface Source {
  label: string;
  relation: Relation;
  text: string;
}

/** The source of a value that has no label. */
export const UNLABELLED = { label: '', relation: 'no label' } as const;

/** One candidate for one field of one dossier. */
export interface Reading extends Source {
  field: Field;
  /** Moments with their seconds when shown; null when the label is there but states nothing that can be read. */
  value: string | null;
  rank: number;
  /** Steps from the code out to the block that holds this value; a lower one is nearer. */
  level: number;
}

/** All that was read about one code at one place of the page. */
export interface DossierRecord {
  code: string;
  /** `document` for incoming documents, whose number stands in for a dossier's code. */
  kind: 'standard' | 'labelled' | 'document';
  source: Source;
  readings: Reading[];
  /** A label of a promise or deadline stands with it, even without a date. */
  hasDueLabel: boolean;
  /** An item of a list in which each item holds one code. */
  listed: boolean;
}

export const FIELD_OF: Partial<Record<Label['kind'], Field>> = {
  procedure: 'procedure',
  received: 'receivedAt',
  due: 'dueAt',
  status: 'status',
};

/** A day, perhaps with its time, and nothing else: what nearly all cells hold. */
const PLAIN = /^[\d/.: -]*$/;

/**
 * The readings that a labelled value gives: its own, and those of labels inside it, as in
 * "20/11/2026 (gia hạn đến 27/11/2026)".
 */
export function readingsOf(
  means: Label,
  texts: readonly string[],
  source: Omit<Source, 'text'>,
  level: number,
): Reading[] {
  const field = FIELD_OF[means.kind];
  if (!field) return [];
  const text = texts.length === 1 ? (texts[0] ?? '') : texts.join(' ');
  const reading = (value: string | null): Reading => ({
    field,
    value,
    rank: means.rank,
    level,
    label: source.label,
    relation: source.relation,
    text: text.slice(0, 600),
  });
  if (field === 'status' || field === 'procedure') {
    const useful = firstUseful(texts, field);
    const isWeak = field === 'status' && means.rank === WEAK_STATUS;
    const isState = statusRank(useful ?? '') > 0 || isStepName(useful ?? '');
    return [reading(isWeak && !isState ? null : useful)];
  }
  const inner = PLAIN.test(text) ? [] : innerDates(text);
  const own = inner.reduce((rest, { label, value }) => withoutPart(rest, label ?? '', value), text);
  const moment = momentOf(own, field, source.label);
  // "20/11/2026" over "Gia hạn lần 1": a remark.
  if (!moment && source.relation === 'above the label') return [];
  const readings = [reading(moment?.value ?? null)];
  for (const { means: other, label, value } of inner)
    if (other)
      readings.push(
        ...readingsOf(other, [value], { label: label ?? '', relation: 'same line' }, level),
      );
  return readings;
}

/** "Gia hạn: 20/11/2026" may be the day on which it was decided. */
const IS_EXTENSION = /^\W*gia h[ạa]n(?: l[ầa]n \d+)?\W*$/i;

const momentOf = (text: string, field: Field, label: string) =>
  (field === 'dueAt' && endOfSpan(text)) || (IS_EXTENSION.test(label) ? null : momentIn(text));

const innerDates = (text: string) =>
  datedSegments(text).filter((segment) => !text.startsWith(segment.label ?? ''));

function withoutPart(text: string, label: string, value: string): string {
  const start = text.indexOf(label);
  const end = text.indexOf(value, start);
  return start < 0 || end < 0 ? text : `${text.slice(0, start)} ${text.slice(end + value.length)}`;
}

function firstUseful(texts: readonly string[], field: 'status' | 'procedure'): string | null {
  const clean = field === 'status' ? cleanStatus : cleanProcedure;
  for (const text of texts) {
    if (isEmptyText(text)) continue;
    const value = clean(text);
    if (value !== null) return value;
  }
  return null;
}
