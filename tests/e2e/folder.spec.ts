import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamFolderTexts } from '@/utils/i18n/catalogues/team-folder';
import { problemText } from '@/utils/i18n/problem-text';
import { translator } from '@/utils/i18n/text';
import { filesOf, seedUnit, unitPeople } from '../support/unit-members.ts';
import { expect, test } from './fixtures.ts';

const t = translator({ ...teamTexts, ...teamFolderTexts }, 'vi');
const NOW = Date.parse('2026-12-02T09:00:00+07:00');
test.use({ now: NOW });

const FOLDER = 'Tổng hợp tháng 11';

/**
 * Stands in for the browser's dialog, which no test can press: a folder of the page's own file system
 * is chosen. It can be made to ask for permission again, and to hold a file back as the system does
 * while another program writes it. What is read is written down.
 */
const STAND_IN = `{
  globalThis.showDirectoryPicker = async () => {
    const root = await navigator.storage.getDirectory();
    const within = localStorage.within ? await root.getDirectoryHandle(localStorage.within) : root;
    return within.getDirectoryHandle(${JSON.stringify(FOLDER)});
  };
  globalThis.readNames = [];
  const { getFile } = FileSystemFileHandle.prototype;
  FileSystemFileHandle.prototype.getFile = async function () {
    if (this.name === localStorage.heldBack) throw new DOMException('locked', 'NotReadableError');
    return getFile.call(this);
  };
  const { arrayBuffer } = Blob.prototype;
  Blob.prototype.arrayBuffer = function () {
    if (this instanceof File) globalThis.readNames.push(this.name);
    return arrayBuffer.call(this);
  };
  FileSystemHandle.prototype.queryPermission = async () => localStorage.permission ?? 'granted';
  FileSystemHandle.prototype.requestPermission = async () => (localStorage.permission = 'granted');
}`;

/** Everything in the folder, with the times at which it was written. */
const LISTING = `(async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(${JSON.stringify(FOLDER)}, { create: true });
  const found = [];
  for await (const one of folder.values()) {
    const file = one.kind === 'file' ? await one.getFile() : null;
    found.push([one.name, file?.size, file?.lastModified]);
  }
  return found.sort();
})()`;

/** A colleague puts a file into the folder. */
const put = (page: Page, name: string, text: string) =>
  page.evaluate(
    async ([folderName, fileName, content]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle(folderName, { create: true });
      const file = await (await folder.getFileHandle(fileName, { create: true })).createWritable();
      await file.write(content);
      await file.close();
    },
    [FOLDER, name, text] as const,
  );

const lineOf = (page: Page, file: string) => page.getByRole('row').filter({ hasText: file });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'tệp' });

