import type { Page } from '@playwright/test';
import { readEverything } from '../support/database.ts';
import { entriesOf, openList, openTime, startFirst, worked } from '../support/kept-entries.ts';
import { switchPortalOn } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { timers: t, cases: c, popup: p, common, panel } = words;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('a visitor parks the work by the key, the popup or the shortcut, and the work comes back exactly', async ({
  extension,
  restart,
}) => {
  const page = await openList(extension);
  const code = await startFirst(page);
  await page.keyboard.press('v');
  await expect(page.getByText(t('timers.visit.started'))).toBeVisible();
  const popup = await extension.open('popup.html');
  // A visit within the visit, from the popup.
  await popup.getByRole('button', { name: p('popup.visit'), exact: true }).click();
  await expect.poll(async () => (await entriesOf(popup)).length).toBe(3);

  // What is parked lies in the database and not in anybody's memory.
  const later = await restart(2 * MINUTE);
  const again = await later.open('dashboard.html#/time');
  await again.getByRole('button', { name: /^Xong, quay lại/ }).click();
  await again.getByText(t('timers.visit.parked', { name: code })).waitFor();
  await later.inWorker(`chrome.commands.onCommand.dispatch('visit')`);
  await expect
    .poll(async () => (await entriesOf(again)).map((one) => one.visit !== null))
    .toEqual([false, true, true, true, false]);

  const entries = await entriesOf(again);
  expect(entries[4]?.caseId).toBe(entries[0]?.caseId);
  expect(entries[3]?.caseId).toBe(entries[1]?.caseId);
  for (const [at, entry] of entries.slice(0, -1).entries()) {
    expect(entry.endedAt).toBe(entries[at + 1]?.startedAt);
  }
  const { tables } = await readEverything(again);
  const receptions = (tables.cases ?? []).filter((row) => Object(row).kind === 'reception');
  expect(receptions.map((row) => Object(row).index.state)).toEqual(['closed', 'closed']);
});

test('a day out is one switch, and five actions fill it in afterwards', async ({
  extension,
  restart,
}) => {
  const page = await openList(extension);
  await startFirst(page);
  await openTime(extension, page);
  await page.getByRole('button', { name: t('timers.field.start') }).click();
  await expect(page.getByText(t('timers.running.none'))).toBeVisible();

  const later = await restart(8 * HOUR);
  const again = await later.open('dashboard.html#/time');
  // Not counted as an action: going to the page. One: say that one is back.
  await again.getByRole('button', { name: t('timers.field.end') }).click();
  const dialog = again.getByRole('dialog');
  // Two and three: four hours for the one case, the rest for another.
  await dialog
    .getByRole('button', { name: /^4 giờ cho/ })
    .first()
    .click();
  await dialog
    .getByRole('button', { name: /^Hết phần còn lại cho/ })
    .nth(1)
    .click();
  // Four: for a reason that lies outside. Five: save.
  await dialog.getByLabel(new RegExp(`^${t('timers.field.objective')}`)).check();
  await dialog.getByRole('button', { name: t('timers.field.save') }).click();
  await expect(dialog).toHaveCount(0);

  await expect(again.getByText(/^Đang đi cơ sở từ/)).toHaveCount(0);
  const filled = (await entriesOf(again)).filter((one) => one.tags.includes('field'));
  expect(filled).toHaveLength(2);
  expect(filled[0] && worked(filled[0])).toBe(4 * HOUR);
  expect(filled.every((one) => one.tags.includes('objective'))).toBe(true);
  // From about 09:05 to 17:05 the office is open for six hours.
  const sum = filled.reduce((total, one) => total + worked(one), 0);
  expect(sum / MINUTE).toBeGreaterThan(355);
  expect(sum / MINUTE).toBeLessThanOrEqual(362);
  await again.getByRole('button', { name: common('common.undo') }).click();
  await expect
    .poll(async () => (await entriesOf(again)).filter((one) => one.tags.length > 0).length)
    .toBe(0);
});

