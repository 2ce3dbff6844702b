import type { Page } from '@playwright/test';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamCourseTexts } from '@/utils/i18n/catalogues/team-course';
import { translator } from '@/utils/i18n/text';
import { violationsOn } from '../support/axe.ts';
import { WORKING_MORNING } from '../support/clock.ts';
import { generateCases, seedCases } from '../support/seed-cases.ts';
import { seedEntries } from '../support/seed-entries.ts';
import { seedReflections } from '../support/seed-reflections.ts';
import { chooseLook, finish, switchPortalOn, trackAll } from '../support/steps.ts';
import { filesOf, seedUnit, unitPeople } from '../support/unit-members.ts';
import { words, wordsIn } from '../support/words.ts';
import { restoreDossiers } from '../support/written-backup.ts';
import { expect, test, visit } from './fixtures.ts';

/** Every screen of the extension's own pages, by address. */
const SCREENS = [
  'popup.html',
  'dashboard.html#/today',
  'dashboard.html#/cases',
  'dashboard.html#/time',
  'dashboard.html#/time?span=week',
  'dashboard.html#/assessment',
  'dashboard.html#/assessment/seeing',
  'dashboard.html#/assessment/answer/regulation-144/2026-11',
  'dashboard.html#/assessment/plan',
  'dashboard.html#/assessment/evidence',
  'dashboard.html#/assessment/points',
  'dashboard.html#/assessment/papers',
  'dashboard.html#/assessment/history',
  'dashboard.html#/assessment/checklists',
  'sidepanel.html',
  'dashboard.html#/share',
  'dashboard.html#/calendar',
  'dashboard.html#/procedures',
  'dashboard.html#/summary',
  'dashboard.html#/team',
  'dashboard.html#/team/matrix',
  'dashboard.html#/team/report',
  'dashboard.html#/team/units',
  'dashboard.html#/team/roster',
  'dashboard.html#/inbox',
  'dashboard.html#/handover',
  'dashboard.html#/handover/give',
  'options.html',
] as const;

/** Loading is over when nothing stands in for what is to come. */
async function settled(page: Page): Promise<void> {
  await page.locator('#app > *').first().waitFor();
  await expect(page.locator('[aria-busy=true], .skeleton')).toHaveCount(0);
}

test('every screen of a new installation is free of axe violations', async ({ extension }) => {
  for (const screen of SCREENS) {
    const page = await extension.open(screen);
    await settled(page);
    expect(await violationsOn(page), screen).toEqual([]);
    await page.close();
  }
});

