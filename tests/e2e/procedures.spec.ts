import path from 'node:path';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const t = translator(proceduresTexts, 'vi');
const { cases } = words;
const FILE = path.resolve(import.meta.dirname, '../fixtures/tables/danh-muc.xlsx');

/** The XML of a workbook is read under the page's own policy, Trusted Types and all. */
test('a list from a spreadsheet becomes a catalogue that offers limits', async ({ extension }) => {
  const page = await extension.open('dashboard.html#/procedures');
  await expect(page.getByText(t('procedures.empty.title'))).toBeVisible();

  await test.step('the file is shown before anything is written', async () => {
    await page.locator('input[type=file]').setInputFiles(FILE);
    const tabs = page.getByRole('tab');
    await expect(tabs.filter({ hasText: t('procedures.preview.added') })).toContainText('5');
    const bad = tabs.filter({ hasText: t('procedures.preview.bad') });
    await bad.click();
    await expect(page.getByRole('row').filter({ hasText: '1.005092' })).toContainText('12');
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('it is applied, taken back, and applied again', async () => {
    const apply = page.getByRole('button', { name: t('procedures.apply', { count: 5 }) });
    await apply.click();
    await expect(page.getByText(t('procedures.count', { count: 5 }))).toBeVisible();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByText(t('procedures.empty.title'))).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(FILE);
    await apply.click();
  });

  await test.step('it is searched without accents', async () => {
    await page.getByRole('searchbox').fill('khai sinh');
    await expect(page.getByRole('row').filter({ hasText: '1.001193' })).toBeVisible();
    await expect(page.getByText(t('procedures.found', { count: 1 }))).toBeVisible();
  });

  await test.step('a dossier of that name is offered its limit', async () => {
    await page.goto(extension.url('dashboard.html#/cases'));
    await page
      .getByRole('button', { name: cases('cases.add'), exact: true })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(cases('cases.add.name')).fill('dang ky tam tru');
    await dialog.getByRole('button', { name: t('procedures.offer.take') }).click();
    await expect(dialog.getByLabel(cases('cases.add.amount'))).toHaveValue('3');
  });
});
