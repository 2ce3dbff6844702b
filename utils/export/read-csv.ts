import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { fail, ok, type Result } from '../problems';
import type { TableSheet } from './read-table';
import type { TableLimits } from './sheet-bounds';

const SEPARATORS = [';', '\t', ','] as const;
const SAMPLE_LINES = 60;
const SAMPLE_CHARACTERS = 200_000;

/**
 * The rows of a CSV text, one for each row that a spreadsheet would show, empty ones too. The
 * separator is found out: comma, semicolon or tab.
 *
 * @returns `table.badQuote` with the line of the text where a quotation mark stands wrong
 */
export function readCsv(text: string, limits: TableLimits): Result<TableSheet[]> {
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: limits.rows + 1,
    });
    const isTooWide = rows.some((row) => row.findLastIndex(isFilled) >= limits.columns);
    if (isTooWide || rows.length > limits.rows) return fail({ code: 'table.tooMany' });
    return ok([{ sheet: null, rows }]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : Number.NaN;
    return fail(
      Number.isInteger(line) ? { code: 'table.badQuote', line } : { code: 'table.unreadable' },
    );
  }
}

const isFilled = (cell: string) => cell.trim() !== '';

/** The separator that stands equally often in most of the first lines. */
function separatorOf(text: string): string {
  const lines = firstLines(text);
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = evennessOf(lines.map((line) => line.split(separator).length - 1));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** The first rows without what stands in quotation marks. */
function firstLines(text: string): string[] {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(/"[^"]*"/g, '');
  return sample.split(/\r\n|\r|\n/, SAMPLE_LINES).filter(isFilled);
}

/** How many lines have the most common count, and by a little how high it is. */
function evennessOf(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  return Math.max(0, ...[...times].map(([count, lines]) => lines * 1_000 + count));
}