test('popup, dashboard and shortcut within one moment leave exactly one timer, and all show it', async ({
  extension,
}) => {
  const page = await openList(extension);
  await page.getByRole('row').nth(1).waitFor();
  const popup = await extension.open('popup.html');
  await popup.locator('.popup-next .icon-button').first().waitFor();
  await Promise.all([
    page.evaluate(`document.querySelectorAll('.case-row__acts button')[3].click()`),
    popup.evaluate(`document.querySelector('.popup-next .icon-button').click()`),
    extension.inWorker(`chrome.commands.onCommand.dispatch('visit')`),
  ]);
  await expect.poll(async () => (await entriesOf(page)).length).toBe(3);
  const running = (await entriesOf(page)).filter((one) => one.endedAt === null);
  expect(running).toHaveLength(1);
  expect(running[0]?.seq).toBe(3);
  await expect(popup.getByRole('timer')).toBeVisible();
  const row = running[0]?.caseId ?? '';
  const isListed = page.locator(`[data-case-id="${row}"]`);
  await expect(isListed).toHaveCount(1);
});

test('a worker stopped while a timer runs changes nothing of what the popup counts', async ({
  extension,
}) => {
  const page = await openList(extension);
  await startFirst(page);
  await extension.killWorker();
  const move = `{ const now = Date.now; Date.now = () => now() + 100_000; }`;
  await extension.context.addInitScript(move);
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('timer')).toHaveText(/^0:01:(4|5)\d$/);
  const [entry] = await entriesOf(popup);
  expect(entry?.gaps).toEqual([]);
});

test('twenty equal messages with one key start the timer once, whatever becomes of the worker', async ({
  extension,
  portal,
}) => {
  const code = portal.dossiers[6]?.code ?? '';
  await switchPortalOn(extension, portal.origin);
  const { page, panel: shown } = await visit(extension, portal, '/ho-so');
  await shown.click('button', panel('panel.trackAll', { count: 30 }));
  await shown.one('button', panel('panel.undo'));
  const inScript = await scriptOn(page);
  const message = { type: 'timer.start', act: crypto.randomUUID(), code, sightings: [] };
  const send = `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((r) => r?.ok ?? null, () => null)`;
  const sent = Array.from({ length: 20 }, async (_, at) => {
    if (at === 7 || at === 14) await extension.killWorker();
    return inScript(send);
  });
  const answers = await Promise.all(sent);
  expect(answers).toContain(true);
  expect(await inScript(send)).toBe(true);
  const own = await extension.open('popup.html');
  const entries = await entriesOf(own);
  expect(entries).toHaveLength(1);
  const { tables } = await readEverything(own);
  const changes = (tables.changes ?? []).filter((one) => Object(one).key === message.act);
  expect(changes).toHaveLength(1);
});

test('a case that is done asks once what becomes of its timer, and remembers', async ({
  extension,
}) => {
  const page = await openList(extension);
  const finishFirst = async () => {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('checkbox') })
      .first();
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: c('cases.finish'), exact: true }).click();
  };
  await startFirst(page);
  await finishFirst();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('timers.finish.keep')).check();
  await dialog.getByRole('button', { name: c('cases.finish.save', { count: 1 }) }).click();
  await expect(dialog).toHaveCount(0);
  expect((await entriesOf(page)).filter((one) => one.endedAt === null)).toHaveLength(1);

  await startFirst(page);
  await finishFirst();
  await expect(dialog.getByLabel(t('timers.finish.keep'))).toHaveCount(0);
  await dialog.getByRole('button', { name: c('cases.finish.save', { count: 1 }) }).click();
  await expect(dialog).toHaveCount(0);
  expect((await entriesOf(page)).filter((one) => one.endedAt === null)).toHaveLength(1);
});

/** Evaluates in the world of our own script on a foreign page, where its messages come from. */
async function scriptOn(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result } = await cdp.send('Runtime.evaluate', options);
    return result.value;
  };
}
