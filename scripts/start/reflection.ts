import path from 'node:path';
import type { Page } from 'playwright-core';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { papersTexts } from '@/utils/i18n/catalogues/papers';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { translator } from '@/utils/i18n/text';
import type { Walk } from './walk-alone.ts';

const t = translator(assessmentTexts, 'vi');
const papers = translator(papersTexts, 'vi');
const today = translator(todayTexts, 'vi');

/** What to do first → the minute of the day → the standards → the paper of the quarter. */
export async function lookBack({ extension, output, step }: Walk): Promise<void> {
  const page = await extension.open('dashboard.html#/today');
  await step('The day begins with what to do first', () =>
    page.getByRole('heading', { name: today('today.first') }).waitFor(),
  );
  await step('The minute of the day is answered by keys alone', async () => {
    await page.goto(extension.url('dashboard.html#/assessment'));
    console.log(`    questions that were asked: ${await answerMinute(page)}`);
  });
  await step('The work done is offered as evidence for a standard of conduct, and used', () =>
    answerWithEvidence(page, extension.url('dashboard.html#/assessment')),
  );
  await step('The paper of the quarter says what was noted, with its sources', async () => {
    await page.goto(extension.url('dashboard.html#/assessment/papers'));
    const words = await page.getByRole('article').getByRole('textbox').first().inputValue();
    if (!words.startsWith(NOTE)) throw new Error(`The paper says: ${words}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: papers('papers.docx') }).click(),
    ]);
    await download.saveAs(path.join(output, 'files', download.suggestedFilename()));
  });
  await page.close();
}

const NOTE = 'Hướng dẫn đủ một lần tại quầy';

/** Answers every question that is asked today as well as can be; gives how many there were. */
async function answerMinute(page: Page): Promise<number> {
  const question = page.locator('.minute__text');
  const done = page.getByText(t('minute.done'));
  let asked = 0;
  await question.or(done).first().waitFor();
  while (await question.isVisible()) {
    const before = (await question.textContent()) ?? '';
    const isYesNo =
      (await page.getByRole('radio', { name: t('assessment.value.yes') }).count()) > 0;
    // A question that has only just come hears a key a moment later.
    await page.waitForTimeout(150);
    await page.keyboard.press(isYesNo ? 'y' : '2');
    await question.filter({ hasText: before }).waitFor({ state: 'detached' });
    asked += 1;
  }
  await done.first().waitFor();
  return asked;
}

/** Grades one standard in the review of this month, with a note and what the cases say. */
async function answerWithEvidence(page: Page, overview: string): Promise<void> {
  await page.goto(overview);
  const open = t('assessment.now.startNamed', { title: REGULATION_144.title.vi });
  await page
    .getByRole('link', { name: open })
    .or(page.getByRole('button', { name: open }))
    .click();
  await page.getByRole('button', { name: /Tôi gần dân/ }).click();
  await page.getByText(t('assessment.value.tot'), { exact: true }).first().click();
  await page.getByLabel(t('assessment.note')).fill(NOTE);
  await page
    .getByRole('button', { name: /^Dùng làm minh chứng: / })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Bỏ khỏi mục này: / })
    .first()
    .waitFor();
}
