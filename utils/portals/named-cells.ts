import { findMoments } from './dates';
import type { Column } from './headers';
import { type Label, matchLabel } from './labels';
import { listedValues } from './lists';
import { type Box, linesOf, valueText } from './page-description';
import { statusRank } from './statuses';

/** One name of a column: the nth of those that its header lists. */
export interface Named {
  /** The column, from 0. */
  at: number;
  nth: number;
  of: number;
  text: string;
  label: Label;
}

/** The names that are known. */
export function namedColumns(columns: readonly Column[]): Named[] {
  return columns.flatMap(({ names, text: whole }, at) => {
    // A bare "Giờ" belongs to the day in the column before it.
    const before = /^gi[ờo]$/i.test(whole) ? columns[at - 1]?.names : undefined;
    return names.flatMap(({ text, label: own }, nth) => {
      const label = own ?? (before?.length === 1 ? before[0]?.label : null);
      return label ? [{ at, nth, of: names.length, text, label }] : [];
    });
  });
}

/** The lines of a cell, or the one line that belongs to one of several names of its header. */
export function textsUnder(cell: Box, named: Named): string[] {
  const lines = linesOf(cell)
    .map(valueText)
    .filter((text) => text !== '');
  const own = lines.map((line) => withoutName(line, named.label));
  if (named.of === 1) return joinWrapped(cell, own);
  const dated = /due|received/.test(named.label.kind) ? lines.filter(holdsDay) : [];
  // Below the days of two names may stand what is left of the time.
  if (dated.length === named.of) return [dated[named.nth] ?? ''];
  // One line under several names: a state speaks for itself.
  if (lines.length === 1 && named.label.kind === 'status' && statusRank(lines[0] ?? '') === 2)
    return lines;
  const parts = lines.length === 1 ? listedValues(lines[0] ?? '', named.of) : lines;
  return parts?.length === named.of ? [parts[named.nth] ?? ''] : [];
}

const holdsDay = (text: string) => findMoments(text).length > 0;

/** A cell that says the name of its column again: "Ngày hẹn trả: 27/11/2026". */
function withoutName(text: string, { kind }: Label): string {
  const [, name = '', value] = /^([^:\d]{2,40}):\s*(\S.*)$/.exec(text) ?? [];
  if (value === undefined) return text;
  const means = matchLabel(name);
  // "Bước: 20/11 / Hồ sơ: 27/11" under a deadline: the dossier's own.
  const isOwn = kind === 'due' && means?.kind === 'code';
  return isOwn || means?.kind === kind ? value : text;
}

/** "Nộp: 12/11/2026" under another name: it speaks for itself. */
export const hasOwnLabel = (text: string) =>
  matchLabel(/^([^:\d]{2,40}):\s*\S/.exec(text)?.[1] ?? '') !== null;

/** Lines broken inside a sentence are one text: the next line goes on in small letters. */
function joinWrapped(cell: Box, lines: readonly string[]): string[] {
  if (lines.length < 2 || cell.items.some((item) => 'items' in item)) return [...lines];
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.length - 1;
    if (last >= 0 && /^\p{Ll}/u.test(line)) joined[last] = `${joined[last]} ${line}`;
    else joined.push(line);
  }
  return joined;
}
