import { readEverything } from '../support/database.ts';
import type { Extension } from '../support/extension.ts';
import { switchPortalOn } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { panel: t } = words;

/** Long enough for everything that reacts to a click to have reacted, were it going to. */
const PAUSE = 1_500;

async function casesIn(page: Parameters<typeof readEverything>[0]): Promise<unknown[]> {
  return (await readEverything(page)).tables.cases ?? [];
}

test.beforeEach(async ({ extension, portal }) => {
  await switchPortalOn(extension, portal.origin);
});

test.describe('the panel finds the dossiers of', () => {
  test('a list', async ({ extension, portal }) => {
    const { panel } = await visit(extension, portal, '/ho-so');

    await panel.one('button', t('panel.trackAll', { count: 30 }));
  });

  test('a detail page', async ({ extension, portal }) => {
    const { panel } = await visit(extension, portal, `/ho-so/${portal.dossiers[4]?.code}`);

    await panel.one('button', new RegExp(`^${t('panel.found', { count: 1 })}`));
  });

  test('a frame of the same site', async ({ extension, portal }) => {
    const { panel } = await visit(extension, portal, '/khung');

    await panel.one('button', t('panel.trackAll', { count: 30 }));
  });

  test('an application that draws late and turns pages without loading', async ({
    extension,
    portal,
  }) => {
    const { page, panel } = await visit(extension, portal, '/mot-trang');
    await panel.one('button', t('panel.trackAll', { count: 10 }));
    await panel.click('button', new RegExp(`^${t('panel.found', { count: 10 })}`));
    await panel.one('button', t('panel.trackNamed', { code: portal.dossiers[0]?.code ?? '' }));

    await page.getByRole('button', { name: 'Trang sau' }).click();

    await panel.one('button', t('panel.trackNamed', { code: portal.dossiers[10]?.code ?? '' }));
    expect(
      await panel.all('button', t('panel.trackNamed', { code: portal.dossiers[0]?.code ?? '' })),
    ).toEqual([]);
  });
});

test('stays away from a page without dossiers', async ({ extension, portal }) => {
  const { page } = await visit(extension, portal, '/tin-tuc');
  await page.waitForTimeout(PAUSE);

  await expect(page.locator('tu-soi-panel')).toHaveCount(0);
});

