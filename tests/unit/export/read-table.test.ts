import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@/utils/export/read-table';
import { unzip } from '@/utils/export/unzip';
import { readProcedures } from '@/utils/procedures/read-procedures';
import { textRow, workbook, zip } from './zip';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

async function rowsOf(bytes: Uint8Array<ArrayBuffer>) {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.problem.code);
  return table.value[0]?.rows;
}
async function problemOf(bytes: Uint8Array<ArrayBuffer>) {
  const table = await readTable(bytes);
  return table.ok ? null : table.problem;
}

describe('a CSV file', () => {
  const rows = [
    ['Mã', 'Tên thủ tục'],
    ['1.001193', 'Đăng ký khai sinh'],
  ];
  it.each([
    ['UTF-8', bytesOf('Mã,Tên thủ tục\r\n1.001193,Đăng ký khai sinh\r\n')],
    ['UTF-8 with its mark', bytesOf('\ufeffMã,Tên thủ tục\n1.001193,Đăng ký khai sinh')],
    ['UTF-16 with its mark', utf16('Mã\tTên thủ tục\r\n1.001193\tĐăng ký khai sinh\r\n')],
    ['semicolons', bytesOf('Mã;Tên thủ tục\n1.001193;Đăng ký khai sinh\n')],
    ['tabs', bytesOf('Mã\tTên thủ tục\n1.001193\tĐăng ký khai sinh\n')],
    ['quotation marks', bytesOf('"Mã","Tên thủ tục"\n"1.001193","Đăng ký khai sinh"\n')],
    ['old line ends', bytesOf('Mã,Tên thủ tục\r1.001193,Đăng ký khai sinh\r')],
  ])('is read: %s', async (_what, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  it('keeps separators, quotation marks and line ends inside of quotation marks', async () => {
    const text = 'a;b\n"x;y ""z""\nw";2\n';
    expect(await rowsOf(bytesOf(text))).toEqual([
      ['a', 'b'],
      ['x;y "z"\nw', '2'],
    ]);
  });

  it('takes the separator that stands evenly, not the commas in names', async () => {
    const text = 'Mã;Tên\n1.000001;Cấp, đổi, cấp lại giấy\n1.000002;Xác nhận\n';
    expect(await rowsOf(bytesOf(text))).toEqual([
      ['Mã', 'Tên'],
      ['1.000001', 'Cấp, đổi, cấp lại giấy'],
      ['1.000002', 'Xác nhận'],
    ]);
  });

  it('keeps empty lines, so that a row has the number a spreadsheet gives it', async () => {
    expect(await rowsOf(bytesOf('a,b\n\nc,d\n'))).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  it('is refused in an old code page, where letters cannot be told apart', async () => {
    const old = new Uint8Array([...bytesOf('Ten thu tuc,Dang k'), 0xfd, 0x0a]);
    expect(await problemOf(old)).toEqual({ code: 'table.notText' });
  });

  it('is refused with the line of a quotation mark that stands wrong', async () => {
    expect(await problemOf(bytesOf('a,b\nc,d\n"x"y,z\n'))).toEqual({
      code: 'table.badQuote',
      line: 3,
    });
  });

  it.each([
    ['more than 50,000 rows', 'a,b\n'.repeat(50_001), 'table.tooMany'],
    ['more than 200 columns', `${'x,'.repeat(200)}x\n`, 'table.tooMany'],
    ['more than 10 MiB', 'x'.repeat(10 * 1_048_576 + 1), 'file.tooLarge'],
  ])('is refused with %s', async (_what, text, code) => {
    expect(await problemOf(bytesOf(text))).toEqual({ code });
  });

  it('may have many empty columns at the right', async () => {
    expect(await problemOf(bytesOf(`a,b${','.repeat(300)}\n`))).toBeNull();
  });
});

describe('an XLSX file', () => {
  const file = path.resolve(import.meta.dirname, '../../fixtures/tables/danh-muc.xlsx');

  it('written by another program is read with its numbers, times, dates and sheets', async () => {
    const table = await readTable(new Uint8Array(readFileSync(file)));
    expect(table.ok && table.value.map((one) => one.sheet)).toEqual([
      'Cấp tỉnh',
      'Ghi chú',
      'Cấp bộ',
    ]);
    const rows = table.ok ? (table.value[0]?.rows ?? []) : [];
    expect(rows[6]?.slice(1)).toEqual([
      '1.001193',
      'Đăng ký khai sinh',
      'Hộ tịch',
      'Cấp xã',
      'Trong ngày',
      '15:00',
    ]);
    expect(rows[7]?.[1]).toBe(2.0009);
    expect(rows[11]?.[5]).toBe('05/07/2026');
  });

  it('gives procedures with the codes that the spreadsheet cut', async () => {
    const table = await readTable(new Uint8Array(readFileSync(file)));
    const read = table.ok ? readProcedures(table.value) : table;
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.procedures.map(({ draft }) => draft.code)).toEqual([
      '1.001193',
      '2.000900',
      '1.012766',
      '1.004194',
      '1.001456',
    ]);
    expect(read.value.problems.map(({ place, fault }) => [place.line, fault.kind])).toEqual([
      [11, 'codeUnreadable'],
      [12, 'limit'],
    ]);
  });

  it('keeps the number of its rows when rows are left out', async () => {
    const bytes = zip(workbook(textRow(2, 'a') + textRow(4, 'b')));
    expect((await rowsOf(bytes))?.map((row) => row[0] ?? '')).toEqual(['', 'a', '', 'b']);
  });

  it('shows formulas by their last value and never reckons them', async () => {
    const cell = '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x")</f><v>x</v></c></row>';
    expect(await rowsOf(zip(workbook(cell)))).toEqual([['x']]);
  });

  const value = (place: string) => `<c r="${place}"><v>1</v></c>`;
  it.each([
    ['a cell in column 201', `<row r="1">${value('GS1')}</row>`, 'table.tooMany'],
    ['a cell at the far corner', `<row r="1">${value('XFD1048576')}</row>`, 'table.tooMany'],
    ['a cell in row 50,001', `<row r="50001">${value('A50001')}</row>`, 'table.tooMany'],
    ['a row beyond the last', '<row r="99999999"></row>', 'table.unreadable'],
    ['a place that is none', `<row r="1">${value('A&#49;')}</row>`, 'table.unreadable'],
    ['a place that hides in a quotation', '<row r="1"><c x=">" r="A1"/></row>', 'table.unreadable'],
    ['many cells without a place', `<row>${'<c><v>1</v></c>'.repeat(201)}</row>`, 'table.tooMany'],
  ])('is refused with %s', async (_what, sheetData, code) => {
    expect(await problemOf(zip(workbook(sheetData)))).toEqual({ code });
  });

  it('is refused with definitions of its own, however they would grow', async () => {
    const text = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50)}"><!ENTITY b "&a;&a;&a;">]><worksheet/>`;
    expect(await problemOf(zip(workbook('', { text })))).toEqual({ code: 'table.unreadable' });
  });
});

describe('an archive that would blow up', () => {
  it('is stopped by what comes out, whatever its headers claim', async () => {
    const text = ' '.repeat(2 * 1_048_576);
    const entries = workbook('', { text, claimed: 100 });
    expect(await problemOf(zip(entries))).toEqual({ code: 'file.tooLarge' });
  });

  it('is stopped when its parts are harmless and their sum is not', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, text: 'x'.repeat(400) }));
    const limits = { entries: 5, bytes: 1_000, ratio: 1_000 };
    const unzipped = await unzip(zip(parts), () => true, limits);
    expect(unzipped).toEqual({ ok: false, problem: { code: 'file.tooLarge' } });
    const two = await unzip(zip(parts), (name) => name !== 'c', limits);
    expect(two.ok && two.value.map((one) => one.bytes.length)).toEqual([400, 400]);
  });

  it('is refused when it has too many parts or two of one name', async () => {
    const parts = Array.from({ length: 60 }, (_, at) => ({ name: `xl/a${at}.xml`, text: '<a/>' }));
    expect(await problemOf(zip(parts))).toEqual({ code: 'table.tooMany' });
    const twice = workbook(textRow(1, 'a'));
    expect(await problemOf(zip([...twice, ...twice]))).toEqual({ code: 'table.unreadable' });
  });
});

