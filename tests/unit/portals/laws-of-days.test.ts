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

describe('what is no promise', () => {
  it('an appointment with the citizen', () => {
    expect(dueOf(block('Ngày hẹn: 18/11/2026', 'Nội dung hẹn: Đến ký giấy tờ'))).toBeNull();
    expect(dueOf(block('Lịch hẹn: 18/11/2026 08:00'))).toBeNull();
    expect(dueOf(block('Nhận: 16/11/2026', 'Hẹn: 18/11/2026'))).toBe('2026-11-18');
  });
  it('a day that is taken back or moved by what follows it', () => {
    for (const rest of ['+ 5 ngày', '(đã gia hạn thêm 5 ngày)', '(đã hủy)'])
      expect({ rest, due: dueOf(block(`Ngày hẹn trả: 20/11/2026 ${rest}`)) }).toEqual({
        rest,
        due: null,
      });
  });
  it('a deadline in a banner, farther from the code than all that is said of the dossier', () => {
    const page = block(
      block('Hạn xử lý: 30/11/2026'),
      block(`Mã hồ sơ: ${A}`, 'Trạng thái: Đang xử lý'),
    );
    expect(read(page).dossiers[0]?.dueAt).toBeNull();
  });
  it('a plan beside a promise that is left open', () => {
    expect(dueOf(block('Dự kiến trả: 25/11/2026', 'Hẹn trả: chưa xác định'))).toBeNull();
  });
  const dueOf = (...boxes: Box[]) =>
    read(block(block(`Mã hồ sơ: ${A}`, 'Trạng thái: Đang xử lý'), ...boxes)).dossiers[0]?.dueAt;
  it('a sentence that begins with a day', () => {
    expect(dueOf(block('Ngày hẹn trả'), block('24/11/2026 là ngày làm việc'))).toBeNull();
    expect(dueOf(block('Ngày hẹn trả'), block('24/11/2026 (còn 2 ngày)'))).toBe('2026-11-24');
  });
  it('the deadline of work under another title', () => {
    expect(dueOf(block(heading('Việc khác của tôi'), text('Hạn xử lý: 27/11/2026')))).toBeNull();
    expect(dueOf(block(heading('Thông tin xử lý'), text('Hạn xử lý: 27/11/2026')))).toBe(
      '2026-11-27',
    );
  });
  it('the deadline of an office in a table of the way the dossier went', () => {
    expect(
      dueOf(
        table(['Đơn vị', 'Ngày nhận', 'Hạn trả'], ['Sở Tài chính', '17/11/2026', '20/11/2026']),
      ),
    ).toBeNull();
  });
  it('the promise of a dossier that is only named', () => {
    expect(dueOf(block(`Kèm hồ sơ gốc ${B} (hẹn trả 05/01/2026)`))).toBeNull();
  });
});

describe('a day of return', () => {
  const due = (label: string, status: string) =>
    read(block(`Mã hồ sơ: ${A}`, `${label}: 20/11/2026`, `Trạng thái: ${status}`)).dossiers[0]
      ?.dueAt;
  it('without a word of a promise is one only while the work goes on', () => {
    expect(due('Ngày trả', 'Đang xử lý')).toBe('2026-11-20');
    for (const status of ['Đã trả kết quả', 'Quá hạn', 'Hoàn thành', '-'])
      expect({ status, due: due('Ngày trả', status) }).toEqual({ status, due: null });
  });
  it('that is awaited is one where the same name gives others their plan', () => {
    const days = (...states: string[]) =>
      read(
        table(
          ['Mã hồ sơ', 'Ngày trả', 'Trạng thái'],
          ...states.map((status, at) => [[A, B][at] ?? '', '20/11/2026', status]),
        ),
      ).dossiers.map(({ dueAt }) => dueAt);
    expect(days('Trễ hẹn', 'Đang xử lý')).toEqual(['2026-11-20', '2026-11-20']);
    expect(days('Trễ hẹn', 'Đã trả kết quả')).toEqual([null, null]);
    expect(days('Đúng hạn', 'Đang xử lý')).toEqual([null, '2026-11-20']);
  });
  it('of the result is none once the result may have left', () => {
    for (const label of ['Ngày trả kết quả', 'HT']) {
      expect(due(label, 'Đang xử lý')).toBe('2026-11-20');
      expect(due(label, 'Đã trả kết quả')).toBeNull();
      expect(due(label, 'Đã hoàn thành')).toBeNull();
    }
  });
  it('by plan under an upper name is a promise, the actual one is not', () => {
    const cell = (words: string, more: Partial<Box> = {}): Box => ({
      kind: 'head',
      items: [text(words)],
      ...more,
    });
    const rows = table([''], [A, '20/11/2026', '19/11/2026']).items.slice(1);
    const head: Box[] = [
      {
        kind: 'row',
        items: [cell('Mã hồ sơ', { rowSpan: 2 }), cell('Trả kết quả', { colSpan: 2 })],
      },
      { kind: 'row', items: [cell('Theo hẹn'), cell('Thực tế')] },
    ];
    expect(read({ kind: 'table', items: [...head, ...rows] }).dossiers[0]?.dueAt).toBe(
      '2026-11-20',
    );
  });
});

