import { AlignmentType, Document, LineRuleType, Packer, type Paragraph, type Table } from 'docx';
import { dotted } from '../papers/paper-words';
import { type ApologyFacts, apologyWords } from './apology-words';
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
} from './decree-30';

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
    styles: STYLES,
    sections: [
      {
        ...sectionFrame(),
        children: [
          letterHead(words.year),
          line('', { spacing: { after: 120 } }),
          line(words.title, CENTRED, { bold: true }),
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

const centred = (after: number) => ({ ...CENTRED, spacing: { after } });

/** Justified, the first line set in by 1.27 cm, 6 pt between paragraphs. */
function bodyParagraph(text: string): Paragraph {
  return line(text, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(12.7) },
    spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
  });
}

/** The office at the left; the name of the country, its motto, place and day at the right. */
function letterHead(year: string): Table {
  const place = `${dotted(14)}, ngày ${dotted(6)} tháng ${dotted(6)} năm ${year}`;
  return columns([
    [
      line(dotted(28), CENTRED, { size: SIZE.small }),
      line(dotted(28), CENTRED, { size: SIZE.small, bold: true }),
      rule(24),
      line(`Số: ${dotted(8)}/${dotted(8)}`, CENTRED, { size: SIZE.small }),
    ],
    [...countryAndMotto(), line(place, CENTRED, { italics: true })],
  ]);
}

function signatures(copies: readonly string[]): Table {
  return columns([
    [
      line('Nơi nhận:', {}, { size: 24, bold: true, italics: true }),
      ...copies.map((text) => line(text, {}, { size: 22 })),
    ],
    [
      line('THỦ TRƯỞNG CƠ QUAN', CENTRED, { bold: true }),
      line('(Ký, ghi rõ họ tên, đóng dấu)', centred(1_400), { italics: true, size: SIZE.small }),
      line(dotted(34), CENTRED, { bold: true }),
    ],
  ]);
}
