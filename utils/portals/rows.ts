import { documentNumber, findCodes, isDatedCode, isStandardCode, labelledCode } from './codes';
import { type Row, rowsOf } from './grids';
import { type Column, isHeaderRow } from './headers';
import type { Label } from './labels';
import { hasOwnLabel, type Named, namedColumns, textsUnder } from './named-cells';
import { onlyOne, pairsIn } from './nameless';
import { Outline } from './outline';
import { type Box, boxText, isLine, linesOf, type Run } from './page-description';
import { type DossierRecord, type Reading, type Relation, readingsOf } from './readings';
import { isNumbered, type Section } from './sections';
import { GroupTitles, titleReadings } from './titles';
import { bestStatus, labelledReadings, unlabelledReadings } from './unlabelled';

/** The dossiers of the rows under one header, a record for each row that shows a code. */
export function recordsOfSection(
  section: Section,
  isFilter: (run: Run) => boolean,
): DossierRecord[] {
  const names = namedColumns(section.columns);
  const reader = new RowReader(section.columns, names, isFilter);
  const records: DossierRecord[] = [];
  const titles = new GroupTitles();
  const width = section.columns.length;
  const final = section.rows.at(-1);
  const endsWithDetail = final !== undefined && isDetailRow(final, width);
  const read = section.rows.map((row) => ({ row, record: reader.record(row) }));
  const paired = isPaired(read, width);
  for (const [at, { row, record }] of read.entries()) {
    const last = records.at(-1);
    if (record) {
      record.readings.push(...titles.readings());
      records.push(record);
    } else if (isDetailRow(row, width)) {
      const title = titleOf(row);
      if (last && paired && read[at - 1]?.record) last.readings.push(...reader.details(row));
      else if (!last || titles.any) titles.enter(title);
      // A dossier's second row; a day alone in it may be the title of what follows.
      else if (endsWithDetail || titleReadings(title)[0]?.field !== 'dueAt')
        last.readings.push(...reader.details(row));
    }
  }
  return records;
}

/** The labelled values of a section with a single row, for pages that lay facts out like a list. */
export function factsOfSection(section: Section, isFilter: (run: Run) => boolean): Reading[] {
  const [row, second] = section.rows;
  if (!row || second || isNumbered(section)) return [];
  const reader = new RowReader(section.columns, namedColumns(section.columns), isFilter);
  return reader.columns(row).map((reading) => ({ ...reading, level: 9 }));
}

/** Each dossier has a second row; a row of that kind before the first one makes them all titles. */
function isPaired(
  read: readonly { row: Row; record: DossierRecord | null }[],
  width: number,
): boolean {
  const isSecond = (at: number) => {
    const row = read[at]?.row;
    return row !== undefined && !read[at]?.record && isDetailRow(row, width);
  };
  const fieldAt = (at: number) => {
    const row = read[at]?.row;
    return row && titleReadings(titleOf(row))[0]?.field;
  };
  const first = read.findIndex(({ record }) => record);
  const isTold = first > 0 && isSecond(first - 1) && fieldAt(first - 1) === fieldAt(first + 1);
  return first >= 0 && !isTold && read.every(({ record }, at) => !record || isSecond(at + 1));
}

const titleOf = ({ cells }: Row) => cells.find((cell) => cell && boxText(cell) !== '');

/** A row whose cells run over several columns, or one of which all but one are empty. */
function isDetailRow({ cells }: Row, width: number): boolean {
  const shown = new Set(cells.filter(Boolean));
  const filled = [...shown].filter((cell) => cell && boxText(cell) !== '');
  return shown.size <= cells.length / 2 || (filled.length === 1 && width > 2);
}

/** "Nội dung" over a message that tells a dossier's code: no name of a procedure. */
const isNotice = ({ kind }: Label, text: string) =>
  kind === 'procedure' && findCodes(text).length > 0 && /\p{L}.*\p{L}/u.test(text);

/** Numbers of other things, and of other dossiers. */
const ELSEWHERE =
  /gốc|liên quan|kèm|(?<!\p{L})cũ|trước|thay|thanh toán|giao dịch|phí|định danh|đơn vị/iu;

class RowReader {
  private readonly asDocuments: boolean;
  private readonly hasDueLabel: boolean;

  constructor(
    private readonly all: readonly Column[],
    private readonly names: readonly Named[],
    private readonly isFilter: (run: Run) => boolean,
  ) {
    const has = (kind: Label['kind']) => this.has(kind);
    this.hasDueLabel = has('due');
    // Incoming documents are work with a deadline; a list of laws has none.
    this.asDocuments =
      !has('code') && has('document') && has('due') && (has('arrived') || has('status'));
  }

  private has(kind: Label['kind']): boolean {
    return this.names.some(({ label }) => label.kind === kind && label.rank > 0);
  }

  /**
   * A row with a box to tick before it, or without its number, stands beside its header by as many
   * cells as it has more or fewer: the code tells by how many.
   */
  private aligned(row: Row): Row {
    const named = this.names.find(({ label, of }) => label.kind === 'code' && of === 1);
    const holds = (cell: Box | undefined) => cell && findCodes(boxText(cell)).length > 0;
    if (!named || holds(row.cells[named.at])) return row;
    const by = row.cells.findIndex(holds) - named.at;
    if (row.cells.length !== this.all.length + by) return row;
    const before = Array.from<undefined>({ length: Math.max(0, -by) });
    return { ...row, cells: [...before, ...row.cells.slice(Math.max(0, by))] };
  }

