import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choose } from './acts.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

const FILE = path.resolve(import.meta.dirname, '../fixtures/tables/danh-muc.xlsx');

it('reads a list of procedures from a spreadsheet', async () => {
  const page = await firefox.open('dashboard.html#/procedures');
  await choose(page, [{ name: path.basename(FILE), content: [...(await readFile(FILE))] }]);
  await page.waitForSelector('#import-preview');
  const tabs = await page.$$eval('[role=tab]', (found) => found.map((tab) => tab.textContent));
  expect(tabs).toEqual([
    'Thay đổi0',
    'Mới5',
    'Dòng chưa nhận2',
    'Không có trong tệp0',
    'Giữ nguyên0',
  ]);
});
