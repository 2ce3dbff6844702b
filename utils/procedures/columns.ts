import { fold } from '../fold';

/** What a column of a list of procedures holds. */
const COLUMNS = ['code', 'name', 'field', 'level', 'limit', 'unit', 'cutOff'] as const;
export type Column = (typeof COLUMNS)[number];
/** Without these a list is no catalogue. */
export const REQUIRED_COLUMNS = ['code', 'name', 'limit'] as const;

/** Folded headings as provinces and ministries print them, and our own in English. */
const WORDS: Record<Column, readonly string[]> = {
  code: [
    'ma',
    'ma so',
    'ma thu tuc',
    'ma thu tuc hanh chinh',
    'ma tthc',
    'ma so tthc',
    'ma so thu tuc',
    'ma so thu tuc hanh chinh',
    'ma quoc gia',
    'code',
    'procedure code',
  ],
  name: [
    'ten',
    'ten thu tuc',
    'ten thu tuc hanh chinh',
    'ten tthc',
    'thu tuc',
    'thu tuc hanh chinh',
    'tthc',
    'name',
    'procedure',
    'procedure name',
  ],
  field: ['linh vuc', 'ten linh vuc', 'nganh linh vuc', 'field', 'sector'],
  level: [
    'cap',
    'cap thuc hien',
    'cap giai quyet',
    'cap tham quyen',
    'cap co tham quyen',
    'level',
    'cap hanh chinh',
  ],
  limit: [
    'thoi han',
    'thoi gian',
    'thoi han giai quyet',
    'thoi gian giai quyet',
    'thoi han thuc hien',
    'thoi gian thuc hien',
    'limit',
    'time limit',
    'processing time',
  ],
  unit: [
    'don vi',
    'don vi tinh',
    'don vi thoi han',
    'don vi thoi gian',
    'don vi tinh thoi han',
    'dvt',
    'unit',
    'unit of the limit',
    'unit of limit',
    'limit unit',
  ],
  cutOff: [
    'gio chot',
    'gio chot nhan',
    'gio chot tiep nhan',
    'gio chot trong ngay',
    'chot trong ngay',
    'gio nhan cuoi',
    'cut off',
    'cutoff',
    'same day cut off',
  ],
};

/** One word is too short to stand for what follows it: "mã" is not "mã hồ sơ". */
const isLong = (words: string) => words.includes(' ');

interface Heading {
  words: string;
  /** What stands in brackets: often the unit of the limit. */
  inBrackets: string;
}

function headingOf(cell: string): Heading {
  const text = fold(cell);
  const inBrackets = /\(([^)]*)\)/.exec(text)?.[1]?.trim() ?? '';
  const words = text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { words, inBrackets };
}

const columnExactly = ({ words }: Heading): Column | null =>
  COLUMNS.find((column) => WORDS[column].includes(words)) ?? null;

/** The column whose longest name begins the heading: "Thời hạn giải quyết theo quy định". */
function columnRoughly({ words }: Heading): Column | null {
  let best: { column: Column; length: number } | null = null;
  for (const column of COLUMNS) {
    for (const name of WORDS[column]) {
      const begins = isLong(name) && words.startsWith(`${name} `);
      if (begins && name.length > (best?.length ?? 0)) best = { column, length: name.length };
    }
  }
  return best?.column ?? null;
}

/** Which column stands where in a row of headings. */
export interface Headings {
  /** Index of each column that was found. */
  at: Partial<Record<Column, number>>;
  /** Unit that the heading of the limit names; empty when it names none. */
  unit: string;
  /** Headings that mean one column, when it cannot be told which is meant. */
  twice: string[] | null;
}

/** Recognises headings in any order; an exact heading counts before one that only begins like it. */
export function headingsOf(row: readonly (string | number)[]): Headings {
  const headings = row.map((cell) => headingOf(String(cell)));
  const at: Headings['at'] = {};
  let twice: Headings['twice'] = null;
  for (const column of COLUMNS) {
    const exact = placesOf(headings, (one) => columnExactly(one) === column);
    const rough = placesOf(headings, (one) => !columnExactly(one) && columnRoughly(one) === column);
    const places = exact.length > 0 ? exact : rough;
    if (places[0] !== undefined) at[column] = places[0];
    if (places.length > 1 && !twice) {
      twice = places.map((place) => String(row[place] ?? '').trim());
    }
  }
  const unit = at.limit === undefined ? '' : (headings[at.limit]?.inBrackets ?? '');
  return { at, unit, twice };
}

function placesOf(headings: readonly Heading[], fits: (one: Heading) => boolean): number[] {
  return headings.flatMap((one, index) => (fits(one) ? [index] : []));
}

/** How many columns were found. */
export const countOf = ({ at }: Headings): number => Object.keys(at).length;
