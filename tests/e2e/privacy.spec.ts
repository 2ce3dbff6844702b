import { readEverything } from '../support/database.ts';
import { switchPortalOn } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { options, panel: t, popup } = words;

test('after a day of work nothing that is kept names a citizen', async ({ extension, portal }) => {
  await switchPortalOn(extension, portal.origin);
  const list = await visit(extension, portal, '/ho-so');
  await list.panel.click('button', t('panel.trackAll', { count: 30 }));
  await list.panel.one('button', t('panel.undo'));
  for (const path of [`/ho-so/${portal.dossiers[4]?.code}`, '/mot-trang', '/khung']) {
    const { panel } = await visit(extension, portal, path);
    await panel.one('button', new RegExp(t('panel.found', { count: '\\d+' })));
  }

  const kept = JSON.stringify(await readEverything(await extension.open('popup.html')));

  // Proof that the dump is a dump: what should be there is there.
  for (const { code } of portal.dossiers) expect(kept).toContain(code);
  for (const { applicant, phone, identity, address } of portal.dossiers) {
    for (const personal of [applicant, phone, identity, address]) {
      expect(kept).not.toContain(personal);
    }
  }
});

test('once everything is deleted nothing is left of it, in no store and not in the popup', async ({
  extension,
  portal,
}) => {
  await switchPortalOn(extension, portal.origin);
  const list = await visit(extension, portal, '/ho-so');
  await list.panel.click('button', t('panel.trackAll', { count: 30 }));
  await list.panel.one('button', t('panel.undo'));
  await list.page.close();
  // The popup keeps what it showed.
  const opened = await extension.open('popup.html');
  await opened.locator('.popup-next').first().waitFor();
  const { site } = await readEverything(opened);
  expect(portal.dossiers.some(({ code }) => JSON.stringify(site).includes(code))).toBe(true);
  await opened.close();

  const page = await extension.open('options.html');
  await page.getByRole('button', { name: options('data.wipe') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(options('data.wipePhrase'));
  await dialog.getByRole('button', { name: options('data.wipe') }).click();
  await page.getByText(options('data.wiped')).waitFor();

  const after = JSON.stringify(await readEverything(page));
  for (const { code } of portal.dossiers) expect(after).not.toContain(code);
  expect(after).not.toContain(portal.origin);
  const empty = await extension.open('popup.html');
  await expect(empty.getByText(popup('popup.empty.title'))).toBeVisible();
});

test.describe('even code of ours that tried could not ask the network for anything from', () => {
  for (const name of ['popup.html', 'dashboard.html', 'options.html']) {
    test(name, async ({ extension, portal }) => {
      const page = await extension.open(name);
      const tried = `fetch('${portal.origin}/du-lieu.json').then(() => 'answered', () => 'refused')`;

      expect(await page.evaluate(tried)).toBe('refused');
    });
  }

  test('the background worker', async ({ extension, portal }) => {
    const tried = `fetch('${portal.origin}/du-lieu.json').then(() => 'answered', () => 'refused')`;

    expect(await extension.inWorker(tried)).toBe('refused');
  });
});
