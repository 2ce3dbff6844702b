import type { Page } from 'playwright-core';
import type { Language, Theme } from '@/utils/settings';
import type { ClosedRoot } from './closed-root.ts';
import type { Extension } from './extension.ts';
import { wordsIn } from './words.ts';

/** A portal on the options page, by the click that asks the browser; the browser agrees. */
export async function switchPortalOn(extension: Extension, origin: string): Promise<void> {
  const { options } = wordsIn('vi');
  await extension.grantHost(`${origin}/*`);
  const page = await extension.open('options.html');
  await page.getByLabel(options('portals.address')).fill(origin);
  await page.getByRole('button', { name: options('portals.allow') }).click();
  await page.getByText(options('portals.state.allowed')).waitFor();
  await page.close();
}

/** Each language is written in itself on the options page. */
const LANGUAGES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Chooses language and theme on the options page, whatever they were before. */
export async function chooseLook(page: Page, language: Language, theme: Theme): Promise<void> {
  const { options } = wordsIn(language);
  await page.getByText(LANGUAGES[language], { exact: true }).click();
  await page.locator(`html[lang=${language}]`).waitFor();
  await page
    .getByRole('group', { name: options('look.theme') })
    .getByText(options(`look.theme.${theme}`), { exact: true })
    .click();
  await page.locator(`html[data-theme=${theme}]`).waitFor();
}

/** Tracks every dossier of a portal page by the panel's one button. */
export async function trackAll(panel: ClosedRoot, count: number): Promise<void> {
  const { panel: t } = wordsIn('vi');
  await panel.click('button', t('panel.trackAll', { count }));
  await panel.one('button', t('panel.undo'));
}

/** Marks one case as returned, on the dashboard's list. */
export async function finish(extension: Extension, code: string): Promise<void> {
  const { cases } = wordsIn('vi');
  const page = await extension.open('dashboard.html#/cases');
  const row = page.getByRole('row').filter({ hasText: code });
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: cases('cases.finish'), exact: true }).click();
  await page.getByLabel(cases('cases.finish.returned')).check();
  await page.getByRole('button', { name: cases('cases.finish.save', { count: 1 }) }).click();
  await row.waitFor({ state: 'detached' });
  await page.close();
}
