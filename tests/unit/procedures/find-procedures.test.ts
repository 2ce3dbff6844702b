import { describe, expect, it } from 'vitest';
import { findProcedures, searchable } from '@/utils/procedures/find-procedures';

const ALL = [
  ['1.001193', 'Đăng ký khai sinh'],
  ['1.004884', 'Đăng ký lại khai sinh'],
  ['2.000635', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh'],
  ['1.000656', 'Đăng ký khai tử'],
  ['1.001022', 'Đăng ký nhận cha, mẹ, con'],
  ['2.001193', 'Chứng thực chữ ký'],
].map(([code = '', name = '']) => searchable({ code, name }));
const find = (query: string, limit = 10) =>
  findProcedures(ALL, query, limit).map((one) => one.code);

describe('searching procedures', () => {
  it.each([
    ['1.001193', ['1.001193']],
    ['1.00', ['1.000656', '1.001022', '1.001193', '1.004884']],
    ['001193', ['1.001193', '2.001193']],
    ['khai sinh', ['1.001193', '2.000635', '1.004884']],
    ['KHAI SINH', ['1.001193', '2.000635', '1.004884']],
    ['dang ky khai', ['1.000656', '1.001193', '1.004884']],
    ['sinh dang lai', ['1.004884']],
    ['chung thuc', ['2.001193']],
    ['cha me', ['1.001022']],
    ['inh', []],
    ['không có', []],
  ])('“%s” finds %j', (query, codes) => {
    expect(find(query).toSorted()).toEqual(codes.toSorted());
  });

  it('puts a code that begins with the query first, then names that begin with it, then the rest', () => {
    expect(find('1.0011')[0]).toBe('1.001193');
    expect(find('đăng ký khai')).toEqual(['1.000656', '1.001193', '1.004884']);
    expect(find('khai sinh')).toEqual(['1.001193', '1.004884', '2.000635']);
  });

  it('gives all in the order of their codes for an empty query, as many as asked for', () => {
    expect(find('', 2)).toEqual(['1.000656', '1.001022']);
  });
});
