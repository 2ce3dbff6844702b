import { finish, switchPortalOn } from '../support/steps.ts';
import { words } from '../support/words.ts';
import { expect, test, visit } from './fixtures.ts';

const { cases, inbox, panel: t, popup } = words;

/** Some seconds before one of the sample dossiers has four working hours left. */
test.use({ now: Date.parse('2026-11-18T10:29:20+07:00') });

test('a dossier seen on a portal becomes a kept deadline', async ({ extension, portal }) => {
  test.slow();
  // Fifth of the plan: due today 16:30. From 10:29 that is 1:01 before noon and 3:00 after it.
  const code = portal.dossiers[4]?.code ?? '';
  const other = portal.dossiers[6]?.code ?? '';
  expect(portal.dossiers[4]?.due).toBe('18/11/2026 16:30');

  await test.step('the page shows how much working time is left', async () => {
    await switchPortalOn(extension, portal.origin);
  });
  const { page, panel } = await visit(extension, portal, '/ho-so');
  await panel.click('button', new RegExp(`^${t('panel.found', { count: 30 })}`));
  await panel.one('StaticText', /^Còn 4 giờ( [01] phút)?$/);

  await test.step('one click tracks all thirty', async () => {
    await panel.click('button', t('panel.trackAll', { count: 30 }));
    await panel.one('StaticText', t('panel.trackedCount', { count: 30 }));
  });

  await test.step('a timer runs while the officer works', async () => {
    await panel.click('button', t('panel.startNamed', { code: other }));
    await panel.one('button', t('panel.stopNamed', { code: other }));
    const window = await extension.open('popup.html');
    await expect(
      window.getByRole('button', { name: popup('popup.timer.stopOf', { name: other }) }),
    ).toBeVisible();
    await window.close();
  });

  await test.step('the reminder comes by itself when four working hours are left', async () => {
    await expect
      .poll(() => extension.inWorker('chrome.action.getBadgeText({})'), { timeout: 120_000 })
      .toBe('1');
    expect(await extension.inWorker('chrome.notifications.getAll()')).toEqual({ waiting: true });
    const dashboard = await extension.open('dashboard.html#/inbox');
    await expect(dashboard.getByText(code)).toBeVisible();
    await expect(
      dashboard.getByText(inbox('inbox.main.before', { time: '4 giờ' })).first(),
    ).toBeVisible();
    await dashboard.close();
  });

  await test.step('the portal hands the result over; the officer marks it as done', async () => {
    portal.change(code, { status: 'Đã trả kết quả' });
    await page.reload();
    await panel.one('button', t('panel.startNamed', { code }));
    const dashboard = await extension.open('dashboard.html#/cases');
    const row = dashboard.getByRole('row').filter({ hasText: code });
    await expect(row.getByText(cases('cases.portal.done'))).toBeVisible();
    await dashboard.close();
    await finish(extension, code);
  });

  await test.step('it counts as on time in the popup and on the dashboard', async () => {
    const window = await extension.open('popup.html');
    const today = window.getByRole('row').filter({ hasText: popup('popup.share.today') });
    await expect(today).toContainText('100');
    await window.close();
    const dashboard = await extension.open('dashboard.html#/share');
    await expect(dashboard.getByRole('main')).toContainText('100');
    await dashboard.goto(extension.url('dashboard.html#/cases?view=onTime'));
    await expect(dashboard.getByRole('row').filter({ hasText: code })).toBeVisible();
  });
});
