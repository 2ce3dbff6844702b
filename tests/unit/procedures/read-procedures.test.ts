import { describe, expect, it } from 'vitest';
import type { Cell, ReadProcedures } from '@/utils/procedures/read-procedures';
import { readProcedures } from '@/utils/procedures/read-procedures';

const HEAD = ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Cấp thực hiện', 'Thời hạn giải quyết'];
const ROW = ['1.001193', 'Đăng ký khai sinh', 'Hộ tịch', 'Cấp xã', '05 ngày làm việc'];

function read(...rows: Cell[][]): ReadProcedures {
  const result = readProcedures([{ sheet: null, rows }]);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const drafts = (one: ReadProcedures) => one.procedures.map(({ draft }) => draft);
const faults = (one: ReadProcedures) => one.problems.map(({ place, fault }) => [place.line, fault]);

describe('a list of procedures', () => {
  it('is read row by row under its headings', () => {
    expect(drafts(read(HEAD, ROW))).toEqual([
      {
        code: '1.001193',
        name: 'Đăng ký khai sinh',
        field: 'Hộ tịch',
        level: 'commune',
        limit: { amount: 5, unit: 'workingDays' },
        cutOff: null,
      },
    ]);
  });

  it('may have its columns in any order, in English, and others between', () => {
    const rows = [
      ['No.', 'Unit', 'Time limit', 'Procedure', 'Remark', 'Code', 'Cut-off', 'Level', 'Field'],
      [1, 'working days', 5, 'Birth', 'x', '1.001193', '15:00', 'commune', 'Civil status'],
    ];
    expect(drafts(read(...rows))[0]).toMatchObject({
      code: '1.001193',
      limit: { amount: 5, unit: 'workingDays' },
      cutOff: 900,
      level: 'commune',
    });
  });

  it('may begin with titles and a row of column numbers, and have titles of sections', () => {
    const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)'];
    const section = ['I', 'LĨNH VỰC HỘ TỊCH', '', '', ''];
    const result = read(['DANH MỤC THỦ TỤC'], [], HEAD, numbers, section, ROW);
    expect(drafts(result)).toHaveLength(1);
    expect(result.problems).toEqual([]);
    expect(result.passed).toEqual([
      { place: { sheet: null, line: 5 }, text: 'I LĨNH VỰC HỘ TỊCH' },
    ]);
  });

  it('takes the unit from the heading of the limit', () => {
    const head = ['Mã', 'Tên', 'Thời hạn giải quyết (ngày làm việc)'];
    expect(drafts(read(head, ['1.001193', 'Khai sinh', '3']))[0]?.limit).toEqual({
      amount: 3,
      unit: 'workingDays',
    });
  });

  it.each([
    ['1.001193', '1.001193'],
    [' 1.001193 ', '1.001193'],
    ['1.004194.000.00.00.H49', '1.004194'],
    [1.012766, '1.012766'],
    [2.0009, '2.000900'],
    [2, '2.000000'],
  ])('reads the code %s as %s', (cell, code) => {
    expect(drafts(read(HEAD, [cell, ...ROW.slice(1)]))[0]?.code).toBe(code);
  });

  it.each([
    ['1.00119', { kind: 'codeUnreadable', text: '1.00119' }],
    ['H49.22-261116-0001', { kind: 'codeUnreadable', text: 'H49.22-261116-0001' }],
    [1.0011931, { kind: 'codeUnreadable', text: '1.0011931' }],
    ['', { kind: 'codeMissing' }],
  ])('names the row whose code is “%s”', (cell, fault) => {
    const result = read(HEAD, ROW, [cell, ...ROW.slice(1)]);
    expect(faults(result)).toEqual([[3, fault]]);
    expect(drafts(result)).toHaveLength(1);
  });

  it('names rows by line and reason and takes the others', () => {
    const result = read(
      HEAD,
      ROW,
      ['1.000001', '', 'Hộ tịch', 'Cấp xã', '5 ngày'],
      [],
      ['1.000002', 'Khai tử', 'Hộ tịch', 'Cấp thôn', '5 ngày'],
      ['1.000003', 'Kết hôn', 'Hộ tịch', 'Cấp xã', '3 - 5 ngày'],
      ['1.000004', 'x'.repeat(1_001), '', '', ''],
    );
    expect(faults(result)).toEqual([
      [3, { kind: 'nameMissing' }],
      [5, { kind: 'levelUnknown', text: 'Cấp thôn' }],
      [6, { kind: 'limit', fault: 'several', text: '3 - 5 ngày' }],
      [7, { kind: 'tooLong', column: 'name' }],
    ]);
    expect(result.problems[0]?.code).toBe('1.000001');
    expect(drafts(result).map((one) => one.code)).toEqual(['1.001193']);
  });

  it('loses no row with content: each is taken, named or passed over in sight', () => {
    const rows = [ROW, ['x'], ['', '', 'y'], [3, 4, 5, 6, 7], ['1.000001', 'Khai tử']];
    const result = read(HEAD, ...rows);
    const count = result.procedures.length + result.problems.length + result.passed.length;
    expect(count).toBe(rows.length);
  });

  it.each([
    ['Cấp tỉnh', 'province'],
    ['Sở Nội vụ', 'province'],
    ['Cấp xã', 'commune'],
    ['UBND phường', 'commune'],
    ['Bộ Tư pháp', 'ministry'],
    ['Cấp tỉnh, cấp xã', null],
    ['', null],
  ])('reads the level “%s” as %s', (text, level) => {
    const row = [...ROW.slice(0, 3), text, ROW[4] ?? ''];
    expect(drafts(read(HEAD, row))[0]?.level).toBe(level);
  });
});

