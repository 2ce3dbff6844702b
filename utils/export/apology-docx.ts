import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type ApologyFacts, apologyWords, dotted } from './apology-words';

const FONT = 'Times New Roman';
/** Millimetres in twentieths of a point. The library's own rounds down, below the least margin. */
const twips = (millimetres: number) => Math.round((millimetres * 1_440) / 25.4);

/** Half points: 13 and 14 of the decree. */
const [SMALL, BODY] = [26, 28];
/** The writing area of A4 between margins of 30 and 15 mm. */
const WIDTH = twips(165);
const LEFT = twips(68);

/**
 * The draft of a letter of apology with a new date, laid out by Decree 30/2020/NĐ-CP. What Tự Soi
 * does not keep (names, addresses, the office) is left as dots to be filled in by hand.
 *
 * @returns the bytes of a DOCX file
 */
export async function apologyDocx(facts: ApologyFacts): Promise<Uint8Array<ArrayBuffer>> {
  const words = apologyWords(facts);
  const document = new Document({
    creator: 'Tự Soi',
    title: words.title,
    styles: {
      default: { document: { run: { font: FONT, size: BODY, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [line('')] }) },
        children: [
          letterHead(words.year),
          line('', { spacing: { after: 120 } }),
          line(words.title, { alignment: AlignmentType.CENTER }, { bold: true }),
          line(words.subject, centred(240), { bold: true }),
          line(`Kính gửi: ${dotted(60)}`, centred(240)),
          bodyParagraph(words.opening),
          ...words.facts.map((text) => bodyParagraph(`- ${text}`)),
          ...words.rest.map((text) => bodyParagraph(text)),
          line('', { spacing: { after: 120 } }),
          signatures(words.copies),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

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

const centred = (after: number): IParagraphOptions => ({
  alignment: AlignmentType.CENTER,
  spacing: { after },
});

function line(text: string, more: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph {
  return new Paragraph({
    ...more,
    children: [new TextRun({ text, font: FONT, size: BODY, ...run })],
  });
}

/** Justified, the first line set in by 1.27 cm, 6 pt between paragraphs. */
function bodyParagraph(text: string): Paragraph {
  return line(text, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(12.7) },
    spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
  });
}

/** In the middle of the top margin, from the second page on. */
function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: BODY });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}

/** The office at the left; the name of the country, its motto, place and day at the right. */
function letterHead(year: string): Table {
  const centre = { alignment: AlignmentType.CENTER };
  const place = `${dotted(14)}, ngày ${dotted(6)} tháng ${dotted(6)} năm ${year}`;
  return twoColumns(
    [
      line(dotted(28), centre, { size: SMALL }),
      line(dotted(28), centre, { size: SMALL, bold: true }),
      rule(24),
      line(`Số: ${dotted(8)}/${dotted(8)}`, centre, { size: SMALL }),
    ],
    [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centre, { size: SMALL, bold: true }),
      line('Độc lập - Tự do - Hạnh phúc', centre, { bold: true }),
      rule(16),
      line(place, centre, { italics: true }),
    ],
  );
}

/** A line under a heading, so far from both edges of its column in millimetres. */
function rule(inset: number): Paragraph {
  const indent = twips(inset);
  return new Paragraph({
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, after: 60, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

function signatures(copies: readonly string[]): Table {
  const centre = { alignment: AlignmentType.CENTER };
  return twoColumns(
    [
      line('Nơi nhận:', {}, { size: 24, bold: true, italics: true }),
      ...copies.map((text) => line(text, {}, { size: 22 })),
    ],
    [
      line('THỦ TRƯỞNG CƠ QUAN', centre, { bold: true }),
      line('(Ký, ghi rõ họ tên, đóng dấu)', centred(1_400), { italics: true, size: SMALL }),
      line(dotted(34), centre, { bold: true }),
    ],
  );
}

function twoColumns(left: Paragraph[], right: Paragraph[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({
      children,
      borders,
      width: { size, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, WIDTH - LEFT],
    layout: TableLayoutType.FIXED,
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({ cantSplit: true, children: [cell(left, LEFT), cell(right, WIDTH - LEFT)] }),
    ],
  });
}
