import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { LEFT_OUT } from '../build/left-out.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'entrypoints/reader-file');

/** The name under which the page lies in the extension. */
export const READER_FILE = 'tu-soi-reader.html';

/**
 * Builds the reader as one HTML file from the same code as the extension. Script and style stand in
 * it, and its policy names exactly these by their hash: nothing else runs, nothing is loaded.
 */
export async function readerPage(): Promise<string> {
  const { script, style } = await bundle();
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const page = await readFile(path.join(FOLDER, 'reader.html'), 'utf8');
  // Functions: a bundle may hold the signs that a plain replacement would take for its own.
  return page
    .replace('content=""', () => `content="${policy}"`)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

async function bundle(): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    resolve: { alias: { ...LEFT_OUT, '@': ROOT } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      sourcemap: false,
      cssCodeSplit: false,
      lib: { entry: path.join(FOLDER, 'main.tsx'), formats: ['iife'], name: 'reader' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  const style = outputs
    .map((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : ''))
    .join('');
  if (script === '' || style === '') throw new Error('The reader was not built whole');
  return { script: within(script), style: style.trim() };
}

/** A script within a page ends at the first sign of an end tag, wherever that stands. */
const within = (script: string) =>
  script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
