import { defineWebExtConfig } from 'wxt';

/** Which browsers `npm run dev` opens; the same variables as in `npm start` and `npm test`. */
const { CHROMIUM_BIN, FIREFOX_BIN } = process.env;

export default defineWebExtConfig({
  binaries: {
    chrome: CHROMIUM_BIN ?? 'chromium',
    firefox: FIREFOX_BIN ?? 'firefox-esr',
  },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
