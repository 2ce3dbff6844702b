import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '@/utils/fold';

describe('text is made equal for comparing', () => {
  it.each([
    ['Ngày hẹn trả', 'ngay hen tra'],
    ['NGÀY HẸN TRẢ', 'ngay hen tra'],
    ['Ngay hen tra', 'ngay hen tra'],
    ['Ngày hẹn trả'.normalize('NFD'), 'ngay hen tra'],
    ['  Ngày\n\t hẹn   trả  ', 'ngay hen tra'],
    ['Mã\u00a0hồ\u00a0sơ', 'ma ho so'],
    ['Đăng ký – khai tử', 'dang ky - khai tu'],
    ['ĐĂNG KÝ', 'dang ky'],
    ['Ước, ưu, Ơn, ớt, ượt', 'uoc, uu, on, ot, uot'],
    ['quá hạn', 'qua han'],
    ['261116\u2014\u22120003', '261116--0003'],
    ['H49.22\u00ad-\u200b2611\u20601\ufeff6', 'h49.22-261116'],
    ['', ''],
    [' \u200b ', ''],
    ['İstanbul', 'istanbul'],
    ['日本', '日本'],
  ])('%o is %o', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('the same whether marks are composed or not', () => {
    const words = fc.array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậĐƠƯ '));
    fc.assert(
      fc.property(words, (letters) => {
        const text = letters.join('');
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(text)).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});
