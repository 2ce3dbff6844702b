import path from 'node:path';
import type { Page } from 'playwright-core';
import { chooseLook } from '../../tests/support/steps.ts';
import type { Walk } from './walk-alone.ts';

const SCREENS = [
  ['popup', 'popup.html'],
  ['side-panel', 'sidepanel.html'],
  ['today', 'dashboard.html#/today'],
  ['cases', 'dashboard.html#/cases'],
  ['inbox', 'dashboard.html#/inbox'],
  ['time', 'dashboard.html#/time'],
  ['handover', 'dashboard.html#/handover'],
  ['reflection', 'dashboard.html#/assessment'],
  ['reflection-seeing', 'dashboard.html#/assessment/seeing'],
  ['reflection-points', 'dashboard.html#/assessment/points'],
  ['reflection-papers', 'dashboard.html#/assessment/papers'],
  ['share', 'dashboard.html#/share'],
  ['summary', 'dashboard.html#/summary'],
  ['unit', 'dashboard.html#/team'],
  ['calendar', 'dashboard.html#/calendar'],
  ['procedures', 'dashboard.html#/procedures'],
  ['options', 'options.html'],
] as const;

/** Windows that the browser makes smaller than a page. */
const SMALL: Partial<Record<string, { width: number; height: number }>> = {
  popup: { width: 380, height: 600 },
  'side-panel': { width: 380, height: 800 },
};

/** A picture of every screen, in both languages and both themes. */
export async function takePictures(walk: Walk): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const look = `${language}-${theme}`;
      await walk.step(`Pictures of every screen, ${look}`, async () => {
        const options = await walk.extension.open('options.html');
        await chooseLook(options, language, theme);
        await options.close();
        await takeAll(walk, look);
      });
    }
  }
}

async function takeAll({ extension, portal, output }: Walk, look: string): Promise<void> {
  const file = (name: string) => path.join(output, 'screens', `${name}-${look}.png`);
  for (const [name, address] of SCREENS) {
    const page = await extension.open(address);
    const size = SMALL[name];
    if (size) await page.setViewportSize(size);
    await settle(page);
    await page.screenshot({ path: file(name) });
    await page.close();
  }
  const story = await extension.open('dashboard.html#/cases');
  await story.getByRole('row').getByRole('link').first().click();
  await settle(story);
  await story.screenshot({ path: file('case') });
  await story.close();
  const page = await extension.context.newPage();
  await page.goto(`${portal.origin}/ho-so`);
  await page.locator('tu-soi-panel').waitFor({ state: 'attached' });
  await settle(page);
  await page.screenshot({ path: file('portal') });
  await page.close();
}

/** Pictures wait for whatever is still being drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}
