import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Firefox gives each installation another address unless it is told which. */
const UUID = '5a3f1c52-6e0b-4c1e-9d7e-2f6f5d1c7a10';
const EXTENSION_ID = 'tu-soi@tu-soi.example';
const BUILT = path.resolve(process.env.OUT_DIR ?? '.output', 'firefox-mv3');

/** A Firefox with the extension loaded. */
export interface Firefox {
  browser: Browser;
  /** Opens a page of the extension, for example `open('popup.html')`, and waits until something is drawn. */
  open: (page: string) => Promise<Page>;
  close: () => Promise<void>;
}

interface Start {
  /** A folder that is kept afterwards. */
  profile?: string;
}

/** Starts Firefox, headless, with the build for Firefox. */
export async function launchFirefox({ profile }: Start = {}): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? 'firefox-esr',
    headless: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    // Without it the driver may not go to pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(BUILT);
  return {
    browser,
    open: async (name) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      // The driver never hears of the load of such a page; what is drawn tells.
      await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
      await page.bringToFront();
      await page.waitForSelector('#app > *');
      return page;
    },
    close: () => browser.close(),
  };
}
