import type { Page } from '@playwright/test';
import { DAY } from '@/utils/calendar/instant';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { translator } from '@/utils/i18n/text';
import { expect, test } from './fixtures.ts';

const t = translator(assessmentTexts, 'vi');
const lists = translator(checklistsTexts, 'vi');
const options = translator(optionsTexts, 'vi');
const common = translator(commonTexts, 'vi');

const STANDARDS = 'Tự soi theo Quy định 144';
const DISCIPLINE = 'Kỷ luật, kỷ cương hằng ngày';
const ITEMS = 19;

/** Presses a key until it has done its work: a question that has only just come hears it a moment later. */
async function pressUntil(page: Page, key: string, isDone: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await isDone();
  }).toPass();
}

/** Answers the minute by keys alone and gives the questions that were asked. */
async function doMinute(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const done = page.getByText(t('minute.done')).first();
  await page
    .getByRole('progressbar', { name: t('assessment.progress') })
    .first()
    .waitFor();
  for (let left = 12; left > 0 && !(await done.isVisible()); left -= 1) {
    const question = page.locator('.minute__text');
    const before = (await question.textContent()) ?? '';
    asked.push(before);
    const isYesNo =
      (await page.getByRole('radio', { name: t('assessment.value.yes') }).count()) > 0;
    await pressUntil(page, isYesNo ? 'y' : '2', () =>
      expect(question.filter({ hasText: before })).toHaveCount(0, { timeout: 1_000 }),
    );
  }
  await expect(done).toBeVisible();
  return asked;
}

const place = (page: Page, number: number) =>
  page.getByText(t('assessment.place', { number, total: ITEMS }));
const grade = (page: Page, value: 'xuatSac' | 'tot' | 'trungBinh') =>
  page.getByRole('radio', { name: t(`assessment.value.${value}`) });

const KEYS = { xuatSac: '1', tot: '2' } as const;
/** Gives a grade by its key. */
const choose = (page: Page, value: keyof typeof KEYS) =>
  pressUntil(page, KEYS[value], () => expect(grade(page, value)).toBeChecked({ timeout: 1_000 }));

/** Answers from a question to the last by keys alone: "Tốt" throughout. */
async function answerOn(page: Page, from: number): Promise<void> {
  for (let number = from; number <= ITEMS; number += 1) {
    await expect(place(page, number)).toBeVisible();
    await choose(page, 'tot');
    if (number < ITEMS) await page.keyboard.press('Enter');
  }
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('assessment.submit') }).click();
  await expect(page.getByText(/Đã nộp \d\d\/\d\d\/\d{4}/)).toBeVisible();
}

