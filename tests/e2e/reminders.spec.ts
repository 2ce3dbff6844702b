import { readFile } from 'node:fs/promises';
import { readEverything } from '../support/database.ts';
import type { Extension } from '../support/extension.ts';
import {
  handedOver,
  NOTIFICATIONS_OFF,
  NOTIFICATIONS_SWALLOWED,
  RECORD_NOTIFICATIONS,
} from '../support/notifications.ts';
import { switchPortalOn } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { restoreDossiers, type WrittenDossier, writtenBackup } from '../support/written-backup.ts';
import { readIcs } from '../unit/export/ics-reader.ts';
import { expect, test, visit } from './fixtures.ts';

const { inbox, options } = words;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
// The tests below live on Wednesday, 18 November 2026, 09:05, unless they say otherwise.
const FRIDAY = Date.parse('2026-11-20T09:05:00+07:00');

test.use({ prelude: RECORD_NOTIFICATIONS });

function dossiers(count: number, due: string, since: string): WrittenDossier[] {
  return Array.from({ length: count }, (_, at) => ({
    code: `H49.22-261116-${String(at + 1).padStart(4, '0')}`,
    due,
    since,
  }));
}

interface Line {
  id: string;
  kind: string;
  unread?: 1;
  banner?: 1;
  snoozedUntil?: number;
  log: { what: string }[];
}

async function linesOf(extension: Extension): Promise<Line[]> {
  const page = await extension.open('popup.html');
  const { tables } = await readEverything(page);
  await page.close();
  return (tables.notices ?? []).map((one) => Object(one));
}

/** Lines of single cases; the line of the morning stands apart. */
async function remindersOf(extension: Extension): Promise<Line[]> {
  return (await linesOf(extension)).filter((line) => line.kind !== 'digest');
}

const badgeOf = (extension: Extension) => extension.inWorker('chrome.action.getBadgeText({})');
const wake = (extension: Extension) =>
  extension.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);

test('six hundred reminders of one minute are one notification, and two alarms', async ({
  extension,
  now,
}) => {
  test.slow();
  // Four working hours before 15:05 it is 09:05.
  await restoreDossiers(extension, dossiers(600, '2026-11-18T15:05', '2026-11-17T17:00'), now);

  await expect.poll(async () => (await remindersOf(extension)).length).toBe(600);
  await wake(extension);
  const handed = await handedOver(extension);
  expect(handed).toHaveLength(1);
  expect(handed[0]).toMatchObject({ id: 'waiting', message: 'Có 600 việc cần xem.' });
  const alarms = await extension.inWorker('chrome.alarms.getAll()');
  expect((alarms as { name: string }[]).map((alarm) => alarm.name).sort()).toEqual([
    'heartbeat',
    'next-due',
  ]);
  expect(await badgeOf(extension)).toBe('99+');
});

test.describe('on a Friday', () => {
  test.use({ now: FRIDAY });

  test('three days away over seven reminders are one notification and seven lines', async ({
    extension,
    restart,
    now,
  }) => {
    await restoreDossiers(extension, dossiers(7, '2026-11-20T17:30', '2026-11-20T09:00'), now);
    expect(await remindersOf(extension)).toEqual([]);

    const monday = await restart(72 * HOUR);

    await expect.poll(async () => (await remindersOf(monday)).length).toBe(7);
    const lines = await linesOf(monday);
    expect(lines.filter((line) => line.kind === 'overdue')).toHaveLength(7);
    expect(lines.filter((line) => line.kind === 'digest')).toHaveLength(1);
    await monday.killWorker();
    await wake(monday);
    const handed = await handedOver(monday);
    expect(handed.map((one) => one.message)).toEqual(['Có 7 việc cần xem.']);
    expect(handed[0]?.requireInteraction).toBe(true);
    expect(JSON.stringify(handed), 'no case on a locked screen').not.toContain('H49');
  });
});

