import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toCsv } from '@/utils/export/csv';
import { REPORT_COLUMNS, type ReportWords, reportSheet } from '@/utils/export/unit-report-sheet';
import { unitReportXlsx, type WorkbookWords } from '@/utils/export/unit-report-xlsx';
import type { UnitReport } from '@/utils/team/unit-report';
import { cellsOf, csvRows, unzipped } from '../../support/office-files';

/** Texts that a spreadsheet would work out, run, or break its lines at. */
const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  ' =1+1',
  "'=1+1",
  '"=1+1',
  '=HYPERLINK("http://example.vn","x")',
  "=cmd|'/c calc'!A1",
  '=1+1;=1+1',
  '<img src=x onerror=alert(1)>',
  'a"b;c,d',
];

const words: ReportWords = {
  headings: Object.fromEntries(REPORT_COLUMNS.map((one) => [one, one])) as ReportWords['headings'],
  bands: { excellent: 'XS', good: 'T', completed: 'HT', notCompleted: 'KHT' },
  notSent: 'Chưa nộp',
};
const SUMS = {
  people: 'người',
  sent: 'đã nộp',
  received: 'nhận',
  late: 'trễ',
  overdue: 'quá hạn',
  hours: 'giờ',
  meanSelf: 'tự chấm',
  meanHead: 'lãnh đạo',
};
const workbook: WorkbookWords = {
  ...words,
  sheets: { data: 'Dữ liệu', totals: 'Tổng hợp', method: 'Cách tính' },
  total: { what: 'Chỉ tiêu', value: 'Giá trị' },
  sums: SUMS,
  method: ['Cách tính'],
};
const line = (order: number, text: string) => ({
  order,
  name: text,
  position: text,
  room: text,
  self: 9_050,
  head: order === 1 ? 8_050 : null,
  band: 'good' as const,
  note: text,
  reply: { seq: 1, text },
  hasSent: true,
  figures: { received: 40, share: 971, late: 1, overdue: 2, unexplained: 0, hours: 15 },
});
const absent = { ...line(HOSTILE.length + 1, 'Trần Bình'), self: null, head: null, band: null };
const report: UnitReport = {
  lines: [
    ...HOSTILE.map((text, at) => line(at + 1, text)),
    { ...absent, note: '', reply: null, hasSent: false, figures: null },
  ],
  all: HOSTILE.length + 1,
  sent: HOSTILE.length,
  verified: 0,
  totals: null,
};
/** Name, position, room, remark, and what the person says to it. */
const TEXT_COLUMNS = ['name', 'position', 'room', 'note', 'reply'] as const;
const placeOf = (column: (typeof REPORT_COLUMNS)[number]) => REPORT_COLUMNS.indexOf(column);

const xlsx = async () =>
  new Uint8Array(await (await unitReportXlsx(report, workbook)).arrayBuffer());
const csv = () => toCsv(reportSheet(report, words), ';');
/** How a cell of text may come back: as it was, or with the sign in front that makes it a text. */
const forms = (text: string) => [text, `'${text}`];

describe('texts that would be formulas', () => {
  it('in XLSX are cells of text in every column, as they were written', async () => {
    const cells = cellsOf(unzipped(await xlsx()), 1);
    for (const [at, text] of HOSTILE.entries()) {
      for (const column of TEXT_COLUMNS) {
        const letter = String.fromCharCode(65 + placeOf(column));
        expect(cells.get(`${letter}${at + 2}`), `${column} ${text}`).toEqual({ text });
      }
    }
    expect([...cells.values()].filter((cell) => 'formula' in cell)).toEqual([]);
  });

  it('in XLSX leave our own totals the only formulas of the file', async () => {
    const file = unzipped(await xlsx());
    const sheets = [...file.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(3);
    const formulas = sheets.flatMap((_, at) =>
      [...cellsOf(file, at + 1)].filter(([, cell]) => 'formula' in cell),
    );
    expect(formulas.map(([place]) => place)).toEqual(
      Object.keys(SUMS).map((_, at) => `B${at + 2}`),
    );
    expect([...file.keys()].filter((name) => /macro|vba|externalLink/i.test(name))).toEqual([]);
  });

  it('in CSV stand in their own cells and begin with nothing that a spreadsheet acts on', () => {
    const rows = csvRows(csv(), ';');
    expect(rows).toHaveLength(HOSTILE.length + 2);
    for (const [at, text] of HOSTILE.entries()) {
      for (const column of TEXT_COLUMNS) {
        const cell = rows[at + 1]?.[placeOf(column)] ?? '';
        expect(forms(text)).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }
    }
  });
});

const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
})();

/** Where LibreOffice is not installed, the report says that this was not tried. */
describe.runIf(hasOffice)('LibreOffice on this machine', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tu-soi-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A sheet of a file as LibreOffice shows it, formulas worked out. */
  function shown(name: string, bytes: string | Uint8Array, sheet: number, from = ''): string[][] {
    writeFileSync(path.join(folder, name), bytes);
    const options = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [
        profile,
        '--headless',
        ...(from ? [`--infilter=${from}`] : []),
        '--convert-to',
        options,
      ].concat(['--outdir', path.join(folder, 'out'), path.join(folder, name)]),
      { stdio: 'ignore', timeout: 150_000 },
    );
    const base = name.replace(/\.\w+$/, '');
    const made = ['Dữ liệu', 'Tổng hợp', 'Cách tính'][sheet - 1] ?? '';
    const file = name.endsWith('.csv') ? `${base}.csv` : `${base}-${made}.csv`;
    return csvRows(readFileSync(path.join(folder, 'out', file), 'utf8'), ',');
  }

  it('opens the workbook: texts are texts, and the totals are the sums of the figures', async () => {
    const rows = shown('don-vi.xlsx', await xlsx(), 1);
    for (const [at, text] of HOSTILE.entries()) {
      const cell = rows[at + 1]?.[placeOf('name')] ?? '';
      expect(cell.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
    const totals = shown('tong-hop.xlsx', await xlsx(), 2);
    const count = HOSTILE.length;
    expect(totals.slice(1).map(([, value]) => Number(value))).toEqual([
      count + 1,
      count,
      40 * count,
      count,
      2 * count,
      15 * count,
      90.5,
      80.5,
    ]);
  });

  it('opens the CSV: every cell is the text that stands in it, and none was worked out', () => {
    const reading = 'Text - txt - csv (StarCalc):59,34,76,1';
    const rows = shown('bao-cao.csv', csv(), 0, reading);
    for (const [at, text] of HOSTILE.entries()) {
      for (const column of TEXT_COLUMNS) {
        const cell = (rows[at + 1]?.[placeOf(column)] ?? '').replace(/\s/g, '');
        expect(forms(text).map((one) => one.replace(/\s/g, ''))).toContain(cell);
      }
    }
  });
});
