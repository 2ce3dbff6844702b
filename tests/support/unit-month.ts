import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamFileTexts } from '@/utils/i18n/catalogues/team-files';
import { unitsTexts } from '@/utils/i18n/catalogues/units';
import { translator } from '@/utils/i18n/text';
import type { Extension } from './extension.ts';
import { seedCases } from './seed-cases.ts';
import { words } from './words.ts';

/** The words of the pages that a unit meets in a month. */
export const unitWords = {
  card: translator(cardTexts, 'vi'),
  submit: translator(submitTexts, 'vi'),
  summary: translator(summaryTexts, 'vi'),
  team: translator(teamTexts, 'vi'),
  teamFile: translator(teamFileTexts, 'vi'),
  answer: translator(answerTexts, 'vi'),
  units: translator(unitsTexts, 'vi'),
};
const { card: c, submit: s, summary: y, team: t, answer: a, units: u } = unitWords;

/** A file as it is handed to a page. */
export interface HandedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const fileOf = (name: string, content: string | Buffer): HandedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** What the browser downloads when something is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<HandedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return fileOf(download.suggestedFilename(), await readFile(await download.path()));
}

export const press = (part: Page | Locator, name: string) =>
  part.getByRole('button', { name, exact: true }).click();

/** Files for the field with a label; the label also names the button beside it. */
export const give = (page: Page | Locator, label: string, files: HandedFile | HandedFile[]) =>
  page.getByLabel(label, { exact: true }).last().setInputFiles(files);

const digitsIn = (part: Page | Locator, selector: string) =>
  part.locator(selector).first().innerText();

/** A person’s name, told once on the options page. */
export async function nameMe(extension: Extension, name: string): Promise<void> {
  const page = await extension.open('options.html');
  await page.getByLabel(words.options('profile.name')).fill(name);
  await page.locator('#profile').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(words.options('options.saved')).first().waitFor();
  await page.close();
}

export interface UnitCard {
  file: HandedFile;
  /** The digits that are read out to the members. */
  digits: string;
}

/** A head makes the card of a unit: recovery file saved, opened again, card signed. */
export async function makeCard(
  extension: Extension,
  { unitId, unitName, headName }: Record<'unitId' | 'unitName' | 'headName', string>,
  begin: 'card.make' | 'card.another' = 'card.make',
): Promise<UnitCard> {
  const page = await extension.open('options.html');
  const part = page.locator('#unit');
  await press(part, c(begin));
  await part.getByLabel(c('card.unitId')).fill(unitId);
  await part.getByLabel(c('card.unitName')).fill(unitName);
  await part.getByLabel(c('card.headName')).fill(headName);
  const recovery = await downloaded(page, () => press(part, c('card.next')));
  const passphrase = await digitsIn(part, '.card-digits__value');
  await part.getByLabel(c('card.save.done')).check();
  await press(part, c('card.next'));
  await part.locator('form > .options-row input[type=file]').setInputFiles(recovery);
  await part.getByLabel(c('card.check.digits')).fill(passphrase);
  const file = await downloaded(page, () => press(part, c('card.check.finish')));
  await part.getByText(c('card.read')).waitFor();
  const digits = await digitsIn(part, '.card-digits__value');
  await page.close();
  return { file, digits };
}

/** A member at the summary page, with some dossiers and the card of the unit, digits compared. */
export interface MemberDesk {
  extension: Extension;
  page: Page;
  /** Dossiers received in the period, as the preview shows them. */
  received: number;
}

interface Beginning {
  name: string;
  cases: number;
  card: UnitCard;
  now: number;
}

export async function beginMember(
  extension: Extension,
  { name, cases, card, now }: Beginning,
): Promise<MemberDesk> {
  await nameMe(extension, name);
  const page = await extension.open('dashboard.html#/cases');
  await seedCases(page, cases, now);
  await page.goto(extension.url('dashboard.html#/summary'));
  await page.reload();
  await give(page, s('submit.card.add'), card.file);
  await press(page, s('submit.compare'));
  await page.getByLabel(s('submit.compare.typed')).fill(card.digits);
  await press(page, s('submit.compare.same'));
  await page.getByText(s('submit.trust.verified'), { exact: true }).waitFor();
  const figure = page.getByRole('button', { name: y('summary.figure.received') }).first();
  return { extension, page, received: Number((await figure.innerText()).replace(/\D/g, '')) };
}

/** The next summary of a member, sealed for the card. */
export async function handIn({ page }: MemberDesk, message: string): Promise<HandedFile> {
  await page.getByLabel(s('submit.choose.message')).fill(message);
  return downloaded(page, () => press(page, s('submit.make')));
}

/** The digits of the key by which a member signs, as they read them out. */
export const ownDigits = ({ page }: MemberDesk) => digitsIn(page, '.submit__digits');

/** A member opens what came back. */
export const takeBack = ({ page }: MemberDesk, file: HandedFile) =>
  give(page, a('answer.open.file'), file);

/** A member writes a view of their own beside the answer, and ticks that it goes along. */
export async function disagree({ page }: MemberDesk, view: string): Promise<void> {
  await page.locator('details[open]').getByLabel(a('answer.mine.whole')).fill(view);
  await press(page, a('answer.mine.choose'));
  await page.getByRole('checkbox', { name: view }).check();
}

/** The head’s list of people, from the office’s own table. */
export async function readRoster(page: Page, names: readonly string[]): Promise<void> {
  const lines = names.map((name, at) => `${at + 1},"${name}","Chuyên viên","Một cửa","Tiếp nhận"`);
  const head = '"STT","Họ và tên","Chức vụ","Phòng","Nhóm nhiệm vụ"';
  const csv = `\ufeff${[head, ...lines].join('\r\n')}`;
  await give(page, t('team.roster.read'), fileOf('danh-sach.csv', csv));
  for (const name of names) await page.getByRole('rowheader', { name }).waitFor();
}

export type TeamPart = 'inbox' | 'matrix' | 'report' | 'units' | 'roster';

export const goToPart = (page: Page, part: TeamPart) =>
  page.getByRole('link', { name: t(`team.nav.${part}`), exact: true }).click();

export const dropFiles = (page: Page, ...files: HandedFile[]) =>
  give(page, t('team.drop.files'), files);

/** The line of a file in the table of verdicts, or of a person in another table. */
export const lineOf = (page: Page, words: string) =>
  page.getByRole('row').filter({ hasText: words });

export const takeIn = (page: Page, count: number) => press(page, t('team.take', { count }));

/** The head compares the digits of a sender, from the line of a file. */
export async function compareSender(page: Page, file: string, digits: string): Promise<void> {
  await press(lineOf(page, file), t('team.compare'));
  await page.getByLabel(s('submit.compare.typed')).fill(digits);
  await press(page, s('submit.compare.same'));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The file for the level above. */
export async function makeRollUp(page: Page, above: string, name: string): Promise<HandedFile> {
  await page.getByLabel(u('units.make.for')).fill(above);
  await page.getByLabel(u('units.make.name')).fill(name);
  return downloaded(page, () => press(page, u('units.make')));
}

/** Tells the page for which unit it is. */
export async function beUnit(page: Page, unitId: string): Promise<void> {
  await page.getByLabel(t('team.unit'), { exact: true }).fill(unitId);
  await press(page, t('team.unit.save'));
}
