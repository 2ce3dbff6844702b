import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { readerTexts } from '@/utils/i18n/catalogues/reader';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import { BUILT, type Extension } from '../support/extension.ts';
import { seedCases } from '../support/seed-cases.ts';
import { UNIT, unitHead } from '../support/unit-head.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const t = translator(submitTexts, 'vi');
const s = translator(summaryTexts, 'vi');
const r = translator(readerTexts, 'vi');
const { options } = words;

const MOVED_CLOCK = '<script src="/moved-clock.js"></script>';
const NAME = 'Nguyễn Thị Lan';
const file = (text: string) => ({
  name: 'the.tusoi',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

async function nameMe(extension: Extension): Promise<void> {
  const page = await extension.open('options.html');
  await page.getByLabel(options('profile.name')).fill(NAME);
  await page.locator('#profile').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(options('options.saved')).first().waitFor();
  await page.close();
}

/** Opens the page with the work of a year. */
async function openSummary(extension: Extension, now: number): Promise<Page> {
  await nameMe(extension);
  const page = await extension.open('dashboard.html#/cases');
  await seedCases(page, 400, now);
  await page.goto(extension.url('dashboard.html#/summary'));
  await page.reload();
  await expect(page.getByRole('heading', { name: t('submit.preview') })).toBeVisible();
  return page;
}

/** Presses the button and reads what the browser downloads. */
async function makeFile(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: t('submit.make'), exact: true }).click();
  const download = await waiting;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

const chooseSeal = (page: Page, seal: 'card' | 'passphrase' | 'open') =>
  page
    .getByText(t(`submit.seal.${seal}`), { exact: true })
    .first()
    .click();

const importCard = (page: Page, text: string) =>
  page.getByLabel(t('submit.card.add'), { exact: true }).last().setInputFiles(file(text));

test('a member looks, ticks, seals for the unit card and hands in', async ({ extension, now }) => {
  const head = await unitHead();
  const page = await openSummary(extension, now);
  let code = '';

  await test.step('a figure opens the cases it is made of', async () => {
    const figure = page.getByRole('button', { name: s('summary.figure.running') }).first();
    const count = Number(await figure.textContent());
    expect(count).toBeGreaterThan(0);
    await figure.click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(count);
    await page.keyboard.press('Escape');
  });

  await test.step('the card is taken in and its digits compared', async () => {
    await importCard(page, head.card);
    await expect(page.getByText(t('submit.trust.pinned'))).toBeVisible();
    await page.getByRole('button', { name: t('submit.compare') }).click();
    const typed = page.getByLabel(t('submit.compare.typed'));
    await typed.fill('0'.repeat(24));
    await expect(page.getByText(t('submit.compare.differ'))).toBeVisible();
    await typed.fill(head.digits.replace(/(.{4})/g, '$1 '));
    await page.getByRole('button', { name: t('submit.compare.same') }).click();
    await expect(page.getByText(t('submit.trust.verified'), { exact: true })).toBeVisible();
  });

  await test.step('one case is named, and the preview shows it', async () => {
    const box = page.locator('.ticks .choice').first();
    code =
      (await box
        .locator('span')
        .first()
        .evaluate((one) => one.firstChild?.textContent)) ?? '';
    expect(code).toMatch(/\d/);
    await box.click();
    await expect(page.getByRole('table', { name: s('summary.namedCases') })).toContainText(code);
    await page.getByLabel(t('submit.choose.message')).fill('Kính gửi anh Bình.');
  });

  await test.step('the file holds what was shown, for the head alone', async () => {
    const { name, text } = await makeFile(page);
    expect(name).toMatch(/^tu-soi-2026-11-[0-9a-f]{8}\.tusoi$/);
    expect(text).not.toContain('Lan');
    const { payload, sealing } = await head.open(text);
    expect(sealing).toBe('recipients');
    expect(payload.aud).toEqual({ unitId: UNIT, recipientFp: head.sealDigits });
    expect(payload).toMatchObject({ period: '2026-11', seq: 1, prev: null });
    expect(payload.author.displayName).toBe(NAME);
    expect(payload.body.namedCases.map((one) => one.code)).toEqual([code]);
    expect(payload.body.message).toBe('Kính gửi anh Bình.');
    const dossiers = payload.body.cases.find((one) => one.kind === 'dossier');
    const shown = page.getByRole('button', { name: s('summary.figure.running') }).first();
    expect(String(dossiers?.running)).toBe(await shown.textContent());
    await expect(page.getByText(t('submit.made', { seq: 1 }))).toBeVisible();
  });

  await test.step('nothing on the page breaks a rule of accessibility', async () => {
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('a card signed by another key is blocked until it is compared', async () => {
    const forged = await unitHead(2);
    await importCard(page, forged.card);
    await page.getByLabel(t('submit.card.choose')).selectOption({ index: 0 });
    await expect(page.getByText(t('submit.trust.changed.about'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('submit.make'), exact: true })).toBeDisabled();
  });
});

test('without a card: a passphrase, or signed after a warning; and the reader opens both', async ({
  extension,
  now,
}) => {
  test.slow();
  const page = await openSummary(extension, now);
  const head = await unitHead();
  let sealed = '';
  let digits = '';

  await test.step('the passphrase is shown once and opens the file', async () => {
    await chooseSeal(page, 'passphrase');
    await page.getByLabel(t('submit.who.unitId')).fill('h49.22');
    sealed = (await makeFile(page)).text;
    digits = (await page.locator('.submit__secret .submit__digits').textContent()) ?? '';
    expect(digits).toMatch(/^(\d{4} ){4}\d{4}$/);
    const { payload, sealing } = await head.open(sealed, digits.replaceAll(' ', ''));
    expect(sealing).toBe('passphrase');
    expect(payload.aud).toEqual({ unitId: UNIT, recipientFp: null });
  });

  let signed = '';
  await test.step('signed only needs the person to say that they understand', async () => {
    await chooseSeal(page, 'open');
    await expect(page.getByRole('button', { name: t('submit.make'), exact: true })).toBeDisabled();
    await page.getByLabel(t('submit.seal.open.agree')).check();
    signed = (await makeFile(page)).text;
    const first = await head.open(sealed, digits.replaceAll(' ', ''));
    const second = await head.open(signed);
    expect(second.payload).toMatchObject({ seq: 2, prev: first.hash });
  });

  await test.step('the history knows both, and shows again what stood in them', async () => {
    const sent = page.getByRole('table', { name: t('submit.sent.table') });
    await expect(sent.getByRole('row')).toHaveCount(3);
    await sent.getByRole('button', { name: t('submit.sent.showOf', { seq: 1 }) }).click();
    await expect(page.getByRole('dialog')).toContainText(NAME);
    await page.keyboard.press('Escape');
  });

  await test.step('the reader, a single file without a network, opens both', async () => {
    const errors: string[] = [];
    const reader = await extension.context.newPage();
    reader.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    reader.on('pageerror', (error) => errors.push(error.message));
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(path.join(BUILT, 'tu-soi-reader.html')).href;
    await reader.goto(address);
    const choose = (text: string) =>
      reader.getByLabel(r('reader.choose'), { exact: true }).last().setInputFiles(file(text));

    await choose(signed);
    await expect(reader.getByText(r('reader.sound'))).toBeVisible();
    await expect(reader.getByText(NAME)).toBeVisible();

    await choose(sealed);
    await reader.getByLabel(r('reader.passphrase')).fill('0000 0000 0000 0000 0000');
    await reader.getByRole('button', { name: r('reader.open') }).click();
    await expect(reader.getByText('Mật mã không mở được tệp này.')).toBeVisible();
    await reader.getByLabel(r('reader.passphrase')).fill(digits);
    await reader.getByRole('button', { name: r('reader.open') }).click();
    await expect(reader.getByText(r('reader.sound'))).toBeVisible();
    expect(await violationsOn(reader)).toEqual([]);

    await choose(signed.replace(/[A-Z]/, (sign) => (sign === 'A' ? 'B' : 'A')));
    await expect(reader.getByText(r('reader.sound'))).toHaveCount(0);
    await expect(reader.getByRole('alert')).toBeVisible();
    expect(asked).toEqual([address]);
    expect(errors).toEqual([]);
  });
});

test('the reader is offered for download and comes as it was built', async ({ extension }) => {
  const page = await extension.open('dashboard.html#/summary');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: t('submit.reader') }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('tu-soi-doc-tep.html');
  const built = await readFile(path.join(BUILT, 'tu-soi-reader.html'), 'utf8');
  // Tests move the clock of every page; the reader has none and needs none.
  const got = (await readFile(await download.path(), 'utf8')).replace(MOVED_CLOCK, '');
  expect(got).toBe(built);
});
