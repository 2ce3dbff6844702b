import { describe, expect, it } from 'vitest';
import type { Box } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { statusRank } from '@/utils/portals/statuses';
import { block, pageOf, table, text } from '../../support/recognise-describe';

const A = 'H49.22-261116-0031';
const B = 'H49.22-261117-0002';
const read = (...boxes: Box[]) => recognise(pageOf(...boxes));
const item = (...lines: string[]): Box => ({ kind: 'item', items: lines.map(text) });
const heading = (words: string): Box => ({ kind: 'heading', items: [text(words)] });

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
  it('names the procedure of a branch of a tree, and a sentence about the list none', () => {
    const named = (title: string) =>
      read(
        block(title, {
          kind: 'box',
          items: [
            item(`${A} | hẹn trả 25/11/2026`),
            item(`${B} | hẹn trả 26/11/2026 | chờ ký duyệt`),
          ],
        }),
      ).dossiers;
    expect(named('▾ Đăng ký kết hôn (2)')).toMatchObject([
      { procedure: 'Đăng ký kết hôn', dueAt: '2026-11-25', status: null },
      { procedure: 'Đăng ký kết hôn', dueAt: '2026-11-26', status: 'chờ ký duyệt' },
    ]);
    expect(named('Giải quyết các hồ sơ sau trong tuần')[0]?.procedure).toBeNull();
  });
  it('gives no day when it is the day of the report', () => {
    const { dossiers } = read(group('Danh sách ngày 25/11/2026', A, B));
    expect(dossiers.map(({ dueAt }) => dueAt)).toEqual([null, null]);
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

describe('a label that may or may not name a state', () => {
  const status = (label: string, value: string) =>
    read(table(['Mã hồ sơ', 'Hẹn trả', label], [A, '20/11/2026', value])).dossiers[0]?.status;
  it('names one when its value is a state', () => {
    expect(status('TT', 'Đang xử lý')).toBe('Đang xử lý');
    expect(status('Kết quả', 'Chờ nộp phí')).toBe('Chờ nộp phí');
    expect(status('TT', '1')).toBeNull();
    expect(status('Kết quả', 'Giấy phép số 12')).toBeNull();
  });
  it('gives way to a label that surely does', () => {
    const rows = table(
      ['Mã hồ sơ', 'Kết quả', 'Trạng thái', 'Hẹn trả'],
      [A, 'Đúng hạn', 'Lấy ý kiến Sở', '20/11/2026'],
    );
    expect(read(rows).dossiers[0]?.status).toBe('Lấy ý kiến Sở');
  });
});

describe('a sentence', () => {
  const of = (...lines: string[]) => read(block(...lines)).dossiers[0];
  it('about somebody names the days all the same, and the step at work', () => {
    expect(
      of(
        `Hồ sơ ${A} (Đăng ký khai sinh) của ông Điểu Xuân Lâm tiếp nhận ngày 12/11/2026, đến hạn trả ngày 26/11/2026, hiện đang ở bước Thẩm định.`,
      ),
    ).toMatchObject({ receivedAt: '2026-11-12', dueAt: '2026-11-26', status: 'Thẩm định' });
  });
  it('may begin with the day on which somebody received the dossier', () => {
    const receivedAt = (words: string) =>
      of(`Ngày 04/11/2026, Bộ phận Một cửa ${words} ${A}.`, 'Hẹn trả: 27/11/2026')?.receivedAt;
    expect(receivedAt('đã tiếp nhận hồ sơ')).toBe('2026-11-04');
    expect(receivedAt('đã chuyển cho Phòng chuyên môn hồ sơ')).toBeNull();
    expect(receivedAt('đã tiếp nhận hồ sơ từ Bưu điện')).toBeNull();
  });
  it('may say whose dossier was received, and that the result will be handed over', () => {
    expect(
      of(
        `Bộ phận Một cửa đã tiếp nhận hồ sơ của bà Trần Thị Ngọc lúc 08:12 ngày 16/11/2026, mã hồ sơ: ${A}.`,
        'Kết quả sẽ được trả vào ngày 25/11/2026.',
      ),
    ).toMatchObject({ receivedAt: '2026-11-16T08:12', dueAt: '2026-11-25' });
  });
  it('of apology ends with the new promise', () => {
    expect(
      of(
        `Bộ phận Một cửa đã tiếp nhận hồ sơ đề nghị giải quyết thủ tục: Đăng ký khai sinh; mã số hồ sơ: ${A}.`,
        'Theo giấy hẹn, thời gian trả kết quả là ngày 18/11/2026.',
        'Bộ phận Một cửa xin lỗi ông và xin hẹn lại ngày trả kết quả: 27/11/2026.',
      ),
    ).toMatchObject({ procedure: 'Đăng ký khai sinh', dueAt: '2026-11-27' });
  });
});

describe('a state with a number over or under it', () => {
  it('counts dossiers and is none’s own', () => {
    const page = (count: string) =>
      block(
        block(block('Đang xử lý'), block(count)),
        block(`Mã hồ sơ: ${A}`, 'Ngày hẹn trả: 20/11/2026'),
      );
    expect(read(page('45')).dossiers[0]?.status).toBeNull();
    expect(read(page('tại phòng chuyên môn')).dossiers[0]?.status).toBe('Đang xử lý');
  });
});

describe('messages without marks', () => {
  it('are sentences about the dossier they name', () => {
    const messages = block(
      heading('Tin nhắn đã gửi'),
      block(
        `TTHCC: Ho so ${A} (Dang ky khai sinh) da duoc tiep nhan ngay 16/11/2026, hen tra ket qua ngay 23/11/2026.`,
      ),
      block(`TTHCC: Ho so ${B} da co ket qua. Moi ba den nhan truoc ngay 30/11/2026.`),
    );
    expect(read(messages).dossiers).toMatchObject([
      { procedure: 'Dang ky khai sinh', receivedAt: '2026-11-16', dueAt: '2026-11-23' },
      { procedure: null, dueAt: null, status: 'da co ket qua' },
    ]);
  });
});

describe('names that no list holds', () => {
  const facts = (...lines: string[]) => read(block(`Mã hồ sơ: ${A}`, ...lines)).dossiers[0];
  it('are read by their words when all of them are known', () => {
    const dossier = facts(
      'Việc cần giải quyết: Đăng ký giám hộ',
      'Một cửa nhận lúc: 07:55 12/11/2026',
      'Hẹn dân đến lấy: 16:00 26/11/2026',
    );
    expect(dossier).toMatchObject({
      procedure: 'Đăng ký giám hộ',
      receivedAt: '2026-11-12T07:55',
      dueAt: '2026-11-26T16:00',
    });
  });
  it('are left unread when one word may turn their meaning', () => {
    const dossier = facts(
      'Trạng thái: Đang xử lý',
      'Hẹn dân bổ sung: 20/11/2026',
      'Phòng nhận lúc: 13/11/2026',
      'Dự kiến có kết quả của bước: 24/11/2026',
    );
    expect(dossier).toMatchObject({ receivedAt: null, dueAt: null });
  });
  it('give way to the usual name, and let no deadline take the place of a promise left open', () => {
    expect(facts('Hẹn dân đến lấy: 27/11/2026', 'Ngày hẹn trả: 26/11/2026')?.dueAt).toBe(
      '2026-11-26',
    );
    expect(facts('Hẹn dân đến lấy: tạm dừng', 'Hạn xử lý: 25/11/2026')?.dueAt).toBeNull();
  });
  it.each(['Được tiếp nhận', 'Đã tiếp nhận', 'Đã nhận'])(
    'are a state by themselves, and the name of a day before a colon: %s',
    (words) => {
      const card = (...runs: string[]): Box => ({
        kind: 'box',
        items: [{ runs: runs.map((each) => ({ text: each })), text: runs.join(' ') }],
      });
      const due = block('Ngày hẹn trả: 26/11/2026');
      expect(read(block(card(`Mã hồ sơ: ${A}`, words), due)).dossiers[0]?.status).toBe(words);
      expect(facts(`${words}: 12/11/2026`, 'Ngày hẹn trả: 26/11/2026')?.receivedAt).toBe(
        '2026-11-12',
      );
    },
  );
  it('are an appointment when they only name the citizen, unless the receipt stands beside it', () => {
    expect(facts('Trạng thái: Đang xử lý', 'Hẹn công dân: 26/11/2026')?.dueAt).toBeNull();
    expect(facts('Ngày nhận: 12/11/2026', 'Hẹn công dân: 26/11/2026')?.dueAt).toBe('2026-11-26');
  });
});

describe('the day of receipt that stands twice', () => {
  it('has the hour that one of them shows', () => {
    const list = table(['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'], [A, '06/11/2026', '']);
    const form = block(`Mã hồ sơ: ${A}`, 'Ngày giờ tiếp nhận: 06/11/2026 14:10');
    expect(read(list, form).dossiers[0]?.receivedAt).toBe('2026-11-06T14:10');
  });
});

describe('words in quotation marks', () => {
  it('are the name or the state without them', () => {
    const sentence = `Hồ sơ ${A}, thủ tục “Công nhận câu lạc bộ thể thao”, hẹn trả 26/11/2026. Trạng thái: “Chờ bổ sung”. Ngày trả sẽ được tính lại.`;
    expect(read(block(sentence)).dossiers[0]).toMatchObject({
      procedure: 'Công nhận câu lạc bộ thể thao',
      status: 'Chờ bổ sung',
    });
  });
});

describe('what is waited for or worked at', () => {
  it.each(['Chờ biên bản thẩm định', 'Đang soạn tờ trình', 'Chờ kiểm tra đầu vào'])(
    'is a state: %s',
    (words) => {
      expect(statusRank(words)).toBe(2);
    },
  );
  it.each(['Đang tải', 'Đang xem', 'Trình lãnh đạo chậm nhất'])('is none: %s', (words) => {
    expect(statusRank(words)).toBe(0);
  });
  // A page may write words to make the reader try every way to part them.
  it('is none in a word without an end, and that is found at once', () => {
    expect(statusRank(`chờ ${'b'.repeat(54)} .`)).toBe(0);
  });
});
