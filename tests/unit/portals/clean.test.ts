import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanProcedure, cleanStatus, looksLikeProcedure } from '@/utils/portals/clean';
import { PERSONAL_NUMBER } from '@/utils/portals/codes';
import { statusRank } from '@/utils/portals/statuses';

describe('a procedure ends where a person begins', () => {
  it.each([
    ['Đăng ký khai sinh (Người nộp: Lò Thị Mai)', 'Đăng ký khai sinh'],
    ['Đăng ký khai sinh, chủ hồ sơ: Lò Thị Mai', 'Đăng ký khai sinh'],
    ['Trợ cấp mai táng cho ông Vàng Văn Quý', 'Trợ cấp mai táng'],
    ['Đăng ký kết hôn - Giàng Thị Sao Mai', 'Đăng ký kết hôn'],
    ['Đăng ký kết hôn 012345678901', 'Đăng ký kết hôn'],
    ['- Đăng ký kết hôn', 'Đăng ký kết hôn'],
    ['1.001193 - Đăng ký khai sinh', 'Đăng ký khai sinh'],
    ['Đăng ký khai sinh (1.001193)', 'Đăng ký khai sinh'],
    ['Đăng ký khai sinh (Mã 1.001193.000.00.00.H49)', 'Đăng ký khai sinh'],
    ['Cấp Giấy phép liên vận giữa Việt Nam và Lào', 'Cấp Giấy phép liên vận giữa Việt Nam và Lào'],
  ])('%s', (shown, kept) => {
    expect(cleanProcedure(shown)).toBe(kept);
  });

  it.each(['', '-', '—', 'N/A', '{{tenThuTuc}}', '-- Chọn thủ tục --', '123', 'Xem'])(
    'nothing is left of "%s"',
    (shown) => {
      expect(cleanProcedure(shown)).toBeNull();
    },
  );

  it('no identity number and no phone survives', () => {
    const number = fc.oneof(
      fc.stringMatching(/^\d{12}$/),
      fc.stringMatching(/^\d{9}$/),
      fc.stringMatching(/^0\d{9}$/),
      fc.stringMatching(/^0\d{3} \d{3} \d{3}$/),
    );
    fc.assert(
      fc.property(number, fc.constantFrom(' ', ' - ', ' (', ': '), (id, between) => {
        const kept = cleanProcedure(`Đăng ký khai sinh${between}${id}`) ?? '';
        expect(PERSONAL_NUMBER.test(kept)).toBe(false);
        expect(cleanStatus(`Đang xử lý ${id}`)).toBeNull();
      }),
    );
  });
});

describe('without a label', () => {
  it.each([
    ['Công nhận tổ trưởng tổ hòa giải', true],
    ['Đăng ký nhận nuôi con nuôi trong nước', true],
    ['Mai Thị Thùy Linh Đan', false],
    ['Công ty TNHH Thương mại Sao Khuê', false],
    ['Hiển thị 1 đến 8 của 37 hồ sơ', false],
    ['Chuyên viên xử lý', false],
  ])('"%s" reads like a procedure: %s', (shown, expected) => {
    expect(looksLikeProcedure(shown)).toBe(expected);
  });

  it.each([
    ['Đang xử lý', 2],
    ['Yêu cầu bổ sung giấy tờ', 2],
    ['Quá hạn', 1],
    ['Đang xử lý (41)', 0],
    ['Đăng ký kết hôn', 0],
    ['Trễ 4 ngày làm việc', 0],
  ])('"%s" is a status of rank %i', (shown, rank) => {
    expect(statusRank(shown)).toBe(rank);
  });
});
