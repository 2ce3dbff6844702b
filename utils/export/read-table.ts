import { fail, type Result } from '../problems';

/** A cell as text; a number where a spreadsheet kept a number. */
export type TableCell = string | number;

/** A sheet with all its rows from the first on; rows may differ in length. */
export interface TableSheet {
  /** null for files without sheets. */
  sheet: string | null;
  rows: TableCell[][];
}

export const TABLE_BYTES_AT_MOST = 10 * 1_048_576;
const LIMITS = { rows: 50_000, columns: 200 };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of old Office files, and of new ones with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LE_MARK = [0xff, 0xfe];
const UTF16_BE_MARK = [0xfe, 0xff];

/**
 * Reads a table from the bytes of a CSV or XLSX file; which one it is, the bytes say. CSV must be
 * Unicode (UTF-8, or UTF-16 with its mark): in old code pages Vietnamese letters cannot be told apart.
 *
 * @returns `file.tooLarge`, `table.tooMany`, `table.notText`, `table.oldFormat`, `table.badQuote` or
 *   `table.unreadable`
 */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Result<TableSheet[]>> {
  if (bytes.length > TABLE_BYTES_AT_MOST) return fail({ code: 'file.tooLarge' });
  if (begins(bytes, OLE)) return fail({ code: 'table.oldFormat' });
  if (begins(bytes, ZIP)) {
    const { readXlsx } = await import('./read-xlsx');
    return readXlsx(bytes, LIMITS);
  }
  const isBinary = encodingOf(bytes) === 'utf-8' && bytes.subarray(0, 4_096).includes(0);
  if (isBinary) return fail({ code: 'table.unreadable' });
  const text = textOf(bytes);
  if (text === null) return fail({ code: 'table.notText' });
  const { readCsv } = await import('./read-csv');
  return readCsv(text, LIMITS);
}

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** The text without its mark; null when it is in no Unicode encoding. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (begins(bytes, UTF8_MARK)) return 'utf-8';
  if (begins(bytes, UTF16_LE_MARK)) return 'utf-16le';
  return begins(bytes, UTF16_BE_MARK) ? 'utf-16be' : 'utf-8';
}
