import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILT } from '../support/extension.ts';

const manifest: Record<string, unknown> = JSON.parse(
  readFileSync(path.join(BUILT, 'manifest.json'), 'utf8'),
);

/** What a reviewer of a store looks at first; a change here is a decision, never an accident. */
const EXPECTED = {
  manifest_version: 3,
  permissions: [
    'activeTab',
    'alarms',
    'notifications',
    'scripting',
    'storage',
    'unlimitedStorage',
    'sidePanel',
  ],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app-worker",
  },
  externally_connectable: { ids: [] },
};

test('asks for exactly the permissions that were decided', () => {
  expect(manifest).toMatchObject(EXPECTED);
});

test.describe('the manifest has no', () => {
  const ABSENT = [
    ['host_permissions', 'nothing on any site at install'],
    ['content_scripts', 'scripts are registered only for portals that were switched on'],
    ['web_accessible_resources', 'a page cannot find out that the extension is there'],
    ['optional_permissions', 'nothing more is ever asked for'],
  ] as const;
  for (const [key, why] of ABSENT) {
    test(`${key}: ${why}`, () => {
      expect(manifest[key] ?? null).toBeNull();
    });
  }
});

test('the sample portal is not in the package', () => {
  const background = readFileSync(path.join(BUILT, 'background.js'), 'utf8');

  expect(background).not.toContain('Cổng mẫu');
});

test.describe('the first view of a page waits for few files', () => {
  const FILES = [
    // The first asks for the view that was kept, beside the other two and not before them.
    ['popup.html', ['popup-first.js', 'chunks/popup-*.js'], ['assets/popup-*.css']],
    ['dashboard.html', ['chunks/dashboard-*.js'], ['assets/dashboard-*.css']],
    ['options.html', ['chunks/options-*.js'], ['assets/options-*.css']],
    ['sidepanel.html', ['chunks/sidepanel-*.js'], ['assets/sidepanel-*.css']],
  ] as const;
  const named = (page: string, pattern: RegExp) =>
    [...readFileSync(path.join(BUILT, page), 'utf8').matchAll(pattern)].map(([, file = '']) =>
      file.replace(/-[\w-]{8}\./, '-*.'),
    );
  for (const [page, scripts, styles] of FILES) {
    test(`${page}: ${scripts.length + styles.length}`, () => {
      const built = readFileSync(path.join(BUILT, page), 'utf8');

      expect(named(page, /src="\/([^"]+)"/g)).toEqual(scripts);
      expect(named(page, /href="\/([^"]+\.css)"/g)).toEqual(styles);
      expect(built).toContain('<script type="module" blocking="render"');
    });
  }
});

test('the writer of documents is fetched by the papers themselves, by no page beforehand', () => {
  const chunks = path.join(BUILT, 'chunks');
  const scripts = readdirSync(chunks).filter((name) => name.endsWith('.js'));
  const writer = scripts.find((name) => name.startsWith('decree-30-')) ?? '';
  const fetchers = scripts.filter((name) => {
    const text = readFileSync(path.join(chunks, name), 'utf8');
    // `import(…)` comes later and on demand; a plain import is fetched with the file.
    return new RegExp(`(?:from|import)\\s*["']\\./${writer.replaceAll('.', '\\.')}`).test(text);
  });

  expect(fetchers.map((name) => name.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual([
    'apology-docx',
    'paper-docx',
  ]);
});
