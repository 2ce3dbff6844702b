import { describe, expect, it } from 'vitest';
import type { Box } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, table, text } from '../../support/recognise-describe';

const [A, B, C] = ['H49.22-261116-0031', 'H49.22-261117-0002', 'H49.22-261118-0007'];
const read = (...boxes: Box[]) => recognise(pageOf(...boxes)).dossiers;
const item = (...lines: (string | Box)[]): Box => ({
  kind: 'item',
  items: lines.map((line) => (typeof line === 'string' ? text(line) : line)),
});

/** Rows under the names of a code and a day of receipt; a single text is the title of a group. */
const grouped = (...rows: (string | [string, string])[]) => {
  const whole = table(
    ['Mã hồ sơ', 'Ngày tiếp nhận'],
    ...rows.flatMap((row) => (typeof row === 'string' ? [] : [row])),
  );
  const [head, ...dossiers] = whole.items;
  const titleRow = (words: string): Box => ({
    kind: 'row',
    items: [{ kind: 'cell', colSpan: 2, items: [text(words)] }],
  });
  const items = rows.map((row) => (typeof row === 'string' ? titleRow(row) : dossiers.shift()));
  return read({ ...whole, items: [head, ...items].filter((each) => each !== undefined) });
};

describe('titles between the rows of a table', () => {
  it('say the state, the procedure or the due day of the rows below them', () => {
    expect(
      grouped('Ngày hẹn trả: 25/11/2026 (1 hồ sơ)', [A, '16/11/2026'], 'Ngày hẹn trả: 26/11/2026', [
        B,
        '17/11/2026',
      ]),
    ).toMatchObject([{ dueAt: '2026-11-25' }, { dueAt: '2026-11-26' }]);
  });
  it('give no due day when they have none: not that of the group before', () => {
    const [, second] = grouped(
      'Ngày hẹn trả: 25/11/2026',
      [A, '16/11/2026'],
      'Ngày hẹn trả: (trống)',
      [B, '17/11/2026'],
    );
    expect(second?.dueAt).toBeNull();
  });
  it('right below each other are groups in groups', () => {
    expect(
      grouped(
        'Trạng thái: Đang xử lý',
        'Thủ tục: Đăng ký kết hôn',
        [A, '16/11/2026'],
        'Thủ tục: Đăng ký khai tử',
        [B, '17/11/2026'],
        'Trạng thái: Chờ bổ sung',
        'Thủ tục: Đăng ký kết hôn',
        [C, '18/11/2026'],
      ),
    ).toMatchObject([
      { status: 'Đang xử lý', procedure: 'Đăng ký kết hôn' },
      { status: 'Đang xử lý', procedure: 'Đăng ký khai tử' },
      { status: 'Chờ bổ sung', procedure: 'Đăng ký kết hôn' },
    ]);
  });
  it('that say nothing we know end what the one before said', () => {
    const [, second] = grouped('Đang xử lý (1)', [A, '16/11/2026'], 'Phường Sông Lam', [
      B,
      '17/11/2026',
    ]);
    expect(second?.status).toBeNull();
  });
  it('count less than what a dossier says of itself', () => {
    const rows = grouped('Ngày hẹn trả: 25/11/2026', [
      A,
      'Tiếp nhận 16/11/2026, hẹn trả 27/11/2026',
    ]);
    expect(rows[0]?.dueAt).toBe('2026-11-27');
  });
});

describe('columns of a board', () => {
  const card = (code: string) => item(code, 'Nhận 16/11/2026');
  const lane = (title: string, ...codes: string[]) => block(block(title), ...codes.map(card));
  it('name a step of the work, also the column with one card', () => {
    expect(read(block(lane('Tiếp nhận 1', A), lane('Thụ lý 2', B, C)))).toMatchObject([
      { code: A, status: 'Tiếp nhận' },
      { code: B, status: 'Thụ lý' },
      { code: C, status: 'Thụ lý' },
    ]);
  });
  it('name the day on which their dossiers are due', () => {
    const lanes = [lane('Đến hạn ngày 24/11/2026 2', A, B), lane('Đến hạn ngày 25/11/2026 1', C)];
    expect(read(block(...lanes)).map(({ dueAt }) => dueAt)).toEqual([
      '2026-11-24',
      '2026-11-24',
      '2026-11-25',
    ]);
  });
  it('that are named otherwise say nothing', () => {
    expect(read(block(lane('Tổ dân phố 1', A), lane('Tổ dân phố 2', B, C)))[0]?.status).toBeNull();
  });
});

describe('titles of tables', () => {
  const part = (title: string, code: string) =>
    block(
      { kind: 'heading', items: [text(title)] },
      table(['Mã hồ sơ', 'Hẹn trả'], [code, '20/11/2026']),
    );
  it('name the state of their rows when they differ', () => {
    expect(
      read(block(part('Chờ thẩm định 1', A), part('Chờ trả kết quả (1)', B))).map(
        ({ status }) => status,
      ),
    ).toEqual(['Chờ thẩm định', 'Chờ trả kết quả']);
  });
  it('say nothing when there is only one: it is the title of the page', () => {
    expect(read(part('Hồ sơ đang xử lý', A))[0]?.status).toBeNull();
  });
});

describe('a row of which one cell is filled', () => {
  it('is the title of a group when it stands above the first dossier', () => {
    const titled = (words: string) => [words, '', '', ''];
    const dossier = (code: string) => [code, 'Đăng ký kết hôn', '16/11/2026', 'Đang xử lý'];
    expect(
      read(
        table(
          ['Mã hồ sơ', 'Thủ tục', 'Ngày nhận', 'Trạng thái'],
          titled('Hẹn trả ngày 25/11/2026'),
          dossier(A),
          titled('Hẹn trả ngày 26/11/2026'),
          dossier(B),
          titled('Chưa có ngày'),
          dossier(C),
        ),
      ).map(({ dueAt }) => dueAt),
    ).toEqual(['2026-11-25', '2026-11-26', null]);
  });
});

describe('a row with a day alone, between dossiers of which the first has no title', () => {
  const rows = (...last: string[][]) =>
    read(
      table(
        ['Mã hồ sơ', 'Thủ tục', 'Ngày nhận'],
        [A, 'Đăng ký kết hôn', '16/11/2026'],
        ['Hẹn trả: 25/11/2026', '', ''],
        [B, 'Đăng ký kết hôn', '16/11/2026'],
        ...last,
      ),
    ).map(({ dueAt }) => dueAt);
  it('is the second row of the dossier above when the list ends with one', () => {
    expect(rows(['Hẹn trả: 26/11/2026', '', ''])).toEqual(['2026-11-25', '2026-11-26']);
  });
  it('is nobody’s when it may be the title of what follows', () => {
    expect(rows()).toEqual([null, null]);
  });
});

describe('a block of one line right above each of several tables', () => {
  const list = (code: string) =>
    table(['Mã hồ sơ', 'Thủ tục', 'Ngày nhận'], [code, 'Đăng ký kết hôn', '16/11/2026']);
  it('is its title', () => {
    expect(
      read(
        block(block('Hẹn trả: 25/11/2026'), list(A)),
        block(block('Hẹn trả: 26/11/2026'), list(B)),
        block(block('Chưa có ngày'), list(C)),
      ).map(({ dueAt }) => dueAt),
    ).toEqual(['2026-11-25', '2026-11-26', null]);
  });
  it('says nothing when there is one only: it may be a fact of the page', () => {
    expect(
      read(block(block('Hẹn trả: 25/11/2026'), list(A)), list(B)).map(({ dueAt }) => dueAt),
    ).toEqual([null, null]);
  });
});
