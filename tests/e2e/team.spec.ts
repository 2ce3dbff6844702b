import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { problemText } from '@/utils/i18n/problem-text';
import { translator } from '@/utils/i18n/text';
import { UNIT } from '../support/unit-head.ts';
import { rated, unitMember } from '../support/unit-members.ts';
import { expect, test } from './fixtures.ts';

const t = translator(teamTexts, 'vi');
/** The second of December 2026, 09:00: the head looks at November. */
test.use({ now: Date.parse('2026-12-02T09:00:00+07:00') });

const ROSTER = [
  '"STT","Họ và tên","Chức vụ","Phòng","Nhóm nhiệm vụ"',
  '1,"Nguyễn Thị Lan","Chuyên viên","Một cửa","Tiếp nhận"',
  '2,"Trần Văn Bình","Chuyên viên","Một cửa","Tiếp nhận"',
  '3,"Lê Thị Hoa","Phó giám đốc","Lãnh đạo","Lãnh đạo"',
  '4,"","Chuyên viên","Một cửa",""',
].join('\r\n');

const drop = (page: Page, files: Record<string, string>) =>
  page
    .getByLabel(t('team.drop.files'), { exact: true })
    .last()
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(text),
      })),
    );

/** The file with one sign changed. */
const changedAt = (file: string, at: number) =>
  `${file.slice(0, at)}${file[at] === 'A' ? 'B' : 'A'}${file.slice(at + 1)}`;

const lineOf = (page: Page, file: string) => page.getByRole('row').filter({ hasText: file });
const take = (page: Page, count: number) =>
  page.getByRole('button', { name: t('team.take', { count }), exact: true }).click();

