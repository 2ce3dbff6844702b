import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { CaseKind } from '@/utils/cases/case';
import { apologyTexts } from '@/utils/i18n/catalogues/apology';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { whatIfTexts } from '@/utils/i18n/catalogues/what-if';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import { chooseLook } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const { cases, common } = words;
const kinds = translator(kindsTexts, 'vi');
const apology = translator(apologyTexts, 'vi');
const whatIf = translator(whatIfTexts, 'vi');

async function openForm(page: Page, kind: CaseKind): Promise<void> {
  await page
    .getByRole('button', { name: cases('cases.add'), exact: true })
    .first()
    .click();
  await page
    .getByLabel(cases('cases.kind'), { exact: true })
    .selectOption({ label: cases(`cases.kind.${kind}`) });
}

/** The form of a dossier received then, with so many working days. */
async function addDossier(page: Page, code: string, received: [string, string], days: string) {
  await openForm(page, 'dossier');
  await page
    .getByLabel(kinds('kinds.channel'))
    .selectOption({ label: kinds('kinds.channel.online') });
  await page.getByLabel(cases('cases.add.code'), { exact: true }).fill(code);
  await fillReceived(page, received);
  await page.getByLabel(cases('cases.add.deadline.limit')).check();
  await page.getByLabel(cases('cases.add.amount')).fill(days);
  await save(page);
}

async function fillReceived(page: Page, [day, time]: [string, string]): Promise<void> {
  const group = page.getByRole('group', { name: cases('cases.add.received') });
  await group.getByLabel(cases('cases.field.day')).fill(day);
  await group.getByLabel(cases('cases.field.time')).fill(time);
}

async function save(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: cases('cases.add.save') }).click();
  await expect(dialog).toHaveCount(0);
}

async function openStory(page: Page, name: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: name }).getByRole('link').click();
  await expect(page).toHaveURL(/#\/cases\/[0-9a-f-]{36}$/);
}

