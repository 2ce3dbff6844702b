import type { Plugin } from 'vite';

/** What each module brings along: at once with it, and later when a person asks for it. */
export interface ModuleGraph {
  now(id: string): readonly string[];
  later(id: string): readonly string[];
}

/** A place where the extension runs code: a page, or the worker behind. */
export interface Entry {
  name: string;
  id: string;
}

/** The entry that draws nothing and must be up before anything else. */
const WORKER = 'background';

/**
 * Which piece each module goes to, so that nothing lies in the package twice and a first view waits
 * for few files. What is only loaded later is left out; the bundler places it.
 *
 * - `store`: what the worker and some page need: the database and the rules. The worker loads
 *   nothing beyond its own needs.
 * - `pages`: what two pages or more need for their first view and the worker does not.
 * - `<page>-parts`: what one page needs at once and another later. The file of the page itself
 *   cannot be lent, for whoever loads it starts that page.
 * - `<page>`: the rest of its first view.
 */
export function placeModules(entries: readonly Entry[], graph: ModuleGraph): Map<string, string> {
  const first = reachers(entries, graph.now);
  const ever = reachers(entries, (id) => [...graph.now(id), ...graph.later(id)]);
  return new Map(
    [...first].map(([id, needing]) => [id, pieceFor(needing, ever.get(id) ?? needing)]),
  );
}

function pieceFor(needing: ReadonlySet<string>, ever: ReadonlySet<string>): string {
  const [only = ''] = needing;
  if (ever.size === 1) return only;
  if (needing.has(WORKER)) return 'store';
  return needing.size > 1 ? 'pages' : `${only}-parts`;
}

/** The names of the entries from which each module is reached. */
function reachers(
  entries: readonly Entry[],
  next: (id: string) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, id } of entries) {
    const waiting = [id];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const names = found.get(one) ?? new Set();
      if (names.has(name)) continue;
      found.set(one, names.add(name));
      waiting.push(...next(one));
    }
  }
  return found;
}

const ICON = /[\\/]lucide-preact[\\/].*[\\/]icons[\\/]/;

/** Builds all entries of one group into the pieces of `placeModules`. */
export function pieces(): Plugin {
  let placed = new Map<string, string>();
  let isTogether = false;
  // A module that is named at once and used only later is not tagged, and stays out.
  const group = (name: string, holds: (piece: string) => boolean) => ({
    debugName: name,
    name: (id: string) => placed.get(id) ?? null,
    test: (id: string) => holds(placed.get(id) ?? ''),
    tags: ['$initial' as const],
  });
  // A piece takes what its modules import along, unless one before it has taken that.
  const groupsInOrder = () => [
    group('store', (piece) => piece === 'store'),
    group('pages', (piece) => piece === 'pages'),
    group('parts', (piece) => piece.endsWith('-parts')),
    group('entry', (piece) => piece !== ''),
    // Each icon that several later parts show would else be a file of a few hundred bytes.
    { name: 'icons', test: (id: string) => isTogether && ICON.test(id), minShareCount: 2 },
  ];
  return {
    name: 'pieces',
    apply: 'build',
    buildEnd() {
      const entries = [...this.getModuleIds()]
        .filter((id) => this.getModuleInfo(id)?.isEntry)
        .map((id) => ({ id, name: /entrypoints\/([\w-]+)/.exec(id)?.[1] ?? id }));
      isTogether = entries.length > 1;
      placed = placeModules(entries, {
        now: (id) => this.getModuleInfo(id)?.importedIds ?? [],
        later: (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
      });
    },
    outputOptions: (options) =>
      options.format === 'es'
        ? { ...options, codeSplitting: { groups: groupsInOrder() } }
        : options,
  };
}
