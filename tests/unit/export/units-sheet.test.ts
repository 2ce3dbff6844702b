import { describe, expect, it } from 'vitest';
import { madeProvince } from '@/tests/support/province';
import { toCsv } from '@/utils/export/csv';
import {
  levelRows,
  UNITS_COLUMNS,
  type UnitsColumn,
  type UnitsWords,
  unitRows,
  unitsSheet,
} from '@/utils/export/units-sheet';
import { unitsXlsx } from '@/utils/export/units-xlsx';
import { NOTHING_DECLARED, rollUpOf } from '@/utils/team/roll-up';
import { unitsReport } from '@/utils/team/successors';
import { unitFigures } from '@/utils/team/unit-figures';
import { cellsOf, csvRows, unzipped } from '../../support/office-files';

const words: UnitsWords = {
  headings: Object.fromEntries(UNITS_COLUMNS.map((one) => [one, one])) as UnitsWords['headings'],
  levels: { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' },
  sumOf: { province: 'Cộng cấp tỉnh', district: 'Cộng cấp huyện', commune: 'Cộng cấp xã' },
  all: 'Cộng các cấp',
  day: (day) => day,
};
const units = madeProvince().map(({ unit, declared, summaries }) =>
  unitFigures(
    summaries.map((body) => ({ body, isVerified: true })),
    { seq: 1, asOf: 0, unit, declared, people: summaries.length },
  ),
);
const report = unitsReport(rollUpOf(units));
const cell = (row: readonly unknown[], column: UnitsColumn) => row[UNITS_COLUMNS.indexOf(column)];
const percent = (value: unknown) => (Number(value) * 100).toFixed(1);

describe('the report on a province', () => {
  it('has the three on-time shares and the sums that Quảng Ninh published of 2024', () => {
    const rows = levelRows(report, words);
    expect(rows.map((row) => [cell(row, 'name'), cell(row, 'received')])).toEqual([
      ['Cộng cấp tỉnh', 149_280],
      ['Cộng cấp huyện', 600_698],
      ['Cộng cấp xã', 185_606],
      ['Cộng các cấp', 935_584],
    ]);
    expect(rows.slice(0, 3).map((row) => percent(cell(row, 'share')))).toEqual([
      '99.8',
      '99.8',
      '99.9',
    ]);
    expect(cell(rows[3] ?? [], 'petitions')).toBe(9_335);
    expect(cell(rows[3] ?? [], 'citizens')).toBe(6_647);
  });

  it('has each unit in one row, a district after the first commune that carries on', () => {
    const rows = unitRows(report, words);
    expect(rows).toHaveLength(230);
    const names = rows.map((row) => String(cell(row, 'code')));
    expect(new Set(names).size).toBe(230);
    expect(names[names.indexOf('H49.D1') - 1]).toBe('H49.C1');
    const district = rows[names.indexOf('H49.D1')] ?? [];
    expect([cell(district, 'until'), cell(district, 'successors')]).toEqual([
      '2025-06-30',
      'H49.C1, H49.C20',
    ]);
  });

  it('as CSV reads back row by row', () => {
    const rows = csvRows(toCsv(unitsSheet(report, words), ';'), ';');
    expect(rows).toHaveLength(1 + 230 + 4);
    expect(rows[0]).toEqual([...UNITS_COLUMNS]);
  });

  it('as XLSX adds the levels up by formulas over the data, and takes texts as texts', async () => {
    const blob = await unitsXlsx(report, {
      ...words,
      units: 'Số đơn vị',
      sheets: { levels: 'Theo cấp', data: 'Từng đơn vị', method: 'Cách tính' },
      method: ['Cách tính'],
    });
    const file = unzipped(new Uint8Array(await blob.arrayBuffer()));
    const levels = cellsOf(file, 1);
    expect(levels.get('A2')).toEqual({ text: 'Cấp tỉnh' });
    expect(levels.get('B2')).toEqual({ formula: "=COUNTIF('Từng đơn vị'!$C$2:$C$231,A2)" });
    // Of the levels three columns from the left is what was received: column I of the data.
    expect(levels.get('E2')).toEqual({
      formula: "=SUMIF('Từng đơn vị'!$C$2:$C$231,A2,'Từng đơn vị'!$I$2:$I$231)",
    });
    expect([...cellsOf(file, 2).values()].some((one) => 'formula' in one)).toBe(false);
  });

  it('a unit from which nobody sent has empty cells and no zero', () => {
    const silent = unitFigures([], {
      seq: 1,
      asOf: 0,
      unit: { id: 'H49.X', name: '=1+1', level: 'commune', until: null, successors: [] },
      declared: NOTHING_DECLARED,
      people: 7,
    });
    const [row = []] = unitRows(unitsReport(rollUpOf([silent])), words);
    expect(cell(row, 'people')).toBe(7);
    for (const column of ['received', 'late', 'share', 'petitions', 'receptions'] as const) {
      expect(cell(row, column)).toBeNull();
    }
  });
});
