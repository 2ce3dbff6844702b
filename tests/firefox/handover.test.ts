import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { translator } from '@/utils/i18n/text';
import { words } from '../support/words.ts';
import { choose, fillField, type HandedFile, press, says } from './acts.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const t = translator({ ...custodyTexts, ...handoverTexts }, 'vi');
const { cases, common, options } = words;
const GIVER = 'Lê Văn Minh';
const COLLEAGUE = 'Trần Thị Bích';
const CODE = 'H49.22-261118-0042';

/** The window over a page in which a case is written down. */
const DIALOG = ':is(dialog, [role=dialog])';

/** A Firefox of somebody, who has written down the same dossier by a name of their own. */
async function deskOf(name: string, title: string): Promise<Firefox> {
  const firefox = await launchFirefox();
  const settings = await firefox.open('options.html');
  await fillField(settings, options('profile.name'), name);
  await press(settings, common('common.save'), '#profile');
  await says(settings, options('options.saved'));
  await settings.close();
  const page = await firefox.open('dashboard.html#/cases');
  await press(page, cases('cases.add'));
  await fillField(page, cases('cases.add.code'), CODE);
  await fillField(page, cases('cases.add.name'), title);
  await press(page, cases('cases.add.deadline.none'), DIALOG);
  await press(page, cases('cases.add.save'), DIALOG);
  await says(page, cases('cases.done.added', { name: CODE }));
  await page.close();
  return firefox;
}

let giver: Firefox | undefined;
let colleague: Firefox | undefined;
beforeAll(async () => {
  giver = await deskOf(GIVER, 'Đăng ký khai sinh');
  colleague = await deskOf(COLLEAGUE, 'Khai sinh (gấp)');
}, 120_000);
afterAll(async () => {
  await giver?.close();
  await colleague?.close();
});

interface Sealed {
  file: HandedFile;
  passphrase: string;
}

/** Presses a button that makes a file, and reads it and the digits that are told by telephone. */
async function sealed(page: Page, button: string): Promise<Sealed> {
  // What the browser is given to be saved; the driver does not tell where it went.
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Reflect.set(window, 'given', blob);
      return make.call(URL, blob);
    };
  });
  await press(page, button);
  const shown = await page.waitForSelector('.submit__secret .submit__digits');
  const passphrase = (await shown?.evaluate((one) => one.textContent)) ?? '';
  const content = await page.evaluate(() => (Reflect.get(window, 'given') as Blob).text());
  return { file: { name: 'ban-giao.tusoi', content }, passphrase };
}

async function open(page: Page, { file, passphrase }: Sealed): Promise<void> {
  await choose(page, [file], t('handover.open.file'));
  await fillField(page, t('handover.passphrase'), passphrase);
  await press(page, t('handover.passphrase.open'));
}

it('a pack is made, opened, chosen from where both wrote the dossier down, and comes back', async () => {
  if (!giver || !colleague) throw new Error('nobody is there');
  const mine = await giver.open('dashboard.html#/cases');
  await says(mine, CODE);
  await mine.locator('tbody input[type=checkbox]').click();
  await press(mine, t('handover.give'));
  await fillField(mine, t('handover.give.to'), COLLEAGUE);
  const pack = await sealed(mine, t('handover.give.make'));
  expect(pack.passphrase).toMatch(/^(\d{4} ){4}\d{4}$/);
  expect(pack.file.content).not.toContain(CODE);

  const her = await colleague.open('dashboard.html#/handover');
  await open(her, pack);
  await says(her, t('handover.take.title', { who: GIVER, count: 1 }));
  await says(her, t('handover.counts', { kind: t('handover.kind.conflicting'), count: 1 }));
  await press(her, t('handover.choice.theirs'));
  await press(her, t('handover.take.do', { count: 1 }));
  await says(her, t('handover.taken.here', { count: 1 }));
  await press(her, t('handover.taken.back'));
  const back = await sealed(her, t('handover.return.make'));
  await her.close();
  const list = await colleague.open('dashboard.html#/cases');
  await says(list, 'Đăng ký khai sinh');

  await mine.close();
  const home = await giver.open('dashboard.html#/handover');
  await says(home, t('handover.given.away', { count: 1 }));
  await open(home, back);
  await says(home, t('handover.merge.title', { who: COLLEAGUE, count: 1 }));
  await press(home, t('handover.merge.do'));
  await says(home, t('handover.given.home'));
}, 120_000);
