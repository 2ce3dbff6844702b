import { readEverything } from '../support/database.ts';
import type { Extension } from '../support/extension.ts';
import { switchPortalOn } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { panel: t } = words;
const HOUR = 3_600_000;

/** What stands in the inbox, by case. */
async function noticesOf(extension: Extension): Promise<unknown[]> {
  const page = await extension.open('popup.html');
  const { tables } = await readEverything(page);
  await page.close();
  return (tables.notices ?? []).map((one) => Object(one).ref?.code).sort();
}

/** Wakes the worker in every way the browser does. */
async function wake(extension: Extension): Promise<void> {
  await extension.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);
  await extension.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'next-due' })`);
  const page = await extension.open('popup.html');
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'state.changed' })`);
  await page.close();
}

test('a killed worker loses nothing: portal, tracked dossiers and the running timer', async ({
  extension,
  portal,
}) => {
  const code = portal.dossiers[6]?.code ?? '';
  await switchPortalOn(extension, portal.origin);
  const { page, panel } = await visit(extension, portal, '/ho-so');
  await panel.click('button', t('panel.trackAll', { count: 30 }));
  await panel.one('button', t('panel.undo'));
  await panel.click('button', new RegExp(`^${t('panel.found', { count: 30 })}`));
  await panel.click('button', t('panel.startNamed', { code }));
  await panel.one('button', t('panel.stopNamed', { code }));

  await extension.killWorker();
  await page.reload();

  await panel.click('button', t('panel.stopNamed', { code }));
  await panel.one('button', t('panel.startNamed', { code }));
  const { tables } = await readEverything(await extension.open('popup.html'));
  expect(tables.cases).toHaveLength(30);
  expect(tables.entries).toHaveLength(1);
});

test('a reminder is given once, however often the worker dies and wakes', async ({
  extension,
  portal,
  restart,
}) => {
  const [dueAt17, dueAt1630] = [portal.dossiers[3]?.code, portal.dossiers[4]?.code];
  await switchPortalOn(extension, portal.origin);
  const { panel } = await visit(extension, portal, '/ho-so');
  await panel.click('button', t('panel.trackAll', { count: 30 }));
  await panel.one('button', t('panel.undo'));
  const before = await noticesOf(extension);

  // Four working hours before 17:00 and 16:30 are 11:00 and 10:30; now it is 11:05.
  const later = await restart(2 * HOUR);
  await expect.poll(() => noticesOf(later)).toEqual([...before, dueAt17, dueAt1630].sort());
  await wake(later);
  await later.killWorker();
  await wake(later);
  await later.killWorker();
  await wake(later);

  expect(await noticesOf(later)).toEqual([...before, dueAt17, dueAt1630].sort());
});

test('a restarted browser goes on: the portal is read without another click', async ({
  extension,
  portal,
  restart,
}) => {
  await switchPortalOn(extension, portal.origin);

  const { panel } = await visit(await restart(HOUR), portal, '/ho-so');

  await panel.one('button', t('panel.trackAll', { count: 30 }));
});
