import { ClosedRoot } from '../../tests/support/closed-root.ts';
import { finish, switchPortalOn, trackAll } from '../../tests/support/steps.ts';
import { words } from '../../tests/support/words.ts';
import type { Walk } from './walk-alone.ts';

const { inbox, panel: t, popup } = words;

/** Page → track → timer → reminder → finished → share. */
export async function walkTheDay({ extension, portal, step }: Walk): Promise<void> {
  const dueToday = portal.dossiers[4]?.code ?? '';
  const workedOn = portal.dossiers[6]?.code ?? '';
  const page = await extension.context.newPage();
  await step('The portal shows a list of 30 dossiers', async () => {
    await page.goto(`${portal.origin}/ho-so`);
    await page.locator('tbody tr').nth(29).waitFor();
  });
  await step('The portal is switched on, on the options page', () =>
    switchPortalOn(extension, portal.origin),
  );
  const panel = await ClosedRoot.of(page);
  const left = await step('The panel stands on the page, without a reload', async () => {
    await panel.click('button', new RegExp(`^${t('panel.found', { count: 30 })}`));
    return (await panel.all('StaticText', /^(Còn|Quá hạn) /)).map((one) => one.name);
  });
  console.log(`    working time left, as the page now says: ${left.slice(0, 6).join(' · ')} …`);
  await step('One click tracks all thirty', () => trackAll(panel, 30));
  await step(`A timer runs for ${workedOn}`, async () => {
    await panel.click('button', t('panel.startNamed', { code: workedOn }));
    const window = await extension.open('popup.html');
    await window
      .getByRole('button', { name: popup('popup.timer.stopOf', { name: workedOn }) })
      .waitFor();
    await window.close();
  });
  await step(`The reminder for ${dueToday} comes by itself, four working hours ahead`, async () => {
    const dashboard = await extension.open('dashboard.html#/inbox');
    await dashboard.getByText(dueToday).waitFor({ timeout: 120_000 });
    await dashboard
      .getByText(inbox('inbox.main.before', { time: '4 giờ' }))
      .first()
      .waitFor();
    await dashboard.close();
  });
  await step('The result is handed over on the portal and marked as done', async () => {
    portal.change(dueToday, { status: 'Đã trả kết quả' });
    await page.reload();
    await panel.one('button', t('panel.startNamed', { code: dueToday }));
    await finish(extension, dueToday);
  });
  await step('Popup and dashboard show the share: 100 % on time', async () => {
    const window = await extension.open('popup.html');
    const today = window.getByRole('row').filter({ hasText: popup('popup.share.today') });
    await today.getByText('100').waitFor();
    await window.close();
    const dashboard = await extension.open('dashboard.html#/share');
    await dashboard
      .getByText(/100\s*%/)
      .first()
      .waitFor();
    await dashboard.close();
  });
}