  record(shown: Row): DossierRecord | null {
    const row = this.aligned(shown);
    const code = this.code(row);
    if (!code) return null;
    const composite = code.named === undefined || !this.has('procedure');
    const own = code.cell ? this.inside(code.cell, code.code, composite) : [];
    const others = row.cells.flatMap((cell, at) => this.insideOther(cell, at, code.cell));
    return {
      code: code.code,
      kind: this.asDocuments ? 'document' : isStandardCode(code.code) ? 'standard' : 'labelled',
      source: {
        label: code.named?.text ?? '',
        relation: code.named ? 'under the header' : 'no label',
        text: code.cell ? boxText(code.cell).slice(0, 200) : code.code,
      },
      readings: [...this.columns(row), ...own, ...others, ...this.nameless(row, code.cell)],
      hasDueLabel: this.hasDueLabel,
      listed: true,
    };
  }

  private code(row: Row): { code: string; cell: Box | undefined; named: Named | undefined } | null {
    const kind = this.asDocuments ? 'document' : 'code';
    const columns = this.names.filter(({ label }) => label.kind === kind);
    columns.sort((a, b) => b.label.rank - a.label.rank);
    for (const named of columns) {
      const cell = row.cells[named.at];
      for (const text of cell ? textsUnder(cell, named) : []) {
        const code = this.asDocuments ? documentNumber(text) : labelledCode(text);
        const plain = code && (named.label.rank > 1 || isStandardCode(code) || isDatedCode(code));
        if (code && plain) return { code, cell, named };
      }
    }
    if (this.asDocuments) return null;
    const other = new Set(
      this.names.flatMap((named) =>
        named.label.kind === 'other' && named.of === 1 && !this.mayNumber(named) ? [named.at] : [],
      ),
    );
    const cells = [...new Set(row.cells.filter((cell, at) => cell && !other.has(at)))];
    const found = cells.flatMap((cell) =>
      cell ? findCodes(boxText(cell)).map(({ code }) => ({ code, cell, named: undefined })) : [],
    );
    return found[0] && new Set(found.map(({ code }) => code)).size === 1 ? found[0] : null;
  }

  /** "Mã gói việc" in a list with a promise and no other name for the code. */
  private mayNumber({ text }: Named): boolean {
    return (
      this.hasDueLabel &&
      !this.has('code') &&
      /^(?:mã|số)(?!\p{L})/iu.test(text) &&
      !ELSEWHERE.test(text)
    );
  }

  columns(row: Row): Reading[] {
    return this.names.flatMap((named) => {
      const cell = row.cells[named.at];
      const label = this.meaning(named.label);
      if (!cell || label.kind === 'other' || label.kind === 'code') return [];
      const relation: Relation = named.of > 1 ? 'nth line under the header' : 'under the header';
      const texts =
        label.kind === 'status' && named.of === 1
          ? bestStatus(cell)
          : textsUnder(cell, named).filter((text) => !hasOwnLabel(text) && !isNotice(label, text));
      return readingsOf(label, texts, { label: named.text, relation }, 0);
    });
  }

  private meaning(label: Label): Label {
    return this.asDocuments && label.kind === 'arrived' ? { kind: 'received', rank: 3 } : label;
  }

  /** Labels inside the code's own cell; without a header of its own also what has no label. */
  private inside(cell: Box, code: string, composite: boolean): Reading[] {
    if (linesOf(cell).length === 1 && boxText(cell).length <= code.length + 2) return [];
    const outline = new Outline(cell, innerTables(cell), this.isFilter);
    const labelled = labelledReadings(outline, outline.spots);
    return composite
      ? [...labelled, ...unlabelledReadings(outline, outline.spots, code)]
      : labelled;
  }

  private insideOther(cell: Box | undefined, at: number, own: Box | undefined): Reading[] {
    if (!cell || cell === own || (this.all[at - 1] && cell === undefined)) return [];
    const label = this.names.find((named) => named.at === at)?.label;
    const isName = label?.kind === 'procedure';
    if (label && label.kind !== 'due' && !(isName && linesOf(cell).length > 1)) return [];
    const text = boxText(cell);
    if (text.length < 12 || !/\d/.test(text) || !/\p{L}{2}/u.test(text)) return [];
    const readings = this.labelled(cell);
    // Small print under the procedure's name: "Tiếp nhận: 09/11/2026 · Hẹn trả: 30/11/2026".
    if (isName) return readings.filter(({ field, rank }) => /At$/.test(field) && rank > 2);
    if (label) return readings.filter(({ field }) => field === 'dueAt');
    // A deadline in a column of another name is that of the step or the officer named there.
    return readings.filter(({ field, rank }) => field !== 'dueAt' || rank !== 2);
  }

  /** What stands in columns whose names say nothing, of fields that no column is named after. */
  private nameless(row: Row, own: Box | undefined): Reading[] {
    const cells = row.cells.filter(
      (cell, at) => cell && cell !== own && !this.names.some((named) => named.at === at),
    );
    return [
      ...pairsIn(cells),
      ...(this.has('status') ? [] : onlyOne('status', cells)),
      ...(this.has('procedure') ? [] : onlyOne('procedure', cells)),
    ];
  }

  details(row: Row): Reading[] {
    return [...new Set(row.cells)].flatMap((cell) => (cell ? this.labelled(cell) : []));
  }

  private labelled(cell: Box): Reading[] {
    const outline = new Outline(cell, innerTables(cell), this.isFilter);
    return labelledReadings(outline, outline.spots);
  }
}

/** Tables with a header inside a cell: steps or papers of the dossier, not its own facts. */
function innerTables(cell: Box, into = new Set<Box>()): Set<Box> {
  for (const item of cell.items) {
    if (isLine(item)) continue;
    const [first] = item.kind === 'table' ? rowsOf(item) : [];
    if (first && isHeaderRow(first)) into.add(item);
    else innerTables(item, into);
  }
  return into;
}