test('a clock that runs ahead a day and is set right says nothing twice and leaves nothing overdue', async ({
  extension,
  restart,
  now,
}) => {
  test.slow();
  await restoreDossiers(extension, dossiers(1, '2026-11-18T17:00', '2026-11-18T09:00'), now);
  const ahead = await restart(26 * HOUR);
  await expect
    .poll(async () => (await remindersOf(ahead)).map((line) => [line.kind, line.banner]))
    .toEqual([['overdue', 1]]);
  const told = (await handedOver(ahead)).length;

  const right = await restart(10 * MINUTE);
  await expect
    .poll(async () => (await remindersOf(right)).filter((line) => line.unread || line.banner))
    .toEqual([]);
  const popup = await right.open('popup.html');
  await expect(popup.getByText(inbox('inbox.bar.title', { count: 1 }))).toHaveCount(0);
  expect(await badgeOf(right)).toBe('');
  expect(await handedOver(right)).toHaveLength(told);

  // 07:35 on Thursday: now it is really overdue. The bar is there, and nothing sounds again.
  const truly = await restart(22.5 * HOUR);
  await expect
    .poll(async () => (await remindersOf(truly)).filter((line) => line.banner).length)
    .toBe(1);
  expect(await handedOver(truly)).toHaveLength(told);
});

test('alarms that vanish come back with any event, and what was due meanwhile is said once', async ({
  extension,
  now,
}) => {
  await extension.inWorker('chrome.alarms.clearAll()');
  await restoreDossiers(extension, dossiers(2, '2026-11-18T15:05', '2026-11-17T17:00'), now);

  await expect.poll(async () => (await remindersOf(extension)).length).toBe(2);
  await expect
    .poll(async () => Object(await extension.inWorker('chrome.alarms.getAll()')).length)
    .toBe(2);
  await extension.inWorker('chrome.alarms.clearAll()');
  await extension.killWorker();
  await wake(extension);
  expect(await remindersOf(extension)).toHaveLength(2);
  expect(await handedOver(extension)).toHaveLength(1);
});

test('a cold worker delivers on its first alarm, and on its first message', async ({
  extension,
  restart,
  now,
}) => {
  test.slow();
  await restoreDossiers(extension, dossiers(1, '2026-11-18T15:10', '2026-11-18T09:00'), now);
  const later = await restart(10 * MINUTE);
  await expect.poll(async () => (await remindersOf(later)).length).toBe(1);

  // Only the alarm wakes it: no page of ours is open, and nobody speaks to it.
  const page = await later.open('popup.html');
  const before = Object(await page.evaluate(`chrome.storage.local.get('pulse')`)).pulse.beatAt;
  await later.killWorker();
  await page.evaluate(`chrome.alarms.create('next-due', { when: Date.now() + 1000 })`);
  await expect
    .poll(async () => Object(await page.evaluate(`chrome.storage.local.get('pulse')`)).pulse.beatAt)
    .toBeGreaterThan(before);

  await later.killWorker();
  expect(await page.evaluate(`chrome.runtime.sendMessage({ type: 'state.changed' })`)).toEqual({
    ok: true,
    value: null,
  });
  expect(
    await page.evaluate(`chrome.runtime.sendMessage({ type: 'nothing.we.know' })`),
    'an unknown message is refused in words, not by silence',
  ).toMatchObject({ ok: false, problem: { code: 'message.refused' } });
});

test('put off by a working hour, a reminder comes back at its minute, over a restart', async ({
  extension,
  restart,
  now,
}) => {
  test.slow();
  await restoreDossiers(extension, dossiers(1, '2026-11-18T15:05', '2026-11-17T17:00'), now);
  const page = await extension.open('dashboard.html#/inbox');
  await page.getByText(inbox('inbox.unread', { count: 1 })).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('z');
  // The menu takes the focus a moment after it is drawn; a key before that is the button's.
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByText(/^Sẽ nhắc lại lúc 18\/11\/2026 10:0\d\.$/).waitFor();
  const [line] = await remindersOf(extension);
  const until = line?.snoozedUntil ?? 0;
  // To the minute: seconds are dropped, as everywhere in working time.
  expect(Math.abs(until - now - HOUR)).toBeLessThanOrEqual(MINUTE);
  expect(await badgeOf(extension)).toBe('');

  const early = await restart(until - now - MINUTE - 5_000);
  await wake(early);
  expect((await remindersOf(early))[0]?.unread).toBeUndefined();
  // The alarm for it is set, and it comes by itself.
  await expect
    .poll(async () => (await remindersOf(early))[0]?.unread, { timeout: 125_000 })
    .toBe(1);
  expect(await badgeOf(early)).toBe('1');
  const clock = Number(await early.inWorker('Date.now()'));
  expect(clock).toBeGreaterThanOrEqual(until);
  expect((await remindersOf(early))[0]?.log.map((mark) => mark.what)).toContain('returned');
});

