import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { unzip } from '@/utils/export/unzip';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { papersTexts } from '@/utils/i18n/catalogues/papers';
import { translator } from '@/utils/i18n/text';
import { seedCases } from '../support/seed-cases.ts';
import { expect, test } from './fixtures.ts';

const assessment = translator(assessmentTexts, 'vi');
const evaluation = translator(evaluationTexts, 'vi');
const evidence = translator(evidenceTexts, 'vi');
const papers = translator(papersTexts, 'vi');

/** Grades the question that is open and goes to the next one. */
async function answer(page: Page, grade: string, note = ''): Promise<void> {
  await page.getByText(grade, { exact: true }).first().click();
  if (note !== '') await page.getByLabel(assessment('assessment.note')).fill(note);
}

/** The words of a DOCX file. */
async function wordsOfFile(file: string): Promise<string> {
  const limits = { entries: 60, bytes: 2_000_000, ratio: 200 };
  const parts = await unzip(new Uint8Array(await readFile(file)), () => true, limits);
  if (!parts.ok) throw new Error('not an archive');
  const body = parts.value.find((part) => part.name === 'word/document.xml');
  const xml = new TextDecoder().decode(body?.bytes);
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

test('a review with evidence from the work becomes a paper that says no more than it', async ({
  extension,
  now,
}) => {
  const page = await extension.open('dashboard.html#/cases');
  await seedCases(page, 120, now);

  await test.step('the figures of the work are offered for an item, and used', async () => {
    await page.goto(extension.url('dashboard.html#/assessment/answer/regulation-144/2026-11'));
    await page.getByRole('button', { name: /Tôi gần dân/ }).click();
    await answer(page, assessment('assessment.value.tot'), 'Hướng dẫn đủ một lần tại quầy');
    await page
      .getByRole('button', { name: /^Dùng làm minh chứng: .*hồ sơ xong trước hạn/ })
      .click();
    await expect(page.getByRole('button', { name: /^Bỏ khỏi mục này: / })).toBeVisible();
  });

  await test.step('nothing is offered where only a conscience can answer', async () => {
    await page.getByRole('button', { name: /Tôi làm việc vì đất nước/ }).click();
    await expect(page.getByText(evidence('evidence.moral'))).toBeVisible();
  });

  await test.step('the paper says what was noted and used, with its sources', async () => {
    await page.goto(extension.url('dashboard.html#/assessment/papers'));
    const sheet = page.getByRole('article');
    await expect(sheet.getByText('BẢN TỰ SOI, TỰ SỬA')).toBeVisible();
    const paragraph = sheet.getByRole('textbox').first();
    await expect(paragraph).toHaveValue(/^Hướng dẫn đủ một lần tại quầy\. \d+\/\d+ hồ sơ xong/);
    await paragraph.fill('Đã hướng dẫn đủ một lần cho mọi người dân.');
  });

  await test.step('the file holds the person’s own words', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: papers('papers.docx') }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('tu-soi-tu-sua-2026-Q4.docx');
    const text = await wordsOfFile(await download.path());
    expect(text).toContain('- Đã hướng dẫn đủ một lần cho mọi người dân. [1, 2]');
    expect(text).toContain('Theo Quy định số 144-QĐ/TW, quý IV năm 2026');
    expect(text).not.toContain('Hướng dẫn đủ một lần tại quầy');
  });

  await test.step('the words are there again after the page was closed', async () => {
    await page.reload();
    await expect(page.getByRole('article').getByRole('textbox').first()).toHaveValue(
      'Đã hướng dẫn đủ một lần cho mọi người dân.',
    );
  });
});

test('own points by Decree 335 add up as by hand and stand on the slip', async ({ extension }) => {
  const page = await extension.open('dashboard.html#/assessment/points');
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });

  await test.step('without a product there is no total', async () => {
    await expect(page.getByText(evaluation('evaluation.result.none')).first()).toBeVisible();
    const general = page.getByRole('table').getByRole('textbox');
    for (const [at, points] of ['5', '5', '2,5', '2,5', '2,5', '2,5', '7'].entries()) {
      await general.nth(at).fill(points);
      await general.nth(at).press('Enter');
    }
    await expect(page.getByText(evaluation('evaluation.missing.products'))).toBeVisible();
  });

  await test.step('two reports of coefficient 3, one done and once late', async () => {
    await page.getByRole('button', { name: evaluation('evaluation.products.add') }).click();
    await box(evaluation('evaluation.product.coefficient')).fill('3');
    await box(evaluation('evaluation.product.coefficient')).press('Enter');
    await box(evaluation('evaluation.product.assigned')).fill('2');
    await box(evaluation('evaluation.product.assigned')).press('Enter');
    await box(evaluation('evaluation.product.done')).fill('1');
    await box(evaluation('evaluation.product.done')).press('Enter');
    await page.getByRole('button', { name: evaluation('evaluation.delays.add') }).click();
    await page.getByLabel(evaluation('evaluation.product.name')).fill('Báo cáo tháng');
    // a and b are 50 %, c is 2,25 of 6 or 37,5 %: (137,5 ÷ 3) × 70 % = 32,083, and 27 is 59,083.
    await expect(page.getByText('59,08/100 điểm')).toBeVisible();
    await expect(page.getByText(evaluation('evaluation.band.completed'))).toBeVisible();
  });

  await test.step('a confirmed objective cause takes the deduction back', async () => {
    await page.getByLabel(evaluation('evaluation.deduction.confirmedBy')).fill('Trưởng phòng');
    // Three times 50 %: 35, and 27 is 62.
    await expect(page.getByText('62/100 điểm')).toBeVisible();
  });

  await test.step('what one more on time would do is shown and not kept', async () => {
    await expect(page.getByText('Tổng từ 62 thành 97.')).toBeVisible();
    // The sum follows what is typed; the page says when that is kept.
    await expect(page.getByText(assessment('assessment.saved'), { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('62/100 điểm')).toBeVisible();
  });

  await test.step('the slip carries the points and leaves the other column empty', async () => {
    await page.goto(extension.url('dashboard.html#/assessment/papers'));
    await page.getByText(papers('papers.kind.slip'), { exact: true }).click();
    const sum = page.getByRole('row', { name: /Tổng điểm/ });
    await expect(sum.getByRole('cell')).toHaveText(['3', 'Tổng điểm', '100', '62', '']);
  });
});
