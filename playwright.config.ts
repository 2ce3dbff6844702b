import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browsers.ts';

// Workers read this file again: they find the browser by what the first reading left here.
process.env.CHROMIUM_BIN ??= findChromium((line) => process.stderr.write(`${line}\n`));

export default defineConfig({
  testDir: 'tests',
  outputDir: '.playwright',
  fullyParallel: true,
  workers: 2,
  // Long, for machines that do other things besides; nothing waits this long when all is well.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM_BIN,
      // Chromium cannot build its sandbox for root, as in most containers.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    { name: 'extension', testDir: 'tests/e2e' },
    { name: 'pages', testDir: 'tests/browser' },
  ],
});
