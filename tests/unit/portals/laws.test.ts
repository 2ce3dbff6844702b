import { describe, expect, it } from 'vitest';
import { type Box, lineOf } from '@/utils/portals/page-description';
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
