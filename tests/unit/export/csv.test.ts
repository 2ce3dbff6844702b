import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cell, toCsv } from '@/utils/export/csv';

it('a file begins with the byte order mark and every line ends with CR LF', () => {
  expect(toCsv([['Mã'], ['H49']])).toBe('\ufeff"Mã"\r\n"H49"\r\n');
});

it('Vietnamese windows get semicolons', () => {
  // Where cells are parted by semicolons the decimal sign is a comma: Excel would read 1.5 as a day.
  expect(toCsv([['a', 1.5, -0.25]], ';')).toBe('\ufeff"a";1,5;-0,25\r\n');
  expect(toCsv([['a', 1.5]])).toBe('\ufeff"a",1.5\r\n');
  expect(toCsv([['a', 1]], ';')).toBe('\ufeff"a";1\r\n');
});

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  '−1',
  '﹦1',
  ' =1+1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  "'=1",
  '\u0000=1',
  '\u202e=1',
])('the text %j is no formula', (text) => {
  expect(toCsv([[text]])).toMatch(/^\ufeff"'/);
});

it.each([-30, 0, 12.5, -0.001])('the number %s stays a number', (number) => {
  expect(toCsv([[number]])).toBe(`\ufeff${number}\r\n`);
});

it.each([Infinity, -Infinity, Number.NaN, null])('%s leaves the cell empty', (cell) => {
  expect(toCsv([[cell, 'x']])).toBe('\ufeff,"x"\r\n');
});

it.each(['H49.22-261116-0003', 'Đăng ký khai sinh', '0012', 'a=b', 'x, "y"'])(
  'the text %j is written as it is',
  (text) => {
    expect(toCsv([[text]])).toBe(`\ufeff"${text.replaceAll('"', '""')}"\r\n`);
  },
);

/** A reader of CSV written another way: sign by sign, by RFC 4180. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const nasty = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '"',
    ',',
    ';',
    '\r',
    '\n',
    '\t',
    ' ',
    "'",
    'ồ',
    'x',
    '1',
    '＝',
    '\u0000',
  ),
  maxLength: 12,
});

it('whatever is written comes back in its own cell, and no text begins like a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (table) => {
        const back = read(toCsv(table));
        expect(back.map((row) => row.length)).toEqual(table.map((row) => row.length));
        for (const cell of back.flat()) expect(cell).not.toMatch(/^(\s*[=+\-@＝]|[\t\r\n])/);
        const plain = (cell: Cell) => String(cell).replaceAll('\u0000', '');
        back.flat().forEach((cell, at) => {
          expect([plain(table.flat()[at] ?? ''), `'${plain(table.flat()[at] ?? '')}`]).toContain(
            cell,
          );
        });
      },
    ),
  );
});
