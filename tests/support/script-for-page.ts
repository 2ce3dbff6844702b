import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The product's own functions, as one script for a page of the extension: after it has run there,
 * what the entry exports lies in the global of that name.
 *
 * @param entry - from the top of the project
 */
export async function scriptForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  const declared = new RegExp(`^(?:"use strict";\\s*)?var ${name}`);
  return first.output[0].code.replace(declared, `globalThis.${name}`);
}
