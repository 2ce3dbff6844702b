import readWorkbook, { type CellValue } from 'read-excel-file/universal';
import { fail, ok, type Result } from '../problems';
import type { TableCell, TableSheet } from './read-table';
import { boundsOf, type TableLimits } from './sheet-bounds';
import { unzip, zipStored } from './unzip';

const LIMITS = { entries: 50, bytes: 64 * 1_048_576, ratio: 100 };
const NEEDED = /\.(?:xml|xml\.rels)$/;
/** Pictures, colours, remarks and the like: large in some files and of no use here. */
const NOT_NEEDED =
  /^(?:docProps|customXml|_rels)\/|^xl\/(?:drawings|charts|theme|media|externalLinks|pivot\w*|comments|threadedComments|persons|tables|queryTables|ctrlProps|printerSettings|worksheets\/_rels|calcChain|metadata|comments\d*\.xml)/;

/**
 * The sheets of an XLSX file in their order, hidden ones too.
 *
 * The reader parses XML by itself: the browser's parser would be refused by the Trusted Types of the
 * page. It is handed an archive that is unpacked already, within limits that it does not know.
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  limits: TableLimits,
): Promise<Result<TableSheet[]>> {
  const unzipped = await unzip(bytes, isNeeded, LIMITS);
  if (!unzipped.ok) return unzipped;
  const decoder = new TextDecoder();
  for (const entry of unzipped.value) {
    const bounds = boundsOf(decoder.decode(entry.bytes), limits);
    if (bounds !== 'fine') return fail({ code: `table.${bounds}` });
  }
  try {
    const sheets = await readWorkbook(zipStored(unzipped.value));
    return ok(
      sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellOf)) })),
    );
  } catch {
    // Whatever its reason, the reader could make no table of it.
    return fail({ code: 'table.unreadable' });
  }
}

const isNeeded = (name: string) => NEEDED.test(name) && !NOT_NEEDED.test(name);

function cellOf(value: CellValue | Date | null): TableCell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Date) return dateText(value);
  return typeof value === 'boolean' ? String(value) : '';
}

const two = (value: number) => String(value).padStart(2, '0');

/** A time of day lies on the day before the spreadsheet's first. Spreadsheets know no zones. */
function dateText(date: Date): string {
  if (date.getUTCFullYear() <= 1900) {
    return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  }
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
