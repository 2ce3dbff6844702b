import { open as openFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { newIdentity } from '@/utils/exchange/age';
import { readerTexts } from '@/utils/i18n/catalogues/reader';
import { problemText } from '@/utils/i18n/problem-text';
import { translator } from '@/utils/i18n/text';
import { readEverything } from '../support/database.ts';
import { BUILT, type Extension } from '../support/extension.ts';
import {
  fileOfLongName,
  hostileAnswer,
  hostileCard,
  hostileRollUp,
  hostileSummary,
  MARKUP,
} from '../support/hostile-words.ts';
import { csvRows, rowsOf, unzipped, wordsOf } from '../support/office-files.ts';
import { UNIT, unitHead } from '../support/unit-head.ts';
import { filesOf, unitMember, unitPeople } from '../support/unit-members.ts';
import {
  beUnit,
  compareSender,
  downloaded,
  dropFiles,
  fileOf,
  give,
  goToPart,
  type HandedFile,
  lineOf,
  nameMe,
  press,
  takeBack,
  takeIn,
  unitWords,
} from '../support/unit-month.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const { team: t, teamFile: f, submit: s, answer: a, units: u } = unitWords;
const r = translator(readerTexts, 'vi');
const NOW = Date.parse('2026-12-02T09:00:00+07:00');
test.use({ now: NOW });

const PERIOD = '2026-11';
const said = (code: 'exchange.notOurs' | 'exchange.tooLarge' | 'exchange.passphraseWrong') =>
  problemText({ code }, 'vi').what;
const bytes = (text: string) => Buffer.from(text, 'latin1');

async function openInbox(extension: Extension): Promise<Page> {
  const page = await extension.open('dashboard.html#/team/inbox');
  await beUnit(page, UNIT);
  await page
    .getByLabel(t('team.drop.files'), { exact: true })
    .last()
    .waitFor({ state: 'attached' });
  return page;
}

/** A summary that anybody may read, made on the page of a member. */
async function handInOpen(page: Page): Promise<HandedFile> {
  await page.getByText(s('submit.seal.open'), { exact: true }).first().click();
  await page.getByLabel(s('submit.who.unitId'), { exact: true }).fill(UNIT);
  await page.getByLabel(s('submit.seal.open.agree'), { exact: true }).check();
  return downloaded(page, () => press(page, s('submit.make')));
}

/** How many rows each table holds of what files bring. */
async function stored(page: Page) {
  const { tables } = await readEverything(page);
  const count = (name: string) => tables[name]?.length ?? 0;
  return { ledger: count('ledger'), summaries: count('summaries'), pins: count('pins') };
}

test('what is none of ours is refused in a sentence, and what is too large is never read', async ({
  extension,
}, testInfo) => {
  await extension.context.addInitScript(() => {
    const read = Blob.prototype.arrayBuffer;
    const sizes: number[] = [];
    Object.assign(globalThis, { sizesRead: sizes });
    Blob.prototype.arrayBuffer = function () {
      sizes.push(this.size);
      return read.call(this);
    };
  });
  const page = await openInbox(extension);
  await dropFiles(
    page,
    fileOf('empty.tusoi', ''),
    fileOf('paper.tusoi', bytes('%PDF-1.7\n%âãÏÓ\n')),
    fileOf('photo.tusoi', bytes('ÿØÿà\u0000\u0010JFIF')),
    fileOf('link.tusoi', bytes('L\u0000\u0000\u0000\u0001\u0014\u0002\u0000')),
    fileOf('page.tusoi', '<!doctype html><script>globalThis.hit=1</script>'),
  );
  for (const name of ['empty', 'paper', 'photo', 'link', 'page']) {
    await expect(lineOf(page, `${name}.tusoi`)).toContainText(said('exchange.notOurs'));
  }
  const large = testInfo.outputPath('large.tusoi');
  const handle = await openFile(large, 'w');
  await handle.truncate(200 * 1024 * 1024);
  await handle.close();
  await page.getByLabel(t('team.drop.files'), { exact: true }).last().setInputFiles(large);
  await expect(lineOf(page, 'large.tusoi')).toContainText(said('exchange.tooLarge'));
  const sizes = await page.evaluate<number[]>('sizesRead');
  expect(Math.max(...sizes)).toBeLessThan(1_000);
  expect(await stored(page)).toEqual({ ledger: 0, summaries: 0, pins: 0 });
});

test('of thirty files three are bad: twenty-seven are taken, and the three stay with their reasons', async ({
  extension,
}) => {
  const people = await unitPeople(27);
  const files = await filesOf(people, { periods: [PERIOD] });
  const closed = await unitMember('Lê Thị Hoa', 900);
  const passphrase = '12345678901234567890';
  const [first] = files;
  if (!first) throw new Error('no file');
  const middle = Math.floor(first.text.length / 2);
  const sign = first.text[middle] === 'A' ? 'B' : 'A';
  const page = await openInbox(extension);
  await dropFiles(
    page,
    fileOf('altered.tusoi', `${first.text.slice(0, middle)}${sign}${first.text.slice(middle + 1)}`),
    ...files.map(({ text }, at) => fileOf(`file-${at}.tusoi`, text)),
    fileOf('note.txt', 'Kính gửi lãnh đạo'),
    fileOf('closed.tusoi', await closed.file({ forWhom: { passphrase } })),
  );
  await expect(lineOf(page, 'altered.tusoi')).toContainText(t('team.verdict.altered'));
  await expect(lineOf(page, 'note.txt')).toContainText(said('exchange.notOurs'));
  const line = lineOf(page, 'closed.tusoi');
  await expect(line).toContainText(t('team.verdict.needsPassphrase'));

  await test.step('a wrong passphrase is said each time and hinders no other file', async () => {
    const field = page.getByLabel(t('team.passphrase', { file: 'closed.tusoi' }), { exact: true });
    for (const digits of ['1', '2']) {
      await field.fill(digits.repeat(20));
      await press(line, t('team.passphrase.open'));
      await expect(line).toContainText(said('exchange.passphraseWrong'));
    }
    expect(await stored(page)).toEqual({ ledger: 0, summaries: 0, pins: 0 });
  });

  await test.step('everybody is put on the list by their files, and taken in together', async () => {
    for (let left = 27; left > 0; left -= 1) {
      const next = page.getByLabel(t('team.bind'), { exact: true });
      await expect(next).toHaveCount(left);
      await next.first().selectOption({ index: 1 });
    }
    await takeIn(page, 27);
    await expect(page.getByText(t('team.sentOf', { sent: 27, all: 27 }))).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: /\.tusoi|\.txt/ })).toHaveCount(3);
    expect(await stored(page)).toEqual({ ledger: 27, summaries: 27, pins: 27 });
  });
});

