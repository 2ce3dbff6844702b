import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

const FILE = path.resolve(import.meta.dirname, '../fixtures/tables/danh-muc.xlsx');

/** Gives the page the file as if it were chosen; the driver cannot reach into the file dialog. */
const CHOOSE = `(bytes) => {
  const file = new File([new Uint8Array(bytes)], 'danh-muc.xlsx');
  const given = new DataTransfer();
  given.items.add(file);
  const input = document.querySelector('input[type=file]');
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}`;

it('reads a list of procedures from a spreadsheet', async () => {
  const page = await firefox.open('dashboard.html#/procedures');
  await page.waitForSelector('input[type=file]');
  await page.evaluate(`(${CHOOSE})(${JSON.stringify([...(await readFile(FILE))])})`);
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
