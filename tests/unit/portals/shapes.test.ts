import { describe, expect, it } from 'vitest';
import type { Box } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, table, text } from '../../support/recognise-describe';

const A = 'H49.22-261116-0031';
const B = 'H49.22-261117-0002';
const read = (...boxes: Box[]) => recognise(pageOf(...boxes)).dossiers;
const prose = (...lines: string[]) => read(block(...lines));
/** Rows without a header. */
const body = (...rows: string[][]): Box => {
  const whole = table([''], ...rows);
  return { ...whole, items: whole.items.slice(1) };
};

describe('an hour that stands apart from its day', () => {
  it('in the next column completes the day', () => {
    const head = ['Mã hồ sơ', 'Ngày nhận', 'Giờ nhận', 'Ngày hẹn trả', 'Giờ hẹn trả'];
    expect(
      read(
        table(
          head,
          [A, '16/11/2026', '07:45', '20/11/2026', '16:30'],
          [B, '17/11/2026', '', '23/11/2026', ''],
        ),
      ),
    ).toMatchObject([
      { receivedAt: '2026-11-16T07:45', dueAt: '2026-11-20T16:30' },
      { receivedAt: '2026-11-17', dueAt: '2026-11-23' },
    ]);
  });
  it('under a bare "Giờ" belongs to the day before it', () => {
    const head = ['Mã hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Giờ'];
    expect(read(table(head, [A, '16/11/2026', '20/11/2026', '16h30']))).toMatchObject([
      { receivedAt: '2026-11-16', dueAt: '2026-11-20T16:30' },
    ]);
  });
  it('in a line of its own completes the day', () => {
    expect(
      prose(`Mã hồ sơ: ${A}`, 'Ngày hẹn trả: 20/11/2026', 'Giờ hẹn trả: 16 giờ 30 phút')[0]?.dueAt,
    ).toBe('2026-11-20T16:30');
  });
  it('of the receipt says nothing about the promise', () => {
    expect(
      prose(`Mã hồ sơ: ${A}`, 'Ngày hẹn trả: 20/11/2026', 'Giờ tiếp nhận: 08:00')[0]?.dueAt,
    ).toBe('2026-11-20');
  });
});

describe('a grid with locked columns', () => {
  const heads = [table(['STT', 'Mã hồ sơ']), table(['Tên thủ tục', 'Ngày hẹn trả'])] as const;
  const locked = body(['1', A], ['2', B]);
  const rest = body(['Đăng ký khai sinh', '20/11/2026'], ['Đăng ký kết hôn', '']);
  const whole = [
    { code: A, procedure: 'Đăng ký khai sinh', dueAt: '2026-11-20' },
    { code: B, procedure: 'Đăng ký kết hôn', dueAt: null },
  ];
  it('may have a box to tick before its rows that the header lacks', () => {
    const rows = body(['', A, '20/11/2026'], ['', B, '24/11/2026']);
    expect(read(table(['Mã hồ sơ', 'Ngày hẹn trả']), rows)).toMatchObject([
      { code: A, dueAt: '2026-11-20' },
      { code: B, dueAt: '2026-11-24' },
    ]);
  });
  it('is read row by row when both headers come first', () => {
    expect(read(...heads, locked, rest)).toMatchObject(whole);
  });
  it('is read row by row when each part has its header above it', () => {
    expect(read(heads[0], locked, heads[1], rest)).toMatchObject(whole);
  });
  it('is not put together with a table under a title of its own', () => {
    const page = pageOf(heads[0], locked, text('Lịch sử thao tác'), heads[1], rest);
    expect(recognise(page).dossiers.filter(({ dueAt }) => dueAt)).toEqual([]);
  });
  it('is not put together with a list of steps', () => {
    const steps = table(['Bước', 'Hạn xử lý']);
    const ends = body(['1', '20/11/2026'], ['2', '21/11/2026']);
    expect(read(heads[0], locked, steps, ends).filter(({ dueAt }) => dueAt)).toEqual([]);
  });
  it('is not put together with a part that has more rows', () => {
    const more = body(['Đăng ký khai sinh', '20/11/2026'], ['Đăng ký kết hôn', ''], ['Khác', '']);
    expect(read(...heads, locked, more).filter(({ dueAt }) => dueAt)).toEqual([]);
  });
});

describe('a table with columns that stay in view, drawn twice', () => {
  const frozen = table(['Mã hồ sơ', 'Thủ tục'], [A, 'Khai tử'], [B, 'Khai sinh']);
  const moving = (...first: string[]) =>
    table(
      [...first, 'Ngày tiếp nhận', 'Ngày hẹn trả'],
      ['', '', '16/11/2026', '20/11/2026'],
      ['', '', '17/11/2026', ''],
    );
  it('is one table when the other keeps their places free', () => {
    expect(read(frozen, moving('', ''))).toMatchObject([
      { code: A, procedure: 'Khai tử', receivedAt: '2026-11-16', dueAt: '2026-11-20' },
      { code: B, procedure: 'Khai sinh', receivedAt: '2026-11-17', dueAt: null },
    ]);
  });
  it('is two tables when the other has columns of its own there', () => {
    expect(read(frozen, moving('Bước', 'Cán bộ'))).toMatchObject([
      { code: A, receivedAt: null, dueAt: null },
      { code: B, receivedAt: null, dueAt: null },
    ]);
  });
});

