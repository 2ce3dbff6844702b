import { describe, expect, it } from 'vitest';
import type { Box, BoxKind, Item } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, table, text } from '../../support/recognise-describe';

const A = 'H49.22-261116-0031';
const B = 'H49.22-261117-0002';
const C = 'H49.22-261118-0003';
const read = (...boxes: Box[]) => recognise(pageOf(...boxes)).dossiers;
const box = (kind: BoxKind, ...items: Item[]): Box => ({ kind, items });
const cell = (words: string, kind: BoxKind = 'cell'): Box =>
  box(kind, ...(words === '' ? [] : words.split('\n').map(text)));
const row = (...cells: string[]): Box => box('row', ...cells.map((words) => cell(words)));
const headRow = (...names: string[]): Box =>
  box('row', ...names.map((words) => cell(words, 'head')));
/** Names side by side in a block that is no row. */
const heads = (...names: string[]): Box => box('box', ...names.map((words) => cell(words, 'head')));

const NAMES = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày hẹn trả'];
const ROWS = [
  ['1', A, 'Đăng ký khai sinh', '20/11/2026'],
  ['2', B, 'Đăng ký kết hôn', ''],
  ['3', C, 'Đăng ký khai tử', '24/11/2026'],
];
const ALL = [
  { code: A, procedure: 'Đăng ký khai sinh', dueAt: '2026-11-20' },
  { code: B, procedure: 'Đăng ký kết hôn', dueAt: null },
  { code: C, procedure: 'Đăng ký khai tử', dueAt: '2026-11-24' },
];

describe('a grid that draws each row as a table of its own', () => {
  const own = ROWS.map((cells) => box('table', row(...cells)));
  it('is read under a header in a table', () => {
    expect(read(box('table', headRow(...NAMES)), block(...own))).toMatchObject(ALL);
  });
  it('is read under names that stand in no row', () => {
    expect(read(block(heads(...NAMES), block(...own)))).toMatchObject(ALL);
  });
  it('is one with its locked columns, which come before or after', () => {
    const part = (from: number, to?: number) =>
      block(
        heads(...NAMES.slice(from, to)),
        block(...ROWS.map((cells) => box('table', row(...cells.slice(from, to))))),
      );
    expect(read(block(part(0, 2), part(2)))).toMatchObject(ALL);
  });
});

describe('a part of a grid', () => {
  it('may have a header of one name beside a box to tick', () => {
    const left = [headRow('', 'Mã hồ sơ'), ...ROWS.map(([, code = '']) => row('', code))];
    const right = [
      headRow(...NAMES.slice(2)),
      ...ROWS.map(([, , name = '', due = '']) => row(name, due)),
    ];
    const [leftHead, ...leftRows] = left.map((each) => box('table', each));
    const [rightHead, ...rightRows] = right.map((each) => box('table', each));
    const whole = (rows: Box[]) => box('table', ...rows.flatMap(({ items }) => items));
    const parts = [leftHead, rightHead, whole(leftRows), whole(rightRows)].flatMap(
      (part) => part ?? [],
    );
    expect(read(block(...parts))).toMatchObject(ALL);
  });
  it('may count its columns on from those of another part', () => {
    const counted = (cells: Box) => ({
      ...cells,
      items: cells.items.map((each, at) => ({ ...(each as Box), column: at + 4 })),
    });
    const rows = ROWS.map((cells) => counted(row(...cells)));
    expect(read(box('table', headRow(...NAMES), ...ROWS.map((cells) => row(...cells))))).toEqual(
      read(box('table', counted(headRow(...NAMES)), ...rows)),
    );
  });
});

describe('a grid that is drawn column by column', () => {
  const columns = NAMES.map((_, at) => block(...ROWS.map((cells) => cell(cells[at] ?? '', 'box'))));
  it('has as its rows the nth values of the columns', () => {
    expect(read(box('table', block(heads(...NAMES)), block(...columns)))).toMatchObject(ALL);
  });
  it('is none when a column has fewer values', () => {
    const [first, ...others] = columns;
    const short = { ...(first as Box), items: (first as Box).items.slice(1) };
    const dues = read(box('table', heads(...NAMES), block(short, ...others)));
    expect(dues.filter(({ dueAt }) => dueAt)).toEqual([]);
  });
});

describe('a second row below each dossier', () => {
  const HEAD = headRow('STT', 'Số biên nhận', 'Hẹn trả', 'Trạng thái');
  const wide = (words: string): Box => box('row', cell(''), { ...cell(words), colSpan: 3 });
  const first = row('1', A, '20/11/2026', 'Đang xử lý');
  const second = row('2', B, '24/11/2026', 'Đang xử lý');
  it('tells something of that dossier, also in a list with groups', () => {
    const rows = [
      wide('Lĩnh vực: Người có công (2)'),
      first,
      wide('TTHC: Đăng ký khai sinh'),
      second,
      wide('TTHC: Đăng ký kết hôn'),
    ];
    expect(read(box('table', HEAD, ...rows))).toMatchObject([
      { procedure: 'Đăng ký khai sinh' },
      { procedure: 'Đăng ký kết hôn' },
    ]);
  });
  it('is a title where one of its kind stands before the first', () => {
    const rows = [
      wide('TTHC: Đăng ký khai sinh'),
      first,
      wide('TTHC: Đăng ký kết hôn'),
      second,
      wide('Cộng: 2 hồ sơ'),
    ];
    expect(read(box('table', HEAD, ...rows))).toMatchObject([
      { procedure: 'Đăng ký khai sinh' },
      { procedure: 'Đăng ký kết hôn' },
    ]);
  });
});

