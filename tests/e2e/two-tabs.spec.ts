import type { Page } from '@playwright/test';
import { editCaseTexts } from '@/utils/i18n/catalogues/edit-case';
import { translator } from '@/utils/i18n/text';
import { readEverything } from '../support/database.ts';
import { switchPortalOn, trackAll } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { cases, common } = words;
const edit = translator(editCaseTexts, 'vi');

async function openEdit(page: Page): Promise<void> {
  await page.getByRole('button', { name: common('common.more') }).click();
  await page.getByRole('menuitem', { name: cases('cases.story.edit') }).click();
}

const name = (page: Page) => page.getByRole('dialog').getByLabel(cases('cases.add.name'));
const save = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: common('common.save'), exact: true });

test('two tabs edit one case: the second sees both values and nothing is overwritten unseen', async ({
  extension,
  portal,
}) => {
  await switchPortalOn(extension, portal.origin);
  const { panel } = await visit(extension, portal, '/ho-so');
  await trackAll(panel, 30);
  const one = await extension.open('dashboard.html#/cases');
  await one.getByRole('row').getByRole('link').first().click();
  await expect(one).toHaveURL(/#\/cases\/[0-9a-f-]{36}$/);
  const address = new URL(one.url());
  const other = await extension.open(`dashboard.html${address.hash}`);
  await openEdit(one);
  await openEdit(other);

  await name(one).fill('Tên của tab một');
  await save(one).click();
  await expect(one.getByRole('dialog')).toHaveCount(0);

  await name(other).fill('Tên của tab hai');
  const note = other.getByRole('alert').filter({ hasText: edit('edit.conflict.title') });
  await expect(note).toContainText('Tên của tab một');
  await expect(note).toContainText('Tên của tab hai');
  await expect(save(other)).toBeDisabled();
  const stored = async () => {
    const { tables } = await readEverything(other);
    const id = address.hash.slice(-36);
    return Object((tables.cases ?? []).find((row) => Object(row).id === id)).title;
  };
  expect(await stored()).toBe('Tên của tab một');

  await note.getByRole('button', { name: edit('edit.conflict.keepMine') }).click();
  await save(other).click();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  expect(await stored()).toBe('Tên của tab hai');
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('Tên của tab hai');

  await test.step('a form for an event shows what the other tab wrote, and keeps what is typed', async () => {
    for (const page of [one, other])
      await page.getByRole('button', { name: cases('cases.story.addEvent') }).click();
    const slip = other.getByRole('dialog').getByLabel(cases('cases.event.add.slip'));
    const type = (page: Page, label: string) =>
      page
        .getByRole('dialog')
        .getByLabel(cases('cases.event.add.type'), { exact: true })
        .selectOption({ label });
    await type(other, cases('cases.event.paused'));
    await slip.fill('12/PYC');
    await type(one, cases('cases.event.accepted'));
    await one
      .getByRole('dialog')
      .getByRole('button', { name: cases('cases.event.add.save') })
      .click();
    await expect(one.getByRole('dialog')).toHaveCount(0);
    const since = other.getByRole('alert').filter({ hasText: edit('edit.since.title') });
    await expect(since).toContainText(cases('cases.event.accepted'));
    await expect(slip).toHaveValue('12/PYC');
    await other
      .getByRole('dialog')
      .getByRole('button', { name: cases('cases.event.add.save') })
      .click();
    await expect(other.getByRole('dialog')).toHaveCount(0);
    await expect(one.locator('.timeline__event').filter({ hasText: '12/PYC' })).toHaveCount(1);
  });
});
