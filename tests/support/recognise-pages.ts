import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { build } from 'vite';
import type { Explanation } from '@/utils/portals/explain';
import type { Sighting } from '@/utils/portals/sighting';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What one reading of a page gave, all its frames together. */
export interface PageReading {
  dossiers: Sighting[];
  secrecyMark: boolean;
  explanation: Explanation;
}

/** The recogniser as one classic script, as small as it is shipped. */
export async function bundleRecogniser(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: path.join(ROOT, 'tests/support/recognise-in-page.ts'),
        formats: ['iife'],
        name: 'recogniserBundle',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('the recogniser was not bundled');
  return bundle.output[0].code;
}

/**
 * Reads a page and those of its frames that the page itself may not look into, as the extension
 * does with a content script in each of them. The same code in two frames is one dossier.
 */
export async function readPage(page: Page, bundle: string): Promise<PageReading> {
  const all: PageReading = {
    dossiers: [],
    secrecyMark: false,
    explanation: { found: [], refused: [] },
  };
  for (const frame of page.frames()) {
    const reading = await readFrame(frame, bundle);
    if (!reading) continue;
    const known = new Set(all.dossiers.map(({ code }) => code));
    all.dossiers.push(...reading.dossiers.filter(({ code }) => !known.has(code)));
    all.secrecyMark ||= reading.secrecyMark;
    all.explanation.found.push(...reading.explanation.found.filter(({ code }) => !known.has(code)));
    all.explanation.refused.push(...reading.explanation.refused);
  }
  return all.secrecyMark ? { ...all, dossiers: [] } : all;
}

async function readFrame(frame: Frame, bundle: string): Promise<PageReading | null> {
  try {
    if (await frame.evaluate('window !== top && window.frameElement !== null')) return null;
    await frame.evaluate(bundle);
    return await frame.evaluate(() => {
      const { describePage, explain, recognise } = globalThis.recogniser;
      const { dossiers, secrecyMark, ...rest } = recognise(describePage(document));
      return { dossiers, secrecyMark, explanation: explain({ dossiers, secrecyMark, ...rest }) };
    });
  } catch (error) {
    if (frame.parentFrame() !== null) return null; // went away while it was read
    throw error;
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder on this machine only, so that a saved page and its saved frames are of one
 * origin, which they are not when opened as files.
 */
export async function serveFolder(folder: string): Promise<{ origin: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, path.normalize(name));
    const found = file.startsWith(folder) && (await stat(file).catch(() => null))?.isFile();
    const type = TYPES[path.extname(file).toLowerCase()];
    response.writeHead(found ? 200 : 404, type ? { 'content-type': type } : {});
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  server.unref();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
