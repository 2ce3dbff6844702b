import { violationsOn } from '../support/axe.ts';
import { seedCases } from '../support/seed-cases.ts';
import { finish, switchPortalOn, trackAll } from '../support/steps.ts';
import { words, wordsIn } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

test('the dashboard opens with what to do first, and the keyboard starts the timer there', async ({
  extension,
  portal,
}) => {
  const { cases } = wordsIn('vi');
  await switchPortalOn(extension, portal.origin);
  const { panel } = await visit(extension, portal, '/ho-so');
  await trackAll(panel, 30);
  await finish(extension, portal.dossiers[4]?.code ?? '');

  const page = await extension.open('dashboard.html');
  await expect(page).toHaveTitle('Hôm nay · Tự Soi');
  const rows = page.getByRole('table', { name: 'Hôm nay làm gì trước' }).getByRole('row');
  // The names of the columns and the twelve that come first.
  await expect(rows).toHaveCount(13);
  await expect(rows.nth(1)).toContainText(/quá hạn|Còn/i);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(await rows.nth(2).textContent()).toContain(focused);
  await page.keyboard.press('t');
  const stop = rows.nth(2).getByRole('button', { name: /^Dừng/ });
  await expect(stop).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Đang bấm giờ', { exact: true })).toBeVisible();
  await stop.click();
  await expect(page.getByText('Đang bấm giờ', { exact: true })).toHaveCount(0);

  await page.getByRole('link', { name: /^Xem cả \d+ việc đang làm$/ }).click();
  await expect(page.getByRole('heading', { name: cases('cases.title'), level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/#\/today$/);
});

test('work that came up is noted in a few words, and becomes a product with its coefficient later', async ({
  extension,
}) => {
  const page = await extension.open('dashboard.html');
  await expect(page.getByText('Chưa có việc nào đang làm')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Soạn báo cáo đột xuất');
  await page.keyboard.press('Enter');
  await page
    .getByRole('table', { name: 'Hôm nay làm gì trước' })
    .getByRole('link', { name: /^Soạn báo cáo đột xuất/ })
    .click();

  await page.getByRole('button', { name: words.common('common.more') }).click();
  await page.getByRole('menuitem', { name: words.cases('cases.story.edit') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sản phẩm').fill('Báo cáo');
  await dialog.getByLabel('Hệ số').fill('1,5');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: words.common('common.save'), exact: true }).click();
  await expect(page.getByText('Báo cáo: 1 × 1,5 = 1,5')).toBeVisible();

  await page.getByRole('button', { name: words.common('common.undo') }).click();
  await expect(page.getByText('Báo cáo: 1 × 1,5 = 1,5')).toHaveCount(0);
});

test('at every width of the window the names of cases have room to be read', async ({
  extension,
  now,
}) => {
  const page = await extension.open('dashboard.html#/cases');
  await seedCases(page, 20, now);
  for (const place of ['today', 'cases']) {
    await page.goto(extension.url(`dashboard.html#/${place}`));
    const names = page.locator('.case-link');
    await expect(names.first()).toBeVisible();
    for (const width of [320, 700, 880, 1100, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      const widths = await names.evaluateAll((all) => all.map((one) => one.clientWidth));
      // A code of seventeen letters stands in one line.
      expect(Math.min(...widths), `${place} at ${width}`).toBeGreaterThan(150);
    }
  }
});
