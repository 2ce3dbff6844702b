import { describe, expect, it } from 'vitest';
import { type Box, lineOf } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, table } from '../../support/recognise-describe';

const A = 'H49.22-261116-0031';
const B = 'H49.22-261117-0002';
const read = (...boxes: Box[]) => recognise(pageOf(...boxes));

describe('a list whose first column holds the whole dossier', () => {
  it('gives the procedure in that cell, and a state in a column without a telling name', () => {
    const rows = table(
      ['Hồ sơ', 'Hẹn trả', 'Xử lý'],
      [`${A}\nĐăng ký khai sinh tại nhà`, '20/11/2026', 'Đang xử lý\nLò Văn Cắm'],
    );
    expect(read(rows).dossiers).toMatchObject([
      { procedure: 'Đăng ký khai sinh tại nhà', status: 'Đang xử lý', dueAt: '2026-11-20' },
    ]);
  });
  it('gives no state when two columns say two', () => {
    const rows = table(
      ['Mã hồ sơ', 'Hẹn trả', 'Xử lý', 'Ký số'],
      [A, '20/11/2026', 'Đang xử lý', 'Chờ ký duyệt'],
    );
    expect(read(rows).dossiers[0]?.status).toBeNull();
  });
});

describe('a row that stands beside its header', () => {
  const HEAD = ['STT', 'Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];
  const whole = { receivedAt: '2026-11-16', dueAt: '2026-11-20', status: 'Đang xử lý' };
  it('is moved back when it has a cell too many before the code', () => {
    const row = ['', '1', A, '16/11/2026', '20/11/2026', 'Đang xử lý'];
    expect(read(table(HEAD, row)).dossiers).toMatchObject([whole]);
  });
  it('is moved back when it has a cell too few before the code', () => {
    expect(read(table(HEAD, [A, '16/11/2026', '20/11/2026', 'Đang xử lý'])).dossiers).toMatchObject(
      [whole],
    );
  });
  it('stays where it is when the code only stands in another column', () => {
    const row = ['1', '', '16/11/2026', '20/11/2026', `Đang xử lý ${A}`];
    expect(read(table(HEAD, row)).dossiers[0]?.dueAt ?? '2026-11-20').toBe('2026-11-20');
  });
});

describe('a list in which the code comes last', () => {
  it('gives each code the days before it', () => {
    const flat = block(`Hẹn trả: 19/11/2026`, `Hồ sơ ${A}`, `Hẹn trả: 20/11/2026`, `Hồ sơ ${B}`);
    expect(read(flat).dossiers).toMatchObject([
      { code: A, dueAt: '2026-11-19' },
      { code: B, dueAt: '2026-11-20' },
    ]);
  });
});

describe('names and values joined by an arrow', () => {
  it('belong to each other in their order', () => {
    const rows = table(
      ['Mã hồ sơ', 'Ngày tiếp nhận → Ngày hẹn trả'],
      [A, '16/11/2026 → 20/11/2026'],
      [B, '17/11/2026 → chưa xác định'],
    );
    expect(read(rows).dossiers).toMatchObject([
      { receivedAt: '2026-11-16', dueAt: '2026-11-20' },
      { receivedAt: '2026-11-17', dueAt: null },
    ]);
  });
});

describe('the header of a column', () => {
  it('is named without the buttons that sort it', () => {
    const whole = table(['Mã hồ sơ', 'Hẹn trả'], [A, '20/11/2026']);
    const [head] = whole.items;
    if (head && 'items' in head)
      for (const cell of head.items)
        if ('items' in cell && cell.items[0] && 'runs' in cell.items[0])
          cell.items[0] = lineOf([...cell.items[0].runs, { text: ' ⋮ ', kind: 'button' }]);
    expect(read(whole).dossiers[0]?.dueAt).toBe('2026-11-20');
  });
  it('is followed by a filter row of controls and signs', () => {
    const filter: Box = {
      kind: 'row',
      items: ['H49', '≥'].map((sign) => ({
        kind: 'cell',
        items: [
          lineOf([{ text: sign === '≥' ? sign : '' }, { text: '24/11/2026', kind: 'control' }]),
        ],
      })),
    };
    const head = table(['Mã hồ sơ', 'Hẹn trả']);
    head.items.push(filter);
    const body = table([''], [A, '20/11/2026']);
    body.items.shift();
    expect(read(head, body).dossiers[0]?.dueAt).toBe('2026-11-20');
  });
});

describe('a grid whose cells stand side by side in one block', () => {
  const names = ['STT', 'Mã hồ sơ', 'Thủ tục', 'Hẹn trả', 'Tình trạng'];
  const cells = (...texts: string[]) =>
    read({ kind: 'box', items: texts.map((words) => (words ? block(words) : block())) }).dossiers;
  it('has as many to a row as it has names', () => {
    expect(
      cells(
        ...names,
        ...['1', A, 'Đăng ký khai sinh', '20/11/2026', 'Chờ ký'],
        ...['2', B, 'Đăng ký kết hôn', '', 'Đang xử lý'],
      ),
    ).toMatchObject([
      { code: A, dueAt: '2026-11-20', status: 'Chờ ký' },
      { code: B, dueAt: null, status: 'Đang xử lý' },
    ]);
  });
  it('is none when the codes do not stand below each other', () => {
    const [, second] = cells(
      ...names,
      ...['1', A, 'Đăng ký khai sinh', '20/11/2026', 'Chờ ký'],
      ...['2', 'Đăng ký kết hôn', B, '24/11/2026', 'Đang xử lý'],
    );
    expect(second?.dueAt ?? null).toBeNull();
  });
});

describe('a place that is kept free in a line', () => {
  it('keeps its column', () => {
    const line = (...texts: string[]): Box => ({
      kind: 'box',
      items: [
        lineOf(
          texts.map((words) =>
            words ? { text: ` ${words} ` } : { text: ' ', kind: 'gap' as const },
          ),
        ),
      ],
    });
    const { dossiers } = read(
      line('Mã hồ sơ', 'Thủ tục', 'Ngày nhận', 'Hẹn trả', 'Trạng thái'),
      line(A, 'Đăng ký khai sinh', '16/11/2026', '', 'Chờ thẩm định'),
      line(B, 'Đăng ký kết hôn', '17/11/2026', '20/11/2026', ''),
    );
    expect(dossiers).toMatchObject([
      { receivedAt: '2026-11-16', dueAt: null, status: 'Chờ thẩm định' },
      { receivedAt: '2026-11-17', dueAt: '2026-11-20', status: null },
    ]);
  });
});

describe('rows of controls', () => {
  const control = (words: string): Box => ({
    kind: 'cell',
    items: [lineOf([{ text: words, kind: 'control', editable: true }])],
  });
  const form = (...rows: string[][]) => {
    const whole = table(['Mã hồ sơ', 'Thủ tục', 'Hẹn trả']);
    for (const row of rows) whole.items.push({ kind: 'row', items: row.map(control) });
    return read(whole).dossiers.map(({ dueAt }) => dueAt);
  };
  const first = [A, 'Đăng ký khai sinh', '20/11/2026'];
  it('are a form when there are several, a filter when there is one', () => {
    expect(form(first, [B, 'Đăng ký kết hôn', '24/11/2026'])).toEqual(['2026-11-20', '2026-11-24']);
    expect(form(first)).toEqual([]);
  });
});

describe('a name and its value', () => {
  it('may be parted by a dash', () => {
    const page = block(
      block(`Mã hồ sơ – ${A}`, 'Hẹn trả kết quả – 26/11/2026', 'Trạng thái – Đang xử lý'),
    );
    expect(read(page).dossiers).toMatchObject([
      { code: A, dueAt: '2026-11-26', status: 'Đang xử lý' },
    ]);
  });
  it('may stand the other way round, the name in brackets', () => {
    const card = block(
      block(`${A} · Đăng ký khai sinh`, '16/11/2026 (tiếp nhận) → 20/11/2026 (hẹn trả)'),
    );
    expect(read(card).dossiers).toMatchObject([{ receivedAt: '2026-11-16', dueAt: '2026-11-20' }]);
  });
  it('may stand in columns without telling names', () => {
    const rows = table(['Mã hồ sơ', 'Thông tin', ''], [A, 'Ngày hẹn trả', '20/11/2026']);
    expect(read(rows).dossiers[0]?.dueAt).toBe('2026-11-20');
  });
});
