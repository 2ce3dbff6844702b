import type { Page } from '@playwright/test';
import { moveClock, WORKING_MORNING } from '../support/clock.ts';
import { readEverything } from '../support/database.ts';
import type { Extension } from '../support/extension.ts';
import { generateCases, seedCases } from '../support/seed-cases.ts';
import { seedEntries } from '../support/seed-entries.ts';
import { switchPortalOn } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { timers: t, cases: c, popup: p, common, panel } = words;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Kept {
  id: string;
  caseId: string;
  seq: number;
  startedAt: number;
  endedAt: number | null;
  lastBeatAt: number;
  gaps: { from: number; to: number; verdict: string }[];
  clock: unknown;
  visit: { parked: { caseId: string }[] } | null;
  tags: string[];
}

/** The time entries in the order in which they were made, past the product. */
async function entriesOf(page: Page): Promise<Kept[]> {
  const { tables } = await readEverything(page);
  return (tables.entries as Kept[]).sort((a, b) => a.seq - b.seq);
}

/** The dashboard over some invented dossiers, on the list. */
async function openList(extension: Extension, now = WORKING_MORNING): Promise<Page> {
  const page = await extension.open('dashboard.html#/cases');
  await page.getByRole('main').waitFor();
  await seedCases(page, 40, now);
  await page.reload();
  return page;
}

/** Starts the timer of the first case of the list; its code. */
async function startFirst(page: Page): Promise<string> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') })
    .first();
  const code = (await row.locator('.case-link__code').textContent()) ?? '';
  await row.getByRole('button', { name: c('cases.timer.startFor', { name: code }) }).click();
  await row.getByRole('button', { name: c('cases.timer.stopFor', { name: code }) }).waitFor();
  return code;
}

async function openTime(extension: Extension, page: Page): Promise<void> {
  await page.goto(extension.url('dashboard.html#/time'));
  await page.getByRole('heading', { name: t('timers.title'), exact: true }).waitFor();
}

/** What a timer has counted: its span less what nobody knows and what was dropped. */
const worked = (entry: Kept) =>
  (entry.endedAt ?? entry.lastBeatAt) -
  entry.startedAt -
  entry.gaps.reduce((sum, gap) => sum + (gap.verdict === 'kept' ? 0 : gap.to - gap.from), 0);

const wakeUp = (extension: Extension) =>
  extension.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);

test('a machine that slept for 3 h 20 asks once; the answer is divided to the minute and can be taken back', async ({
  extension,
}) => {
  const page = await openList(extension);
  const code = await startFirst(page);
  await extension.killWorker();
  await moveClock(extension, 200 * MINUTE);
  await openTime(extension, page);

  const question = page.getByText(new RegExp(`3 giờ 20 phút\\) bạn có làm ${code} không\\?$`));
  await expect(question).toHaveCount(1);
  const [asleep] = await entriesOf(page);
  expect(asleep && worked(asleep)).toBeLessThan(3 * MINUTE);

  await page.getByRole('button', { name: t('timers.gap.split') }).click();
  const dialog = page.getByRole('dialog');
  const minutes = dialog.getByLabel(t('timers.split.minutes'), { exact: true });
  const save = dialog.getByRole('button', { name: t('timers.split.save'), exact: true });
  await minutes.nth(0).fill('30');
  await expect(dialog.getByRole('status')).toHaveText(t('timers.split.short', { count: 70 }));
  await expect(save).toBeDisabled();
  await dialog.getByLabel(t('timers.split.case', { number: 2 })).selectOption({ index: 2 });
  await minutes.nth(1).fill('50');
  await dialog.getByRole('button', { name: t('timers.split.add') }).click();
  await expect(dialog.getByRole('status')).toHaveText(t('timers.split.fits', { count: 200 }));
  await save.click();

  await expect(question).toHaveCount(0);
  const [own, other] = await entriesOf(page);
  expect(own && worked(own)).toBeGreaterThanOrEqual(30 * MINUTE);
  expect(own && worked(own)).toBeLessThan(33 * MINUTE);
  expect(other && worked(other)).toBe(50 * MINUTE);
  // What stands in the column adds up to what stands below it.
  const figures = await page.locator('.day-sheet tbody td.number').allTextContents();
  const total = await page.locator('.day-sheet tfoot td.number').textContent();
  const inMinutes = (text: string | null) => {
    const [, hours = '0', rest = '0'] = /(\d+):(\d\d)$/.exec(text ?? '') ?? [];
    return Number(hours) * 60 + Number(rest);
  };
  const sum = figures
    .filter((text) => /^\d+:\d\d$/.test(text))
    .reduce((s, f) => s + inMinutes(f), 0);
  expect(sum).toBe(inMinutes(total));

  await page.getByRole('button', { name: common('common.undo') }).click();
  await expect(question).toHaveCount(1);
  expect(await entriesOf(page)).toHaveLength(1);
});

