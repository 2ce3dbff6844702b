import { startSamplePortal } from '../../tests/fixtures/sample-portal/server.ts';
import { launchExtension } from '../../tests/support/extension.ts';

/** What both ways of starting need. */
export interface Start {
  /** Path of the browser. */
  binary: string;
  /** Folder of the built extension. */
  folder: string;
}

/** Opens a browser with the extension on the sample portal, until its window is closed. */
export async function openForPerson({ binary, folder }: Start): Promise<void> {
  const portal = await startSamplePortal(Date.now(), 4173);
  const extension = await launchExtension({ binary, folder, headless: false });
  const { context } = extension;
  try {
    const [first] = context.pages();
    const page = first ?? (await context.newPage());
    await page.goto(`${portal.origin}/ho-so`);
    const options = await extension.open('options.html#portals');
    await options.locator('input[inputmode=url]').fill(portal.origin);
    console.log(`
The browser is open. Its first tab is the sample portal ${portal.origin} (invented data).

  1. In the second tab, Tự Soi's settings, the address of the portal is filled in already:
     press "Bật cổng" and allow it. That is the one click that switches a portal on.
  2. In the first tab a panel now stands in the corner: "Theo dõi cả 30 hồ sơ" tracks them all.
  3. The notebook icon in the toolbar (behind the puzzle piece) is the popup.

Close the window, or press Ctrl+C here, to end.`);
    await ended(context);
  } finally {
    await extension.close();
    await portal.close();
  }
}

function ended(context: Awaited<ReturnType<typeof launchExtension>>['context']): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
