import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import { copyWithClock } from '../support/clock.ts';
import { BUILT, type Extension, launchExtension } from '../support/extension.ts';
import { seedReflections } from '../support/seed-reflections.ts';
import { chooseLook } from '../support/steps.ts';
import { UNIT } from '../support/unit-head.ts';
import {
  downloaded,
  give,
  type HandedFile,
  nameMe,
  press,
  unitWords,
} from '../support/unit-month.ts';
import { expect, test } from './fixtures.ts';

const { team: t, submit: s, answer: a } = unitWords;
const p = translator(assessmentTexts, 'vi');
const NOW = Date.parse('2026-12-02T09:00:00+07:00');
test.use({ now: NOW });

const NAME = 'Nguyễn Thị Lan';
const REMARK = 'Cần nêu lý do trễ.';
const OF_ITEM = 'Cần kèm minh chứng của quý này.';
const WHOLE = 'Hồ sơ trễ do chờ cơ quan phối hợp trả lời.';
const MINE = 'Đã có văn bản đôn đốc trong hồ sơ.';

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

const download = (page: Page, button: string) => downloaded(page, () => press(page, button));

/** A member with a review of November, at the page where it is handed in. */
async function memberAt(extension: Extension): Promise<Page> {
  await nameMe(extension, NAME);
  const page = await extension.open('dashboard.html#/summary');
  await seedReflections(page, NOW, 1);
  await page.reload();
  await page.getByText(s('submit.seal.open'), { exact: true }).first().click();
  await page.getByLabel(s('submit.who.unitId')).fill(UNIT);
  await page.getByLabel(s('submit.seal.open.agree'), { exact: true }).check();
  return page;
}

/** The head takes in the first file of somebody, and opens their page. */
async function headAt(head: Extension, summary: HandedFile): Promise<Page> {
  const page = await head.open('dashboard.html#/team');
  await page.getByLabel(t('team.unit'), { exact: true }).fill(UNIT);
  await press(page, t('team.unit.save'));
  await give(page, t('team.drop.files'), summary);
  await page
    .getByLabel(t('team.bind'), { exact: true })
    .selectOption({ label: t('team.bind.new', { name: NAME }) });
  await press(page, t('team.take', { count: 1 }));
  await openPerson(page);
  return page;
}

async function openPerson(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('team.nav.matrix') }).click();
  await page.getByRole('button', { name: NAME, exact: true }).click();
  await page.getByRole('heading', { name: NAME }).waitFor();
}

const saved = (page: Page) => page.getByText(t('team.review.saved')).first().waitFor();

/** Points and a remark on the whole, a remark on the first item, and the request to mend. */
async function review(page: Page): Promise<void> {
  await page.getByLabel(t('team.review.points')).fill('88');
  await page.getByLabel(t('team.review.remark'), { exact: true }).fill(REMARK);
  await press(page, t('team.review.save'));
  await saved(page);
  const ofItem = page.getByRole('textbox', { name: /^Nhận xét: / }).first();
  await ofItem.fill(OF_ITEM);
  await ofItem.blur();
  await expect(ofItem).toHaveValue(OF_ITEM);
  await press(page, t('team.review.ask'));
  await expect(page.getByText(t('team.standing.toMend')).first()).toBeVisible();
}

/** The same answer once more, sealed by a passphrase for a machine that is gone. */
async function closedAnswer(page: Page): Promise<{ file: HandedFile; passphrase: string }> {
  await page.getByText(a('answer.seal.passphrase'), { exact: true }).click();
  await page.getByText(a('answer.seal.passphrase.about')).waitFor();
  const file = await download(page, a('answer.make'));
  return { file, passphrase: await page.locator('.submit__secret .submit__digits').innerText() };
}

const openByPassphrase = async (page: Page, passphrase: string) => {
  await page.getByLabel(a('answer.passphrase')).fill(passphrase);
  await press(page, a('answer.passphrase.open'));
};

/** A page in every look; the choice is made on the options page of the same browser. */
async function expectSound(extension: Extension, page: Page): Promise<void> {
  const options = await extension.open('options.html');
  for (const language of ['en', 'vi'] as const) {
    for (const theme of ['dark', 'light'] as const) {
      await chooseLook(options, language, theme);
      await page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor();
      expect(await violationsOn(page), `${language}, ${theme}`).toEqual([]);
    }
  }
  await options.close();
}