describe('a promise that could have been changed', () => {
  const head = ['Mã hồ sơ', 'Thủ tục', 'Hẹn trả ban đầu', 'Hẹn trả lại'];
  const due = (first: string, second: string) =>
    read(table(head, [A, 'Đăng ký khai sinh', first, second])).dossiers[0]?.dueAt;
  it('stands as long as nothing is written beside it', () => {
    expect(due('18/11/2026', '')).toBe('2026-11-18');
  });
  it('does not stand beside another one, readable or not', () => {
    expect(due('18/11/2026', '25/11/2026')).toBe('2026-11-25');
    expect(due('18/11/2026', 'theo thông báo')).toBeNull();
  });
});

describe('a limit told by both its ends', () => {
  const due = (label: string, value: string) =>
    read(block(`Mã hồ sơ: ${A}`, 'Thủ tục: Đăng ký khai sinh', `${label}: ${value}`)).dossiers[0]
      ?.dueAt;
  it('ends with the due day', () => {
    expect(due('Thời hạn giải quyết', '10 ngày làm việc (từ 10/11/2026 đến 24/11/2026)')).toBe(
      '2026-11-24',
    );
    expect(due('Gia hạn lần 1', 'từ 24/11/2026 đến hết ngày 30/11/2026')).toBe('2026-11-30');
  });
  it('has none when its ends are not named, or stand the wrong way round', () => {
    expect(due('Thời hạn giải quyết', '10/11/2026 24/11/2026')).toBeNull();
    expect(due('Thời hạn giải quyết', 'từ 24/11/2026 đến 10/11/2026')).toBeNull();
  });
});

describe('an extension', () => {
  const due = (...lines: string[]) =>
    read(block(`Mã hồ sơ: ${A}`, 'Ngày hẹn trả: 20/11/2026', ...lines)).dossiers[0]?.dueAt;
  it('takes the promise back, also when its day may be that of the decision', () => {
    expect(due('Gia hạn: 19/11/2026')).toBeNull();
    expect(due('Gia hạn đến: 27/11/2026')).toBe('2026-11-27');
  });
  it('that was not given leaves the promise', () => {
    expect(due('Gia hạn: không')).toBe('2026-11-20');
  });
  it('after another one is the one in force', () => {
    expect(
      due(
        'Gia hạn lần 1: từ 20/11/2026 đến 27/11/2026',
        'Gia hạn lần 2: từ 27/11/2026 đến 04/12/2026',
      ),
    ).toBe('2026-12-04');
  });
});

describe('days left', () => {
  it('before the day they count to are a remark', () => {
    const due = (text: string) =>
      read(table(['Mã hồ sơ', 'Trạng thái', 'Hạn trả'], [A, 'Đang xử lý', text])).dossiers[0]
        ?.dueAt;
    expect(due('Còn 5 ngày (01/12/2026 17:00)')).toBe('2026-12-01T17:00');
    expect(due('Quá hạn 2 ngày 3 giờ: 20/11/2026')).toBe('2026-11-20');
    expect(due('Còn 5 ngày')).toBeNull();
  });
});

describe('a deadline’s cell with several deadlines', () => {
  it('gives the one that is called the dossier’s', () => {
    const due = (text: string) =>
      read(table(['Mã hồ sơ', 'Thủ tục', 'Hạn xử lý'], [A, 'Đăng ký khai sinh', text])).dossiers[0]
        ?.dueAt;
    expect(due('Bước: 25/11/2026\nHồ sơ: 03/12/2026')).toBe('2026-12-03');
    expect(due('Bước: 25/11/2026\nPhòng: 03/12/2026')).toBeNull();
  });
});

describe('the day of the result without a state', () => {
  const due = (...more: string[]) =>
    read(
      block(
        `Mã hồ sơ: ${A}`,
        'Thủ tục: Đăng ký khai sinh',
        'Ngày trả kết quả: 20/11/2026',
        ...more,
      ),
    ).dossiers[0]?.dueAt;
  it('is the end on a slip that hands the result over', () => {
    expect(due('Người nhận kết quả đã ký')).toBeNull();
  });
  it('is the plan on a page that speaks of a promise', () => {
    expect(due('Giấy tiếp nhận hồ sơ và hẹn trả kết quả')).toBe('2026-11-20');
  });
  it('is the plan for all in a list in which one is still at work', () => {
    const rows = table(
      ['Mã hồ sơ', 'Ngày trả kết quả', 'Trạng thái'],
      [A, '20/11/2026', 'Quá hạn'],
      [B, '24/11/2026', 'Đang xử lý'],
    );
    expect(read(rows).dossiers.map((one) => one.dueAt)).toEqual(['2026-11-20', '2026-11-24']);
  });
});

describe('a day years after the receipt', () => {
  it('is that of a licence, not of a promise', () => {
    const due = (received: string) =>
      read(block(`Mã hồ sơ: ${A}`, received, 'Hạn: 20/11/2031')).dossiers[0]?.dueAt;
    expect(due('Ngày tiếp nhận: 16/11/2026')).toBeNull();
    expect(due('Trạng thái: Đang xử lý')).toBeNull();
  });
  it('under a title of its own extends something else', () => {
    const page = block(
      block(`Mã hồ sơ: ${A}`, 'Ngày tiếp nhận: 16/11/2026'),
      block(heading('Giấy phép đã cấp'), text('Gia hạn đến: 20/12/2026')),
    );
    expect(read(page).dossiers[0]?.dueAt).toBeNull();
  });
});