test('a head takes in a month: verdicts, review, lock, report', async ({ extension }) => {
  const lan = await unitMember('Nguyễn Thị Lan', 1);
  const binh = await unitMember('Trần Văn Bình', 2);
  const hoa = await unitMember('Lê Thị Hoa', 3);
  const page = await extension.open('dashboard.html#/team/roster');

  await test.step('the unit and its people are told once; a bad line is named', async () => {
    await page.getByLabel(t('team.unit')).last().fill(UNIT);
    await page.getByRole('button', { name: t('team.unit.save') }).click();
    await page
      .getByLabel(t('team.roster.read'), { exact: true })
      .last()
      .setInputFiles({
        name: 'danh-sach.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeff${ROSTER}`),
      });
    await expect(page.getByRole('row')).toHaveCount(4);
    await expect(page.getByText(/^Dòng 5/)).toBeVisible();
  });

  await test.step('each file gets its verdict; the bad ones spoil no other', async () => {
    await page.getByRole('link', { name: t('team.nav.inbox') }).click();
    const good = await lan.file({ seq: 2, body: rated('xuatSac', 9_200) });
    await drop(page, {
      'lan-2.tusoi': good,
      'lan-1.tusoi': await lan.file({ seq: 1, body: rated('tot', 8_000) }),
      'binh.tusoi': await binh.file({ body: rated('tot', 8_550) }),
      'altered.tusoi': changedAt(good, 300),
      'other-unit.tusoi': await hoa.file({ unitId: 'H50.1' }),
      'note.txt': 'Kính gửi lãnh đạo',
    });
    await expect(page.getByRole('row')).toHaveCount(7);
    await expect(lineOf(page, 'altered')).toContainText(t('team.verdict.altered'));
    await expect(lineOf(page, 'other-unit')).toContainText('H50.1');
    await expect(lineOf(page, 'note.txt')).toContainText(t('team.verdict.notOurs'));
    await expect(lineOf(page, 'binh')).toContainText(t('team.verdict.unknownSender'));
    await page.getByRole('button', { name: t('team.bindAll', { count: 2 }) }).click();
    await expect(lineOf(page, 'lan-1')).toContainText(t('team.verdict.older'));
    await take(page, 3);
    await expect(page.getByText(t('team.sentOf', { sent: 2, all: 3 }))).toBeVisible();
    await drop(page, { 'again.tusoi': good });
    await expect(lineOf(page, 'again')).toContainText(t('team.verdict.duplicate'));
  });

  await test.step('arrow keys walk the table; what does not fit is a question', async () => {
    await page.getByRole('link', { name: t('team.nav.matrix') }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Lê Thị Hoa' })).toContainText(
      t('team.standing.missing'),
    );
    const name = page.getByRole('button', { name: 'Nguyễn Thị Lan' });
    await name.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(':focus')).toHaveText('4,00');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toHaveText('3,00');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Tự chấm Xuất sắc ở “Đoàn kết/).first()).toBeVisible();
  });

  await test.step('a cell leads to what is behind it, and back to the cell', async () => {
    const standard = page.getByRole('region', { name: /^Đoàn kết, kỷ cương/ });
    await expect(standard).toBeFocused();
    await expect(standard).toHaveAttribute('aria-current', 'location');
    await expect(standard.getByRole('row').filter({ hasText: 'Giữ đoàn kết' })).toBeVisible();
    await page.goBack();
    await expect(page.locator(':focus')).toHaveText('4,00');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/received$/);
    await expect(page.getByRole('region', { name: /^Tiếp nhận/ })).toBeFocused();
  });

  await test.step('the head rates, remarks and proposes; the cap only reminds', async () => {
    await page
      .getByLabel(/Ý kiến lãnh đạo: Chịu trách nhiệm/)
      .selectOption({ label: 'Trung bình' });
    await page.getByLabel(t('team.review.points')).fill('86,5');
    await page.getByLabel(t('team.review.band')).selectOption({ label: t('team.band.excellent') });
    await page.getByLabel(t('team.review.remark'), { exact: true }).fill('=1+1 Cần nêu lý do trễ.');
    await page.getByRole('button', { name: t('team.review.save') }).click();
    // At once, as somebody does who knows what they want: the second follows the first.
    await page.getByRole('button', { name: t('team.review.ask') }).click();
    await expect(page.getByText(t('team.review.asked', { seq: 2 }))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: t('team.nav.report') }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Tiếp nhận' }).last()).toContainText(
      t('team.caps.over'),
    );
  });

  await test.step('a locked period does not move; what comes later waits outside', async () => {
    await page.getByRole('button', { name: t('team.lock'), exact: true }).click();
    await page.getByRole('link', { name: t('team.nav.inbox') }).click();
    await drop(page, { 'hoa.tusoi': await hoa.file() });
    await lineOf(page, 'hoa').getByRole('combobox').selectOption({ label: 'Lê Thị Hoa' });
    await expect(lineOf(page, 'hoa')).toContainText(t('team.verdict.afterLock'));
    await take(page, 1);
    await expect(page.getByText(t('team.sentOf', { sent: 2, all: 3 }))).toBeVisible();
  });

  await test.step('the report leaves in four forms', async () => {
    await page.getByRole('link', { name: t('team.nav.report') }).click();
    for (const format of ['docx', 'xlsx', 'csv', 'ndjson'] as const) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: t(`team.report.${format}`) }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(`don-vi-2026-11.${format}`);
      const bytes = await readFile(await download.path());
      if (process.env.KEEP)
        await download.saveAs(`${process.env.KEEP}/${download.suggestedFilename()}`);
      if (format === 'csv') expect(bytes.toString('utf8')).toContain(`"'=1+1 Cần nêu lý do trễ."`);
      else expect(bytes.length).toBeGreaterThan(100);
    }
  });

  await test.step('a key that got out is revoked: what was taken stays, nothing more is', async () => {
    await page.getByRole('link', { name: t('team.nav.matrix') }).click();
    await page.getByRole('button', { name: 'Nguyễn Thị Lan' }).click();
    await page.getByRole('button', { name: t('team.keys.revoke') }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(t('team.keys.revoke.text'));
    await dialog.getByRole('button', { name: t('team.keys.revoke') }).click();
    await expect(page.getByText(t('team.keys.revoked'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('team.keys.revoke') })).toHaveCount(0);
    await page.getByRole('link', { name: t('team.nav.inbox') }).click();
    await expect(page.getByText(t('team.sentOf', { sent: 2, all: 3 }))).toBeVisible();
    await drop(page, { 'lan-4.tusoi': await lan.file({ seq: 4 }) });
    await expect(lineOf(page, 'lan-4')).toContainText(t('team.verdict.changedKey'));
    await expect(lineOf(page, 'lan-4')).toContainText(
      problemText({ code: 'exchange.keyRevoked' }, 'vi').what,
    );
    await expect(lineOf(page, 'lan-4').getByRole('button')).toHaveCount(0);
  });

  await test.step('one switch hides every name', async () => {
    await page.getByText(t('team.alias')).click();
    await page.getByRole('link', { name: t('team.nav.matrix') }).click();
    await expect(page.getByText('Nguyễn Thị Lan')).toHaveCount(0);
    await expect(page.getByText(/^Người số \d/)).toHaveCount(3);
  });
});
