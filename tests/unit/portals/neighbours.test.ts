import { describe, expect, it } from 'vitest';
import type { Item } from '@/utils/portals/page-description';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf, text } from '../../support/recognise-describe';

/** How a page builds a name with its value. */
const FIELDS: Record<string, (name: string, value: string) => Item> = {
  lines: (name, value) => text(`${name}: ${value}`),
  'blocks of a name and a value': (name, value) => block(block(name), block(value)),
};
/** Where the code stands among the fields of its dossier. */
const ORDERS: Record<string, (code: Item, fields: Item[]) => Item[]> = {
  first: (code, fields) => [code, ...fields],
  second: (code, [first, ...fields]) => (first ? [first, code, ...fields] : [code]),
  last: (code, fields) => [...fields, code],
};
const FRAMES: Record<string, (items: Item[]) => Item[]> = {
  alone: (items) => items,
  'with a head and a foot': (items) => [text('Hồ sơ của tôi'), ...items, text('Tổng số: 3 hồ sơ')],
};
const DAYS = ['2026-11-25', '2026-11-26', '2026-11-27'];
const printed = (day: string) => day.split('-').reverse().join('/');

/** Each dossier has a promise or not: all ways in which one of three at least has one. */
const PROMISED = [1, 2, 3, 4, 5, 6, 7].map((ways) => DAYS.map((_, at) => ((ways >> at) & 1) === 1));

describe('a dossier without a promise never has that of the one beside it', () => {
  const shapes = Object.keys(FIELDS).flatMap((fields) =>
    Object.keys(ORDERS).map((order) => ({ fields, order })),
  );
  it.each(shapes)('in $fields, one after the other in one block, the code $order', (shape) => {
    const field = FIELDS[shape.fields] ?? (() => text(''));
    const order = ORDERS[shape.order] ?? (() => []);
    let right = 0;
    let all = 0;
    for (const [frame, inFrame] of Object.entries(FRAMES))
      for (const isReceived of [true, false])
        for (const promised of PROMISED) {
          const items = DAYS.flatMap((day, at) =>
            order(text(`H49.22-261117-000${at}`), [
              field('Thủ tục', 'Đăng ký kết hôn'),
              ...(isReceived ? [field('Ngày nhận', '17/11/2026')] : []),
              ...(promised[at] ? [field('Hẹn trả', printed(day))] : []),
            ]),
          );
          for (const { code, dueAt } of recognise(pageOf(block(...inFrame(items)))).dossiers) {
            const at = Number(code.at(-1));
            const day = (promised[at] && DAYS[at]) || null;
            expect(dueAt ?? day, `${frame}, ${isReceived}, ${promised}: ${code}`).toBe(day);
            all += 1;
            if (dueAt === day) right += 1;
          }
        }
    expect(right / all).toBeGreaterThan(0.9);
  });
});
