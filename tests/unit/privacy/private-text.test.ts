import { describe, expect, it } from 'vitest';
import { holdsSecrecyMark, personalDataIn } from '@/utils/privacy/private-text';

describe('personal data in a note', () => {
  it.each([
    ['an identity number of twelve digits', 'CCCD 022199000123 của ông A', ['identity']],
    ['one in groups', 'số 022 199 000 123', ['identity']],
    ['an old one of nine digits', 'CMND 101234567', ['identity']],
    ['a phone number', 'gọi 0912345678', ['phone']],
    ['a phone number in groups', 'gọi 0912.345.678 nhé', ['phone']],
    ['one with the country', 'Zalo +84 912 345 678', ['phone']],
    ['an e-mail', 'gửi lan.nguyen@example.vn', ['email']],
    ['an account', 'tài khoản 19036789012345', ['number']],
    ['several kinds', 'lan@example.vn hoặc 0912345678', ['email', 'phone']],
  ])('%s is noticed', (_what, text, kinds) => {
    expect(personalDataIn(text).sort()).toEqual([...kinds].sort());
  });

  it.each([
    ['a dossier code', 'hồ sơ H49.22-261116-0001 đã trả'],
    ['a dossier code of the old kind', '000.00.22.H49-261116-0123'],
    ['days', 'từ 01/11/2026 đến 30.11.2026, tức 2026-11-01'],
    ['figures of a quarter', '128/131 hồ sơ, 9335 đơn, 600 698 lượt'],
    ['an article', 'Điều 3 khoản 5, Quy định 144-QĐ/TW ngày 09/5/2024'],
    ['nothing', ''],
  ])('%s is no personal data', (_what, text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe('a mark of secrecy in a note', () => {
  it.each([
    'TỐI MẬT',
    'Công văn số 12 (MẬT)',
    'theo văn bản TUYỆT MẬT của tỉnh',
    'Độ mật: Tối mật',
    'mật',
    'TỐI MẬT'.normalize('NFD'),
    'dòng một\n Mật \ndòng ba',
  ])('is seen in: %s', (text) => {
    expect(holdsSecrecyMark(text)).toBe(true);
  });

  it.each([
    'Giữ bí mật nhà nước, bảo mật thông tin.',
    'BẢO MẬT THÔNG TIN',
    'KHÔNG ĐỂ LỘ BÍ MẬT',
    'mật khẩu đã đổi',
    'Học lớp về tài liệu mật và cách lưu trữ.',
    '',
  ])('is not seen in: %s', (text) => {
    expect(holdsSecrecyMark(text)).toBe(false);
  });
});
