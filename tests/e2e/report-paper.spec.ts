import { teamTexts } from '@/utils/i18n/catalogues/team';
import { translator } from '@/utils/i18n/text';
import { chooseLook } from '../support/steps.ts';
import { seedUnit, unitPeople } from '../support/unit-members.ts';
import { expect, test } from './fixtures.ts';

const t = translator(teamTexts, 'vi');
const NOW = Date.parse('2026-12-02T09:00:00+07:00');
test.use({ now: NOW });

/** Points between the margins of an A4 sheet, 20 mm and 15 mm: 175 mm at 96 points an inch. */
const SHEET = { width: 661, height: 900 };

test('the report of a dark screen is printed on white, whole, and with nothing to press', async ({
  extension,
}) => {
  const options = await extension.open('options.html');
  await chooseLook(options, 'vi', 'dark');
  const people = await unitPeople(12);
  await seedUnit(options, people, { periods: ['2026-10', '2026-11'], now: NOW });
  const page = await extension.open('dashboard.html#/team/report');
  const drawings = page.locator('.report-chart canvas');
  await expect(drawings).toHaveCount(2);
  // A canvas is there before anything is drawn on it, and only what is drawn is made anew for paper.
  for (const one of [0, 1]) await expect(drawings.nth(one)).toHaveAttribute('style', /width/);
  const widths = () => drawings.evaluateAll((all) => all.map((one) => one.clientWidth));

  await test.step('for paper the drawings are made anew, no wider than a sheet', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const width of await widths()) expect(width).toBeLessThanOrEqual(SHEET.width);
  });

  await test.step('the sheet holds every column and says of which period it is', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    const printed = t('team.printed', { period: 'Tháng 11/2026', at: '02/12/2026 09:00' });
    await expect(page.getByText(printed)).toBeVisible();
    await expect(page.getByRole('table', { name: t('team.totals') })).toBeVisible();
    for (const role of ['button', 'switch', 'combobox', 'radio', 'navigation'] as const) {
      await expect(page.getByRole(role), role).toHaveCount(0);
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    const scheme = await page.evaluate(
      () => getComputedStyle(document.documentElement).colorScheme,
    );
    expect(scheme).toBe('light');
  });

  await test.step('afterwards it is a page again', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('button', { name: t('team.report.docx') })).toBeVisible();
    await expect(drawings).toHaveCount(2);
  });
});
