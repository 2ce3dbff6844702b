import { describe, expect, it } from 'vitest';
import { type Box, type Item, lineOf } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, text } from '../../support/recognise-describe';

const A = 'H49.22-261116-0031';
const B = 'H49.22-261117-0002';
const C = 'H49.22-261118-0003';

const heading = (words: string): Box => ({ kind: 'heading', items: [text(words)] });
const item = (...lines: (string | Item)[]): Box => ({ ...block(...lines), kind: 'item' });
const dues = (...items: Item[]) =>
  recognise(pageOf(block(...items))).dossiers.map(({ dueAt }) => dueAt);

describe('titles with days, one after the other in a block', () => {
  const WEDNESDAY = heading('Hẹn trả thứ Tư, 25/11/2026');
  const entry = (code: string) => item(`${code} – Đăng ký kết hôn`, 'Đang xử lý');
  it('say each the day of what stands below it, up to the next', () => {
    const thursday = heading('Hẹn trả thứ Năm, 26/11/2026');
    expect(dues(WEDNESDAY, block(entry(A), entry(B)), thursday, entry(C))).toEqual([
      '2026-11-25',
      '2026-11-25',
      '2026-11-26',
    ]);
    expect(dues(WEDNESDAY, entry(A), thursday, entry(B))).toEqual(['2026-11-25', '2026-11-26']);
  });
  it('say nothing below a title that is not understood', () => {
    const later = heading('Những việc để sau');
    expect(dues(WEDNESDAY, block(entry(A), entry(B)), later, entry(C))).toEqual([
      '2026-11-25',
      '2026-11-25',
      null,
    ]);
  });
  it('mean the hour with which an entry begins, and no other', () => {
    const at = (code: string, ...lines: string[]) => item(...lines, `${code} – Đăng ký kết hôn`);
    expect(dues(WEDNESDAY, block(at(A, '10:00'), at(B, 'Quầy 3')))).toEqual([
      '2026-11-25T10:00',
      '2026-11-25',
    ]);
  });
});

describe('a track of steps', () => {
  const step = (words: string, current = false): Box => ({
    kind: 'item',
    items: [text(words)],
    ...(current ? { current } : {}),
  });
  const status = (...steps: Box[]) =>
    recognise(pageOf(block(`Mã hồ sơ: ${A}`, block(...steps), 'Ngày hẹn trả: 25/11/2026')))
      .dossiers[0]?.status;
  it('tells the state by the step that is marked', () => {
    const steps = [step('1 Nộp hồ sơ'), step('2 Tiếp nhận'), step('3 Thẩm định', true)];
    expect(status(...steps, step('4 Trả kết quả'))).toBe('Thẩm định');
  });
  it('tells none when it does not begin with the handing in, as menus of states do', () => {
    expect(status(step('Thẩm định', true), step('Trình ký'), step('Trả kết quả'))).toBeNull();
  });
  it('tells none when several steps are marked', () => {
    expect(
      status(step('Nộp hồ sơ', true), step('Tiếp nhận', true), step('Trả kết quả')),
    ).toBeNull();
  });
});

describe('a number of the page’s own', () => {
  it('may stand alone after a hash', () => {
    const card = block('#HS-2026-04182', 'Tiếp nhận: 16/11/2026', 'Hẹn trả: 07/12/2026');
    expect(recognise(pageOf(block('Hồ sơ đang theo dõi'), card)).dossiers[0]?.code).toBe(
      'HS-2026-04182',
    );
  });
});

describe('what a sentence says of a promise that was missed', () => {
  it('is the promise', () => {
    expect(dues(lineOf([{ text: `Hồ sơ ${A} đã quá hạn trả 20/11/2026.` }]))).toEqual([
      '2026-11-20',
    ]);
    expect(dues(lineOf([{ text: `Hồ sơ ${A} đã quá hạn từ 20/11/2026.` }]))).not.toContain(
      '2026-11-20',
    );
  });
});