test('a member on a new machine has a new key: both are told, and what came before stays', async ({
  extension: head,
  another,
}) => {
  const NAME = 'Nguyễn Thị Lan';
  const inbox = await openInbox(head);
  const old = await another();
  await nameMe(old.extension, NAME);
  const before = await old.extension.open('dashboard.html#/summary');
  const first = await handInOpen(before);
  const oldDigits = await before.locator('.submit__digits').first().innerText();
  const options = await old.extension.open('options.html');
  const backup = await downloaded(options, () => press(options, words.options('data.backup')));
  await old.end();

  await test.step('the head takes the first summary in and compares the digits', async () => {
    await dropFiles(inbox, fileOf('first.tusoi', first.buffer));
    await inbox.getByLabel(t('team.bind'), { exact: true }).selectOption({ index: 1 });
    await compareSender(inbox, 'first.tusoi', oldDigits);
    await takeIn(inbox, 1);
    await expect(inbox.getByText(t('team.sentOf', { sent: 1, all: 1 }))).toBeVisible();
  });

  const { extension: fresh } = await another();
  const there = await fresh.open('options.html');
  await there.locator('#data input[type=file]').setInputFiles(backup);
  await press(there, words.options('data.replace'));
  await expect(there.getByRole('dialog')).toHaveCount(0);
  const page = await fresh.open('dashboard.html#/summary');

  let second: HandedFile | null = null;
  let newDigits = '';
  await test.step('the member is told that the head must compare the digits again', async () => {
    await expect(page.getByText(s('submit.key.none'))).toBeVisible();
    second = await handInOpen(page);
    await expect(page.getByText(s('submit.made', { seq: 2 }))).toBeVisible();
    await expect(page.getByText(s('submit.made.newKey'))).toBeVisible();
    newDigits = await page.locator('.submit__digits').first().innerText();
    expect(newDigits).not.toBe(oldDigits);
  });

  await test.step('the head sees a changed key; the summary of before goes on counting', async () => {
    await dropFiles(inbox, fileOf('second.tusoi', second?.buffer ?? ''));
    await expect(lineOf(inbox, 'second.tusoi')).toContainText(t('team.verdict.changedKey'));
    await expect(inbox.getByRole('button', { name: t('team.take', { count: 0 }) })).toBeDisabled();
    await goToPart(inbox, 'matrix');
    await expect(lineOf(inbox, NAME)).toContainText(/Đã nộp|Bản cũ/);
    await expect(inbox.getByText(t('team.verifiedOf', { count: 1 }))).toBeVisible();
  });

  await test.step('once the digits are compared the new one is taken, and the old stays in the book', async () => {
    await goToPart(inbox, 'inbox');
    await dropFiles(inbox, fileOf('second.tusoi', second?.buffer ?? ''));
    await compareSender(inbox, 'second.tusoi', newDigits);
    await expect(lineOf(inbox, 'second.tusoi')).toContainText(t('team.verdict.accepted'));
    await takeIn(inbox, 1);
    await goToPart(inbox, 'matrix');
    await expect(inbox.getByText(t('team.verifiedOf', { count: 1 }))).toBeVisible();
    expect(await stored(inbox)).toEqual({ ledger: 2, summaries: 2, pins: 2 });
    await goToPart(inbox, 'inbox');
    await dropFiles(inbox, fileOf('first.tusoi', first.buffer));
    await expect(lineOf(inbox, 'first.tusoi')).toContainText(t('team.verdict.duplicate'));
  });
});

