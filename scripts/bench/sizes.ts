import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes as they lie in the package, and as gzip would send them. */
export interface Size {
  bytes: number;
  gzip: number;
}

export interface Sizes {
  /** The zip that goes to the store. */
  packageBytes: number;
  unpackedBytes: number;
  popup: Size;
  dashboard: Size;
  contentScript: Size;
  worker: Size;
}

/**
 * Sizes of what was built. A page and the worker count with everything they load at once: their
 * scripts, what these import statically, and style sheets; what is imported later does not count.
 */
export function measureSizes(folder: string, zip: string): Sizes {
  return {
    packageBytes: statSync(zip).size,
    unpackedBytes: filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0),
    popup: pageSize(folder, 'popup.html'),
    dashboard: pageSize(folder, 'dashboard.html'),
    contentScript: sizeOf(filesIn(path.join(folder, 'content-scripts'))),
    worker: sizeOf([...withImports([path.join(folder, 'background.js')])]),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

function sizeOf(files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(file));
  return {
    bytes: contents.reduce((sum, one) => sum + one.length, 0),
    gzip: contents.reduce((sum, one) => sum + gzipSync(one).length, 0),
  };
}

function pageSize(folder: string, page: string): Size {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file = '']) =>
    path.join(folder, file),
  );
  return sizeOf([path.join(folder, page), ...withImports(named)]);
}

function withImports(named: readonly string[]): Set<string> {
  const files = new Set<string>();
  for (const file of named) collect(file, files);
  return files;
}

function collect(file: string, into: Set<string>): void {
  if (into.has(file)) return;
  into.add(file);
  if (!file.endsWith('.js')) return;
  const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
  for (const [, target = ''] of imports) collect(path.join(path.dirname(file), target), into);
}
