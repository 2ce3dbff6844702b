import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import { copyWithClock } from '../support/clock.ts';
import { readEverything } from '../support/database.ts';
import { BUILT, type Extension, launchExtension } from '../support/extension.ts';
import { scriptForPage } from '../support/script-for-page.ts';
import { seedCases } from '../support/seed-cases.ts';
import { chooseLook } from '../support/steps.ts';
import { UNIT, unitHead } from '../support/unit-head.ts';
import { makeCard } from '../support/unit-month.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const t = translator(cardTexts, 'vi');
const s = translator(submitTexts, 'vi');
const { options } = words;

/** The product's own reader of files. */
const readerScript = () => scriptForPage('tests/support/kept-keys.ts', 'kept');

const file = (text: string, name = 'khoi-phuc.age') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** What the browser downloads when something is done. */
async function downloaded(page: Page, act: () => Promise<void>) {
  const waiting = page.waitForEvent('download');
  await act();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

const press = (part: Locator, name: string) =>
  part.getByRole('button', { name, exact: true }).click();

async function openRecovery(part: Locator, text: string, digits: string, go: string) {
  await part.locator('form > .options-row input[type=file]').setInputFiles(file(text));
  await part.getByLabel(t('card.check.digits')).fill(digits);
  await press(part, go);
}

interface Kept {
  text: string;
  digits: string;
}

/** As far as the step in which the recovery file must be opened again. */
async function beginCard(page: Page, part: Locator): Promise<Kept> {
  await press(part, t('card.make'));
  await part.getByLabel(t('card.unitId')).fill(UNIT.toLowerCase());
  await part.getByLabel(t('card.unitName')).fill('Ủy ban nhân dân phường Mẫu');
  await part.getByLabel(t('card.headName')).fill('Trần Văn Bình');
  const { name, text } = await downloaded(page, () => press(part, t('card.next')));
  expect(name).toMatch(/^tu-soi-khoi-phuc-\d{4}\.age$/);
  const digits = (await part.locator('.card-digits__value').textContent()) ?? '';
  expect(digits).toMatch(/^(\d{4} ){4}\d{4}$/);
  await part.getByLabel(t('card.save.done')).check();
  await press(part, t('card.next'));
  return { text, digits };
}

/** Ids of the keys that open files, as they lie in the database. */
async function openingKeys(page: Page): Promise<unknown[]> {
  const { tables } = await readEverything(page);
  const ids = (tables.keys ?? []).map((row) => (row as { id: string }).id);
  return ids.filter((id) => id !== 'sign');
}

async function startMember(now: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tu-soi-member-'));
  await copyWithClock(BUILT, folder, now - Date.now());
  const extension = await launchExtension({ binary: process.env.CHROMIUM_BIN ?? '', folder });
  const end = async () => {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { extension, end };
}

/** A member takes the card in, compares the digits, and seals a summary for it. */
async function sealFor(extension: Extension, now: number, card: string, digits: string) {
  const profile = await extension.open('options.html');
  await profile.getByLabel(options('profile.name')).fill('Nguyễn Thị Lan');
  await profile.locator('#profile').getByRole('button', { name: 'Lưu' }).click();
  await profile.getByText(options('options.saved')).first().waitFor();
  const page = await extension.open('dashboard.html#/cases');
  await seedCases(page, 40, now);
  await page.goto(extension.url('dashboard.html#/summary'));
  await page.reload();
  const add = page.getByLabel(s('submit.card.add'), { exact: true }).last();
  await add.setInputFiles(file(card, 'the.tusoi'));
  await page.getByRole('button', { name: s('submit.compare') }).click();
  await page.getByLabel(s('submit.compare.typed')).fill(digits);
  await page.getByRole('button', { name: s('submit.compare.same') }).click();
  await expect(page.getByText(s('submit.trust.verified'), { exact: true })).toBeVisible();
  const make = page.getByRole('button', { name: s('submit.make'), exact: true });
  return (await downloaded(page, () => make.click())).text;
}

test('a head makes a card, a member seals for it, and only the kept key opens the summary', async ({
  extension,
  now,
}) => {
  test.slow();
  const page = await extension.open('options.html');
  const part = page.locator('#unit');
  await page.evaluate(await readerScript());
  let kept: Kept = { text: '', digits: '' };

  await test.step('what is missing on the card is named in its place', async () => {
    await press(part, t('card.make'));
    await press(part, t('card.next'));
    for (const fault of ['unitId', 'unitName', 'headName'] as const) {
      await expect(part.getByText(t(`card.fault.${fault}`))).toBeVisible();
    }
    expect(await violationsOn(page)).toEqual([]);
    await press(part, words.common('common.cancel'));
  });

  await test.step('a way that is left before the file was opened leaves nothing behind', async () => {
    await beginCard(page, part);
    await page.reload();
    await expect(part.getByText(t('card.off'))).toBeVisible();
    expect(await openingKeys(page)).toEqual([]);
  });

  await test.step('wrong digits, a cut file and another file switch nothing on', async () => {
    const other = await beginCard(page, part);
    await press(part, words.common('common.cancel'));
    kept = await beginCard(page, part);
    const go = t('card.check.finish');
    await openRecovery(part, kept.text, '0'.repeat(20), go);
    await expect(page.getByText('Mật mã không mở được tệp này.')).toBeVisible();
    await openRecovery(part, kept.text.slice(0, 200), kept.digits, go);
    await expect(page.getByText('Tệp bị mất phần cuối.')).toBeVisible();
    await openRecovery(part, other.text, other.digits, go);
    await expect(page.getByText('là tệp khôi phục của một khóa khác')).toBeVisible();
    expect(await openingKeys(page)).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });

  let card = '';
  let digits = '';
  await test.step('the right file makes the card, with its 24 digits to be read out', async () => {
    const finish = () => openRecovery(part, kept.text, kept.digits, t('card.check.finish'));
    const made = await downloaded(page, finish);
    card = made.text;
    expect(made.name).toMatch(/^tu-soi-the-don-vi-[0-9a-f]{8}\.tusoi$/);
    await expect(part.getByText(t('card.read'))).toBeVisible();
    digits = (await part.locator('.card-digits__value').textContent()) ?? '';
    expect(digits).toMatch(/^(\d{4} ){5}\d{4}$/);
    await expect(part).toContainText(`Ủy ban nhân dân phường Mẫu (${UNIT})`);
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('a member seals a summary for the card; the kept key opens it', async () => {
    const member = await startMember(now);
    const sealed = await sealFor(member.extension, now, card, digits);
    await member.end();
    await page.evaluate(await readerScript());
    const opened = await page.evaluate(`kept.openByKeptKeys(${JSON.stringify(sealed)})`);
    expect(opened).toMatchObject({
      kind: 'member-summary',
      aud: { unitId: UNIT },
      author: { displayName: 'Nguyễn Thị Lan' },
    });
  });

  await test.step('the drill says whether the file still works, and changes no key', async () => {
    const before = await openingKeys(page);
    await press(part, t('card.drill'));
    await openRecovery(part, kept.text, '1'.repeat(20), t('card.drill.do'));
    await expect(page.getByText('Mật mã không mở được tệp này.')).toBeVisible();
    await openRecovery(part, kept.text, kept.digits, t('card.drill.do'));
    await expect(page.getByText(t('card.drill.done'))).toBeVisible();
    expect(await openingKeys(page)).toEqual(before);
  });

  await test.step('a deputy and a successor stand on the next card after the digits agree', async () => {
    const [deputy, next] = [await unitHead(), await unitHead()];
    await press(part, t('card.edit'));
    await meet(page, t('card.deputies.add'), deputy);
    await meet(page, t('card.successor.add'), next);
    expect(await violationsOn(page)).toEqual([]);
    await downloaded(page, () => press(part, t('card.sign')));
    await expect(part.getByText(t('card.successor.done', { name: 'Trần Văn Bình' }))).toBeVisible();
  });

  await test.step('on a new machine the key comes back, and members must compare again', async () => {
    const member = await startMember(now);
    const summary = await member.extension.open('dashboard.html#/summary');
    const add = summary.getByLabel(s('submit.card.add'), { exact: true }).last();
    await add.setInputFiles(file(card, 'the.tusoi'));
    await expect(summary.getByText(s('submit.trust.pinned'))).toBeVisible();
    const fresh = await member.extension.open('options.html');
    const there = fresh.locator('#unit');
    await press(there, t('card.restore'));
    await there.getByLabel(t('card.unitId')).fill(UNIT);
    await openRecovery(there, kept.text, kept.digits, t('card.restore.do'));
    await expect(there.getByText(t('card.held', { unit: UNIT }))).toBeVisible();
    await expect(there.getByText(t('card.newSigner'))).toBeVisible();
    expect(await violationsOn(fresh)).toEqual([]);
    await press(there, t('card.makeHere'));
    await downloaded(fresh, () => press(there, t('card.sign')));
    await expect(there).toContainText(`Ủy ban nhân dân phường Mẫu (${UNIT})`);
    await expect(there.locator('.card-digits__value')).not.toHaveText(digits);
    await member.end();
  });
});

for (const language of ['vi', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the way to a card in ${language}, ${theme}, is free of axe violations`, async ({
      extension,
    }) => {
      const words = translator(cardTexts, language);
      const page = await extension.open('options.html');
      await chooseLook(page, language, theme);
      const part = page.locator('#unit');
      await press(part, words('card.make'));
      await part.getByLabel(words('card.unitId')).fill(UNIT);
      await part.getByLabel(words('card.unitName')).fill('Phường Mẫu');
      await part.getByLabel(words('card.headName')).fill('Trần Văn Bình');
      await press(part, words('card.next'));
      await expect(part.locator('.card-digits__value')).toBeVisible();
      expect(await violationsOn(page), 'the recovery file').toEqual([]);
      await part.getByLabel(words('card.save.done')).check();
      await press(part, words('card.next'));
      await expect(part.getByLabel(words('card.check.digits'))).toBeVisible();
      expect(await violationsOn(page), 'opening it again').toEqual([]);
    });
  }
}

async function meet(
  page: Page,
  name: string,
  person: Awaited<ReturnType<typeof unitHead>>,
): Promise<void> {
  await page.getByLabel(name, { exact: true }).last().setInputFiles(file(person.card, 'the.tusoi'));
  await page.getByLabel(s('submit.compare.typed')).fill(person.digits);
  await page.getByRole('button', { name: s('submit.compare.same') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('whoever heads two units sees both cards and picks one', async ({ extension }) => {
  const head = 'Trần Văn Bình';
  const [first, second] = ['H49.22', 'H49.31'];
  const one = { unitId: first, unitName: 'Phường Hạ Long', headName: head };
  const other = { unitId: second, unitName: 'Phường Cẩm Phả', headName: head };
  await makeCard(extension, one);
  await makeCard(extension, other, 'card.another');
  const page = await extension.open('options.html#unit');
  const part = page.locator('#unit');
  const pick = part.getByLabel(t('card.units'), { exact: true });
  // The one made last is the unit at whose page the head is now.
  await expect(pick).toHaveValue(second);
  await expect(part.getByText(`${other.unitName} (${second})`).last()).toBeVisible();
  await pick.selectOption(first);
  const shown = part.getByText(`${one.unitName} (${first})`).last();
  await expect(shown).toBeVisible();
  await press(part, t('card.edit'));
  await expect(part.getByLabel(t('card.unitName'))).toHaveValue(one.unitName);
  await press(part, translator(commonTexts, 'vi')('common.cancel'));
  await expect(pick).toHaveValue(first);
});
