import { describe, expect, it } from 'vitest';
import type { Box } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, table, text } from '../../support/recognise-describe';

const A = 'H49.22-261116-0031';
const B = 'H49.22-261117-0002';
const read = (...boxes: Box[]) => recognise(pageOf(...boxes));
const item = (...lines: string[]): Box => ({ kind: 'item', items: lines.map(text) });
const heading = (words: string): Box => ({ kind: 'heading', items: [text(words)] });

describe('a day between two names', () => {
  it('belongs to the name before it, even when that name is not known', () => {
    const { dossiers } = read(
      block(
        block(`Mã hồ sơ: ${A}`, 'Thủ tục: Đăng ký khai sinh'),
        block('Ngày giờ cán bộ quầy nhận'),
        block('16/11/2026'),
        block('Hẹn trả'),
        block('chưa có'),
      ),
    );
    expect(dossiers[0]?.dueAt).toBeNull();
  });
  it('stands above its name when it begins its block', () => {
    const card = block(block('20/11/2026'), block('Hẹn trả'));
    expect(read(block(block(`Mã hồ sơ: ${A}`), card)).dossiers[0]?.dueAt).toBe('2026-11-20');
  });
});

describe('a deadline inside an item that has a title of its own', () => {
  const steps = (second: string) =>
    block(block(`Mã hồ sơ: ${A}`, 'Thủ tục: Đăng ký khai sinh'), {
      kind: 'box',
      items: [item('Tiếp nhận', 'Đã xong'), item('Thẩm định', second)],
    });
  it('is the item’s: a step has deadlines, too', () => {
    expect(read(steps('Hạn xử lý: 18/11/2026')).dossiers[0]?.dueAt).toBeNull();
  });
  it('but a promise is the dossier’s wherever it stands', () => {
    expect(read(steps('Hẹn trả: 20/11/2026')).dossiers[0]?.dueAt).toBe('2026-11-20');
  });
});

describe('a second promise', () => {
  it('is the one that counts when it is numbered', () => {
    const { dossiers } = read(
      block(
        block(`Mã hồ sơ: ${A}`),
        block('Hẹn trả kết quả'),
        block('17/11/2026'),
        block('Hẹn trả lại (lần 2)'),
        block('26/11/2026'),
      ),
    );
    expect(dossiers[0]?.dueAt).toBe('2026-11-26');
  });
});

describe('the title of a group', () => {
  const group = (title: string, ...codes: string[]) =>
    block(heading(title), {
      kind: 'box',
      items: codes.map((code) => item(`${code} – Đăng ký kết hôn`)),
    });
  it('gives its day to all dossiers under it', () => {
    const { dossiers } = read(group('Hẹn trả Thứ Tư, 25/11/2026', A, B));
    expect(dossiers.map(({ dueAt }) => dueAt)).toEqual(['2026-11-25', '2026-11-25']);
  });
  it('gives no day when it is the day of the report', () => {
    const { dossiers } = read(group('Danh sách ngày 25/11/2026', A, B));
    expect(dossiers.map(({ dueAt }) => dueAt)).toEqual([null, null]);
  });
});

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

describe('dossiers that are only named for reference', () => {
  it('are not there for work, also when their list has one entry', () => {
    const page = block(
      block(`Mã hồ sơ: ${A}`, 'Ngày hẹn trả: 20/11/2026'),
      heading('Hồ sơ liên quan'),
      item(`${B} – Đăng ký kết hôn – hẹn trả 01/12/2026`),
    );
    expect(read(page).dossiers.map(({ code }) => code)).toEqual([A]);
  });
});

describe('a page without a readable dossier', () => {
  it('leaves a strong trace when rows stand under the names of a dossier', () => {
    const rows = table(['Mã hồ sơ', 'Thủ tục', 'Ngày hẹn trả'], ['Xem', 'Khai sinh', '20/11/2026']);
    expect(read(rows)).toMatchObject({ dossiers: [], trace: 'strong' });
  });
  it('leaves a weak one when a code is mentioned, or a form asks for one', () => {
    expect(read(block(`Anh xem giúp ${A} nhé`)).trace).toBe('weak');
    expect(read(block('Mã hồ sơ: ', 'Ngày hẹn trả: ')).trace).toBe('weak');
  });
  it('leaves none when it says itself that there is nothing, or speaks of other things', () => {
    const empty = table(['Mã hồ sơ', 'Ngày hẹn trả', 'Trạng thái'], ['Không có dữ liệu', '', '']);
    expect(read(empty).trace).toBe('none');
    expect(read(block('Lịch công tác tuần 48', 'Thứ Hai: giao ban')).trace).toBe('none');
  });
  it('leaves none when dossiers were read', () => {
    expect(read(block(`Mã hồ sơ: ${A}`, 'Ngày hẹn trả: 20/11/2026')).trace).toBe('none');
  });
});