/** Serves other words at an address of the portal, as after a change of the portal. */
async function serve(extension: Extension, address: string, body: string): Promise<void> {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>${body}`;
  await extension.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}

test.describe('says what to do when', () => {
  const CODES = '<ul><li><a>H49.22-261116-0031</a></li><li><a>H49.22-261117-0002</a></li></ul>';

  test('rows under the names of a dossier cannot be read', async ({ extension, portal }) => {
    const rows =
      '<tr><th>Mã hồ sơ<th>Thủ tục<th>Ngày hẹn trả<tr><td>Xem<td>Khai sinh<td>20/11/2026';
    await serve(extension, `${portal.origin}/moi`, `<table>${rows}</table>`);

    const { panel } = await visit(extension, portal, '/moi');

    await panel.one('StaticText', t('panel.remark.layoutChanged'));
  });

  test('a page showed dossiers on an earlier visit and now only codes', async ({
    extension,
    portal,
  }) => {
    const first = await visit(extension, portal, '/ho-so');
    await first.panel.one('button', t('panel.trackAll', { count: 30 }));
    await serve(extension, `${portal.origin}/ho-so`, CODES);

    const { panel } = await visit(extension, portal, '/ho-so');

    await panel.one('StaticText', t('panel.remark.layoutChanged'));
  });

  test('codes are read and no day', async ({ extension, portal }) => {
    const rows = '<tr><th>Mã hồ sơ<th>Trạng thái<tr><td>H49.22-261116-0031<td>Đang xử lý';
    await serve(extension, `${portal.origin}/moi`, `<table>${rows}</table>`);

    const { panel } = await visit(extension, portal, '/moi');

    await panel.one('StaticText', t('panel.remark.noDates'));
    await panel.one('button', t('panel.trackAll', { count: 1 }));
  });

  test('the person asked for a page to be read that has nothing', async ({ extension, portal }) => {
    const { page, panel } = await visit(extension, portal, '/tin-tuc');
    const own = await extension.open('options.html');

    await own.evaluate(`chrome.tabs
      .query({ url: '${page.url()}' })
      .then(([tab]) => chrome.runtime.sendMessage({ type: 'page.readOnce', tabId: tab.id }))`);

    await panel.one('StaticText', t('panel.remark.nothingFound'));
  });
});

test('stays quiet where a dossier is only mentioned and was never read', async ({
  extension,
  portal,
}) => {
  await serve(extension, `${portal.origin}/moi`, '<p>Anh xem giúp H49.22-261116-0031 nhé.</p>');
  const { page } = await visit(extension, portal, '/moi');
  await page.waitForTimeout(PAUSE);

  await expect(page.locator('tu-soi-panel')).toHaveCount(0);
});

test.describe('nothing is tracked when', () => {
  test('a script of the page clicks', async ({ extension, portal }) => {
    const { page, panel } = await visit(extension, portal, '/ho-so');
    const { node } = await panel.one('button', t('panel.trackAll', { count: 30 }));

    await panel.call(node, 'function () { this.click(); }');
    await panel.call(
      node,
      'function () { this.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })); }',
    );
    await page.waitForTimeout(PAUSE);

    expect(await casesIn(await extension.open('popup.html'))).toEqual([]);
  });

  const TRICKS = [
    ['makes the panel transparent', 'document.querySelector("tu-soi-panel").style.opacity = "0"'],
    [
      'makes everything around the panel transparent',
      'document.documentElement.style.opacity = "0.1"',
    ],
    [
      'lays something over it',
      `{
        const cover = document.createElement("div");
        cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:#fff";
        document.documentElement.append(cover);
      }`,
    ],
    [
      'lays a picture over it that lets clicks through',
      `{
        const cover = document.createElement("div");
        cover.style.cssText =
          "position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none";
        document.documentElement.append(cover);
      }`,
    ],
  ] as const;
  for (const [what, script] of TRICKS) {
    test(`the page ${what} and the person clicks there`, async ({ extension, portal }) => {
      const { page, panel } = await visit(extension, portal, '/ho-so');
      await panel.one('button', t('panel.trackAll', { count: 30 }));
      await page.evaluate(script);

      await panel.click('button', t('panel.trackAll', { count: 30 }));
      await page.waitForTimeout(PAUSE);

      expect(await casesIn(await extension.open('popup.html'))).toEqual([]);
    });
  }

  test('the page slides the panel under a click that was meant for the page', async ({
    extension,
    portal,
  }) => {
    const { page, panel } = await visit(extension, portal, '/ho-so');
    const { node } = await panel.one('button', t('panel.trackAll', { count: 30 }));
    const { x, y } = await panel.middleOf(node);
    const host = 'document.querySelector("tu-soi-panel")';
    await page.evaluate(`${host}.style.display = "none"`);
    await page.mouse.move(x, y);
    await page.waitForTimeout(PAUSE);

    await page.evaluate(`${host}.style.display = ""`);
    await page.mouse.click(x, y);
    await page.waitForTimeout(PAUSE);

    expect(await casesIn(await extension.open('popup.html'))).toEqual([]);
  });
});

test('a page can neither reach into the panel nor hear it start', async ({ extension, portal }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(`
    globalThis.heard = [];
    addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { heard.push('attachShadow'); return attach.call(this, init); };
  `);
  await page.goto(`${portal.origin}/ho-so`);
  await expect(page.locator('tu-soi-panel')).toBeAttached();
  await page.waitForTimeout(PAUSE);

  expect(await page.evaluate('heard')).toEqual([]);
  expect(await page.evaluate('document.querySelector("tu-soi-panel").shadowRoot')).toBeNull();
});

test('stops and says so when the permission is taken back', async ({ extension, portal }) => {
  const { page, panel } = await visit(extension, portal, '/ho-so');
  await panel.one('button', t('panel.trackAll', { count: 30 }));

  await extension.revokeHost(`${portal.origin}/*`);

  await panel.one('StaticText', t('panel.problem.revoked'));
  expect(await panel.all('button', t('panel.trackAll', { count: 30 }))).toEqual([]);
  await page.reload();
  await page.waitForTimeout(PAUSE);
  await expect(page.locator('tu-soi-panel')).toHaveCount(0);
});

test('is not on a site that was not switched on', async ({ extension, portal }) => {
  const page = await extension.context.newPage();
  // The same server under another name is another site.
  await page.goto(`${portal.origin.replace('127.0.0.1', 'localhost')}/ho-so`);
  await page.waitForTimeout(PAUSE);

  await expect(page.locator('tu-soi-panel')).toHaveCount(0);
});