describe('a column whose name says only that it numbers', () => {
  const list = (name: string) =>
    read(table([name, 'Hẹn trả'], [A, '20/11/2026'], [B, '23/11/2026'])).map(({ code }) => code);
  it('holds the codes when a promise stands beside it', () => {
    expect(list('Mã gói việc')).toEqual([A, B]);
  });
  it.each(['Mã hồ sơ gốc', 'Số hồ sơ liên quan', 'Mã giao dịch'])(
    'holds none when it is that of something else: %s',
    (name) => {
      expect(list(name)).toEqual([]);
    },
  );
});

describe('small print under the name of the procedure', () => {
  it('tells receipt and promise when it names them, and no deadline', () => {
    const small = 'Tiếp nhận: 09/11/2026 · Hẹn trả: 30/11/2026';
    const row = (print: string) =>
      read(
        table(['Mã hồ sơ', 'Thủ tục', 'Hạn của cán bộ'], [A, `Khai tử\n${print}`, '26/11/2026']),
      );
    expect(row(small)).toMatchObject([
      { procedure: 'Khai tử', receivedAt: '2026-11-09', dueAt: '2026-11-30' },
    ]);
    expect(row('Hạn xử lý: 30/11/2026')).toMatchObject([{ dueAt: null }]);
  });
});

describe('a header in two languages', () => {
  it('is one name', () => {
    const head = ['Dossier code\nMã hồ sơ', 'Received on\nNgày tiếp nhận', 'Due date'];
    expect(read(table(head, [A, '16/11/2026', '20/11/2026']))).toMatchObject([
      { code: A, receivedAt: '2026-11-16', dueAt: '2026-11-20' },
    ]);
  });
});

it('two names with a stroke between their lines rule two lines of a cell', () => {
  const head = ['Mã hồ sơ', 'Ngày tiếp nhận /\nNgày hẹn trả'];
  expect(read(table(head, [A, '16/11/2026\n20/11/2026']))).toMatchObject([
    { receivedAt: '2026-11-16', dueAt: '2026-11-20' },
  ]);
});

it('the title of a group of rows may be their procedure', () => {
  const group = (name: string): Box => ({
    kind: 'row',
    items: [{ kind: 'cell', colSpan: 3, items: [text(name)] }],
  });
  const list = table(
    ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'],
    [A, '16/11/2026', ''],
    [B, '17/11/2026', ''],
  );
  list.items.splice(1, 0, group('▾ Đăng ký khai sinh (1)'));
  list.items.splice(3, 0, group('▾ Đăng ký lại kết hôn (1)'));
  expect(read(list).map(({ procedure }) => procedure)).toEqual([
    'Đăng ký khai sinh',
    'Đăng ký lại kết hôn',
  ]);
});

describe('a sentence about a dossier', () => {
  it('gives the procedure in brackets, the days and the state at its end', () => {
    expect(
      prose(`Ngoài ra hồ sơ ${A} (Đăng ký khai sinh), hẹn trả Thứ Sáu, 20/11/2026, đang quá hạn.`),
    ).toMatchObject([{ procedure: 'Đăng ký khai sinh', dueAt: '2026-11-20', status: 'quá hạn' }]);
  });
  it('may replace its own promise', () => {
    expect(prose(`Hồ sơ ${A} hẹn trả 20/11/2026 nay hẹn lại 27/11/2026.`)[0]?.dueAt).toBe(
      '2026-11-27',
    );
  });
  it('may be parted by dashes', () => {
    expect(
      prose(`Tiếp theo là hồ sơ ${A} - Chứng thực chữ ký - hẹn trả 20/11/2026.`),
    ).toMatchObject([{ procedure: 'Chứng thực chữ ký', dueAt: '2026-11-20' }]);
  });
  it('is no state itself', () => {
    const spaced = A.replaceAll('-', '–');
    expect(
      prose(`Hồ sơ ${spaced} đã được tiếp nhận`, 'Thủ tục: Đăng ký khai sinh')[0]?.status,
    ).toBeNull();
  });
});

describe('slips of other trades are no dossiers', () => {
  it.each([
    ['a loan', ['Số phiếu: 26.40112', 'Ngày nhận: 16/11/2026', 'Hạn trả: 20/11/2026']],
    ['a loan with a year', ['Số phiếu: PM-2026-00412', 'Hạn trả: 20/11/2026', 'Trạng thái: Mới']],
    [
      'a payment with a year',
      ['Lệ phí hồ sơ', 'Số phiếu: PT-2026-00412', 'Ngày nhận: 16/11/2026', 'Hạn: 20/11/2026'],
    ],
    ['a payment', ['Hồ sơ một cửa', 'Số phiếu thu: 26.40112', 'Hạn trả: 20/11/2026']],
    [
      'a repair',
      ['Số biên nhận: BH2026/00412', 'Ngày nhận: 16/11/2026', 'Ngày hẹn trả: 20/11/2026'],
    ],
  ])('%s', (_what, lines) => {
    expect(prose(...lines)).toEqual([]);
  });
});
