import { defineConfig } from 'wxt';

/**
 * Pages of the extension may load nothing from anywhere: no network, no inline code, no frames.
 * Trusted Types make `innerHTML` with a plain string throw, in the browsers that know them.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  outDir: process.env.OUT_DIR ?? '.output',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      // The <title> of a page would otherwise replace the translated tooltip of the button.
      if (manifest.action) manifest.action.default_title = '__MSG_extName__';
      // WXT turns the `matches` of a script registered at run time into host permissions;
      // ours are optional and asked for one portal at a time.
      if (wxt.config.command === 'build') delete manifest.host_permissions;
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
