import { afterAll, beforeAll, expect, it } from 'vitest';
import { says } from './acts.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

/** The key of this month in Viet Nam, as addresses name it. */
const thisMonth = () =>
  new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).slice(0, 7);

it('a question that was answered stands on the paper of its quarter', async () => {
  const page = await firefox.open(
    `dashboard.html#/assessment/answer/regulation-144/${thisMonth()}`,
  );
  await says(page, 'Câu 1/19');
  await page.keyboard.press('2');
  await says(page, 'Đã trả lời 1/19 câu');
  await page.type('textarea', 'Nhận phần việc khó của đơn vị');
  await says(page, 'Đã lưu');
  await page.close();

  const papers = await firefox.open('dashboard.html#/assessment/papers');
  await papers.waitForSelector('article.paper textarea');
  const written = await papers.$eval('article.paper textarea', (area) => area.value);
  expect(written).toBe('Nhận phần việc khó của đơn vị.');
});

it('own points are worked out while they are entered', async () => {
  const page = await firefox.open('dashboard.html#/assessment/points');
  await says(page, 'Chưa đủ dữ liệu');
  const boxes = await page.$$('table input');
  for (const [at, points] of ['5', '4', '2', '2', '2', '2', '7,5'].entries()) {
    await boxes[at]?.type(points);
    await boxes[at]?.press('Enter');
  }
  // 5 + 4 + four times 2 + 7,5
  await says(page, '24,5 / 30');
});