test('profile, a minute, a review by keyboard, a correction, a second period, a unit’s own edition', async ({
  extension,
  restart,
}) => {
  test.slow();
  const settings = await extension.open('options.html#profile');
  await test.step('the person says what they are', async () => {
    await settings.getByLabel(options('profile.name')).fill('Lê Thị Mẫu');
    await settings.getByRole('checkbox', { name: options('profile.roles.leader') }).check();
    const profile = settings.locator('#profile');
    await profile.getByRole('button', { name: common('common.save') }).click();
    await expect(settings.getByText(options('options.saved'))).toBeVisible();
    await settings.close();
  });

  const page = await extension.open('dashboard.html#/assessment');
  await test.step('the first daily minute', async () => {
    await expect(page.getByText('Sau thanh tra, kiểm tra')).toBeVisible();
    expect((await doMinute(page)).length).toBeGreaterThan(4);
  });

  await test.step('a whole review by keyboard; the best grade asks for a note', async () => {
    await page
      .getByRole('link', { name: t('assessment.now.startNamed', { title: STANDARDS }) })
      .click();
    await expect(place(page, 1)).toBeVisible();
    await choose(page, 'xuatSac');
    await expect(page.getByText(t('assessment.note.asked'))).toBeVisible();
    await page.keyboard.press('m');
    await page.keyboard.type('Có thư cảm ơn của người dân.');
    await page.keyboard.press('Control+Enter');
    await expect(place(page, 2)).toBeVisible();
    await choose(page, 'tot');
  });

  await test.step('it is reopened at the same place with every word', async () => {
    await page.reload();
    await expect(place(page, 2)).toBeVisible();
    await pressUntil(page, 'k', () => expect(place(page, 1)).toBeVisible({ timeout: 1_000 }));
    await expect(page.getByLabel(t('assessment.note'))).toHaveValue('Có thư cảm ơn của người dân.');
  });

  await test.step('a mark of secrecy is refused, a phone number waits', async () => {
    await page.getByLabel(t('assessment.note')).fill('Công văn 12 (TỐI MẬT)');
    await expect(page.getByText(/Nội dung có dấu độ mật/)).toBeVisible();
    await page.getByLabel(t('assessment.note')).fill('gọi 0912 345 678');
    await expect(page.getByRole('button', { name: t('assessment.private.anyway') })).toBeVisible();
    await page.getByLabel(t('assessment.note')).fill('Có thư cảm ơn.');
    await expect(page.getByText(t('assessment.saved'), { exact: true })).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
  });

  await test.step('the rest, then it is submitted', async () => {
    await page.keyboard.press('Enter');
    await answerOn(page, 2);
    await submit(page);
  });

  await test.step('a correction keeps the earlier answer', async () => {
    await page.getByRole('button', { name: /^Tôi làm việc vì đất nước/ }).click();
    await expect(place(page, 1)).toBeVisible();
    await page.getByRole('button', { name: t('assessment.correct'), exact: true }).click();
    await page.getByText(t('assessment.value.trungBinh'), { exact: true }).click();
    await page.getByRole('button', { name: t('assessment.correct.save') }).click();
    await expect(page.getByText(/^Trước .*Xuất sắc/)).toBeVisible();
    await expect(grade(page, 'trungBinh')).toBeChecked();
  });

  const later = await restart(14 * DAY);
  const december = await later.open('dashboard.html#/assessment/answer/regulation-144/2026-12');
  await test.step('the next period is compared with this one', async () => {
    await answerOn(december, 1);
    await submit(december);
    await december.goto(later.url('dashboard.html#/assessment/seeing'));
    await expect(
      december.getByRole('heading', {
        name: 'Tháng 12/2026 so với Tháng 11/2026: 0 câu giảm, 1 câu tăng, 18 câu giữ nguyên',
      }),
    ).toBeVisible();
    await expect(december.getByRole('img').first()).toBeVisible();
    const download = december.waitForEvent('download');
    await december
      .getByRole('button', { name: /^Lưu ảnh/ })
      .first()
      .click();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
  });

  await test.step('the unit’s own edition is published with its difference told', async () => {
    await december.goto(later.url('dashboard.html#/assessment/checklists'));
    await december
      .getByRole('button', { name: lists('checklists.adaptNamed', { title: DISCIPLINE }) })
      .click();
    await december
      .getByLabel(lists('editor.item', { number: 1 }), { exact: true })
      .fill('Tôi có mặt lúc 7 giờ 15.');
    await december
      .getByRole('button', { name: lists('editor.addItem') })
      .first()
      .click();
    await december
      .getByLabel(lists('editor.item', { number: 4 }), { exact: true })
      .fill('Tôi chấm công trên máy của phường.');
    await expect(december.getByText('Bản 2026.2: +1 câu, sửa 1, bỏ 0')).toBeVisible();
    await december
      .getByRole('button', { name: lists('editor.publish', { version: '2026.2' }) })
      .click();
    await expect(
      december.getByText(lists('editor.publish.done', { version: '2026.2' })),
    ).toBeVisible();
  });

  await test.step('and is answered: what was never asked comes first', async () => {
    await december.goto(later.url('dashboard.html#/assessment'));
    expect(await doMinute(december)).toContain('Tôi chấm công trên máy của phường.');
  });
});
