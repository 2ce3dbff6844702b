import { describe, expect, it } from 'vitest';
import type { Box } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, table, text } from '../../support/recognise-describe';

const A = 'H49.22-261103-0031';
const B = 'H49.22-250611-0042';
const read = (...boxes: Box[]) => recognise(pageOf(...boxes)).dossiers;
const facts = (...lines: string[]) => read(block(`Mã hồ sơ: ${A}`, ...lines))[0];

describe('a sentence with two days', () => {
  const both = { receivedAt: '2026-11-03T08:15', dueAt: '2026-11-17T17:00' };
  it('gives each its hour in words, and a day never begins a name', () => {
    const line =
      'Ngày tiếp nhận: 08 giờ 15 phút, ngày 03 tháng 11 năm 2026. Ngày hẹn trả kết quả: 17 giờ 00 phút, ngày 17 tháng 11 năm 2026';
    expect(facts(line)).toMatchObject(both);
  });
  it('goes on behind the whole time of the procedure', () => {
    const line =
      'Tổng thời gian giải quyết: 10 ngày làm việc. Tiếp nhận hồ sơ lúc 8 giờ 15 phút, ngày 3 tháng 11 năm 2026; hẹn trả kết quả lúc 17 giờ, ngày 17 tháng 11 năm 2026.';
    expect(facts(line)).toMatchObject(both);
  });
});

describe('a promise that was put off', () => {
  it('is named behind its day', () => {
    expect(
      facts(
        'Thời gian hẹn trả kết quả: ngày 20/11/2026.',
        'Trung tâm sẽ trả kết quả giải quyết hồ sơ vào ngày 30/11/2026 (ngày hẹn trả mới).',
      )?.dueAt,
    ).toBe('2026-11-30');
  });
  it('is told together with the day it takes the place of', () => {
    const line = 'Ngày hẹn trả mới: 24/11/2026 (thay cho ngày 10/11/2026).';
    expect(facts(line, 'Hẹn trả kết quả lúc 16:00 ngày 10/11/2026')?.dueAt).toBe('2026-11-24');
    expect(
      facts('Trạng thái: Đang xử lý', 'Ngày hẹn trả: 24/11/2026 (10/11/2026)')?.dueAt,
    ).toBeNull();
  });
});

describe('a promise that was moved', () => {
  it('from one day to another is due on the other', () => {
    expect(
      facts(
        'Ngày hẹn trả được lùi từ 20/11/2026 sang 02/12/2026 (chờ ý kiến đơn vị quản lý đường).',
        'Hẹn trả kết quả: 20/11/2026.',
      ),
    ).toMatchObject({ dueAt: '2026-12-02', status: null });
  });
  it('is nothing of the kind when something else was moved', () => {
    expect(
      facts('Lịch thẩm định được lùi từ 20/11/2026 sang 02/12/2026.', 'Hẹn trả: 04/12/2026')?.dueAt,
    ).toBe('2026-12-04');
  });
});

describe('the letter that says sorry', () => {
  const letter = (promise: string) =>
    facts(
      'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
      'Ngày 03/11/2026, Trung tâm tiếp nhận hồ sơ của ông.',
      'Thời gian hẹn trả kết quả giải quyết hồ sơ: 16 giờ 30 phút, ngày 16 tháng 11 năm 2026.',
      promise,
      'GIÁM ĐỐC (đã ký)',
    );
  it('promises another day, and its signature is no state', () => {
    expect(
      letter(
        'Trung tâm xin lỗi ông và sẽ trả kết quả giải quyết hồ sơ vào 9 giờ 00 phút, ngày 27 tháng 11 năm 2026.',
      ),
    ).toMatchObject({ receivedAt: '2026-11-03', dueAt: '2026-11-27T09:00', status: null });
  });
  it('gives no day when the other one is told in words we do not know', () => {
    expect(letter('Mong ông quay lại sau hai tuần nữa.')?.dueAt).toBeNull();
  });
});

describe('a letter about a dossier', () => {
  const letter = block(
    `Ngày 03/11/2026, Trung tâm Phục vụ hành chính công tiếp nhận hồ sơ đề nghị giải quyết thủ tục “Xác nhận tình trạng nhà ở” của Bà, mã hồ sơ ${A}.`,
    'Hẹn trả ngày 20/11/2026.',
  );
  it('tells the receipt and quotes the procedure', () => {
    expect(read(letter)).toMatchObject([
      { receivedAt: '2026-11-03', dueAt: '2026-11-20', procedure: 'Xác nhận tình trạng nhà ở' },
    ]);
  });
  it('may set the procedure apart by dashes, whatever the sentence goes on to say', () => {
    const line = `Hồ sơ ${A} – Trợ cấp sinh hoạt hằng tháng đối với người cao tuổi – đã có giấy tờ bổ sung. Hạn bổ sung hồ sơ: 12/11/2026.`;
    expect(read(block(line, 'Trạng thái: Đang xử lý'))[0]).toMatchObject({
      procedure: 'Trợ cấp sinh hoạt hằng tháng đối với người cao tuổi',
      dueAt: null,
    });
  });
  it('may only speak of an older dossier', () => {
    const talk = `Thửa này trước đây đã có hồ sơ ${B} trả ngày 20/06/2025, ranh giới đang lệch.`;
    expect(read(block(block(`Mã hồ sơ: ${A}`, 'Hẹn trả: 20/11/2026'), talk))).toMatchObject([
      { code: A },
    ]);
  });
});

