import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { statusOf } from '@/utils/cases/status';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import type { Extension } from '../support/extension.ts';
import { generateCases, seedCases } from '../support/seed-cases.ts';
import { finish } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { readIcs } from '../unit/export/ics-reader.ts';
import { expect, test } from './fixtures.ts';

const t = translator({ ...custodyTexts, ...handoverTexts }, 'vi');
const { calendarFile, cases, common, options } = words;

const GIVER = 'Lê Văn Minh';
const COLLEAGUE = 'Trần Thị Bích';

interface Sealed {
  file: { name: string; mimeType: string; buffer: Buffer };
  passphrase: string;
}

async function say(extension: Extension, name: string): Promise<void> {
  const page = await extension.open('options.html');
  await page.getByLabel(options('profile.name')).fill(name);
  await page
    .locator('#profile')
    .getByRole('button', { name: common('common.save') })
    .click();
  await page.getByText(options('options.saved')).first().waitFor();
  await page.close();
}

/** Presses a button that saves a file of text. */
async function saved(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

/** Presses a button that makes a file, and reads the digits that are told by telephone. */
async function sealed(page: Page, button: string): Promise<Sealed> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  const buffer = await readFile(await download.path());
  const file = { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
  return { file, passphrase: await page.locator('.submit__secret .submit__digits').innerText() };
}

async function open(page: Page, { file, passphrase }: Sealed, looked?: Look): Promise<void> {
  await page.getByLabel(t('handover.open.file'), { exact: true }).last().setInputFiles(file);
  await page.getByLabel(t('handover.passphrase')).fill(passphrase);
  await looked?.('the digits are asked for');
  await page.getByRole('button', { name: t('handover.passphrase.open') }).click();
}

/** Looks at what is shown, and says where it was. */
type Look = (what: string) => Promise<void>;

const lookAt =
  (page: Page): Look =>
  async (what) => {
    expect(await violationsOn(page), what).toEqual([]);
  };

/** A dossier that the person writes down by hand. */
async function add(extension: Extension, code: string, name: string): Promise<void> {
  const page = await extension.open('dashboard.html#/cases');
  await page
    .getByRole('button', { name: cases('cases.add') })
    .first()
    .click();
  await page.getByLabel(cases('cases.add.code'), { exact: true }).fill(code);
  await page.getByLabel(cases('cases.add.name')).fill(name);
  await page.getByText(cases('cases.add.deadline.none'), { exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: cases('cases.add.save') })
    .click();
  await page.getByText(cases('cases.done.added', { name: code })).waitFor();
  await page.close();
}

/** Another sign in the middle of the sealed text. */
function altered({ name, mimeType, buffer }: Sealed['file']): Sealed['file'] {
  const lines = buffer.toString().split('\n');
  const at = Math.floor(lines.length / 2);
  const line = lines[at] ?? '';
  const text = lines.with(at, (line.startsWith('A') ? 'B' : 'A') + line.slice(1)).join('\n');
  return { name, mimeType, buffer: Buffer.from(text) };
}

test('cases go to a colleague, are worked on, and come back with a list of what changed', async ({
  extension,
  another,
  now,
}) => {
  test.slow();
  const seeded = generateCases(12, { now, seed: 1 });
  const running = seeded.filter((one) => statusOf(one).state === 'open');
  const [first, second, third] = running.map((one) => one.code ?? '');
  if (!first || !second || !third) throw new Error('no cases');
  await say(extension, GIVER);
  const mine = await extension.open('dashboard.html#/cases');
  await seedCases(mine, 12, now);
  await mine.reload();
  const row = (page: Page, code: string) => page.getByRole('row').filter({ hasText: code });

  const pack =
    await test.step('the giver chooses cases, sees what leaves, and makes the pack', async () => {
      for (const code of [first, second, third])
        await row(mine, code).getByRole('checkbox').check();
      await mine.getByRole('button', { name: t('handover.give'), exact: true }).click();
      await mine.getByRole('heading', { name: t('handover.give.title', { count: 3 }) }).waitFor();
      await expect(mine.getByText(t('handover.give.need.to'))).toBeVisible();
      await mine.getByLabel(t('handover.give.to'), { exact: true }).fill(COLLEAGUE);
      await mine.getByLabel(t('handover.give.until')).fill('4/12');
      await mine.getByLabel(cases('cases.selectOne', { name: third })).uncheck();
      await mine
        .getByRole('button', { name: t('handover.give.remark.addFor', { name: first }) })
        .click();
      await mine
        .getByLabel(t('handover.give.remark', { name: first }))
        .fill('Chờ xác minh của xã bạn');
      const preview = mine.getByRole('region', { name: t('handover.give.preview') });
      await expect(preview.getByText(first)).toBeVisible();
      await expect(preview.getByText(third)).toHaveCount(0);
      await expect(preview.getByText('Chờ xác minh của xã bạn')).toBeVisible();
      return sealed(mine, t('handover.give.make'));
    });
  expect(pack.file.buffer.toString()).not.toContain(first);

  await test.step('the cases are marked, in the list and in a view of their own', async () => {
    await mine.goto(extension.url('dashboard.html#/cases?view=handedOut'));
    await expect(
      row(mine, first).getByText(t('handover.mark.out', { who: COLLEAGUE })),
    ).toBeVisible();
    await expect(row(mine, second)).toBeVisible();
    await expect(row(mine, third)).toHaveCount(0);
  });

  await test.step('the table for a spreadsheet names the colleague, the calendar file strikes the cases out', async () => {
    const table = await saved(mine, cases('cases.export'));
    expect(table).toContain(`;"${t('handover.mark.out', { who: COLLEAGUE })}";`);
    await mine.getByRole('button', { name: calendarFile('ics.button') }).click();
    await mine.getByText(calendarFile('ics.away', { count: 2 })).waitFor();
    const calendar = await saved(mine, calendarFile('ics.save'));
    expect(calendar).not.toContain(COLLEAGUE);
    const inOtherHands = readIcs(calendar).events.filter((one) =>
      one.SUMMARY?.includes(calendarFile('ics.mark.away')),
    );
    expect(inOtherHands.map((one) => one.STATUS)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  const { extension: hers } = await another();
  await say(hers, COLLEAGUE);
  const her = await hers.open('dashboard.html#/handover');
  await test.step('a file that was altered is refused, and so is a wrong passphrase', async () => {
    await open(her, { ...pack, file: altered(pack.file) });
    await expect(her.getByRole('alert')).toBeVisible();
    await expect(
      her.getByRole('button', { name: t('handover.take.do', { count: 2 }) }),
    ).toHaveCount(0);
    await open(her, { ...pack, passphrase: '1111 1111 1111 1111 1111' });
    await expect(her.getByText('Mật mã không mở được tệp này.')).toBeVisible();
  });

  await test.step('the colleague sees what it holds, takes it, and a second time nothing is left', async () => {
    await her.getByLabel(t('handover.passphrase')).fill(pack.passphrase);
    await her.getByRole('button', { name: t('handover.passphrase.open') }).click();
    const opened = her.getByRole('region', {
      name: t('handover.take.title', { who: GIVER, count: 2 }),
    });
    await expect(
      opened.getByText(t('handover.counts', { kind: t('handover.kind.new'), count: 2 })),
    ).toBeVisible();
    await expect(opened.getByText('Chờ xác minh của xã bạn')).toBeVisible();
    await opened.getByRole('button', { name: t('handover.take.do', { count: 2 }) }).click();
    await expect(her.getByText(t('handover.take.done', { count: 2, who: GIVER }))).toBeVisible();
    await open(her, pack);
    await expect(her.getByText(t('handover.take.nothing'))).toBeVisible();
    await expect(
      her.getByRole('button', { name: t('handover.take.do', { count: 0 }) }),
    ).toBeDisabled();
    await her.getByRole('button', { name: t('handover.close') }).click();
  });

  const back = await test.step('she finishes one case and makes the return', async () => {
    await finish(hers, first);
    await her.getByRole('link', { name: t('handover.taken.back') }).click();
    await expect(her.getByText(/^Trả kết quả 18\/11\/2026/)).toBeVisible();
    await expect(her.getByText(t('handover.nothing'))).toBeVisible();
    return sealed(her, t('handover.return.make'));
  });

  const opened = mine.getByRole('region', {
    name: t('handover.merge.title', { who: COLLEAGUE, count: 2 }),
  });
  await test.step('the giver reads what changed, writes it down, and can take that back', async () => {
    await mine.goto(extension.url('dashboard.html#/handover'));
    await open(mine, back);
    await expect(opened.getByText(/^Trả kết quả 18\/11\/2026/)).toBeVisible();
    await expect(opened.getByText(t('handover.nothing'))).toBeVisible();
    await opened.getByRole('button', { name: t('handover.merge.do') }).click();
    await expect(
      mine.getByText(t('handover.merge.done', { count: 2, who: COLLEAGUE })),
    ).toBeVisible();
    await expect(mine.getByText(t('handover.given.home'))).toBeVisible();
    await mine.getByRole('button', { name: common('common.undo') }).click();
    await expect(mine.getByText(t('handover.given.away', { count: 2 }))).toBeVisible();
  });

  await test.step('the same file again is the same, and is written down once', async () => {
    await open(mine, back);
    await opened.getByRole('button', { name: t('handover.merge.do') }).click();
    await expect(mine.getByText(t('handover.given.home'))).toBeVisible();
    await open(mine, back);
    await expect(mine.getByText(t('handover.merge.nothing'))).toBeVisible();
    await mine.goto(extension.url('dashboard.html#/cases?view=closed'));
    await expect(row(mine, first)).toBeVisible();
    await mine.goto(extension.url('dashboard.html#/cases?view=open'));
    await expect(row(mine, second)).toBeVisible();
    await expect(
      row(mine, second).getByText(t('handover.mark.out', { who: COLLEAGUE })),
    ).toHaveCount(0);
  });
});

test('where both wrote down one dossier the person chooses, and every step is free of axe violations', async ({
  extension,
  another,
}) => {
  test.slow();
  const [code, name] = ['H49.22-261118-0042', 'Đăng ký khai sinh'];
  await say(extension, GIVER);
  await add(extension, code, name);
  const mine = await extension.open('dashboard.html#/cases');
  const look = lookAt(mine);
  await mine.getByRole('row').filter({ hasText: code }).getByRole('checkbox').check();
  await mine.getByRole('button', { name: t('handover.give'), exact: true }).click();
  await mine.getByLabel(t('handover.give.to'), { exact: true }).fill(COLLEAGUE);
  await mine
    .getByRole('button', { name: t('handover.give.remark.addFor', { name: code }) })
    .click();
  await look('what leaves');
  const pack = await sealed(mine, t('handover.give.make'));
  await look('the pack was made');
  await mine.goto(extension.url('dashboard.html#/handover'));
  await mine.getByText(t('handover.given.away', { count: 1 })).waitFor();
  await look('what was handed over');
  await mine.getByText(t('handover.given.remind')).click();
  await mine.getByText(t('handover.done.remind')).waitFor();
  await mine.getByRole('link', { name: t('handover.given.show') }).click();
  await mine.getByRole('link', { name }).click();
  await mine.getByText(t('handover.story.out')).waitFor();
  await look('the page of a case in other hands');

  const { extension: hers } = await another();
  await say(hers, COLLEAGUE);
  await add(hers, code, 'Khai sinh (gấp)');
  const her = await hers.open('dashboard.html#/handover');
  const seen = lookAt(her);
  await open(her, pack, seen);
  await expect(
    her.getByText(t('handover.counts', { kind: t('handover.kind.conflicting'), count: 1 })),
  ).toBeVisible();
  const choice = her.getByRole('group', { name: t('handover.choice', { name: code }) });
  await expect(choice.getByLabel(t('handover.choice.both'))).toBeChecked();
  await choice.getByLabel(t('handover.choice.both')).focus();
  await her.keyboard.press('ArrowLeft');
  await expect(choice.getByLabel(t('handover.choice.theirs'))).toBeChecked();
  await seen('a pack with a conflict');
  await her.getByRole('button', { name: t('handover.take.do', { count: 1 }) }).click();
  await her.getByText(t('handover.taken.here', { count: 1 })).waitFor();
  await seen('what was taken');
  await her.getByRole('link', { name: t('handover.taken.back') }).click();
  await her.getByText(t('handover.return.ends.no'), { exact: true }).click();
  await seen('what goes back');
  const back = await sealed(her, t('handover.return.make'));
  await her.goto(hers.url('dashboard.html#/cases'));
  await expect(her.getByRole('row').filter({ hasText: code }).getByText(name)).toBeVisible();
  await seen('the list with a case that was taken');

  await mine.goto(extension.url('dashboard.html#/handover'));
  await open(mine, back);
  await mine
    .getByRole('region', { name: t('handover.merge.account', { who: COLLEAGUE, count: 1 }) })
    .waitFor();
  await look('how things stand');
});
