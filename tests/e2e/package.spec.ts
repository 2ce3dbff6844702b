import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILT } from '../support/extension.ts';

const manifest: Record<string, unknown> = JSON.parse(
  readFileSync(path.join(BUILT, 'manifest.json'), 'utf8'),
);

/** The text of the one style sheet that stands in a page, as the policy names it. */
const popupPage = readFileSync(path.join(BUILT, 'popup.html'), 'utf8');
const [, popupStyle = ''] = /<style>(.+)<\/style>/s.exec(popupPage) ?? [];
const styleHash = `'sha256-${createHash('sha256').update(popupStyle).digest('base64')}'`;

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
    extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' ${styleHash}; img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app-worker`,
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
  const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );

  expect(scripts).toContain('background.js');
  for (const script of scripts) {
    expect(readFileSync(path.join(BUILT, script), 'utf8')).not.toContain('Cổng mẫu');
  }
});

test.describe('the first view of a page waits for few files', () => {
  const ofPage = (name: string, ...more: string[]) => ({
    scripts: [name, 'store', 'pages', ...more].map((piece) => `chunks/${piece}-*.js`),
    styles: ['pages', ...more, name].map((piece) => `assets/${piece}-*.css`),
  });
  const FILES = {
    // The style sheet stands in the page.
    'popup.html': { scripts: ['chunks/popup-*.js'], styles: [] as string[] },
    'dashboard.html': ofPage('dashboard'),
    'options.html': ofPage('options', 'options-parts'),
    'sidepanel.html': ofPage('sidepanel', 'sidepanel-parts'),
  };
  for (const [page, { scripts, styles }] of Object.entries(FILES)) {
    test(`${page}: ${scripts.length + styles.length}`, () => {
      const built = readFileSync(path.join(BUILT, page), 'utf8');
      const named = (end: string) =>
        [...built.matchAll(/(?:src|href)="\/([^"]+)"/g)]
          .map(([, file = '']) => file.replace(/-[\w-]{8}\./, '-*.'))
          .filter((file) => file.endsWith(end));

      expect(named('.js')).toEqual(scripts);
      expect(named('.css')).toEqual(styles);
      expect(built).toContain('<script type="module" blocking="render"');
    });
  }
});

test('the popup has its style sheet in it, and no part of it asks for one that is not there', () => {
  const there = new Set(readdirSync(path.join(BUILT, 'assets')).map((name) => `assets/${name}`));
  const chunks = readdirSync(path.join(BUILT, 'chunks')).filter((name) => name.endsWith('.js'));
  const asked = chunks.flatMap((name) => [
    ...readFileSync(path.join(BUILT, 'chunks', name), 'utf8').matchAll(/"(assets\/[^"]+\.css)"/g),
  ]);

  expect(popupStyle).toContain('.popup');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.map(([, file = '']) => file).filter((file) => !there.has(file))).toEqual([]);
});

test('what two places need at once lies in the package once', () => {
  // A sentence of Dexie's, which every page and the worker need; the popup is built by itself.
  const holders = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.js') &&
      readFileSync(path.join(BUILT, name), 'utf8').includes('Another connection wants to upgrade'),
  );

  expect(holders).toHaveLength(2);
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