test('lines are noted by mouse and by keyboard, and the filter shows what is left', async ({
  extension,
  now,
}) => {
  await restoreDossiers(extension, dossiers(3, '2026-11-18T15:05', '2026-11-17T17:00'), now);
  const page = await extension.open('dashboard.html#/inbox');
  await page.getByText(inbox('inbox.unread', { count: 3 })).waitFor();

  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await page.getByText(inbox('inbox.unread', { count: 2 })).waitFor();
  await page.getByText(inbox('inbox.filter.unread'), { exact: true }).click();
  await expect(page.locator('[data-notice-id]')).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Đã biết: / })
    .first()
    .click();
  await expect(page.locator('[data-notice-id]')).toHaveCount(1);
  await expect.poll(() => badgeOf(extension)).toBe('1');
  await page.getByText(inbox('inbox.filter.all'), { exact: true }).click();
  await expect(page.locator('[data-notice-id]')).toHaveCount(3);
});

test.describe('when the system shows no notifications', () => {
  test.use({ prelude: NOTIFICATIONS_OFF });

  test('inbox and badge are right, the app says so, and claims nothing', async ({
    extension,
    now,
  }) => {
    await restoreDossiers(extension, dossiers(2, '2026-11-18T15:05', '2026-11-17T17:00'), now);
    await expect.poll(async () => (await remindersOf(extension)).length).toBe(2);
    await expect.poll(() => badgeOf(extension)).toBe('2');
    expect(await handedOver(extension)).toEqual([]);
    const marks = (await remindersOf(extension)).flatMap((line) => line.log.map((one) => one.what));
    expect(marks).not.toContain('told');
    // Pages ask the browser themselves.
    await extension.context.addInitScript(NOTIFICATIONS_OFF);
    const page = await extension.open('dashboard.html#/inbox');
    await page.getByText(inbox('inbox.notify.off.title')).waitFor();
  });
});

test.describe('when the system takes notifications and drops them', () => {
  test.use({ prelude: NOTIFICATIONS_SWALLOWED });

  test('the app notices and says so on every page', async ({ extension, now }) => {
    await restoreDossiers(extension, dossiers(1, '2026-11-18T15:05', '2026-11-17T17:00'), now);
    const page = await extension.open('dashboard.html#/cases');
    await page.getByText(inbox('inbox.notify.unseen.title')).waitFor();
    const popup = await extension.open('popup.html');
    await popup.getByText(inbox('inbox.notify.unseen.title')).waitFor();
  });
});

test('the self-test asks, remembers a no, and says what to do', async ({ extension }) => {
  const page = await extension.open('options.html#notify');
  await page.getByRole('button', { name: options('notify.test') }).click();
  await page.getByText(options('notify.question')).waitFor();
  await page.getByRole('button', { name: options('notify.no') }).click();
  await page.getByText(options('notify.advice.focus')).waitFor();

  const dashboard = await extension.open('dashboard.html#/cases');
  await dashboard.getByText(inbox('inbox.notify.unseen.title')).waitFor();
  await page.getByRole('button', { name: options('notify.test') }).click();
  await page.getByRole('button', { name: options('notify.yes') }).click();
  await page.getByText(options('notify.verdict.seen')).waitFor();
  await expect(dashboard.getByText(inbox('inbox.notify.unseen.title'))).toHaveCount(0);
});