describe('links side by side', () => {
  const links = (...words: string[]): Box => {
    const runs = words.map((each) => ({ text: each, kind: 'link' as const }));
    return { kind: 'box', items: [{ runs, text: words.join('') }] };
  };
  it('are a menu, in which a name has no value', () => {
    const menu = links('Giới thiệu', 'Thủ tục hành chính', 'Dịch vụ công trực tuyến', 'Tra cứu');
    const card = block(`Mã hồ sơ: ${A}`, 'Tên hồ sơ: Cấp giấy phép', 'Hẹn trả: 20/11/2026');
    expect(read(menu, card)[0]?.procedure).toBe('Cấp giấy phép');
  });
  it('are none when there are two: a name and where it leads', () => {
    const line = links('Thủ tục', 'Đăng ký khai sinh');
    expect(read(block(block(`Mã hồ sơ: ${A}`, 'Hẹn trả: 20/11/2026'), line))[0]?.procedure).toBe(
      'Đăng ký khai sinh',
    );
  });
});

describe('the hour that stands alone', () => {
  const day = (...hours: string[]): Box =>
    block(
      { kind: 'heading', items: [text('Hẹn trả thứ Tư, 25/11/2026')] },
      block(...hours, block(`${A}`, 'Đăng ký khai sinh', 'Tiếp nhận 04/11/2026')),
    );
  it('is that of the day in the heading', () => {
    expect(read(day('17:00'))[0]?.dueAt).toBe('2026-11-25T17:00');
  });
  it('is not known when there are two', () => {
    expect(read(day('08:00', '17:00'))[0]?.dueAt).toBe('2026-11-25');
  });
});

describe('a line that tells when something began', () => {
  it('is that of a step, with its state', () => {
    expect(
      facts(
        'Đang xử lý',
        'Ngày hẹn trả: 20/11/2026',
        'Bắt đầu 12/11/2026 08:00 · Hạn xử lý 16/11/2026 17:00 · Trạng thái: Chưa hoàn thành',
      ),
    ).toMatchObject({ dueAt: '2026-11-20', status: 'Đang xử lý' });
  });
});

describe('the star of a field that must be filled in', () => {
  it('is no value', () => {
    const row = (name: string, value: string): Box => ({
      kind: 'row',
      items: [
        { kind: 'cell', items: [{ runs: [{ text: name }, { text: '(*)' }], text: `${name}(*)` }] },
        {
          kind: 'cell',
          items: [{ runs: [{ text: value, kind: 'control', editable: true }], text: value }],
        },
      ],
    });
    const form: Box = {
      kind: 'table',
      items: [
        row('Số hồ sơ', A),
        row('Loại thủ tục', 'Cấp giấy chứng nhận'),
        row('Ngày hẹn trả', '20/11/2026'),
      ],
    };
    expect(read(form)).toMatchObject([
      { code: A, procedure: 'Cấp giấy chứng nhận', dueAt: '2026-11-20' },
    ]);
  });
});

describe('a state in a sentence', () => {
  it.each([
    'Hiện hồ sơ ở trạng thái “Đang xử lý”.',
    'Hồ sơ đã chuyển sang trạng thái: Đang xử lý.',
    'Tình trạng: Đang xử lý. Hồ sơ đính kèm biên bản họp dân.',
  ])('ends with it: %s', (line) => {
    expect(facts('Hẹn trả: 20/11/2026', line)?.status).toBe('Đang xử lý');
  });
});

describe('a message in a column for what a dossier is about', () => {
  it('is read as the sentences it holds', () => {
    const message = `Ho so ${A} cua Ba Na ve viec Xac nhan ho lam nong, lam nghiep can bo sung giay to truoc ngay 24/11/2026. Ngay hen tra KQ: 25/11/2026.`;
    expect(read(table(['TT', 'Kênh', 'Nội dung'], ['1', 'SMS', message]))[0]).toMatchObject({
      procedure: 'Xac nhan ho lam nong, lam nghiep',
      dueAt: '2026-11-25',
    });
  });
});

describe('words of the navigation', () => {
  it('are no state', () => {
    const words = ['Hộp thư đến', 'Đã gửi', 'Thư nháp'];
    const menu: Box = {
      kind: 'box',
      items: words.map((each) => ({ runs: [{ text: each, kind: 'menu' as const }], text: each })),
    };
    expect(read(menu, block(`Mã hồ sơ: ${A}`, 'Hẹn trả: 20/11/2026'))[0]?.status).toBeNull();
  });
});
