import { isHeads, type Row } from './grids';
import { matchLabel } from './labels';
import { listedNames, type Name } from './lists';
import { type Box, boxText, lineOf, linesOf, type Run, tidy } from './page-description';

/** A column under one header: usually one name; several when its cells list several fields. */
export interface Column {
  text: string;
  /** The names stand in several rows of the header, as the values do below. */
  stack?: boolean;
  names: Name[];
}

/** The text of a cell without its controls or its buttons. */
export const textWithout = (cell: Box, kind: Run['kind']) =>
  tidy(
    linesOf(cell)
      .map((line) => lineOf(line.runs.filter((run) => run.kind !== kind)).text)
      .join(' '),
  );

/** The name in a header cell; buttons that sort or open a menu are no part of it. */
const nameIn = (cell: Box) => textWithout(cell, 'button') || boxText(cell);

/** A row of names: no code and no day, and the cells are header cells or mostly known labels. */
export function isHeaderRow({ box, cells }: Row): boolean {
  const names: Box[] = [];
  let heads = 0;
  for (const cell of cells) {
    if (!cell || cell === names.at(-1)) continue;
    const text = boxText(cell);
    if (text.length > 120 || /\d{5}|\d[-/.]\d{1,2}[-/.]|[:：]$/.test(text)) return false;
    if (text === '') continue;
    names.push(cell);
    if (cell.kind === 'head') heads += 1;
  }
  if (names.length < 2) return heads === 1 && (isHeads(box) || isLoneName(cells, names));
  if (heads === names.length) return true;
  const labels = names.map(namesOf);
  const known = labels.filter((each) => each.some(({ label }) => label)).length;
  const fields = labels.filter((each) =>
    each.some(({ label }) => label && label.kind !== 'other'),
  ).length;
  return known >= 2 && fields >= 1 && known >= names.length * 0.6;
}

/** One name beside boxes to tick and the like: the part of a header that stays. */
function isLoneName(cells: Row['cells'], [name]: readonly Box[]): boolean {
  const isHead = (cell: Box | undefined) => cell?.kind === 'head';
  const kind = name && matchLabel(nameIn(name))?.kind;
  return cells.length > 1 && cells.every(isHead) && kind !== undefined && kind !== 'other';
}

/** The columns that some rows of names make together. */
export function columnsOf(header: readonly Row[]): Column[] {
  const width = Math.max(0, ...header.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, at) => {
    const path = [
      ...new Set(header.map((row) => row.cells[at]).filter((cell) => cell !== undefined)),
    ];
    return columnOf(path.filter((cell) => !/^\(?\d{1,2}\)?$/.test(boxText(cell))));
  });
}

function columnOf(path: readonly Box[]): Column {
  const leaf = path.at(-1);
  if (!leaf) return { text: '', names: [] };
  const levels = path.map((cell) => ({ text: nameIn(cell), label: matchLabel(nameIn(cell)) }));
  const text = levels.map((level) => level.text).join(' › ');
  const kinds = new Set(levels.map(({ label }) => label?.kind ?? 'other'));
  if (
    levels.length > 1 &&
    kinds.size === levels.length &&
    !kinds.has('other') &&
    !path.some((cell) => cell.colSpan)
  )
    return { text, names: levels, stack: true };
  const names = namesOf(leaf);
  if (names.length > 1) return { text, names };
  const label = names[0]?.label ?? null;
  // "Ngày, tháng, năm › Hẹn trả": the upper name may complete the lower one.
  const joined = path.length > 1 ? matchLabel(text.replaceAll(' › ', ' ')) : null;
  const best = label && label.kind !== 'other' ? label : (joined ?? label);
  return { text, names: [{ text, label: best }] };
}

/** The names in a header that lists several fields ("Ngày gửi. Ngày tiếp nhận. Hạn xử lý"). */
function namesOf(cell: Box): Column['names'] {
  const text = nameIn(cell);
  const label = matchLabel(text);
  const lines = linesOf(cell).map((line) => line.text);
  const known = lines.map(matchLabel).map((each) => each?.kind);
  const isPair = lines.length === 2 && known.includes('received') && known.includes('due');
  if (label && label.kind !== 'other' && !isPair) return [{ text, label }];
  const translated = translatedName(lines);
  if (translated) return [translated];
  const listed = listedNames(lines) ?? listedNames([text]);
  if (listed?.length === 1) return [{ text, label: listed[0]?.label ?? null }];
  return listed ?? [{ text, label }];
}

/** "Loại hồ sơ" over "Type of application": English words below a name need not be known. */
function translatedName([text = '', ...others]: readonly string[]): Name | null {
  const label = /[^\p{ASCII}]/u.test(text) ? matchLabel(text) : null;
  const isEnglish = others.length > 0 && others.every((other) => /^[\w\s.,()/'-]+$/.test(other));
  // "Hạn xử lý" over "Step deadline": what turns a deadline must be understood.
  return label && isEnglish && !/other|due/.test(label.kind) ? { text, label } : null;
}