/** Nothing of the markup came alive; all of it is read as the letters that it is. */
async function isInert(page: Page, where: string): Promise<void> {
  await expect(page.getByText(MARKUP).first(), where).toBeVisible();
  const alive = await page.evaluate(() => ({
    images: [...document.images].map((one) => one.outerHTML),
    links: [...document.querySelectorAll('[href^="javascript:" i], [src="x"], [onerror]')].length,
    scripts: [...document.scripts].filter((one) => one.textContent.includes('globalThis.hit'))
      .length,
    hit: Reflect.has(globalThis, 'hit'),
  }));
  expect(alive, where).toEqual({ images: [], links: 0, scripts: 0, hit: false });
}

test('markup in every field of a member’s file is letters on every screen, on paper and in every file', async ({
  extension,
}) => {
  const memberId = '00000000-0000-4000-8000-000000000666';
  const page = await openInbox(extension);

  await test.step('a name of 5,000 letters is refused before any of it is shown', async () => {
    await dropFiles(page, fileOf('long.tusoi', await fileOfLongName({ memberId, unitId: UNIT })));
    await expect(lineOf(page, 'long.tusoi')).toContainText('author.displayName');
    await expect(page.getByText(/a{200}/)).toHaveCount(0);
    await press(page, t('team.clear'));
  });

  await test.step('the inbox', async () => {
    await dropFiles(
      page,
      fileOf(`${MARKUP}.tusoi`, await hostileSummary({ memberId, unitId: UNIT })),
    );
    await isInert(page, 'the inbox');
    await page.getByLabel(t('team.bind'), { exact: true }).selectOption({ index: 1 });
    await takeIn(page, 1);
    await expect(page.getByText(t('team.sentOf', { sent: 1, all: 1 }))).toBeVisible();
  });

  await test.step('the table, the person, the list and the report', async () => {
    await goToPart(page, 'matrix');
    await isInert(page, 'the table');
    await page.getByRole('rowheader').getByRole('button').click();
    await page.getByLabel(t('team.review.remark'), { exact: true }).waitFor();
    await isInert(page, 'the person');
    await page.emulateMedia({ media: 'print' });
    await isInert(page, 'the person on paper');
    await page.emulateMedia({ media: 'screen' });
    await goToPart(page, 'roster');
    await isInert(page, 'the list');
  });

  await test.step('units from below', async () => {
    await goToPart(page, 'units');
    const below = { memberId: '00000000-0000-4000-8000-000000000667', unitId: UNIT };
    await give(page, u('units.take'), fileOf('units.tusoi', await hostileRollUp(below)));
    await expect(page.getByRole('table', { name: u('units.all') })).toBeVisible();
    await isInert(page, 'units');
  });

  await test.step('the files that go out hold it as text', async () => {
    await goToPart(page, 'report');
    const save = (format: 'docx' | 'xlsx' | 'csv' | 'ndjson') =>
      downloaded(page, () => press(page, t(`team.report.${format}`)));
    const column = f('teamFile.col.name');
    const named = (text: unknown) => expect(String(text)).toContain(MARKUP);
    named(wordsOf(unzipped((await save('docx')).buffer)));
    named(rowsOf(unzipped((await save('xlsx')).buffer), 1)[0]?.[column]);
    const [heads = [], row = []] = csvRows((await save('csv')).buffer.toString('utf8'), ';');
    named(row[heads.indexOf(column)]);
    named(JSON.parse((await save('ndjson')).buffer.toString('utf8')).name);
  });
});

test('markup in a card and in an answer is letters on the member’s side and in the reader', async ({
  extension,
}) => {
  const from = { memberId: '00000000-0000-4000-8000-000000000777', unitId: UNIT };
  const { recipient } = await newIdentity();
  await nameMe(extension, 'Nguyễn Thị Lan');
  const page = await extension.open('dashboard.html#/summary');
  const made = await handInOpen(page);
  const { payload, hash } = await (await unitHead()).open(made.buffer.toString('utf8'));

  const answer = await hostileAnswer(from, {
    payloadHash: hash,
    memberId: payload.author.memberId,
  });
  await takeBack({ extension, page, received: 0 }, fileOf('answer.tusoi', answer));
  await expect(page.getByText(a('answer.asks')).first()).toBeVisible();
  await isInert(page, 'the answer');
  await page.getByText(s('submit.seal.card'), { exact: true }).first().click();
  await give(page, s('submit.card.add'), fileOf('card.tusoi', await hostileCard(from, recipient)));
  await expect(page.getByText(s('submit.trust.pinned'))).toBeVisible();
  await isInert(page, 'the card');

  const reader = await extension.context.newPage();
  await reader.goto(pathToFileURL(path.join(BUILT, 'tu-soi-reader.html')).href);
  await give(reader, r('reader.choose'), fileOf('x.tusoi', await hostileSummary(from)));
  await expect(reader.getByText(r('reader.sound'))).toBeVisible();
  await isInert(reader, 'the reader');
});