test('a dossier filed online, nearly late: its clocks, what if, and the letter', async ({
  extension,
}) => {
  test.slow();
  const page = await extension.open('dashboard.html#/cases');
  // Friday 16:00, three working days: until today, Wednesday the 18th, 17:30.
  await addDossier(page, 'H49.22-261113-0007', ['13/11/2026', '16:00'], '3');
  await openStory(page, 'H49.22-261113-0007');

  await test.step('the intake has its own clock: 8 working hours from the submission', async () => {
    const clocks = page.getByRole('list', { name: kinds('kinds.clocks') });
    await expect(clocks).toContainText(kinds('kinds.clock.intake'));
    await expect(clocks).toContainText('16/11/2026 16:00');
    await expect(page.getByText(kinds('kinds.national.1'))).toBeVisible();
  });
  await test.step('asking for a supplement at 16:00 and three days would lead to Monday', async () => {
    const row = page
      .getByRole('row')
      .filter({ hasText: whatIf('whatIf.today16', { time: '16:00' }) });
    await expect(row).toContainText('23/11/2026');
    expect(await violationsOn(page)).toEqual([]);
  });
  await test.step('the letter is a file with the new date', async () => {
    await page.getByRole('button', { name: apology('apology.draft') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(apology('apology.dialog.days')).fill('2');
    await expect(dialog.getByText('20/11/2026')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: apology('apology.dialog.save') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('xin-loi-H49.22-261113-0007.docx');
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await expect(dialog).toHaveCount(0);
  });
  await test.step('a free moment is answered too, and nothing of the case changes', async () => {
    const card = page.locator('.what-if');
    const free = card.getByRole('group', { name: whatIf('whatIf.free.legend') });
    await free.getByLabel(cases('cases.field.day')).fill('18/11/2026');
    await free.getByLabel(cases('cases.field.time')).fill('17:00');
    await expect(card.getByRole('row').filter({ hasText: '17:00' })).toContainText('23/11/2026');
    await expect(page.locator('.timeline__event')).toHaveCount(1);
  });
  await test.step('the new date given with the letter is recorded, governs, and is taken back', async () => {
    await recordEvent(page, cases('cases.event.extended'), async (dialog) => {
      const due = dialog.getByRole('group', { name: cases('cases.event.add.newDue') });
      await due.getByLabel(cases('cases.field.day')).fill('20/11/2026');
    });
    const head = page.locator('.story-head');
    await expect(head).toContainText('20/11/2026');
    await page.getByRole('button', { name: common('common.undo') }).click();
    await expect(head).toContainText('18/11/2026');
  });
  await test.step('a step that has begun gets its limit later, and that is taken back', async () => {
    await recordEvent(page, kinds('cases.event.stepStarted'), async (dialog) => {
      await dialog.getByLabel(kinds('kinds.event.step')).fill('Thẩm định');
    });
    await page
      .getByRole('button', { name: kinds('kinds.step.edit.title', { step: 'Thẩm định' }) })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(kinds('kinds.event.stepLimit')).fill('1');
    await expect(dialog.getByText('19/11/2026')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: common('common.save'), exact: true }).click();
    await expect(dialog).toHaveCount(0);
    const clock = page.getByText(kinds('kinds.clock.step', { step: 'Thẩm định' }), { exact: true });
    await expect(clock.first()).toBeVisible();
    await page
      .getByRole('button', { name: common('common.undo') })
      .last()
      .click();
    await expect(clock).toHaveCount(0);
  });
});

/** Writes down that something happened now. */
async function recordEvent(
  page: Page,
  label: string,
  fill: (dialog: Locator) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: cases('cases.story.addEvent') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(cases('cases.event.add.type'), { exact: true }).selectOption({ label });
  await fill(dialog);
  await dialog.getByRole('button', { name: cases('cases.event.add.save') }).click();
  await expect(dialog).toHaveCount(0);
}

test('a second supplement is warned of, a late case is asked for its cause', async ({
  extension,
}) => {
  test.slow();
  const page = await extension.open('dashboard.html#/cases');
  await addDossier(page, 'H49.22-261109-0003', ['09/11/2026', '08:00'], '3');
  await openStory(page, 'H49.22-261109-0003');
  const dialog = page.getByRole('dialog');
  const record = async (type: 'paused' | 'resumed') => {
    await page.getByRole('button', { name: cases('cases.story.addEvent') }).click();
    await dialog
      .getByLabel(cases('cases.event.add.type'))
      .selectOption({ label: cases(`cases.event.${type}`) });
  };
  for (const type of ['paused', 'resumed'] as const) {
    await record(type);
    await dialog.getByRole('button', { name: cases('cases.event.add.save') }).click();
    await expect(dialog).toHaveCount(0);
  }
  await record('paused');
  await expect(dialog.getByText(kinds('kinds.warn.supplementAgain', { count: 2 }))).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: apology('apology.cause') }).click();
  await page.getByLabel(apology('delay.confirmedBy')).fill('Trưởng phòng chuyên môn');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: apology('delay.save') }).click();
  await expect(
    page.getByText(
      apology('apology.causeKnown', {
        cause: kinds('kinds.cause.coordination'),
        confirmed: kinds('kinds.confirmedBy', { role: 'Trưởng phòng chuyên môn' }),
      }),
    ),
  ).toBeVisible();
});

test('a complaint and a reception by the head, in English and dark too', async ({ extension }) => {
  test.slow();
  const page = await extension.open('dashboard.html#/cases');
  await openForm(page, 'petition');
  await page.getByLabel(cases('cases.add.name')).fill('Khiếu nại quyết định hành chính');
  await fillReceived(page, ['16/11/2026', '08:00']);
  await page.getByRole('button', { name: kinds('kinds.rule.take') }).click();
  // 16 November and 10 days: Thursday the 26th.
  await expect(
    page.getByText(kinds('kinds.add.acceptResult', { time: '26/11/2026' })),
  ).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await save(page);

  await openForm(page, 'reception');
  await page.getByLabel(cases('cases.add.name')).fill('Tiếp công dân định kỳ');
  await page.getByLabel(kinds('kinds.reception.byHead')).check();
  await page.getByLabel(cases('cases.add.deadline.none')).check();
  await expect(
    page.getByText(kinds('kinds.reception.days', { month: '11/2026', count: 0, wanted: 2 })),
  ).toBeVisible();
  await save(page);

  await openStory(page, 'Tiếp công dân định kỳ');
  await expect(
    page.getByText(kinds('kinds.reception.days', { month: '11/2026', count: 1, wanted: 2 })),
  ).toBeVisible();
  await page.goBack();
  const options = await extension.open('options.html');
  await chooseLook(options, 'en', 'dark');
  await options.close();
  await openStory(page, 'Khiếu nại');
  await expect(
    page.getByText(translator(kindsTexts, 'en')('kinds.clock.accept')).first(),
  ).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
