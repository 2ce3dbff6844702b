import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '@/utils/portals/explain';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, table, text } from '../../support/recognise-describe';

const HEAD = ['Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];
const CODE = 'H49.22-261116-0031';
const list = (received: string, due: string) =>
  recognise(pageOf(table(HEAD, [CODE, 'Đăng ký khai sinh', received, due, 'Đang xử lý'])));
const prose = (...lines: string[]) => recognise(pageOf(block(...lines))).dossiers;

describe('a row under labels', () => {
  it('gives one sighting', () => {
    expect(list('16/11/2026', '20/11/2026 17:00').dossiers).toEqual([
      {
        code: CODE,
        procedure: 'Đăng ký khai sinh',
        receivedAt: '2026-11-16',
        dueAt: '2026-11-20T17:00',
        status: 'Đang xử lý',
      },
    ]);
  });

  it('passes minutes on, and tells the seconds when asked', () => {
    const read = recognise(
      pageOf(table(HEAD, [CODE, '', '16/11/2026 09:14:30', '20/11/2026', 'Đang xử lý'])),
    );
    expect(read.dossiers[0]?.receivedAt).toBe('2026-11-16T09:14');
    expect(explain(read).found[0]?.exact.receivedAt).toBe('2026-11-16T09:14:30');
  });

  it('says why when asked', () => {
    const page = pageOf(table(HEAD, [CODE, 'Đăng ký khai sinh', '', '', 'Đang xử lý']));
    const { found } = explain(recognise(page));
    expect(found[0]?.why.status).toEqual({
      label: 'Trạng thái',
      relation: 'under the header',
      text: 'Đang xử lý',
    });
    expect(found[0]?.why.dueAt).toMatch(/no day/);
  });
});

describe('a due date that is not certain is null', () => {
  it('when it is earlier than the receipt', () => {
    expect(list('20/11/2026', '16/11/2026').dossiers[0]?.dueAt).toBeNull();
  });
  it('when it is earlier on the day of the receipt', () => {
    expect(list('20/11/2026 10:00', '20/11/2026 09:00').dossiers[0]?.dueAt).toBeNull();
  });
  it('but not when only the day of both is the same', () => {
    expect(list('20/11/2026 10:00', '20/11/2026').dossiers[0]?.dueAt).toBe('2026-11-20');
  });
  it('when two promises differ', () => {
    const read = prose(
      `Mã hồ sơ: ${CODE}`,
      'Ngày hẹn trả: 20/11/2026',
      'Hẹn trả kết quả: 24/11/2026',
    );
    expect(read[0]?.dueAt).toBeNull();
  });
  it('when it is a duration', () => {
    expect(
      prose(`Mã hồ sơ: ${CODE}`, 'Thời hạn giải quyết: 03 ngày làm việc', 'Trạng thái: Mới')[0]
        ?.dueAt,
    ).toBeNull();
  });
  it('when the promise is left open and only a weaker deadline has a day', () => {
    const read = prose(
      `Mã hồ sơ: ${CODE}`,
      'Ngày hẹn trả: Thủ tục không quy định ngày hẹn trả',
      'Hạn xử lý: 24/11/2026',
      'Trạng thái: Đang xử lý',
    );
    expect(read[0]?.dueAt).toBeNull();
  });
  it('when the day may be the one on which the result was returned', () => {
    const read = prose(
      `Mã hồ sơ: ${CODE}`,
      'Ngày trả kết quả: 24/11/2026',
      'Trạng thái: Đã trả kết quả',
    );
    expect(read[0]).toMatchObject({ code: CODE, dueAt: null });
  });
});

describe('of several deadlines', () => {
  it('a newer promise replaces the old one', () => {
    const read = prose(
      `Mã hồ sơ: ${CODE}`,
      'Ngày hẹn trả: 20/11/2026',
      'Ngày hẹn trả mới: 27/11/2026',
    );
    expect(read[0]?.dueAt).toBe('2026-11-27');
  });
  it('the promise beats the deadline for the work', () => {
    const read = prose(`Mã hồ sơ: ${CODE}`, 'Hạn xử lý: 18/11/2026', 'Ngày hẹn trả: 20/11/2026');
    expect(read[0]?.dueAt).toBe('2026-11-20');
  });
  it('one in a history of steps is none', () => {
    const read = prose(
      `Mã hồ sơ: ${CODE}`,
      'Trạng thái: Đang xử lý',
      'Quá trình xử lý',
      'Hạn xử lý: 18/11/2026',
    );
    expect(read[0]?.dueAt).toBeNull();
  });
});

describe('a code alone is no dossier', () => {
  it.each([
    ['in a sentence', `Chị xem giúp hồ sơ ${CODE} nhé, hạn gửi báo cáo 25/11/2026`],
    ['as an example', `Mã hồ sơ có dạng ${CODE}; ngày hẹn trả: 20/11/2026`],
    ['under the label of another number', `Mã thanh toán: ${CODE}`],
  ])('%s', (_where, line) => {
    expect(prose(line)).toEqual([]);
  });
});

describe('a degree of secrecy', () => {
  const dossier = [`Mã hồ sơ: ${CODE}`, 'Ngày hẹn trả: 20/11/2026'];
  it.each(['MẬT', 'TỐI MẬT', '[TUYỆT MẬT]', 'Độ mật: Mật'])('stops everything: %s', (mark) => {
    expect(recognise(pageOf(block(...dossier), block(mark)))).toEqual({
      dossiers: [],
      secrecyMark: true,
      trace: 'none',
      findings: [],
      refused: [],
    });
  });
  it.each(['Bảo mật thông tin', 'Tài liệu MẬT không được tải lên', 'Độ mật: Thường'])(
    'is not meant: %s',
    (words) => {
      expect(recognise(pageOf(block(...dossier), block(words))).secrecyMark).toBe(false);
    },
  );
});

it('an incoming document counts only where documents have deadlines', () => {
  const row = ['2315/SNV-CCHC', 'V/v báo cáo quý IV', '17/11/2026'];
  const work = table(['Số/Ký hiệu', 'Trích yếu', 'Ngày đến', 'Hạn xử lý'], [...row, '25/11/2026']);
  const laws = table(['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành'], row);
  expect(recognise(pageOf(work)).dossiers).toHaveLength(1);
  expect(recognise(pageOf(laws)).dossiers).toEqual([]);
});

it('whatever stands in the cells, nothing is invented', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      '16/11/2026',
      '31/02/2026',
      'Đang xử lý',
      CODE,
      '012345678901',
      'Ngày hẹn trả',
      '20/11/2026 17:00',
      'Hạn xử lý: 18/11/2026',
    ),
    fc.string({ maxLength: 30 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (cells) => {
      for (const one of recognise(pageOf(table(HEAD, ...cells), text('MAU'))).dossiers) {
        expect(cells.flat().join(' ').toUpperCase().replace(/\s/g, '')).toContain(one.code);
        expect(one.code.length).toBeGreaterThanOrEqual(4);
        if (one.dueAt && one.receivedAt)
          expect(one.dueAt.slice(0, 10) >= one.receivedAt.slice(0, 10)).toBe(true);
        expect(JSON.stringify({ ...one, code: '' })).not.toMatch(
          /(?<!\d)\d{9}(?!\d)|(?<!\d)\d{12}(?!\d)/,
        );
      }
    }),
    { numRuns: 300 },
  );
});
