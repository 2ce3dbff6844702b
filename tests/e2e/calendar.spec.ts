import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { problemTexts } from '@/utils/i18n/problem-text';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import type { Extension } from '../support/extension.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const t = translator(calendarTexts, 'vi');
const problems = translator(problemTexts, 'vi');
const { cases, common } = words;

/** Wednesday 25 November 2026: Monday the 23rd has passed and nobody has said what it was. */
test.use({ now: Date.parse('2026-11-25T09:05:00+07:00') });

/** Received on Friday the 20th, so many working days. */
async function addCase(page: Page, title: string, days: string): Promise<void> {
  await page
    .getByRole('button', { name: cases('cases.add'), exact: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(cases('cases.add.name')).fill(title);
  const received = dialog.getByRole('group', { name: cases('cases.add.received') });
  await received.getByLabel(cases('cases.field.day')).fill('20/11/2026');
  await received.getByLabel(cases('cases.field.time')).fill('16:00');
  await dialog.getByLabel(cases('cases.add.deadline.limit')).check();
  await dialog.getByLabel(cases('cases.add.amount')).fill(days);
  await dialog.getByRole('button', { name: cases('cases.add.save') }).click();
  await expect(dialog).toHaveCount(0);
}

async function dueOf(extension: Extension, title: string): Promise<string> {
  const page = await extension.open('dashboard.html#/cases');
  const row = page.getByRole('row').filter({ hasText: title });
  await row.waitFor();
  const due = (await row.locator('.due-line').innerText()).replace(/\s+/g, ' ');
  await page.close();
  return due;
}

const note = (page: Page) => page.locator('.day-question');

test('a day that nobody has settled is asked about once, and due dates follow the answer', async ({
  extension,
}) => {
  const page = await extension.open('dashboard.html#/cases');
  await addCase(page, 'Báo cáo tháng', '5');
  // Monday, Wednesday, Thursday, Friday, Monday: the open Monday counts meanwhile.
  expect(await dueOf(extension, 'Báo cáo tháng')).toContain('30/11/2026');

  await test.step('answered off: one working day later', async () => {
    await expect(note(page)).toContainText('Thứ Hai 23/11/2026');
    await note(page)
      .getByRole('button', { name: t('calendar.ask.off') })
      .click();
    await expect(note(page)).toHaveCount(0);
    expect(await dueOf(extension, 'Báo cáo tháng')).toContain('01/12/2026');
  });
  await test.step('taken back: the question and the date are there again', async () => {
    await page.getByRole('button', { name: common('common.undo') }).click();
    await expect(note(page)).toBeVisible();
    expect(await dueOf(extension, 'Báo cáo tháng')).toContain('30/11/2026');
  });
  await test.step('put off: quiet, and still open in the calendar', async () => {
    await note(page)
      .getByRole('button', { name: t('calendar.ask.later') })
      .click();
    await expect(note(page)).toHaveCount(0);
    await page.reload();
    await page.getByRole('row').first().waitFor();
    await expect(note(page)).toHaveCount(0);
  });
  await test.step('answered in the calendar, after a look at what it moves', async () => {
    await page.goto(extension.url('dashboard.html#/calendar'));
    await page.getByRole('button', { name: /^Thứ Hai 23\/11\/2026, .*chưa rõ/ }).click();
    await page.getByRole('button', { name: t('calendar.ask.off'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(t('calendar.move.title', { count: 1 }));
    await expect(dialog.getByRole('row').nth(1)).toContainText(/30\/11\/2026.*01\/12\/2026/);
    await dialog.getByRole('button', { name: t('calendar.move.apply') }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(t('calendar.list.answered.off'))).toBeVisible();
    expect(await dueOf(extension, 'Báo cáo tháng')).toContain('01/12/2026');
  });
});

test('a day off of the unit moves a due date after a look at it, leave moves none', async ({
  extension,
}) => {
  const list = await extension.open('dashboard.html#/cases');
  await addCase(list, 'Tờ trình', '5');
  const page = await extension.open('dashboard.html#/calendar');
  const dialog = page.getByRole('dialog');

  await test.step('leave is kept at once', async () => {
    await page.getByRole('button', { name: t('calendar.add'), exact: true }).click();
    await dialog.getByText(t('calendar.form.kind.leave'), { exact: true }).click();
    await dialog.getByLabel(t('calendar.form.from')).fill('26/11');
    await dialog.getByLabel(t('calendar.form.to')).fill('27/11');
    await dialog.getByLabel(t('calendar.form.name')).fill('Nghỉ phép');
    await dialog.getByRole('button', { name: common('common.save') }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('.special-days')).toContainText('Nghỉ phép');
    expect(await dueOf(extension, 'Tờ trình')).toContain('30/11/2026');
  });
  await test.step('a day off of the unit says first what it moves', async () => {
    await page.getByRole('button', { name: t('calendar.add'), exact: true }).click();
    await dialog.getByLabel(t('calendar.form.from')).fill('32/11');
    await dialog.getByRole('button', { name: common('common.save') }).click();
    await expect(dialog).toContainText(t('calendar.form.problem.unreadable'));
    await dialog.getByLabel(t('calendar.form.from')).fill('27/11/2026');
    await dialog.getByLabel(t('calendar.form.name')).fill('Mất điện');
    await dialog.getByRole('button', { name: common('common.save') }).click();
    await expect(dialog).toContainText(t('calendar.move.title', { count: 1 }));
    await dialog.getByRole('button', { name: t('calendar.move.apply') }).click();
    await expect(dialog).toHaveCount(0);
    expect(await dueOf(extension, 'Tờ trình')).toContain('01/12/2026');
  });
  await test.step('the day names the case that is due on it', async () => {
    await page.getByRole('button', { name: /^Thứ Ba 1\/12\/2026/ }).click();
    await expect(page.getByText(t('calendar.day.due', { count: 1 }))).toBeVisible();
    await expect(page.getByRole('link', { name: 'Tờ trình' })).toBeVisible();
  });
  await test.step('taken back', async () => {
    await page
      .getByRole('button', { name: common('common.undo') })
      .last()
      .click();
    await expect(page.locator('.special-days')).not.toContainText('Mất điện');
    expect(await dueOf(extension, 'Tờ trình')).toContain('30/11/2026');
  });
});

test('the year is walked by keys, with one stop for the Tab key', async ({ extension }) => {
  const page = await extension.open('dashboard.html#/calendar');
  const days = page.locator('.day-cell');
  await expect(days).toHaveCount(365);
  await expect(page.locator('.day-cell[tabindex="0"]')).toHaveCount(1);
  await page.locator('.day-cell[tabindex="0"]').focus();
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-day'));
  for (const [key, day] of [
    ['ArrowLeft', '2026-11-24'],
    ['ArrowUp', '2026-11-17'],
    ['PageDown', '2026-12-17'],
    ['End', '2026-12-20'],
    ['Control+End', '2026-12-31'],
    ['ArrowRight', '2026-12-31'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(here, key).toBe(day);
  }
});

test('a pack goes out as a file and comes back, and a bad file changes nothing', async ({
  extension,
}, info) => {
  const page = await extension.open('dashboard.html#/calendar');
  const dialog = page.getByRole('dialog');
  const file = (name: string) => path.join(info.outputDir, name);
  const takeIn = (name: string) => page.locator('input[type=file]').setInputFiles(file(name));
  await page
    .getByRole('button', { name: t('calendar.after', { year: 2027 }), exact: true })
    .click();
  await expect(page.getByText(t('calendar.sure.expected'), { exact: true })).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('calendar.pack.export') }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('lich-nghi-2027.json');
  await download.saveAs(file('lich-nghi-2027.json'));
  const written = JSON.parse(await readFile(file('lich-nghi-2027.json'), 'utf8'));

  await test.step('a day named twice is told with both its places', async () => {
    const [first] = written.pack.daysOff;
    const twice = { ...written, pack: { ...written.pack, daysOff: [first, first] } };
    await writeFile(file('twice.json'), JSON.stringify(twice));
    await takeIn('twice.json');
    await expect(page.getByRole('alert')).toContainText(
      problems('pack.dayTwice.what', {
        day: '01/01/2027',
        first: 'pack.daysOff[0].day',
        field: 'pack.daysOff[1].day',
      }),
    );
    await expect(dialog).toHaveCount(0);
  });
  await test.step('the file as it was written differs in nothing', async () => {
    await takeIn('lich-nghi-2027.json');
    await expect(dialog).toContainText(t('calendar.pack.noDifference'));
    await dialog.getByRole('button', { name: common('common.cancel') }).click();
  });
  await test.step('an announced one is compared, then used, and the year is settled', async () => {
    const pack = { ...written.pack, id: 'thong-bao', status: 'official', notices: ['1/TB-BNV'] };
    const undecided: { day: string; name: unknown }[] = pack.undecided;
    pack.daysOff = [...pack.daysOff, undecided[1]];
    pack.undecided = [];
    await writeFile(file('official.json'), JSON.stringify({ ...written, pack }));
    await takeIn('official.json');
    await expect(dialog).toContainText(t('calendar.pack.differences', { count: 2 }));
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: t('calendar.move.apply') }).click();
    await expect(page.getByText(t('calendar.sure.official'), { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Thứ Sáu 3\/9\/2027, nghỉ lễ/ })).toBeVisible();
  });
  await test.step('and the one that comes along is taken back', async () => {
    await page.getByRole('button', { name: t('calendar.pack.shipped') }).click();
    await expect(page.getByText(t('calendar.sure.expected'), { exact: true })).toBeVisible();
  });
});