test('a member hands in, the head answers, and the answer stands on the member’s side', async ({
  extension,
}) => {
  test.slow();
  const member = await memberAt(extension);
  const summary = await download(member, s('submit.make'));
  const holding = member.locator('details[open]').filter({ hasText: a('answer.mine.whole') });

  await withHead(async (head) => {
    const page = await headAt(head, summary);
    await review(page);

    await test.step('an answer opens at its reader without a passphrase', async () => {
      const answer = await download(page, a('answer.make'));
      await expect(page.locator('.submit__secret')).toHaveCount(0);
      expect(answer.buffer.toString()).toContain('BEGIN AGE ENCRYPTED FILE');
      await give(member, a('answer.open.file'), answer);
      await expect(holding.getByText(REMARK)).toBeVisible();
      await expect(holding.getByText(OF_ITEM)).toBeVisible();
      await expect(member.getByLabel(a('answer.passphrase'))).toHaveCount(0);
    });

    await test.step('one that is sealed by a passphrase opens by it alone, and takes the place of the first', async () => {
      const { file, passphrase } = await closedAnswer(page);
      await give(member, a('answer.open.file'), file);
      await openByPassphrase(member, '1111 1111 1111 1111 1111');
      await expect(member.getByText('Mật mã không mở được tệp này.')).toBeVisible();
      await openByPassphrase(member, passphrase);
      const older = member.locator('details:not([open])').getByText(a('answer.superseded'));
      await expect(older).toBeVisible();
      await expect(holding.getByText(a('answer.asks'))).toBeVisible();
    });

    await test.step('a receipt says that the file had arrived', async () => {
      await give(member, a('answer.open.file'), await download(page, a('answer.receipt')));
      await expect(member.getByText(/^Biên nhận Tháng 11\/2026/)).toBeVisible();
    });

    await test.step('what the member thinks is kept as it is typed, and goes out only when ticked', async () => {
      const whole = holding.getByLabel(a('answer.mine.whole'));
      await whole.fill('Xin gọi 0912 345 678.');
      await expect(holding.getByRole('alert')).toContainText(p('assessment.private.phone'));
      await whole.fill(WHOLE);
      await holding.getByLabel(a('answer.mine'), { exact: false }).last().fill(MINE);
      await expect(holding.getByText(p('assessment.saved'))).toHaveCount(2);
      await member.reload();
      await expect(holding.getByLabel(a('answer.mine.whole'))).toHaveValue(WHOLE);
      await press(member, a('answer.mine.choose'));
      await expect(member.getByRole('checkbox', { name: WHOLE })).not.toBeChecked();
    });

    await test.step('the head sees it beside her remark, and no rating has changed', async () => {
      await member.getByText(s('submit.seal.open'), { exact: true }).first().click();
      await member.getByLabel(s('submit.seal.open.agree'), { exact: true }).check();
      await member.getByRole('checkbox', { name: WHOLE }).check();
      const again = await download(member, s('submit.make'));
      await page.getByRole('link', { name: t('team.nav.inbox') }).click();
      await give(page, t('team.drop.files'), again);
      await press(page, t('team.take', { count: 1 }));
      await openPerson(page);
      const notes = page.locator('.reply-note');
      await expect(notes.filter({ hasText: WHOLE })).toBeVisible();
      const line = page.getByRole('row').filter({ hasText: MINE });
      await expect(line.getByRole('textbox')).toHaveValue(OF_ITEM);
      await expect(page.getByLabel(t('team.review.points'))).toHaveValue('88');
    });

    await test.step('both sides see the line of versions', async () => {
      for (const one of [page, member]) {
        const history = one.getByRole('list', { name: a('answer.history') });
        for (const words of [
          a('answer.history.first', { n: 1, seq: 1 }),
          a('answer.history.answered', { seq: 2 }),
          a('answer.history.receipt', { seq: 1 }),
          a('answer.history.again', { n: 2, seq: 2 }),
        ]) {
          await expect(history.getByText(new RegExp(`^${RegExp.escape(words)}`))).toBeVisible();
        }
      }
    });

    await test.step('neither page has a violation, in any look', async () => {
      await expectSound(extension, member);
      await expectSound(head, page);
    });
  });
});