test('a page that goes away in the middle of a restoration leaves the data as they were', async ({
  extension,
  now,
}) => {
  test.slow();
  const few = dossiers(2, '2026-11-25', '2026-11-17T17:00');
  await restoreDossiers(extension, few, now);
  const page = await extension.open('options.html');
  const buffer = Buffer.from(writtenBackup(dossiers(8_000, '2026-11-25', '2026-11-17T17:00'), now));
  const file = { name: 'tu-soi.json', mimeType: 'application/json', buffer };
  await page.locator('#data input[type=file]').setInputFiles(file);
  const replace = page.getByRole('button', { name: options('data.replace') });
  await replace.waitFor();
  await replace.click({ noWaitAfter: true });
  await page.close();
  await extension.killWorker();

  const look = await extension.open('popup.html');
  const { tables } = await readEverything(look);
  expect([2, 8_000]).toContain(tables.cases?.length);
  await look.close();
  await restoreDossiers(extension, dossiers(5, '2026-11-25', '2026-11-17T17:00'), now);
  const after = await extension.open('popup.html');
  expect((await readEverything(after)).tables.cases).toHaveLength(5);
});

test('an extension that is replaced leaves one hint on the portal, and its pages go with it', async ({
  extension,
  portal,
}) => {
  await switchPortalOn(extension, portal.origin);
  const { page, panel } = await visit(extension, portal, '/ho-so');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await panel.one('button', words.panel('panel.trackAll', { count: 30 }));
  const dashboard = await extension.open('dashboard.html#/cases');
  const gone = dashboard.waitForEvent('close');
  await extension.inWorker('setTimeout(() => chrome.runtime.reload(), 100)');
  await gone;

  await panel.click('button', words.panel('panel.trackAll', { count: 30 }));
  await expect.poll(() => panel.text()).toContain(words.panel('panel.problem.outdated'));
  expect(errors).toEqual([]);
});

test('due times are saved as a calendar file with no code unless it is wanted', async ({
  extension,
  now,
}) => {
  const { calendarFile: t } = words;
  await restoreDossiers(extension, dossiers(3, '2026-11-20', '2026-11-17T17:00'), now);
  const page = await extension.open('dashboard.html#/cases');
  const save = async (withNames: boolean) => {
    await page.getByRole('button', { name: t('ics.button') }).click();
    await page.getByText(t('ics.count', { count: 3 })).waitFor();
    if (withNames) await page.getByLabel(t('ics.withNames')).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('ics.save') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('tu-soi-han-2026-11-18.ics');
    return readIcs(await readFile(await file.path(), 'utf8')).events;
  };

  const plain = await save(false);
  expect(plain.map((event) => event.DTEND)).toEqual(Array(3).fill('20261120T103000Z'));
  expect(JSON.stringify(plain)).not.toContain('H49.22');
  const named = await save(true);
  expect(named.map((event) => event.UID)).toEqual(plain.map((event) => event.UID));
  expect(named[0]?.SUMMARY).toContain('H49.22-261116-0001');
  expect(Number(named[0]?.SEQUENCE)).toBeGreaterThanOrEqual(Number(plain[0]?.SEQUENCE));
});

test('a click on the notification opens the inbox and tells that notifications are seen', async ({
  extension,
  now,
}) => {
  await restoreDossiers(extension, dossiers(1, '2026-11-18T15:05', '2026-11-17T17:00'), now);
  await expect.poll(async () => (await handedOver(extension)).length).toBe(1);
  const shown = () => extension.inWorker('chrome.notifications.getAll()');
  expect(await shown()).toHaveProperty('waiting');

  const opened = extension.context.waitForEvent('page');
  await extension.inWorker(`chrome.notifications.onClicked.dispatch('waiting')`);
  await expect(await opened).toHaveURL(/dashboard\.html#\/inbox$/);
  await expect.poll(shown).toEqual({});
  const page = await extension.open('options.html#notify');
  await page.getByText(options('notify.verdict.seen')).waitFor();
});

test('what stays on the screen goes when the last line is noted', async ({ extension, now }) => {
  await restoreDossiers(extension, dossiers(1, '2026-11-18T15:05', '2026-11-17T17:00'), now);
  await expect.poll(async () => (await handedOver(extension)).length).toBe(1);
  const page = await extension.open('dashboard.html#/inbox');
  await page.getByRole('button', { name: inbox('inbox.knowAll') }).click();
  await expect.poll(() => extension.inWorker('chrome.notifications.getAll()')).toEqual({});
  await expect.poll(() => badgeOf(extension)).toBe('');
});
