import { expect, type Page } from '@playwright/test';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { timeTexts } from '@/utils/i18n/catalogues/time';
import { translator } from '@/utils/i18n/text';
import { readEverything } from './database.ts';
import type { Extension } from './extension.ts';
import { handedOver } from './notifications.ts';
import { words } from './words.ts';

const { cases, inbox, popup } = words;
const kinds = translator(kindsTexts, 'vi');
const time = translator(timeTexts, 'vi');
const MINUTE = 60_000;

/** A browser while it runs, with one window of the dashboard, and where the stories are. */
export interface Desk {
  extension: Extension;
  page: Page;
  stories: Record<string, string>;
}

/** What the person sees of a dossier. */
export interface Figures {
  /** Working time left, as said on top of the story and in the small window. */
  left: string | RegExp;
  due: string;
  /** The clock of the first answer. */
  intake: string | RegExp;
  /** Lines of "Vì sao ngày này?" that have to be there. */
  ledger: readonly string[];
}

/** Everything at a moment of the week. */
export interface Expected {
  figures: Record<string, Figures>;
  /** Rows of "Đến hạn gần nhất": the code, and the due time in short. */
  next: readonly [string, string][];
  /** Lines of the inbox, the newest first: why, of what, and whether it waits for the person. */
  inbox: readonly [string, string, 'new' | 'noted'][];
  badge: string;
  /** Notifications handed to the system since the beginning. */
  handed: number;
  /** Cases in the red bar. */
  banner?: number;
  /** The row of this month: share, early, on time, late. */
  share?: readonly string[];
}

export async function deskOf(extension: Extension, stories: Desk['stories']): Promise<Desk> {
  return { extension, page: await extension.open('dashboard.html#/cases'), stories };
}

/** The browser's alarm of every minute, without waiting for it. */
export async function wake(extension: Extension): Promise<void> {
  await extension.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);
}