describe('a code that stands twice', () => {
  it('is taken once when the rows are the same, and the second is named', () => {
    const result = read(HEAD, ROW, ROW);
    expect(drafts(result)).toHaveLength(1);
    expect(faults(result)).toEqual([[3, { kind: 'repeated', first: { sheet: null, line: 2 } }]]);
  });

  it('is one procedure of several levels when only the level differs', () => {
    const result = read(HEAD, ROW, [...ROW.slice(0, 3), 'Cấp tỉnh', ROW[4] ?? '']);
    expect(drafts(result).map((one) => one.level)).toEqual([null]);
    expect(result.problems).toHaveLength(1);
  });

  it('is not taken at all when the rows contradict each other, and both are named', () => {
    const result = read(HEAD, ROW, [...ROW.slice(0, 4), '15 ngày']);
    expect(drafts(result)).toEqual([]);
    expect(faults(result)).toEqual([
      [2, { kind: 'contradicted', other: { sheet: null, line: 3 } }],
      [3, { kind: 'contradicted', other: { sheet: null, line: 2 } }],
    ]);
  });
});

describe('a file that is no list of procedures', () => {
  const problemOf = (...rows: Cell[][]) => {
    const result = readProcedures([{ sheet: null, rows }]);
    return result.ok ? null : result.problem;
  };

  it.each([
    [[], ['code', 'name', 'limit']],
    [
      [['a', 'b'], ['c']],
      ['code', 'name', 'limit'],
    ],
    [[['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'], ROW], ['limit']],
    [[['Tên thủ tục', 'Thời hạn'], ROW], ['code']],
  ])('is refused with the columns it lacks (%#)', (rows, columns) => {
    expect(problemOf(...rows)).toEqual({ code: 'procedures.columnsMissing', columns });
  });

  it('is refused when two columns mean the same', () => {
    const head = ['Mã', 'Tên', 'Thời hạn giải quyết cũ', 'Thời hạn giải quyết mới'];
    expect(problemOf(head, ROW)).toEqual({
      code: 'procedures.columnTwice',
      headings: ['Thời hạn giải quyết cũ', 'Thời hạn giải quyết mới'],
    });
  });

  it('prefers the column that is named exactly', () => {
    const head = ['Mã', 'Tên', 'Thời hạn giải quyết cũ', 'Thời hạn giải quyết'];
    expect(problemOf(head, ['1.001193', 'Khai sinh', '3 ngày', '2 ngày'])).toBeNull();
  });
});

it('reads all sheets that have headings and names the sheet beside the line', () => {
  const result = readProcedures([
    { sheet: 'Tỉnh', rows: [HEAD, ROW] },
    { sheet: 'Ghi chú', rows: [['Dữ liệu mẫu']] },
    { sheet: 'Xã', rows: [HEAD, ['1.000001', 'Khai tử', '', '', 'x']] },
  ]);
  expect(result.ok && result.value.procedures).toHaveLength(1);
  expect(result.ok && result.value.problems[0]?.place).toEqual({ sheet: 'Xã', line: 2 });
});
