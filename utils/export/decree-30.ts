import {
  AlignmentType,
  BorderStyle,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  type IStylesOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { COUNTRY, MOTTO } from '../papers/paper-words';

/**
 * The layout of administrative documents by Decree 30/2020/NĐ-CP, annex I: A4, Times New Roman 13 to
 * 14, margins 20, 20, 30 and 15 mm, page number in the middle of the top margin from page 2 on.
 */
const FONT = 'Times New Roman';

/** Millimetres in twentieths of a point. The library's own rounds down, below the least margin. */
export const twips = (millimetres: number) => Math.round((millimetres * 1_440) / 25.4);

/** Half points: 13 and 14 of the decree, 12 for tables. */
export const SIZE = { small: 26, body: 28, table: 24 } as const;

/** The writing area between the margins, in millimetres. */
export const WIDTH_MM = 165;
const WIDTH = twips(WIDTH_MM);
/** The office at the left; the name of the country needs the rest to stand on one line. */
const LEFT = twips(60);

const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(30),
    right: twips(15),
    header: twips(10),
  },
};

/** What a section of such a document starts with. */
export function sectionFrame() {
  return {
    properties: { page: PAGE, titlePage: true },
    headers: { default: pageNumber(), first: new Header({ children: [line('')] }) },
  };
}

/** Real styles with names, so that whoever edits the file changes all headings at once. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } },
    title: {
      run: { font: FONT, size: SIZE.body, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 60 } },
    },
    heading1: heading(180),
    heading2: heading(120),
  },
  paragraphStyles: [
    {
      id: 'PaperSubtitle',
      name: 'Trích yếu',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    {
      id: 'PaperBody',
      name: 'Nội dung',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(12.7) },
        spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
      },
    },
    {
      id: 'PaperTable',
      name: 'Ô bảng',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SIZE.table },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
  ],
};

function heading(before: number) {
  return {
    run: { font: FONT, size: SIZE.body, bold: true, color: '000000' },
    paragraph: {
      indent: { firstLine: twips(12.7) },
      spacing: { before, after: 120 },
      keepNext: true,
    },
  };
}

export const CENTRED = { alignment: AlignmentType.CENTER } as const;

/** One paragraph of one run. */
export function line(text: string, more: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph {
  return new Paragraph({
    ...more,
    children: [new TextRun({ text, font: FONT, size: SIZE.body, ...run })],
  });
}

/** In the middle of the top margin, from the second page on. */
function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.body });
  return new Header({ children: [new Paragraph({ ...CENTRED, children: [run] })] });
}

/** A line under a heading, so far from both edges of its column in millimetres. */
export function rule(inset: number): Paragraph {
  const indent = twips(inset);
  return new Paragraph({
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, after: 60, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** The name of the country and its motto with the rule under it. */
export function countryAndMotto(): Paragraph[] {
  return [
    line(COUNTRY, CENTRED, { size: SIZE.small, bold: true }),
    line(MOTTO, CENTRED, { bold: true }),
    rule(16),
  ];
}

/** Columns side by side without lines; widths in twips, by default those of the head of a letter. */
export function columns(
  parts: readonly Paragraph[][],
  widths: readonly number[] = [LEFT, WIDTH - LEFT],
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const cells = parts.map(
    (children, at) =>
      new TableCell({
        children,
        borders,
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 0 },
      }),
  );
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