test('the popup asks too: what was not worked is left out, and the way back is there', async ({
  extension,
}) => {
  const page = await openList(extension);
  await startFirst(page);
  await moveClock(extension, HOUR);
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: t('timers.gap.drop') }).click();
  await expect(popup.getByText(t('timers.gap.dropped'))).toBeVisible();
  expect((await entriesOf(popup))[0]?.gaps).toMatchObject([{ verdict: 'dropped' }]);
  await popup.getByRole('button', { name: common('common.undo') }).click();
  await popup.getByRole('button', { name: t('timers.gap.keep') }).waitFor();
  expect((await entriesOf(popup))[0]?.gaps).toMatchObject([{ verdict: 'unknown' }]);
});

test('a browser that was killed and starts a day later asks, and invents nothing', async ({
  extension,
  restart,
}) => {
  const page = await openList(extension);
  const code = await startFirst(page);
  await wakeUp(extension);
  await expect
    .poll(async () => (await entriesOf(page)).map((one) => one.lastBeatAt - one.startedAt)[0])
    .toBeGreaterThan(0);
  const later = await restart(24 * HOUR);
  const again = await later.open('dashboard.html#/time');
  await again.getByText(t('timers.forgotten.title', { name: code })).waitFor();
  const [entry] = await entriesOf(again);
  expect(entry && worked(entry)).toBeLessThan(3 * MINUTE);
  expect(entry?.endedAt).toBeNull();
  expect(entry?.gaps).toMatchObject([{ verdict: 'unknown' }]);

  // Offered are the last activity, the end of the session, the end of the day, and now.
  for (const time of [/^09:0\d 18\/11/, /^11:30 18\/11/, /^17:30 18\/11/, /^09:0\d, bây giờ/]) {
    await expect(again.getByRole('button', { name: time })).toBeVisible();
  }
  await again.getByRole('button', { name: /^11:30 18\/11/ }).click();
  await expect(again.getByText(t('timers.running.none'))).toBeVisible();
  const [ended] = await entriesOf(again);
  expect(ended?.endedAt).toBe(Date.parse('2026-11-18T11:30:00+07:00'));
  expect(ended && worked(ended)).toBeLessThan(3 * MINUTE);
});

test('a clock set back two hours: nothing negative, both parts marked, one banner until it is seen', async ({
  extension,
}) => {
  const page = await openList(extension);
  await startFirst(page);
  await wakeUp(extension);
  await moveClock(extension, -2 * HOUR);
  await wakeUp(extension);
  await openTime(extension, page);
  const banner = page.getByText(/chỉnh lùi (2 giờ|1 giờ 59 phút)/);
  await expect(banner).toHaveCount(1);
  await page.getByRole('button', { name: t('timers.running.stop'), exact: true }).click();
  await expect(page.getByText(t('timers.running.none'))).toBeVisible();
  const entries = await entriesOf(page);
  expect(entries).toHaveLength(2);
  for (const entry of entries) {
    expect(worked(entry)).toBeGreaterThanOrEqual(0);
    expect(entry.clock).not.toBeNull();
  }
  // In the order in which they were made, although the second one has the earlier hour.
  const times = await page.locator('.day-sheet .day-time').allTextContents();
  expect(times.map((text) => text.slice(0, 2))).toEqual(['09', '07']);
  await page.getByRole('button', { name: t('timers.clock.ok') }).click();
  await expect(banner).toHaveCount(0);
  await wakeUp(extension);
  await page.reload();
  await expect(page.getByText(t('timers.running.none'))).toBeVisible();
  await expect(banner).toHaveCount(0);
});

test('an entry of 340 hours can be stopped, edited and deleted, and each is taken back', async ({
  extension,
}) => {
  const page = await openList(extension);
  const [one] = generateCases(40, { now: WORKING_MORNING, seed: 1 });
  const from = new Date(WORKING_MORNING - 340 * HOUR).toISOString();
  const beating = { lastBeatAt: WORKING_MORNING };
  await seedEntries(page, [{ caseId: one?.id ?? '', from, to: null, ...beating }]);
  await openTime(extension, page);
  await page.reload();
  await page.getByRole('button', { name: t('timers.running.stop'), exact: true }).click();
  await expect(page.getByText(t('timers.running.none'))).toBeVisible();

  await page.getByRole('button', { name: /^Sửa phiên/ }).click();
  await page.getByRole('menuitem', { name: t('timers.entry.edit') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/340 giờ/)).toBeVisible();
  await dialog.getByText(t('timers.entry.byLength'), { exact: true }).click();
  await dialog.getByRole('textbox', { name: t('timers.entry.length') }).fill('1h30');
  await dialog.getByRole('button', { name: common('common.save') }).click();
  await expect(dialog).toHaveCount(0);
  const [edited] = await entriesOf(page);
  expect(edited && worked(edited)).toBe(90 * MINUTE);

  await page.getByRole('button', { name: common('common.undo') }).click();
  await expect.poll(async () => (await entriesOf(page)).map(worked)[0]).toBeGreaterThan(339 * HOUR);
  await page.getByRole('button', { name: /^Sửa phiên/ }).click();
  await page.getByRole('menuitem', { name: t('timers.entry.delete') }).click();
  await expect.poll(async () => (await entriesOf(page)).length).toBe(0);
  await page.getByRole('button', { name: common('common.undo') }).click();
  await expect.poll(async () => (await entriesOf(page)).length).toBe(1);
});

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
