import { moveClock, WORKING_MORNING } from '../support/clock.ts';
import type { Extension } from '../support/extension.ts';
import { entriesOf, openList, openTime, startFirst, worked } from '../support/kept-entries.ts';
import { generateCases } from '../support/seed-cases.ts';
import { seedEntries } from '../support/seed-entries.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const { timers: t, common } = words;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

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