/** Adds a dossier that was filed online when the week begins. */
export async function addOnline(page: Page, code: string, days: string): Promise<void> {
  await page
    .getByRole('button', { name: cases('cases.add'), exact: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(cases('cases.kind'), { exact: true })
    .selectOption({ label: cases('cases.kind.dossier') });
  await dialog
    .getByLabel(kinds('kinds.channel'))
    .selectOption({ label: kinds('kinds.channel.online') });
  await dialog.getByLabel(cases('cases.add.code'), { exact: true }).fill(code);
  const received = dialog.getByRole('group', { name: cases('cases.add.received') });
  await received.getByLabel(cases('cases.field.day')).fill('21/08/2026');
  await received.getByLabel(cases('cases.field.time')).fill('16:00');
  await dialog.getByLabel(cases('cases.add.deadline.limit')).check();
  await dialog.getByLabel(cases('cases.add.amount')).fill(days);
  await dialog.getByRole('button', { name: cases('cases.add.save') }).click();
  await expect(dialog).toHaveCount(0);
}

/** Where the story of each dossier stands, found as a person does, by the list. */
export async function findStories(
  { page, stories }: Desk,
  codes: readonly string[],
): Promise<void> {
  for (const code of codes) {
    await page.getByRole('row').filter({ hasText: code }).getByRole('link').click();
    await page.locator('.story-head__code').filter({ hasText: code }).waitFor();
    stories[code] = new URL(page.url()).hash;
    await page.goBack();
  }
}

export async function openStory({ extension, page, stories }: Desk, code: string): Promise<void> {
  await page.goto(extension.url(`dashboard.html${stories[code]}`));
  await page.locator('.story-head__code').filter({ hasText: code }).waitFor();
}

type Recorded = 'accepted' | 'paused' | 'resumed' | 'returned';

export async function record(desk: Desk, code: string, type: Recorded, day: string, hour: string) {
  await openStory(desk, code);
  const { page } = desk;
  await page.getByRole('button', { name: cases('cases.story.addEvent') }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(cases('cases.event.add.type'))
    .selectOption({ label: cases(`cases.event.${type}`) });
  const when = dialog.getByRole('group', { name: cases('cases.event.add.when') });
  await when.getByLabel(cases('cases.field.day')).fill(day);
  await when.getByLabel(cases('cases.field.time')).fill(hour);
  await dialog.getByRole('button', { name: cases('cases.event.add.save') }).click();
  await expect(dialog).toHaveCount(0);
}

/** Whole minutes that stand in the one entry there is. */
export async function workedMinutes(page: Page): Promise<number> {
  const { tables } = await readEverything(page);
  expect(tables.entries).toHaveLength(1);
  const { startedAt, endedAt, gaps } = Object(tables.entries?.[0]);
  const lost = gaps.reduce(
    (sum: number, one: { from: number; to: number }) => sum + one.to - one.from,
    0,
  );
  return Math.floor((endedAt - startedAt - lost) / MINUTE);
}

/** Looks everywhere a person would: the stories, the inbox, the small window, icon and system. */
export async function expectMoment(desk: Desk, expected: Expected): Promise<void> {
  // Pages that were open while the clock moved look at it once a minute.
  await desk.page.reload();
  for (const [code, figures] of Object.entries(expected.figures)) {
    await expectStory(desk, code, figures);
  }
  await expectInbox(desk, expected);
  await expectPopup(desk, expected);
  await expect
    .poll(() => desk.extension.inWorker('chrome.action.getBadgeText({})'))
    .toBe(expected.badge);
  expect(await handedOver(desk.extension)).toHaveLength(expected.handed);
}

async function expectStory(desk: Desk, code: string, figures: Figures): Promise<void> {
  await openStory(desk, code);
  const { page } = desk;
  const head = page.locator('.story-head__time');
  await expect(head.locator('.time-left--hero')).toHaveText(figures.left);
  await expect(head.locator('.due-line')).toContainText(cases('cases.due', { time: figures.due }));
  const clocks = head.getByRole('list', { name: kinds('kinds.clocks') });
  await expect(clocks.getByRole('listitem')).toHaveCount(1);
  await expect(clocks).toContainText(kinds('kinds.clock.intake'));
  await expect(clocks).toContainText('22/08/2026 16:00');
  await expect(clocks.locator('.time-left')).toHaveText(figures.intake);
  const lines = page.locator('.why').first().getByRole('listitem');
  for (const text of figures.ledger) {
    await expect(lines.filter({ hasText: text }), text).toHaveCount(1);
  }
}

async function expectInbox({ extension, page }: Desk, expected: Expected): Promise<void> {
  await page.goto(extension.url('dashboard.html#/inbox'));
  const rows = page.locator('[data-notice-id]');
  if (expected.inbox.length === 0) await page.getByText(inbox('inbox.empty.title')).waitFor();
  await expect(rows).toHaveCount(expected.inbox.length);
  for (const [index, [why, what, state]] of expected.inbox.entries()) {
    const row = rows.nth(index);
    await expect(row.locator('.notices__state')).toHaveText(why);
    await expect(row.locator('.notices__about')).toContainText(what);
    await expect(row.getByText(inbox('inbox.new'), { exact: true })).toHaveCount(
      state === 'new' ? 1 : 0,
    );
  }
  const bar = page.getByText(inbox('inbox.bar.title', { count: expected.banner ?? 1 }));
  await expect(bar).toHaveCount(expected.banner ? 1 : 0);
}

async function expectPopup({ extension }: Desk, expected: Expected): Promise<void> {
  const page = await extension.open('popup.html');
  const rows = page.locator('.popup-next__row');
  await expect(rows).toHaveCount(expected.next.length);
  for (const [index, [code, due]] of expected.next.entries()) {
    await expect(rows.nth(index)).toContainText(code);
    await expect(rows.nth(index).locator('time')).toHaveText(due);
    await expect(rows.nth(index).locator('.time-left')).toHaveText(
      expected.figures[code]?.left ?? '',
    );
  }
  const month = page.getByRole('row').filter({ hasText: popup('popup.share.month') });
  const none = [time('time.none'), '0', '0', '0'];
  await expect(month.getByRole('cell')).toHaveText([...(expected.share ?? none)]);
  await page.close();
}
