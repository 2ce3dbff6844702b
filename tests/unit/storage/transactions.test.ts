import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../utils/storage');
/** Stand beside transactions, never in one: opening, the store outside, files, the scratch database. */
const OUTSIDE = [
  'connection.ts',
  'health.ts',
  'read-backup.ts',
  'sentinel.ts',
  'snapshots.ts',
  'use-live-query.ts',
];

/** Source without comments and texts, of the same length, so that brackets can be counted. */
function bare(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, blank)
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, blank);
}

/** From an opening bracket to its closing one. */
function enclosed(source: string, open: number): string {
  let level = 0;
  for (let at = open; at < source.length; at += 1) {
    if ('([{'.includes(source[at] ?? '')) level += 1;
    if (')]}'.includes(source[at] ?? '')) level -= 1;
    if (level === 0) return source.slice(open, at + 1);
  }
  throw new Error('a bracket is not closed');
}

interface Source {
  name: string;
  text: string;
}

const sources: Source[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => !OUTSIDE.includes(name))
  .map((name) => ({ name, text: bare(readFileSync(path.join(FOLDER, name), 'utf8')) }));

/** The bodies of all named functions of the folder, by name. */
function functionsOf(list: readonly Source[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text } of list) {
    for (const match of text.matchAll(/\bfunction\*? (\w+)(?:<[^(]*>)?\(/g)) {
      const parameters = enclosed(text, match.index + match[0].length - 1);
      const from = match.index + match[0].length - 1 + parameters.length;
      // The type of the answer may hold braces of its own; the body begins at the end of a line.
      const body = /\{\n/.exec(text.slice(from));
      if (body && match[1]) found.set(match[1], enclosed(text, from + body.index));
    }
  }
  return found;
}

/** What a piece of source awaits, one by one; of several at once each. */
function awaited(text: string): string[] {
  return [...text.matchAll(/\bawait\s+/g)].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length).replace(/^\(/, '');
    const all = /^Promise\.all\(/.exec(rest);
    if (!all) return [rest];
    const list = enclosed(rest, all[0].length - 1);
    const calls = [...list.matchAll(/(?:[[,(]|=>|\?|:)\s*(?=\w+[.(])/g)];
    return calls.map((call) => list.slice(call.index + call[0].length));
  });
}

const DATABASE = /^(?:\w+\.)?(?:db|tx|database)\.|^tx\.table\(/;

/** Names of functions that await nothing but the database, directly or through each other. */
function safeFunctions(functions: ReadonlyMap<string, string>): Set<string> {
  const safe = new Set(functions.keys());
  for (let changed = true; changed; ) {
    changed = false;
    for (const name of safe) {
      if (awaited(functions.get(name) ?? '').every((rest) => isSafe(rest, safe))) continue;
      safe.delete(name);
      changed = true;
    }
  }
  return safe;
}

/**
 * Collections are made from `db` and held in a name of their own in a few places; the door hands its
 * transaction to the work, to the step of a version and to the writing of all rows.
 */
const HELD = /^(?:words|tails|rows|narrow\(\)|upgrade\(tx\)|work\(|flush\(tx|row)/;

function isSafe(rest: string, safe: ReadonlySet<string>): boolean {
  const called = /^(\w+)\(/.exec(rest)?.[1];
  return DATABASE.test(rest) || HELD.test(rest) || (called !== undefined && safe.has(called));
}

/** The pieces of work that run inside a transaction. */
function works({ name, text }: Source): { place: string; body: string }[] {
  return [...text.matchAll(/\b(?:write|act|db\.transaction)(?:<[^(]*>)?\(/g)].map((match) => {
    const open = match.index + match[0].length - 1;
    const line = text.slice(0, open).split('\n').length;
    return { place: `${name}:${line}`, body: enclosed(text, open) };
  });
}

function foreignAwaits(list: readonly Source[]): string[] {
  const safe = safeFunctions(functionsOf(list));
  return list.flatMap(works).flatMap(({ place, body }) =>
    awaited(body)
      .filter((rest) => !isSafe(rest, safe))
      .map((rest) => `${place} awaits ${rest.slice(0, 40).split('\n')[0]}`),
  );
}

it('inside a transaction nothing is awaited but the database', () => {
  expect(sources.flatMap(works).length).toBeGreaterThan(20);
  expect(foreignAwaits(sources)).toEqual([]);
});

it.each([
  ['a timer', 'await new Promise((done) => setTimeout(done, 1));'],
  ['a key', 'await crypto.subtle.digest(a, b);'],
  ['the store outside', 'await browser.storage.local.get(key);'],
  ['a function that awaits one of these', 'await helper();'],
  ['one of several at once', 'await Promise.all([db.cases.get(id), fetchIt()]);'],
])('a transaction that waits for %s is found', (_, line) => {
  const text = `
    async function helper(): Promise<void> {
      await fetch(address);
    }
    export function save() {
      return write([], async (draft) => {
        const row = await db.cases.get(id);
        ${line}
        draft.put(row);
      });
    }`;
  expect(foreignAwaits([{ name: 'x.ts', text: bare(text) }])).toHaveLength(1);
});

it('only the one door writes', () => {
  const writes = /\.(?:put|add|update|upsert|delete|clear|modify|bulk(?:Put|Add|Delete|Update))\(/g;
  const doors = ['write.ts', 'db.ts'];
  const found = sources
    .filter(({ name }) => !doors.includes(name) && !name.startsWith('migrations/'))
    .flatMap(({ name, text }) =>
      text
        .split('\n')
        .filter(
          (line) =>
            /\b(?:db|tx|table\(\w+\))\b/.test(line) && (line.match(writes) ?? []).length > 0,
        )
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
