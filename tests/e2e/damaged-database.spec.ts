import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Kept, readEverything } from '../support/database.ts';
import type { Extension } from '../support/extension.ts';
import { switchPortalOn, trackAll } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { cases, dashboard } = words;
const HOUR = 3_600_000;

/** Where the browser keeps the database of the extension. */
async function databaseFolder(profile: string): Promise<string> {
  const all = path.join(profile, 'Default', 'IndexedDB');
  const [own] = (await readdir(all)).filter((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (!own) throw new Error('the profile holds no database of the extension');
  return path.join(all, own);
}

async function filesLike(profile: string, pattern: RegExp): Promise<string[]> {
  const folder = await databaseFolder(profile);
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  expect(names.length, String(pattern)).toBeGreaterThan(0);
  return names.map((name) => path.join(folder, name));
}

const DAMAGES: Record<string, (profile: string) => Promise<void>> = {
  'the list of its files is zeroed': async (profile) => {
    for (const file of await filesLike(profile, /^MANIFEST-/)) {
      await writeFile(file, Buffer.alloc((await readFile(file)).length));
    }
  },
  'its log is cut in half': async (profile) => {
    for (const file of await filesLike(profile, /\.log$/)) {
      await truncate(file, Math.floor((await readFile(file)).length / 2));
    }
  },
  'its folder is deleted': async (profile) => {
    await rm(await databaseFolder(profile), { recursive: true });
  },
};

async function lookAt(extension: Extension): Promise<Kept> {
  const page = await extension.open('options.html');
  const kept = await readEverything(page);
  await page.close();
  return kept;
}

/** The safety copies and what is remembered of the database. */
function outside({ local }: Kept): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(local).filter(([name]) => /^(sentinel|snapshot)/.test(name)),
  );
}

/** Rows as a backup holds them: without what follows from the rest. */
function plain({ tables }: Kept): unknown[] {
  return (tables.cases ?? []).map((row) => {
    const { index: _i, revision: _r, ...rest } = Object(row);
    return rest;
  });
}

for (const [what, damage] of Object.entries(DAMAGES)) {
  test(`${what}: the next start says so, offers the safety copy, and turns none of them over`, async ({
    extension,
    portal,
    restart,
  }) => {
    await switchPortalOn(extension, portal.origin);
    const { panel } = await visit(extension, portal, '/ho-so');
    await trackAll(panel, 30);
    // An hour later the browser remembers all thirty and keeps a copy of them.
    const fresh = await restart(HOUR);
    await expect.poll(async () => Object((await lookAt(fresh)).local.sentinel).cases).toBe(30);
    await expect
      .poll(async () => Object(Object((await lookAt(fresh)).local.snapshots)[0]).cases)
      .toBe(30);
    const before = await lookAt(fresh);

    const damaged = await restart(2 * HOUR, damage);
    const page = await damaged.open('dashboard.html');
    await expect(
      page.getByRole('heading', { name: dashboard('dashboard.emptied.title') }),
    ).toBeVisible();
    await damaged.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);
    expect(outside(await lookAt(damaged))).toEqual(outside(before));

    await page
      .getByRole('button', { name: dashboard('dashboard.emptied.restore') })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();
    expect(plain(await lookAt(damaged))).toEqual(plain(before));
    await page.goto(damaged.url('dashboard.html#/cases'));
    await expect(page.getByText(cases('cases.shown', { count: 30 }))).toBeVisible();
  });
}

/** The head of a record of 200 bytes, and none of the 200: so much was written when the power went. */
const BROKEN_RECORD = Buffer.from([1, 2, 3, 4, 200, 0, 1]);

test('a record left half written in the journal of the browser costs nothing, neither at the next start nor at the one after', async ({
  extension,
  portal,
  restart,
}) => {
  await switchPortalOn(extension, portal.origin);
  const { panel } = await visit(extension, portal, '/ho-so');
  await trackAll(panel, 30);

  const next = await restart(HOUR, async (profile) => {
    for (const file of await filesLike(profile, /\.log$/)) await appendFile(file, BROKEN_RECORD);
  });
  const page = await next.open('dashboard.html#/cases');
  await expect(page.getByText(cases('cases.shown', { count: 30 }))).toBeVisible();
  // Whatever is written now stands behind the broken record, if the journal is still the same.
  await next.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);
  await expect.poll(async () => Object((await lookAt(next)).local.sentinel).cases).toBe(30);
  const before = await lookAt(next);

  const afterwards = await restart(2 * HOUR);
  expect(plain(await lookAt(afterwards))).toEqual(plain(before));
});