describe('a name, an empty place for its colon, and the value', () => {
  it('are read like any other name with its value', () => {
    const fact = (name: string, value: string) => block(block(name), box('box'), block(value));
    const card = block(block(`Mã hồ sơ: ${A}`), fact('Hẹn trả', '20/11/2026'));
    expect(read(card)[0]?.dueAt).toBe('2026-11-20');
  });
  it('are no fact when the next thing is a name, too', () => {
    const card = block(
      block(`Mã hồ sơ: ${A}`, 'Trạng thái: Đang xử lý'),
      block(block('Hẹn trả'), box('box'), block('Hạn bổ sung: 20/11/2026')),
    );
    expect(read(card)[0]?.dueAt).toBeNull();
  });
});

describe('a label that floats over its own field', () => {
  it('is not that of the next field, which has a name of its own', () => {
    const field = (name: string, value: string): Box =>
      block(
        box('box', {
          runs: [{ text: value, kind: 'control', label: name }],
          text: value,
        }),
        box('box', { runs: [{ text: name, kind: 'label' }], text: name }),
      );
    const form = block(
      field('Mã hồ sơ', A),
      field('Ngày hẹn trả', ''),
      field('Hạn bổ sung', '20/11/2026'),
      field('Trạng thái', 'Đang xử lý'),
    );
    expect(read(form)).toMatchObject([{ dueAt: null, status: 'Đang xử lý' }]);
  });
});

describe('a grid with several tables in it', () => {
  it('has the names of one and the rows of the others', () => {
    const grid = box(
      'table',
      block(box('table', headRow(...NAMES))),
      block(...ROWS.map((cells) => row(...cells))),
    );
    expect(read(grid)).toMatchObject(ALL);
  });
  it('does not take a table in a cell for a part of itself', () => {
    const steps = table(['Bước', 'Hạn xử lý'], ['Thẩm định', '18/11/2026']);
    const inner = box('row', cell('1'), cell(A), box('cell', steps), cell('20/11/2026'));
    const grid = box('table', headRow(...NAMES), inner, row('2', B, 'Đăng ký kết hôn', ''));
    expect(read(grid)).toMatchObject([{ code: A, dueAt: '2026-11-20' }, ALL[1]]);
  });
});

describe('a grid whose columns that stay are drawn in a block of their own', () => {
  const part = (from: number, to?: number) =>
    block(...ROWS.map((cells) => row(...cells.slice(from, to))));
  const names = block(headRow(...NAMES.slice(0, 2)), headRow(...NAMES.slice(2)));
  it('has as its rows the nth rows of the blocks', () => {
    expect(read(box('table', names, part(0, 2), part(2)))).toMatchObject(ALL);
  });
  it('is none when the blocks have not as many rows', () => {
    const fewer = block(...ROWS.slice(1).map((cells) => row(...cells.slice(2))));
    const { length } = read(box('table', names, part(0, 2), fewer)).filter(({ dueAt }) => dueAt);
    expect(length).toBe(0);
  });
});

describe('the header of a column', () => {
  it('may name the receipt over the promise, and a remark may stand below their days', () => {
    const rows = table(
      ['Mã hồ sơ', 'Ngày nhận\nNgày hẹn trả'],
      [A, '30/10/2026\n20/11/2026\n(Quá hạn 1 ngày)'],
      [B, '03/11/2026\n24/11/2026'],
    );
    expect(read(rows)).toMatchObject([
      { receivedAt: '2026-10-30', dueAt: '2026-11-20' },
      { receivedAt: '2026-11-03', dueAt: '2026-11-24' },
    ]);
  });
  it('may stand over its English name, which is understood only for a deadline', () => {
    const rows = (name: string) =>
      read(
        table(
          ['Mã hồ sơ', 'Loại hồ sơ\nType of application', name],
          [A, 'Đính chính Giấy chứng nhận đã cấp', '20/11/2026'],
        ),
      )[0];
    expect(rows('Ngày hẹn trả\nDue date')).toMatchObject({
      procedure: 'Đính chính Giấy chứng nhận đã cấp',
      dueAt: '2026-11-20',
    });
    expect(rows('Hạn xử lý\nStep deadline')?.dueAt).toBeNull();
  });
  it('may name two things of which a state is shown alone', () => {
    const rows = table(
      ['Mã hồ sơ', 'Ngày hẹn trả', 'Trạng thái\nTình trạng hạn'],
      [A, '20/11/2026', 'Đang xử lý\nCòn hạn'],
      [B, '', 'Chờ thực hiện nghĩa vụ tài chính'],
    );
    expect(read(rows)).toMatchObject([
      { status: 'Đang xử lý' },
      { status: 'Chờ thực hiện nghĩa vụ tài chính' },
    ]);
  });
});

describe('the name of a list of facts', () => {
  it('may have its translation below it', () => {
    const term = (...words: string[]): Box => ({
      kind: 'term',
      items: words.map((each, at) => {
        const line = { runs: [{ text: each, kind: 'label' as const }], text: each };
        return at === 0 ? line : box('box', line);
      }),
    });
    const facts = block(
      term('Số hồ sơ', 'Application number'),
      block(A),
      term('Ngày tiếp nhận', 'Date of receipt'),
      block('16/11/2026, 08:10'),
      term('Ngày hẹn trả kết quả', 'Expected date of result'),
      block('26/11/2026, 08:10'),
      term('Tình trạng', 'Status'),
      block('Đang thẩm định'),
    );
    expect(read(facts)).toMatchObject([
      { receivedAt: '2026-11-16T08:10', dueAt: '2026-11-26T08:10', status: 'Đang thẩm định' },
    ]);
  });
});