describe('junk', () => {
  const whole = zip(workbook(textRow(1, 'a', 'b')));
  it.each([
    ['an archive cut off', whole.slice(0, whole.length - 40)],
    ['an archive with a hole', whole.map((byte, at) => (at > 40 && at < 90 ? 0 : byte))],
    ['an archive that is no workbook', zip([{ name: 'xl/a.xml', text: '<a/>' }])],
    [
      'an archive with a password',
      zip(workbook(textRow(1, 'a')).map((one) => ({ ...one, flags: 1 }))),
    ],
    ['a workbook without end', zip(workbook('<row r="1"><c r="A1"><v>1'))],
    ['zeros', new Uint8Array(1_000)],
  ])('is refused: %s', async (_what, bytes) => {
    expect(await problemOf(bytes)).toEqual({ code: 'table.unreadable' });
  });

  it('says of an old or locked Office file how it can be read', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problemOf(ole)).toEqual({ code: 'table.oldFormat' });
  });

  it('of every length and byte ends in a problem or a table, never in an error', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const bytes = whole.slice();
      for (let at = 0; at < 5; at += 1) {
        bytes[(seed * 7_919 + at * 104_729) % bytes.length] = (seed * 31 + at) % 256;
      }
      const table = await readTable(bytes);
      expect(typeof table.ok).toBe('boolean');
    }
  });
});
