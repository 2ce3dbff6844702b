import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page that has stopped moving, one line for each place. Colours are looked at
 * once they have stopped changing, and again when something began to move under the look; what
 * beats for ever is not waited for.
 *
 * @param within - a selector, when only a part of the page is looked at
 */
export async function violationsOn(page: Page, within?: string): Promise<string[]> {
  await watchMoves(page);
  for (;;) {
    const before = await movesOnceStill(page);
    const found = await look(page, within);
    if ((await movesOnceStill(page)) === before) return found;
  }
}

async function look(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`),
  );
}

/** Counts from now on what begins to move; it stands on the root element. */
async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    if (root.dataset.moves !== undefined) return;
    root.dataset.moves = '0';
    const count = () => {
      root.dataset.moves = String(Number(root.dataset.moves) + 1);
    };
    for (const kind of ['animationstart', 'transitionrun']) addEventListener(kind, count, true);
  });
}

/** How often something had begun to move by the time all that ends has ended. */
async function movesOnceStill(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    return document.documentElement.dataset.moves;
  });
}
