import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { translator } from '@/utils/i18n/text';
import { copyWithClock } from '../support/clock.ts';
import { BUILT, type Extension, launchExtension } from '../support/extension.ts';
import { UNIT } from '../support/unit-head.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const t = translator(teamTexts, 'vi');
const s = translator(submitTexts, 'vi');
const a = translator(answerTexts, 'vi');
const NOW = Date.parse('2026-12-02T09:00:00+07:00');
test.use({ now: NOW });

const NAME = 'Nguyễn Thị Lan';

/** A second browser with the extension: the head’s. */
async function withHead(work: (head: Extension) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tu-soi-head-'));
  await copyWithClock(BUILT, path.join(folder, 'extension'), NOW - Date.now());
  const head = await launchExtension({
    binary: process.env.CHROMIUM_BIN ?? '',
    folder: path.join(folder, 'extension'),
  });
  try {
    await work(head);
  } finally {
    // A browser that is left open keeps the whole run from ending.
    await head.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function download(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await waiting;
  return {
    name: file.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await file.path()),
  };
}

test('a member hands in, the head answers, and the answer stands on the member’s side', async ({
  extension,
}) => {
  const options = await extension.open('options.html');
  await options.getByLabel(words.options('profile.name')).fill(NAME);
  await options.locator('#profile').getByRole('button', { name: 'Lưu' }).click();
  await options.getByText(words.options('options.saved')).first().waitFor();
  await options.close();
  const member = await extension.open('dashboard.html#/summary');
  await member.getByText(s('submit.seal.open'), { exact: true }).first().click();
  await member
    .getByLabel(/Mã đơn vị/)
    .first()
    .fill(UNIT);
  await member.getByLabel(s('submit.seal.open.agree'), { exact: true }).check();
  const summary = await download(member, s('submit.make'));

  await withHead(async (head) => {
    const page = await head.open('dashboard.html#/team');
    await page.getByLabel(t('team.unit'), { exact: true }).fill(UNIT);
    await page.getByRole('button', { name: t('team.unit.save') }).click();
    await page.getByLabel(t('team.drop.files'), { exact: true }).last().setInputFiles(summary);
    await page
      .getByLabel(t('team.bind'), { exact: true })
      .selectOption({ label: t('team.bind.new', { name: NAME }) });
    await page.getByRole('button', { name: t('team.take', { count: 1 }) }).click();
    await page.getByRole('link', { name: t('team.nav.matrix') }).click();
    await page.getByRole('button', { name: NAME }).click();
    await page.getByLabel(t('team.review.points')).fill('88');
    await page.getByLabel(t('team.review.remark'), { exact: true }).fill('Cần nêu lý do trễ.');
    await page.getByRole('button', { name: t('team.review.save') }).click();
    await page.getByText(t('team.review.saved')).first().waitFor();
    await page.getByRole('button', { name: t('team.review.ask') }).click();
    await expect(page.getByText(t('team.standing.toMend')).first()).toBeVisible();
    const answer = await download(page, a('answer.make'));
    await expect(page.locator('.submit__secret')).toHaveCount(0);
    await page.getByText(a('answer.seal.passphrase'), { exact: true }).click();
    await page.getByText(a('answer.seal.passphrase.about')).waitFor();
    const closed = await download(page, a('answer.make'));
    const passphrase = await page.locator('.submit__secret .submit__digits').innerText();
    const receipt = await download(page, a('answer.receipt'));

    const open = member.getByLabel(a('answer.open.file'), { exact: true }).last();
    await open.setInputFiles(answer);
    await expect(member.getByText('Cần nêu lý do trễ.')).toBeVisible();
    await open.setInputFiles(closed);
    await member.getByLabel(a('answer.passphrase')).fill('1111 1111 1111 1111 1111');
    await member.getByRole('button', { name: a('answer.passphrase.open'), exact: true }).click();
    await expect(member.getByText('Mật mã không mở được tệp này.')).toBeVisible();
    await member.getByLabel(a('answer.passphrase')).fill(passphrase);
    await member.getByRole('button', { name: a('answer.passphrase.open'), exact: true }).click();
    const older = member.locator('details:not([open])').getByText(a('answer.superseded'));
    await expect(older).toBeVisible();
    const holding = member.locator('details[open]').getByText(a('answer.asks'));
    await expect(holding).toBeVisible();
    await open.setInputFiles(receipt);
    await expect(member.getByText(/^Biên nhận Tháng 11\/2026/)).toBeVisible();

    const disagreement = 'Hồ sơ trễ do chờ cơ quan phối hợp trả lời.';
    const mine = member.locator('details[open]').getByLabel(a('answer.mine.whole'));
    await mine.fill(disagreement);
    await member.getByRole('button', { name: a('answer.mine.choose') }).click();
    const tick = member.getByRole('checkbox', { name: disagreement });
    await expect(tick).not.toBeChecked();
    await tick.check();
    const again = await download(member, s('submit.make'));

    await page.getByRole('link', { name: t('team.nav.inbox') }).click();
    await page.getByLabel(t('team.drop.files'), { exact: true }).last().setInputFiles(again);
    await page.getByRole('button', { name: t('team.take', { count: 1 }) }).click();
    await page.getByRole('link', { name: t('team.nav.matrix') }).click();
    await page.getByRole('button', { name: NAME }).click();
    await expect(page.locator('.reply-note').getByText(disagreement)).toBeVisible();
    await expect(page.getByLabel(t('team.review.points'))).toHaveValue('88');
    const history = page.getByRole('list', { name: a('answer.history') });
    await expect(history.getByText(a('answer.history.first', { n: 1, seq: 1 }))).toBeVisible();
    await expect(history.getByText(a('answer.history.again', { n: 2, seq: 2 }))).toBeVisible();
    await expect(history.getByText(disagreement)).toBeVisible();
  });
});
