import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type {
  Paper,
  PaperBlock,
  PaperHead,
  PaperParagraph,
  PaperPicture,
  PaperSignature,
} from '../papers/paper';
import { dotted, PARTY, placeAndDay, plainText, SOURCES_TITLE } from '../papers/paper-words';
import {
  CENTRED,
  columns,
  countryAndMotto,
  line,
  rule,
  SIZE,
  STYLES,
  sectionFrame,
  twips,
  WIDTH_MM,
} from './decree-30';
import { marksOf } from './docx-marks';
import { tableOf } from './paper-docx-table';

const WIDTH = twips(WIDTH_MM);

/**
 * A paper as a DOCX file with real styles, laid out by Decree 30/2020/NĐ-CP; papers of the Party
 * carry the Party's head. Claims carry the numbers of their sources, which stand at the end.
 *
 * @returns the bytes of the file
 * @example new Blob([await paperDocx(editedPaper(paper, edits))], { type: DOCX })
 */
export async function paperDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    creator: 'Tự Soi',
    title: plainText(paper.title),
    styles: STYLES,
    sections: [{ ...sectionFrame(), children: bodyOf(paper) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function bodyOf(paper: Paper): (Paragraph | Table)[] {
  const { head, title, subtitle } = paper;
  return [
    ...(head.form === null
      ? []
      : [line(plainText(head.form), RIGHT, { size: SIZE.small, bold: true })]),
    headOf(head),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plainText(title))] }),
    ...(subtitle === null ? [] : [styled('PaperSubtitle', plainText(subtitle))]),
    ...paper.blocks.flatMap((block, at) =>
      // What a picture says stays on its page.
      block.kind === 'text' && paper.blocks[at + 1]?.kind === 'picture'
        ? paragraphsOf(block, paper, true)
        : blockOf(block, paper),
    ),
    ...signaturesOf(paper.signatures),
    ...sourcesOf(paper),
  ];
}

const RIGHT = { alignment: AlignmentType.RIGHT, spacing: { after: 60 } } as const;

function headOf(head: PaperHead): Table {
  const small = { size: SIZE.small };
  const place = line(plainText(placeAndDay(head.place, head.day, head.year)), CENTRED, {
    italics: true,
  });
  const left = [
    line(plainText(head.above ?? dotted(28)), CENTRED, small),
    line(plainText(head.body ?? dotted(28)), CENTRED, { ...small, bold: true }),
  ];
  return head.kind === 'state'
    ? columns([
        [...left, rule(24)],
        [...countryAndMotto(), place],
      ])
    : columns([
        [...left, line('*', CENTRED)],
        [line(PARTY, CENTRED, { bold: true }), rule(16), place],
      ]);
}

function blockOf(block: PaperBlock, paper: Paper): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(plainText(block.text))],
        }),
      ];
    case 'text':
      return paragraphsOf(block, paper);
    case 'field':
      return [fieldOf(block.label, block.value)];
    case 'choices':
      return choicesOf(block.label, block.options);
    case 'table':
      return [tableOf(block, paper), line('', { spacing: { after: 60 } })];
    case 'picture':
      return [pictureOf(block)];
    case 'blank':
      return Array.from({ length: block.lines }, () => fieldOf('', null));
  }
}

/** Points of a screen in an inch, by which the format measures pictures. */
const DOTS = 96 / 25.4;

function pictureOf({ png, width, height, alt }: PaperPicture): Paragraph {
  const text = plainText(alt);
  const transformation = { width: Math.round(width * DOTS), height: Math.round(height * DOTS) };
  const altText = { title: text, description: text, name: text.slice(0, 60) };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 120 },
    children: [new ImageRun({ type: 'png', data: png, transformation, altText })],
  });
}

/** Each line that the person wrote is a paragraph; the numbers of the sources follow the last. */
function paragraphsOf(
  { text, item, sources }: PaperParagraph,
  paper: Paper,
  keepNext = false,
): Paragraph[] {
  const lines = text
    .split('\n')
    .map(plainText)
    .filter((one) => one !== '');
  return lines.map((one, at) => {
    const marks = at === lines.length - 1 ? marksOf(sources, paper) : [];
    return new Paragraph({
      style: 'PaperBody',
      keepNext,
      children: [new TextRun(item ? `- ${one}` : one), ...marks],
    });
  });
}

/** Dots run to the right edge where nothing is known. */
function fieldOf(label: string, value: string | null): Paragraph {
  const text = label === '' ? '' : `${plainText(label)}: `;
  return new Paragraph({
    style: 'PaperBody',
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH, leader: 'dot' }],
    children: [
      new TextRun(text),
      value === null ? new TextRun('\t') : new TextRun(plainText(value)),
    ],
  });
}

/** In one line while they fit, otherwise one below the other. */
function choicesOf(label: string, options: readonly Choice[]): Paragraph[] {
  const start = label === '' ? [] : [new TextRun(`${plainText(label)}:`)];
  const boxes = options.map(boxOf);
  const length = options.reduce((sum, one) => sum + one.text.length + 6, label.length);
  if (length <= LINE_LENGTH) return [body([...start, ...boxes.flat()])];
  const lines = boxes.map((runs) => body(runs));
  return start.length === 0 ? lines : [body(start), ...lines];
}

type Choice = Extract<PaperBlock, { kind: 'choices' }>['options'][number];
/** Characters of 14 pt that fit between the margins beside the boxes. */
const LINE_LENGTH = 72;

/** The box stands in a run of its own: fonts without it are replaced there and nowhere else. */
function boxOf({ text, chosen }: Choice): TextRun[] {
  return [
    new TextRun('   '),
    new TextRun({ text: chosen ? '☒' : '☐', font: 'MS Gothic' }),
    new TextRun(` ${plainText(text)}`),
  ];
}

function body(children: TextRun[]): Paragraph {
  return new Paragraph({ style: 'PaperBody', children });
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

/** Side by side in equal columns; a single one stands at the right. */
function signaturesOf(signatures: readonly PaperSignature[]): (Paragraph | Table)[] {
  if (signatures.length === 0) return [];
  const parts = signatures.map(signatureOf);
  const sides = parts.length === 1 ? [[line('')], ...parts] : parts;
  const width = Math.floor(WIDTH / sides.length);
  return [
    line('', { spacing: { after: 120 } }),
    columns(
      sides,
      sides.map(() => width),
    ),
  ];
}

function signatureOf({ role, note, name }: PaperSignature): Paragraph[] {
  return [
    line(plainText(role), CENTRED, { bold: true }),
    line(
      note === null ? '' : `(${plainText(note)})`,
      { ...CENTRED, spacing: { after: 1_300 } },
      {
        italics: true,
        size: SIZE.small,
      },
    ),
    line(plainText(name ?? '') || dotted(30), CENTRED, { bold: true }),
  ];
}

function sourcesOf(paper: Paper): Paragraph[] {
  if (paper.sources.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(SOURCES_TITLE)],
    }),
    ...paper.sources.map(({ text }, at) => styled('PaperTable', `[${at + 1}] ${plainText(text)}`)),
  ];
}
