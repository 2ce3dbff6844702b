import { expect, it } from 'vitest';
import type { Timeliness } from '@/utils/cases/timeliness';
import { timelinessText } from '@/utils/i18n/timeliness-text';

it.each<[Timeliness['kind'], number | null, string, string]>([
  ['running', 660, 'Còn 1 ngày 3 giờ', '1 day 3 hours left'],
  ['running', 0, 'Còn 0 phút', '0 minutes left'],
  ['overdue', -125, 'Quá hạn 2 giờ 5 phút', '2 hours 5 minutes overdue'],
  ['overdue', 0, 'Vừa quá hạn', 'Just overdue'],
  ['paused', 480, 'Tạm dừng, còn 1 ngày', 'Paused, 1 day left'],
  ['paused', -60, 'Tạm dừng, đã quá 1 giờ', 'Paused, 1 hour overdue'],
  ['paused', null, 'Tạm dừng', 'Paused'],
  ['undated', null, 'Chưa có hạn', 'No due date'],
  ['early', null, 'Trước hạn', 'Early'],
  ['onTime', null, 'Đúng hạn', 'On time'],
  ['late', null, 'Trễ hạn', 'Late'],
  ['outside', null, 'Không tính hạn', 'Not counted'],
])('a case that is %s with %s minutes is told as %s', (kind, leftMinutes, vi, en) => {
  expect(timelinessText({ kind, leftMinutes }, 'vi')).toBe(vi);
  expect(timelinessText({ kind, leftMinutes }, 'en')).toBe(en);
});
