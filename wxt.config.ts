import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { LEFT_OUT } from './scripts/build/left-out';
import { pieces } from './scripts/build/pieces';
import { styleInPage } from './scripts/build/style-in-page';
import { READER_FILE, readerPage } from './scripts/reader/reader-page';

/**
 * Pages of the extension may load nothing from anywhere: no network, no inline code, no frames.
 * Trusted Types make `innerHTML` with a plain string throw, in the browsers that know them. The one
 * style sheet that stands in a page itself is named by its hash as soon as it is built.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy there is names the one worker; nothing else may turn text into code.
  'trusted-types app-worker',
].join('; ');

/**
 * The browser draws a page only when its script has run: otherwise it shows an empty window first
 * and what the script drew a frame later. Vite writes the tag anew and drops the attribute from it.
 */
const DRAW_ONCE: Plugin = {
  name: 'draw-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replaceAll('<script type="module"', '<script type="module" blocking="render"'),
  },
};

const STYLE_IN_PAGE = styleInPage();

export default defineConfig({
  imports: false,
  outDir: process.env.OUT_DIR ?? '.output',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [DRAW_ONCE, STYLE_IN_PAGE.plugin, pieces()],
    resolve: {
      alias: {
        ...LEFT_OUT,
        // Its build for browsers of today; the one for old ones is a tenth larger and no ES module.
        dexie: 'dexie/dist/modern/dexie.mjs',
        // Three scripts in a page would carry it, and none uses it.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/portal.content/no-context.ts', import.meta.url),
        ),
      },
    },
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The page that reads files without the extension, offered for download from within it.
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: READER_FILE, contents: await readerPage() });
    },
    // The popup is built by itself: its first view is one script and one style sheet and waits for
    // nothing that others need. The other pages are built together with the worker, which is a
    // module for that reason, and share what `pieces` says; each script for pages of the web and
    // the one in which files are opened must be whole in itself.
    'entrypoints:grouped': (_, groups) => {
      const modules = groups.flatMap((group) => (Array.isArray(group) ? group : []));
      const whole = groups.filter((group) => !Array.isArray(group));
      const popup = modules.filter(({ type }) => type === 'popup');
      const sharing = modules.filter(({ type }) => type !== 'popup');
      groups.splice(0, groups.length, ...whole, popup, sharing);
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The <title> of a page would otherwise replace the translated tooltip of the button.
      if (manifest.action) manifest.action.default_title = '__MSG_extName__';
      // WXT turns the `matches` of a script registered at run time into host permissions;
      // ours are optional and asked for one portal at a time.
      if (wxt.config.command !== 'build') return;
      delete manifest.host_permissions;
      manifest.content_security_policy = { extension_pages: STYLE_IN_PAGE.policy(PAGE_POLICY) };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+S' : 'Ctrl+Shift+Y' },
      },
      'open-dashboard': {
        suggested_key: { default: 'Ctrl+Shift+U' },
        description: '__MSG_cmdOpenDashboard__',
      },
      visit: {
        suggested_key: { default: 'Alt+Shift+V' },
        description: '__MSG_cmdVisit__',
      },
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tu-soi@tu-soi.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '137',
          externally_connectable: { ids: [] },
        }),
  }),
});
