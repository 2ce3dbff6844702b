import { describe, expect, it } from 'vitest';
import { toCsv } from '@/utils/export/csv';
import { toNdjson } from '@/utils/export/ndjson';
import { readXlsx } from '@/utils/export/read-xlsx';
import { REPORT_COLUMNS, type ReportWords, reportSheet } from '@/utils/export/unit-report-sheet';
import { unitReportXlsx, type WorkbookWords } from '@/utils/export/unit-report-xlsx';
import { unzip } from '@/utils/export/unzip';
import type { UnitReport } from '@/utils/team/unit-report';

const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '<img onerror=x>'];
const words: ReportWords = {
  headings: Object.fromEntries(REPORT_COLUMNS.map((one) => [one, one])) as ReportWords['headings'],
  bands: { excellent: 'XS', good: 'T', completed: 'HT', notCompleted: 'KHT' },
  notSent: 'Chưa nộp',
};
const workbook: WorkbookWords = {
  ...words,
  sheets: { data: 'Dữ liệu', totals: 'Tổng hợp', method: 'Cách tính' },
  total: { what: 'Chỉ tiêu', value: 'Giá trị' },
  sums: {
    people: 'người',
    sent: 'đã nộp',
    received: 'nhận',
    late: 'trễ',
    overdue: 'quá hạn',
    hours: 'giờ',
    meanSelf: 'tự chấm',
    meanHead: 'lãnh đạo',
  },
  method: ['Cách tính'],
};
const figures = { received: 40, share: 971, late: 1, overdue: 2, unexplained: 0, hours: 15 };
const report: UnitReport = {
  lines: [
    ...HOSTILE.map((name, at) => ({
      order: at + 1,
      name,
      position: name,
      room: name,
      self: 9_050,
      head: null,
      band: 'good' as const,
      note: name,
      reply: { seq: 1, text: name },
      hasSent: true,
      figures,
    })),
    {
      order: 10,
      name: 'Trần Bình',
      position: '',
      room: '',
      self: null,
      head: null,
      band: null,
      note: '',
      reply: null,
      hasSent: false,
      figures: null,
    },
  ],
  all: 10,
  sent: 9,
  verified: 0,
  totals: null,
};

describe('the report of a unit as files', () => {
  it('has empty cells and the word for whoever has not sent, and no zero', () => {
    const last = reportSheet(report, words).at(-1);
    expect(last).toEqual([
      10,
      'Trần Bình',
      '',
      '',
      null,
      null,
      null,
      'Chưa nộp',
      '',
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  it('as CSV lets no text begin as a formula', () => {
    const csv = toCsv(reportSheet(report, words), ';');
    const cells = [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
  });

  it('as NDJSON is one value a line, whatever a text holds', () => {
    const lines = toNdjson(report.lines).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(report.lines);
  });

  it('as XLSX keeps texts as texts; the only formulas are our own, over the data', async () => {
    const bytes = new Uint8Array(await (await unitReportXlsx(report, workbook)).arrayBuffer());
    const limits = { entries: 50, bytes: 1_000_000, ratio: 1_000 };
    const unzipped = await unzip(bytes, () => true, limits);
    const files = unzipped.ok ? unzipped.value : [];
    const sheet = (number: number) => {
      const file = files.find(({ name }) => name === `xl/worksheets/sheet${number}.xml`);
      return new TextDecoder().decode(file?.bytes);
    };
    expect(sheet(1)).not.toContain('<f>');
    const formulas = [...sheet(2).matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula);
    expect(formulas).toHaveLength(8);
    for (const formula of formulas) expect(formula).toMatch(/(COUNT|COUNTA|SUM|AVERAGE)\(/);
    const read = await readXlsx(bytes, { rows: 100, columns: 100 });
    const [data] = read.ok ? read.value : [];
    expect(data?.rows[1]?.[1]).toBe('=1+1');
  });
});
