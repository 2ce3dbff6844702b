import type { Feature } from 'write-excel-file/universal';

/**
 * Prints every sheet of a workbook one page wide and as long as it is. The library has no word for it,
 * so the two elements are put where the format wants them (ECMA-376, part 1, 18.3.1.65 and 18.3.1.82).
 */
export const FIT_TO_WIDTH: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(
              /(<worksheet\b[^>]*>)(?!<sheetPr)/,
              '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            )
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

/** Points of one line of text, and of the most a row may be high. */
const LINE = 15;
const HIGHEST = 409;

/**
 * How high a row must be for its texts to be read whole: spreadsheets leave a row that was written by
 * a program as it is.
 *
 * @param texts - of the cells that wrap, with the width of their columns in letters
 */
export function rowHeight(texts: readonly { text: string; width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0),
  );
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}