test('the folder that the office shares is watched: what is new is judged once, and nothing is written into it', async ({
  extension,
}) => {
  await extension.context.addInitScript(STAND_IN);
  const people = await unitPeople(4);
  const page = await extension.open('dashboard.html#/team');
  await seedUnit(page, people, { periods: [], now: NOW });
  const files = await filesOf(people, { periods: ['2026-11'] });
  const [one, two, three, four] = files.map(({ text }) => text);
  if (!one || !two || !three || !four) throw new Error('no files');

  await test.step('a folder is chosen, and its files get their verdicts', async () => {
    await put(page, 'mot.tusoi', one);
    await put(page, 'hai.tusoi', `${two.slice(0, 400)}A${two.slice(401)}`);
    await put(page, 'Lich truc.docx', 'không phải của chúng ta');
    await press(page, t('team.folder.choose'));
    await expect(page.getByText(t('team.folder.watching', { name: FOLDER }))).toBeVisible();
    await expect(lineOf(page, 'mot.tusoi')).toContainText(t('team.verdict.accepted'));
    await expect(lineOf(page, 'hai.tusoi')).toContainText(t('team.verdict.altered'));
    await expect(lineOf(page, 'Lich truc')).toHaveCount(0);
    await expect(status(page)).toContainText(t('team.folder.new', { count: 2 }));
    await expect(page.getByText(t('team.sentOf', { sent: 0, all: 4 }))).toBeVisible();
  });

  const before = await page.evaluate(LISTING);
  await test.step('what is taken in is settled', async () => {
    await press(page, t('team.take', { count: 1 }));
    await expect(page.getByText(t('team.sentOf', { sent: 1, all: 4 }))).toBeVisible();
    await expect(status(page)).toContainText(t('team.folder.settled', { count: 1 }));
    expect(await page.evaluate(LISTING)).toEqual(before);
  });

  await test.step('a file that was sent again takes the place of the one that was bad', async () => {
    await put(page, 'hai.tusoi', two);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(lineOf(page, 'hai.tusoi')).toContainText(t('team.verdict.accepted'));
    await expect(page.getByRole('row')).toHaveCount(2);
  });

  await test.step('a file that is still being written is waited for, and said so', async () => {
    await page.evaluate(() => localStorage.setItem('heldBack', 'ba.tusoi'));
    await put(page, 'ba.tusoi', three);
    await press(page, t('team.folder.look'));
    await expect(
      page.getByText(t('team.folder.settling', { count: 1, names: 'ba.tusoi' })),
    ).toBeVisible();
    await expect(lineOf(page, 'ba.tusoi')).toHaveCount(0);
    await page.evaluate(() => localStorage.removeItem('heldBack'));
    await press(page, t('team.folder.look'));
    await expect(lineOf(page, 'ba.tusoi')).toContainText(t('team.verdict.accepted'));
  });

  await test.step('after a restart one click allows it again, and what was settled is not read', async () => {
    await page.evaluate(() => localStorage.setItem('permission', 'prompt'));
    await page.reload();
    await press(page, t('team.folder.wake'));
    await expect(lineOf(page, 'ba.tusoi')).toContainText(t('team.verdict.accepted'));
    expect(await page.evaluate('[...readNames].sort()')).toEqual(['ba.tusoi', 'hai.tusoi']);
  });

  await test.step('a folder that went is named, and comes back', async () => {
    await page.evaluate(async (name) => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry(name, { recursive: true });
    }, FOLDER);
    await press(page, t('team.folder.look'));
    const gone = problemText({ code: 'folder.gone', name: FOLDER }, 'vi').what;
    await expect(page.getByText(gone)).toBeVisible();
    await put(page, 'bon.tusoi', four);
    await press(page, t('team.folder.look'));
    await expect(lineOf(page, 'bon.tusoi')).toContainText(t('team.verdict.accepted'));
    await expect(page.getByText(gone)).toHaveCount(0);
  });

  await test.step('nothing but what colleagues put there was ever in it', async () => {
    const names = (listing: unknown) => (listing as [string][]).map(([name]) => name);
    expect(names(before)).toEqual(['Lich truc.docx', 'hai.tusoi', 'mot.tusoi']);
    expect(names(await page.evaluate(LISTING))).toEqual(['bon.tusoi']);
  });

  await test.step('of another folder with the same name everything is read, though it is known', async () => {
    await press(page, t('team.take', { count: 3 }));
    await expect(status(page)).toContainText(t('team.folder.settled', { count: 4 }));
    await page.evaluate(async (name) => {
      const root = await navigator.storage.getDirectory();
      const old = await (await root.getDirectoryHandle(name)).getFileHandle('bon.tusoi');
      // Moved, so that its path, size and time are those of the settled one.
      const other = await root.getDirectoryHandle('Năm ngoái', { create: true });
      const twin = await other.getDirectoryHandle(name, { create: true });
      await Reflect.get(old, 'move').call(old, twin);
      localStorage.within = other.name;
    }, FOLDER);
    await page.evaluate('readNames.length = 0');
    await press(page, t('team.folder.other'));
    await expect.poll(() => page.evaluate('readNames')).toEqual(['bon.tusoi']);
  });

  await test.step('it is watched no longer when the head says so', async () => {
    await press(page, t('team.folder.stop'));
    await expect(page.getByRole('button', { name: t('team.folder.choose') })).toBeVisible();
  });
});

test('where a folder cannot be watched it is chosen again, and what was dealt with is passed over', async ({
  extension,
}) => {
  await extension.context.addInitScript('delete globalThis.showDirectoryPicker');
  const people = await unitPeople(3);
  const page = await extension.open('dashboard.html#/team');
  await seedUnit(page, people, { periods: [], now: NOW });
  const files = await filesOf(people, { periods: ['2026-11'] });
  const folder = await mkdtemp(path.join(tmpdir(), 'tu-soi-folder-'));
  const write = async (at: number) => {
    const file = files[at];
    if (!file) throw new Error('no file');
    await writeFile(`${folder}/${at}.tusoi`, file.text);
    // Copying a folder about keeps the times of its files.
    await utimes(`${folder}/${at}.tusoi`, 1_764_000_000, 1_764_000_000);
  };
  const choose = () =>
    page.getByLabel(t('team.folder.pick'), { exact: true }).last().setInputFiles(folder);
  await write(0);
  await write(1);
  await choose();
  await expect(page.getByRole('row')).toHaveCount(3);
  await press(page, t('team.take', { count: 2 }));
  await expect(page.getByText(t('team.sentOf', { sent: 2, all: 3 }))).toBeVisible();
  await write(2);
  await choose();
  await expect(lineOf(page, '2.tusoi')).toContainText(t('team.verdict.accepted'));
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByText(t('team.folder.picked', { fresh: 1, known: 2 }))).toBeVisible();
  await rm(folder, { recursive: true });
});