for (const language of ['vi', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen in ${language}, ${theme}, is free of axe violations`, async ({
      extension,
      portal,
      now,
    }) => {
      test.slow();
      await switchPortalOn(extension, portal.origin);
      const { page: list, panel } = await visit(extension, portal, '/ho-so');
      await trackAll(panel, 30);
      await finish(extension, portal.dossiers[4]?.code ?? '');
      const options = await extension.open('options.html');
      await chooseLook(options, language, theme);
      await seedReflections(options, now, 1);
      await options.close();

      for (const screen of SCREENS) {
        const page = await extension.open(screen);
        await settled(page);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        expect(await violationsOn(page), screen).toEqual([]);
        await page.close();
      }

      const story = await extension.open('dashboard.html#/cases');
      await story.getByRole('row').getByRole('link').first().click();
      await expect(story).toHaveURL(/#\/cases\/[0-9a-f-]{36}$/);
      await settled(story);
      expect(await violationsOn(story), 'the story of a case').toEqual([]);

      await list.bringToFront();
      await list.reload();
      await panel.one('button', /^30/);
      await panel.reveal();
      expect(await violationsOn(list, 'tu-soi-panel'), 'the panel').toEqual([]);
    });
  }
}

for (const language of ['vi', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`reminders that wait, in ${language}, ${theme}, are free of axe violations`, async ({
      extension,
      now,
    }) => {
      test.slow();
      const since = '2026-11-16T09:00';
      const dues = ['2026-11-17', '2026-11-18T15:05', '2026-11-18', '2026-11-20'];
      const dossiers = dues.map((due, at) => ({ code: `H49.22-261116-000${at + 1}`, due, since }));
      await restoreDossiers(extension, dossiers, now);
      const options = await extension.open('options.html');
      await chooseLook(options, language, theme);
      await options.close();

      const page = await extension.open('dashboard.html#/inbox');
      const lines = page.locator('[data-notice-id]');
      await expect(lines).toHaveCount(dues.length);
      const popup = await extension.open('popup.html');
      await popup.getByRole('alert').waitFor();
      expect(await violationsOn(popup), 'the popup with its bar').toEqual([]);
      await page.bringToFront();
      await lines.first().locator('summary').click();
      await lines.first().locator('[aria-haspopup=menu]').click();
      expect(await violationsOn(page), 'the inbox, a menu open').toEqual([]);
      await page.keyboard.press('Escape');
      await lines.last().getByRole('link').click();
      await expect(page).toHaveURL(/#\/cases\/[0-9a-f-]{36}$/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect(await violationsOn(page), 'a case with its reminders').toEqual([]);

      const list = await extension.open('dashboard.html#/cases');
      const { calendarFile } = wordsIn(language);
      await list.getByRole('button', { name: calendarFile('ics.button') }).click();
      await list.getByRole('button', { name: calendarFile('ics.save') }).waitFor();
      expect(await violationsOn(list), 'the calendar file').toEqual([]);
    });
  }
}

for (const [language, theme] of [
  ['vi', 'light'],
  ['en', 'dark'],
] as const) {
  test(`the pages of a head with people, in ${language}, ${theme}, are free of axe violations`, async ({
    extension,
    now,
  }) => {
    test.slow();
    const t = translator({ ...teamTexts, ...teamCourseTexts }, language);
    const people = await unitPeople(30);
    const options = await extension.open('options.html');
    await chooseLook(options, language, theme);
    const periods = ['2026-09', '2026-10', '2026-11'];
    await seedUnit(options, people, { periods, now, sends: ({ person }) => person.order % 9 > 0 });
    await options.close();
    const page = await extension.open('dashboard.html#/team/matrix');
    const look = async (what: string) => {
      await settled(page);
      expect(await violationsOn(page), what).toEqual([]);
    };

    await page.getByText(t('team.course.show')).click();
    await page.locator('.course-chart canvas').waitFor();
    await page.getByText(t('team.course.table')).click();
    await look('everybody, and the unit over time');
    await page.locator('[data-cell="share"]').first().click();
    await page.locator('.course-chart canvas').waitFor();
    await look('what is behind a figure');
    await page.goBack();
    await page.locator('[data-cell$="/144.4"]').first().click();
    await expect(page.locator('.aimed--here')).toBeFocused();
    await page.getByText(t('team.person.whole')).click();
    await look('what is behind a standard');
    await page.getByText(t('team.alias')).click();
    await look('with names hidden');
    await page.getByText(t('team.alias')).click();
    await page.getByRole('link', { name: t('team.nav.roster') }).click();
    await look('the list');
    await page.getByRole('link', { name: t('team.nav.report') }).click();
    await look('the report');
    await page.getByRole('link', { name: t('team.nav.inbox') }).click();
    const files = await filesOf(people.slice(8, 9), { periods });
    await page
      .getByLabel(t('team.drop.files'), { exact: true })
      .last()
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })),
      );
    await expect(page.getByRole('row')).toHaveCount(4);
    await look('files that arrived');
  });
}

/** A morning with everything that the page of time can show: an overlap, a visit, a gap, old forms. */
async function seedMorning(page: Page): Promise<void> {
  await seedCases(page, 12, WORKING_MORNING);
  const cases = generateCases(12, { now: WORKING_MORNING, seed: 1 });
  const id = (number: number) => cases[number]?.id ?? '';
  const time = (text: string) => `2026-11-18T${text}:00+07:00`;
  const at = (text: string) => Date.parse(time(text));
  const before = {
    caseId: id(1),
    startedAt: at('07:30'),
    endedAt: at('07:50'),
    gaps: [],
    note: '',
  };
  await seedEntries(page, [
    {
      caseId: id(1),
      from: time('07:30'),
      to: time('08:00'),
      note: 'Đối chiếu sổ gốc',
      tags: ['field', 'objective'],
      history: [{ at: at('08:10'), change: 'edited', ...before }],
    },
    { caseId: id(2), from: time('07:50'), to: time('08:20') },
    {
      caseId: id(3),
      from: time('08:30'),
      to: null,
      lastBeatAt: at('09:04'),
      gaps: [{ from: at('08:40'), to: at('09:00'), verdict: 'unknown' }],
      visit: { parked: [{ caseId: id(2), visit: false }] },
    },
  ]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`time with all its questions and forms, ${theme}, is free of axe violations`, async ({
    extension,
  }) => {
    const { timers: t } = words;
    const options = await extension.open('options.html');
    await chooseLook(options, 'vi', theme);
    await options.close();
    const page = await extension.open('dashboard.html#/time');
    await settled(page);
    await seedMorning(page);
    await page.reload();
    await page.getByRole('button', { name: t('timers.gap.split') }).waitFor();
    expect(await violationsOn(page), 'the page').toEqual([]);

    const close = () => page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('timers.overlap.keep') }).click();
    await page.getByRole('button', { name: t('timers.gap.split') }).click();
    expect(await violationsOn(page), 'dividing a stretch').toEqual([]);
    await close();
    await page.getByRole('button', { name: t('timers.entry.add') }).click();
    expect(await violationsOn(page), 'adding an entry').toEqual([]);
    await close();
    await page.getByRole('button', { name: t('timers.entry.acts', { time: '07:30' }) }).click();
    await page.getByRole('menuitem', { name: t('timers.entry.history') }).click();
    expect(await violationsOn(page), 'earlier forms').toEqual([]);
    await close();
    await page.getByRole('button', { name: t('timers.field.start') }).click();
    await page.getByRole('button', { name: t('timers.field.end') }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    expect(await violationsOn(page), 'filling in a day out').toEqual([]);
    await close();

    const popup = await extension.open('popup.html');
    await popup.getByRole('button', { name: t('timers.gap.split') }).click();
    await popup.getByRole('dialog').waitFor();
    expect(await violationsOn(popup), 'the popup').toEqual([]);
  });
}

for (const [language, theme] of [
  ['vi', 'light'],
  ['en', 'dark'],
] as const) {
  test(`every question that opens, in ${language}, ${theme}, is free of axe violations`, async ({
    extension,
    now,
  }) => {
    test.slow();
    const { cases, options } = wordsIn(language);
    const checklists = translator(checklistsTexts, language);
    const calendar = translator(calendarTexts, language);
    const evaluation = translator(evaluationTexts, language);
    const page = await extension.open('options.html');
    await chooseLook(page, language, theme);
    await seedCases(page, 40, now);
    const opened = async (what: string) => {
      await page.getByRole('dialog').waitFor();
      expect(await violationsOn(page), what).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };

    await page.getByRole('button', { name: options('data.wipe') }).click();
    await opened('deleting everything');

    await page.goto(extension.url('dashboard.html#/cases'));
    await page.getByRole('row').getByRole('checkbox').first().check();
    await page.keyboard.press('n');
    await opened('adding a case');
    await page.keyboard.press('f');
    await opened('marking as done');
    await page.keyboard.press('Shift+?');
    await opened('the shortcuts');

    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('button', { name: cases('cases.finish'), exact: true }).waitFor();
    await page.keyboard.press('e');
    await opened('what happened to a case');

    await page.goto(extension.url('dashboard.html#/calendar'));
    await page.getByRole('button', { name: calendar('calendar.add') }).click();
    await opened('days of the unit');

    await page.goto(extension.url('dashboard.html#/assessment/points'));
    await page.getByRole('button', { name: evaluation('evaluation.products.add') }).click();
    await page.getByRole('button', { name: evaluation('evaluation.delays.add') }).click();
    expect(await violationsOn(page), 'points with a product').toEqual([]);

    await page.goto(extension.url('dashboard.html#/assessment/checklists'));
    await page
      .getByRole('button', { name: checklists('checklists.adapt') })
      .first()
      .click();
    await page.getByLabel(checklists('editor.name'), { exact: true }).waitFor();
    expect(await violationsOn(page), 'a checklist that is written').toEqual([]);
  });
}

test('what matters in the popup is in sight without scrolling', async ({ extension, now }) => {
  const page = await extension.open('popup.html');
  await settled(page);
  await seedCases(page, 4_000, now);
  const [one] = generateCases(4_000, { now, seed: 1 });
  await seedEntries(page, [
    { caseId: one?.id ?? '', from: '2026-11-18T08:30+07:00', to: null, lastBeatAt: now },
  ]);
  await page.setViewportSize({ width: 380, height: 600 });
  await page.reload();
  const { popup } = words;
  await page.getByRole('region', { name: popup('popup.timer') }).waitFor();
  const minute = page.locator('.popup-minute');
  await minute.waitFor();
  for (const part of [page.getByRole('timer'), page.locator('.popup-part').first(), minute]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  expect(
    await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
    'more than the window holds, in pixels',
  ).toBeLessThanOrEqual(0);
});
